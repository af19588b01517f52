"""What calendars are given: which one it is, what it shows, when it rings, and the file to subscribe to."""

from __future__ import annotations

from mentorlog.calendar_programs import PROFILES
from mentorlog.language import _
from ui.desk import Desk
from ui.pages.settings_groups.controls import ChoiceBox, FlagSwitch
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.row import SettingRow
from ui.pages.settings_groups.subscription import Subscription
from ui.pages.settings_groups.value import in_logbook
from ui.sheets.choices import LEADS, spoken_lead
from ui.sheets.export_choices import SHOWN

_LADDERS = ("180, 90, 30, 7", "90, 30, 7", "30, 7", "7")
_HOURS = ("07:00", "08:00", "08:30", "09:00", "09:30", "10:00", "11:00", "12:00")


class Calendar(Group):
    """Everything about calendars that holds for each export."""

    key = "calendar"

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("Calendar"))
        self._logbook = desk.logbook
        self._offer_what_is_shown()
        self._offer_reminders()
        self.subscription = Subscription(desk)
        for row in self.subscription.rows:
            self.add(row)

    def refresh(self) -> None:
        """Show what is kept now."""
        super().refresh()
        self.subscription.refresh()

    def _offer_what_is_shown(self) -> None:
        profiles = [("", _("Not chosen yet")), *((key, _(each.name)) for key, each in PROFILES.items())]
        told = _("After an export mentorlog tells what this calendar does with the file.")
        self._offer("calendar-profile", _("Calendar you use"), told, profiles)
        shown = [(key, _(words)) for key, words in SHOWN.items()]
        told = _("Of a follow-up or meeting, to whoever sees your calendar.")
        self._offer("calendar-shows", _("Calendars show"), told, shown)
        self._switch("calendar-notes", _("Notes in calendars"), _("Private notes are never written."))
        told = _("In planned meetings, without what is private or confidential.")
        self._switch("calendar-prep", _("Prep cards in calendars"), told)
        told = _("When it is time to talk to somebody again, by their rhythm.")
        self._switch("calendar-talks", _("Next talks in calendars"), told)

    def _offer_reminders(self) -> None:
        leads = [(str(minutes), _beginning(spoken_lead(minutes))) for minutes in LEADS]
        self._offer("reminder-minutes", _("Reminder"), _("Where a follow-up has none of its own."), leads)
        told = _("Follow-ups without a time lie from here on, and ring as set above.")
        self._offer("due-hour", _("First reminder of a day"), told, [(hour, hour) for hour in _HOURS])
        ladders = [(days, _("{days} days before").format(days=days)) for days in _LADDERS]
        told = _("Of memberships and credentials; and one on the day itself.")
        self._offer("deadline-days", _("Reminders before deadlines"), told, ladders)

    def _offer(self, key: str, name: str, told: str, choices: list[tuple[str, str]]) -> None:
        self.add(SettingRow(name, told, ChoiceBox(name, in_logbook(self._logbook, key), choices)))

    def _switch(self, key: str, name: str, told: str) -> None:
        self.add(SettingRow(name, told, FlagSwitch(name, in_logbook(self._logbook, key))))


def _beginning(words: str) -> str:
    """`words` as a sentence begins."""
    return words[:1].upper() + words[1:]

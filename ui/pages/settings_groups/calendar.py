"""What calendars are given: which one it is, what it shows, when it rings, and the file to subscribe to."""

from __future__ import annotations

from mentorlog.calendar_programs import PROFILES
from mentorlog.language import _
from mentorlog.logbook import Logbook
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
        logbook = desk.logbook
        profiles = [("", _("Not chosen yet")), *((key, _(each.name)) for key, each in PROFILES.items())]
        shown = [(key, _(words)) for key, words in SHOWN.items()]
        leads = [(str(minutes), _beginning(spoken_lead(minutes))) for minutes in LEADS]
        hours = [(hour, hour) for hour in _HOURS]
        self._offer(
            logbook,
            "calendar-profile",
            _("Calendar you use"),
            _("After an export mentorlog tells what this calendar does with the file."),
            profiles,
        )
        self._offer(
            logbook,
            "calendar-shows",
            _("Calendars show"),
            _("Of a follow-up or meeting, to whoever sees your calendar."),
            shown,
        )
        notes = FlagSwitch(_("Notes in calendars"), in_logbook(logbook, "calendar-notes"))
        self.add(SettingRow(_("Notes in calendars"), _("Private notes are never written."), notes))
        prep = FlagSwitch(_("Prep cards in calendars"), in_logbook(logbook, "calendar-prep"))
        told = _("In planned meetings, without what is private or confidential.")
        self.add(SettingRow(_("Prep cards in calendars"), told, prep))
        self._offer(
            logbook, "reminder-minutes", _("Reminder"), _("Where a follow-up has none of its own."), leads
        )
        self._offer(
            logbook,
            "due-hour",
            _("First reminder of a day"),
            _("Follow-ups without a time lie from here on, and ring as set above."),
            hours,
        )
        self._offer(
            logbook,
            "deadline-days",
            _("Reminders before deadlines"),
            _("Of memberships and credentials; and one on the day itself."),
            [(days, _("{days} days before").format(days=days)) for days in _LADDERS],
        )
        self.subscription = Subscription(desk)
        for row in self.subscription.rows:
            self.add(row)

    def refresh(self) -> None:
        """Show what is kept now."""
        super().refresh()
        self.subscription.refresh()

    def _offer(
        self, logbook: Logbook, key: str, name: str, told: str, choices: list[tuple[str, str]]
    ) -> None:
        self.add(SettingRow(name, told, ChoiceBox(name, in_logbook(logbook, key), choices)))


def _beginning(words: str) -> str:
    """`words` as a sentence begins."""
    return words[:1].upper() + words[1:]

"""The sheet that brings meetings in from calendar files: read, looked at, taken over in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.calendars.reading import apart
from mentorlog.calendars.reading.apply import Imported, carry_out
from mentorlog.calendars.reading.entry import Window
from mentorlog.calendars.reading.plan import Plan, plan
from mentorlog.dates import months_later
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.imports.looking import LookingSheet
from ui.sheets.imports.meeting_choice import MeetingChoice
from ui.sheets.imports.meetings_list import MeetingsList
from ui.tasks import Progress
from ui.widgets.banner import Banner
from ui.widgets.chips import ChoiceChips, TickChip

_USUAL, _AHEAD = "12", 3  # months


class ImportCalendarSheet(LookingSheet[Window, Plan]):
    """What calendars say of meetings, those of a series under one box."""

    def __init__(self, desk: Desk, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(desk, parent, _("Import calendar"), files)
        self.notices = Banner(secret=True)
        self.back = ChoiceChips(_("How far back"), _periods())
        self.ahead = TickChip(_("And the next {n} months").format(n=_AHEAD), ticked=True)
        self.meetings = MeetingsList()
        self.choice = MeetingChoice()
        self._arrange()
        self._connect()
        self.first = self.meetings.list
        self.look()

    def wanted(self) -> Window:
        """The days that are chosen."""
        today = clock.today()
        until = months_later(today, _AHEAD) if self.ahead.isChecked() else today
        return Window(months_later(today, -int(self.back.chosen_key() or _USUAL)), until)

    def looking(self, wanted: Window) -> Callable[[Logbook, Progress], Plan]:
        """Read the calendars on these days."""
        files = self._files

        def look(logbook: Logbook, progress: Progress) -> Plan:
            return plan(logbook, apart.read_all(files, wanted, clock.zone(), progress), progress)

        return look

    def show_found(self, found: Plan) -> None:
        """Show the meetings, and what the files leave open."""
        self.told.setText(_source_told(self._named, found))
        self.tell_before(found.imported_before)
        notices = found.reading.notices
        self.notices.tell("\n".join(notices), "warn")
        self.notices.setVisible(bool(notices))
        self.meetings.show_plan(found)

    def follow(self) -> None:
        """The button says how many come over; what is not ticked is left for later."""
        new, changed = self.meetings.counts() if self.looked else (0, 0)
        self._show_group()
        self.save_button.setText(_button_words(new, changed))
        self.save_button.setEnabled(bool(new + changed))

    def taking_over(self, looked: Plan) -> tuple[str, Callable[[Logbook, Progress], Imported]]:
        """Take over what is ticked."""
        wishes = self.meetings.wishes()
        return _("Importing meetings"), lambda logbook, progress: carry_out(logbook, looked, wishes, progress)

    def tell_imported(self, imported: Imported) -> None:
        """Tell how many meetings were logged, and what was left."""
        is_something = bool(imported.counts["new"] + imported.counts["updated"])
        messages.notice(_told(imported), undo=is_something)

    def _show_group(self) -> None:
        self.choice.show_group(self.meetings.group(), self.meetings.wishes())

    def _tick(self, places: frozenset[int]) -> None:
        if group := self.meetings.group():
            self.meetings.tick(group, places)

    def _agree(self, key: str, on: bool) -> None:
        if group := self.meetings.group():
            self.meetings.agree(group, key, on=on)

    def _arrange(self) -> None:
        self.notices.hide()
        self.back.choose(_USUAL)
        self.sides.addWidget(self.meetings, 4)
        self.sides.addWidget(self.choice, 3)
        days = QHBoxLayout()
        days.setSpacing(theme.SPACE_12)
        days.addWidget(self.back)
        days.addWidget(self.ahead)
        days.addStretch(1)
        top = QVBoxLayout()
        top.setSpacing(theme.SPACE_8)
        top.addWidget(self.told)
        top.addLayout(days)
        top.addWidget(self.before)
        top.addWidget(self.notices)
        self.top.addLayout(top)

    def _connect(self) -> None:
        self.back.chosen.connect(lambda _key: self.look())
        self.ahead.clicked.connect(lambda _on: self.look())
        self.meetings.picked.connect(self._show_group)
        self.meetings.ticked.connect(self.follow)
        self.choice.taken.connect(self._tick)
        self.choice.agreed.connect(self._agree)


def _periods() -> list[tuple[str, str]]:
    return [
        ("1", _("Last month")),
        ("3", _("Last 3 months")),
        (_USUAL, _("Last 12 months")),
        ("60", _("Last 5 years")),
    ]


def _source_told(named: str, planned: Plan) -> str:
    """The files, and how much of them is not shown."""
    outside = planned.reading.outside
    words = ngettext("{n} event on other days", "{n} events on other days", outside).format(n=f"{outside:,}")
    return f"{named} · {words}" if outside else named


def _button_words(new: int, changed: int) -> str:
    if not new and not changed:
        return _("Import")
    if not new:
        return ngettext("Update {n} meeting", "Update {n} meetings", changed).format(n=f"{changed:,}")
    count = new + changed
    return ngettext("Import {n} meeting", "Import {n} meetings", count).format(n=f"{count:,}")


def _told(imported: Imported) -> str:
    """What was done: `12 meetings logged, 3 updated, 2 people added`."""
    new, updated = imported.counts["new"], imported.counts["updated"]
    parts = {
        ngettext("{n} meeting logged", "{n} meetings logged", new): new,
        ngettext("{n} updated", "{n} updated", updated): updated,
        ngettext("{n} person added", "{n} people added", imported.people): imported.people,
        ngettext(
            "{n} left for later, as the logbook has changed since",
            "{n} left for later, as the logbook has changed since",
            imported.passed_over,
        ): imported.passed_over,
    }
    return ", ".join(words.format(n=f"{number:,}") for words, number in parts.items() if number)

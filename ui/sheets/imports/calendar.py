"""The sheet that brings meetings in from a calendar file: read, looked at, taken over in one step."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog import clock
from mentorlog.calendars.reading import apart
from mentorlog.calendars.reading.apply import Imported, carry_out
from mentorlog.calendars.reading.entry import Window
from mentorlog.calendars.reading.plan import Plan, plan
from mentorlog.dates import months_later
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.imports.meeting_choice import MeetingChoice
from ui.sheets.imports.meetings_list import MeetingsList
from ui.sheets.sheet import Sheet
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.banner import Banner
from ui.widgets.chips import ChoiceChips, TickChip
from ui.widgets.label import Label

_WIDTH, _TWO_COLUMNS = 168, 110  # letters
_LINES = 24  # of text, the height of the list
_USUAL, _AHEAD = "12", 3  # months


class Looked(Struct, frozen=True):
    """A window of days, and what would come of the file in it."""

    window: Window
    plan: Plan


class ImportCalendarSheet(Sheet):
    """What a calendar says of meetings; the file itself is the draft."""

    def __init__(self, desk: Desk, parent: QWidget | None, file: Path) -> None:
        super().__init__(desk, parent, _("Import calendar"), save=_("Import"))
        self._file = file
        self._task: Task[Looked] | None = None
        self._looked: Looked | None = None
        self.told = Label(str(file), tone="muted", wrap=True, secret=True)
        self.notices = Banner(secret=True)
        self.back = ChoiceChips(_("How far back"), _periods())
        self.ahead = TickChip(_("And the next {n} months").format(n=_AHEAD), ticked=True)
        self.meetings = MeetingsList()
        self.choice = MeetingChoice()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self.first = self.meetings.list
        self.set_width(_WIDTH)
        self._look()

    def save(self) -> None:
        """Take over what is ticked, while the window shows how far it is."""
        if self._looked is None or not self.save_button.isEnabled():
            return
        planned, wishes = self._looked.plan, self.meetings.wishes()
        self.hide()

        def work(logbook: Logbook, progress: Progress) -> Imported:
            return carry_out(logbook, planned, wishes, progress)

        self.desk.write_at_length(_("Importing meetings"), work, self._finish, self._come_back)

    def reject(self) -> None:
        """Close, and read no further."""
        if self._task:
            self._task.cancel()
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, what is chosen stands under the list."""
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _TWO_COLUMNS
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        super().resizeEvent(event)

    # --- looking

    def _window(self) -> Window:
        """The days that are chosen."""
        today = clock.today()
        until = months_later(today, _AHEAD) if self.ahead.isChecked() else today
        return Window(months_later(today, -int(self.back.chosen_key() or _USUAL)), until)

    def _look(self) -> None:
        """Read the file, and find out what would come of it."""
        if self._task is not None:
            self._task.cancel()
            return  # at its end the task looks at what is wanted by then
        self._looked = None
        self._follow()
        file, window = self._file, self._window()
        self.told.setText(_("Reading {file}…").format(file=file))
        work = on_own_connection(
            self.desk.logbook, lambda own, progress: _looked(own, file, window, progress)
        )
        self._task = Task(
            work, lambda found: self._take(window, found), lambda problem: self._take(window, problem)
        )
        self._task.start()

    def _take(self, window: Window, found: Looked | MentorlogError) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if window != self._window():
            self._look()
        elif isinstance(found, Looked):
            self._show(found)
        else:
            self.told.setText(str(self._file))
            self.tell(str(found))

    def _show(self, found: Looked) -> None:
        self._looked = found
        self.head.trouble.hide()
        self.told.setText(_source_told(self._file, found.plan))
        notices = found.plan.reading.notices
        self.notices.tell("\n".join(notices), "warn")
        self.notices.setVisible(bool(notices))
        self.meetings.show_plan(found.plan)
        self._follow()

    def _show_group(self) -> None:
        self.choice.show_group(self.meetings.group(), self.meetings.wishes())

    def _tick(self, places: frozenset[int]) -> None:
        if group := self.meetings.group():
            self.meetings.tick(group, places)

    def _agree(self, key: str, on: bool) -> None:
        if group := self.meetings.group():
            self.meetings.agree(group, key, on=on)

    def _follow(self) -> None:
        """The button says how many come over; what is not ticked is left for later."""
        new, changed = self.meetings.counts() if self._looked else (0, 0)
        self._show_group()
        self.save_button.setText(_button_words(new, changed))
        self.save_button.setEnabled(bool(new + changed))

    # --- taking over

    def _finish(self, imported: Imported) -> None:
        self.accept()
        messages.notice(_told(imported), undo=True)

    def _come_back(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))

    # --- the parts

    def _arrange(self) -> None:
        self.form.hide()
        self.notices.hide()
        self.back.choose(_USUAL)
        self.meetings.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self._sides.setSpacing(theme.SPACE_28)
        self._sides.addWidget(self.meetings, 4)
        self._sides.addWidget(self.choice, 3)
        days = QHBoxLayout()
        days.setSpacing(theme.SPACE_12)
        days.addWidget(self.back)
        days.addWidget(self.ahead)
        days.addStretch(1)
        top = QVBoxLayout()
        top.setSpacing(theme.SPACE_8)
        top.addWidget(self.told)
        top.addLayout(days)
        top.addWidget(self.notices)
        self.top.addLayout(top)
        self.body.addLayout(self._sides)

    def _connect(self) -> None:
        self.back.chosen.connect(lambda _key: self._look())
        self.ahead.clicked.connect(lambda _on: self._look())
        self.meetings.picked.connect(self._show_group)
        self.meetings.ticked.connect(self._follow)
        self.choice.taken.connect(self._tick)
        self.choice.agreed.connect(self._agree)


def import_calendar(desk: Desk, window: QWidget, file: Path | None = None) -> None:
    """Open the sheet with a calendar file, which is asked for where none was dropped on the window."""
    file = file or messages.file_to_open(
        window, _("Import calendar"), Path.home(), _("Calendars (*.ics *.ical *.ifb *.zip)")
    )
    if file is not None:
        ImportCalendarSheet(desk, window, file).open()


def _periods() -> list[tuple[str, str]]:
    return [
        ("1", _("Last month")),
        ("3", _("Last 3 months")),
        (_USUAL, _("Last 12 months")),
        ("60", _("Last 5 years")),
    ]


def _looked(logbook: Logbook, file: Path, window: Window, progress: Progress) -> Looked:
    reading = apart.read(file, window, clock.zone(), progress)
    return Looked(window, plan(logbook, reading, progress))


def _source_told(file: Path, planned: Plan) -> str:
    """The file, and how much of it is not shown."""
    outside = planned.reading.outside
    words = ngettext("{n} event on other days", "{n} events on other days", outside).format(n=f"{outside:,}")
    return f"{file} · {words}" if outside else str(file)


def _button_words(new: int, changed: int) -> str:
    if not new and not changed:
        return _("Import")
    if not new:
        return ngettext("Update {n} meeting", "Update {n} meetings", changed).format(n=f"{changed:,}")
    count = new + changed
    return ngettext("Import {n} meeting", "Import {n} meetings", count).format(n=f"{count:,}")


def _told(imported: Imported) -> str:
    """What was done: `12 meetings logged, 3 updated, 2 people added`."""
    counts = {"new": imported.counts["new"], "updated": imported.counts["updated"]}
    parts = [
        ngettext("{n} meeting logged", "{n} meetings logged", counts["new"]).format(n=f"{counts['new']:,}"),
        ngettext("{n} updated", "{n} updated", counts["updated"]).format(n=f"{counts['updated']:,}"),
        ngettext("{n} person added", "{n} people added", imported.people).format(n=f"{imported.people:,}"),
    ]
    numbers = (*counts.values(), imported.people)
    return ", ".join(part for part, number in zip(parts, numbers, strict=True) if number)

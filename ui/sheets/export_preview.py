"""What a calendar file will hold, while the user still chooses; nothing is written and no record moves."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog import dates
from mentorlog.calendars.export import ExportPlan, plan
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.outcome import Outcome, PlannedEntry
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from ui import icons, theme
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.rows.row import RowCanvas, RowDelegate, isolated, row_height, side_by_side
from ui.rows.row_list import RowList
from ui.tasks import Task, on_own_connection
from ui.widgets.blur import discretion
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_PAUSE = 120  # milliseconds without another choice before the file is planned
_ICONS = {"new": "calendar-plus", "changed": "pencil", "cancelled": "calendar-x", "same": "calendar-check"}


class ExportPreview(QWidget):
    """The entries of the last options shown, which may be limited to those with some people.

    `planned` when they are known, `failed` where they cannot be.
    """

    planned = Signal(object)
    failed = Signal(str)

    def __init__(self, logbook: Logbook, people: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._options: ExportOptions | None = None
        self._task: Task[ExportPlan] | None = None
        self._entries: tuple[PlannedEntry, ...] = ()
        self._count = Label(tone="muted", scale=0.88)
        self._more = Label(tone="muted", scale=0.88)
        model = RowModel(lambda numbers: [self._entries[number] for number in numbers], _ROLES)
        self.list = _WholeRows(_("What will be written"), model, _PlannedDelegate())
        self._empty = EmptyState("calendar-check", "")
        self._stack = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE, timeout=self._plan)
        self._lay_out(people)

    def show_options(self, options: ExportOptions) -> None:
        """Find out what an export with these options would write."""
        self._options = options
        self._pause.start()

    def show_nothing(self, why: str) -> None:
        """Say why there is no file to look at yet."""
        self._options = None
        self._pause.stop()
        self._entries = ()
        self.list.show_keys(range(0))
        self._count.setText("")
        self._more.hide()
        self._empty.tell(why, "")
        self._stack.setCurrentWidget(self._empty)

    def _lay_out(self, people: str) -> None:
        theme.surface(self.list, "window")
        head = QHBoxLayout()
        head.addStrut(QLineEdit().sizeHint().height())  # in line with the first of the choices beside it
        head.addWidget(Heading(_("What will be written")))
        head.addStretch(1)
        head.addWidget(self._count)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._stack.setMinimumHeight(self.fontMetrics().height() * 18)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        if people:
            limit = _("Only entries with {people}").format(people=people)
            column.addWidget(Label(limit, tone="muted", scale=0.88, wrap=True, secret=True))
        column.addWidget(self._stack, 1)
        column.addWidget(self._more)
        self._more.hide()

    def _plan(self) -> None:
        if self._task is not None or self._options is None:
            return  # at its end the task looks what is wanted by then
        options = self._options
        work = on_own_connection(self._logbook, lambda own, _progress: plan(own, options))
        self._task = Task(work, lambda found: self._take(options, found), self._fail)
        self._task.start()

    def _take(self, options: ExportOptions, found: ExportPlan) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if options == self._options:
            self._show(options, found)
        else:
            self._plan()

    def _fail(self, problem: MentorlogError) -> None:
        self._task = None
        if isValid(self):
            self.failed.emit(str(problem))

    def _show(self, options: ExportOptions, found: ExportPlan) -> None:
        self._entries = tuple(sorted(found.entries, key=lambda entry: _moment(entry.start)))
        self.list.show_keys(range(len(self._entries)))
        self._count.setText(_counted(found.outcome))
        left = found.outcome.written - len(self._entries)
        self._more.setText(ngettext("and {n} more", "and {n} more", left).format(n=left))
        self._more.setVisible(left > 0)
        self._empty.tell(*_nothing(options, found.outcome))
        self._stack.setCurrentWidget(self.list if self._entries else self._empty)
        self.planned.emit(found)


class _WholeRows(RowList):
    """Ends with a whole row, so that nothing looks cut off."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = self.height() % row_height()
        if self.viewportMargins().bottom() != spare:
            self.setViewportMargins(0, 0, 0, spare)
        super().resizeEvent(event)


class _PlannedDelegate(RowDelegate):
    """Paints a `PlannedEntry`."""

    def draw(self, canvas: RowCanvas, row: PlannedEntry) -> None:
        """Draw one entry."""
        is_done = row.change == "changed" and row.state == "done"
        canvas.icon(icons.icon("check" if is_done else _ICONS[row.change]))
        canvas.words(0, discretion.shown(row.summary), "muted" if row.change == "cancelled" else "text")
        canvas.words(1, side_by_side(_spoken(row.start), _change(row)), "muted")


def _accessible(row: PlannedEntry) -> str:
    return ", ".join((discretion.shown(row.summary), _spoken(row.start), _change(row)))


_ROLES = {DISPLAY: lambda row: discretion.shown(row.summary), ACCESSIBLE: _accessible}


def _change(row: PlannedEntry) -> str:
    if row.change == "changed" and row.state == "done":
        return _("done")
    return {
        "new": _("new"),
        "changed": _("changed"),
        "cancelled": _("cancelled"),
        "same": _("as before"),
    }[row.change]


def _counted(outcome: Outcome) -> str:
    """`12 new · 3 changed`."""
    parts = (
        (outcome.new, _("{n} new")),
        (outcome.changed, _("{n} changed")),
        (outcome.cancelled, _("{n} cancelled")),
        (outcome.same, _("{n} as before")),
    )
    return side_by_side(*(words.format(n=count) for count, words in parts if count))


def _nothing(options: ExportOptions, outcome: Outcome) -> tuple[str, str]:
    """Why there is nothing to write, and what else could be done."""
    if options.changed_only and not outcome.overdue:
        return _("Nothing has changed since the last export"), _("“Everything” writes it all once more.")
    return _("There is nothing to write"), ""


def _spoken(start: datetime | date) -> str:
    if isinstance(start, datetime):
        return isolated(dates.spoken_moment(start.date(), start.time()))
    return isolated(dates.spoken(start))


def _moment(start: datetime | date) -> tuple[int, ...]:
    """For sorting days and times of day together."""
    hour = (start.hour, start.minute) if isinstance(start, datetime) else (-1, 0)
    return (start.year, start.month, start.day, *hour)

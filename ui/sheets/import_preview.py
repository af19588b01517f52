"""What would come of a table of activities, while the user still says what its columns are."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.credentials.activity_import.plan import Choices, Plan, PlannedRow, plan
from mentorlog.csv_files import Table
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.row_model import RowModel
from ui.rows.planned_activity_row import PlannedActivityDelegate, planned_roles
from ui.rows.row_list import RowList
from ui.tasks import Task, on_own_connection
from ui.widgets.chips import ChoiceChips
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Heading

_PAUSE = 120  # milliseconds without another choice before the table is planned
_NEW, _LEFT = "new", "left"


class ImportPreview(QWidget):
    """The rows of `table` as the last choices shown would have them.

    `planned` when they are known, `failed` with what is wrong with the choices.
    """

    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, logbook: Logbook, table: Table) -> None:
        super().__init__()
        self._logbook, self._table = logbook, table
        self._choices: Choices | None = None
        self._task: Task[Plan] | None = None
        self._plan: Plan | None = None
        model = RowModel(self._fetch, planned_roles())
        self.list = RowList(_("What would be logged"), model, PlannedActivityDelegate())
        self.outcomes = ChoiceChips(_("Which rows"))
        self._empty = EmptyState("file-input", "")
        self._stack = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE, timeout=self._look)
        self._lay_out()
        self.outcomes.chosen.connect(lambda _key: self._show_rows())

    def show_choices(self, choices: Choices) -> None:
        """Find out what would come of the table when it is read like this."""
        self._choices = choices
        self._pause.start()

    def _look(self) -> None:
        if self._task is not None or self._choices is None:
            return  # at its end the task looks what is wanted by then
        choices, table = self._choices, self._table
        work = on_own_connection(self._logbook, lambda own, _progress: plan(own, table, choices))
        self._task = Task(
            work, lambda found: self._take(choices, found), lambda problem: self._take(choices, problem)
        )
        self._task.start()

    def _take(self, choices: Choices, found: Plan | MentorlogError) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if choices != self._choices:
            self._look()
        elif isinstance(found, Plan):
            self._show(found)
        else:
            self._plan = None
            self._empty.tell(str(found), "")
            self._stack.setCurrentWidget(self._empty)
            self.outcomes.hide()
            self.failed.emit(found)

    def _show(self, found: Plan) -> None:
        self._plan = found
        left = len(found.rows) - found.count("new")
        words = {
            "": _("All {n}").format(n=f"{len(found.rows):,}"),
            _NEW: _("{n} new").format(n=f"{found.count('new'):,}"),
            _LEFT: _("{n} not taken").format(n=f"{left:,}"),
        }
        chosen = self.outcomes.chosen_key()
        self.outcomes.set_choices(words.items())
        self.outcomes.choose(chosen or "")
        self.outcomes.show()
        self._empty.tell(_("No rows"), "")
        self._show_rows()
        self.planned.emit(found)

    def _show_rows(self) -> None:
        assert self._plan
        wanted = self.outcomes.chosen_key() or ""
        numbers = [
            number
            for number, row in enumerate(self._plan.rows)
            if not wanted or (row.outcome == "new") == (wanted == _NEW)
        ]
        self.list.show_keys(numbers)
        self._stack.setCurrentWidget(self.list if numbers else self._empty)

    def _fetch(self, numbers: list[int]) -> list[PlannedRow]:
        assert self._plan
        return [self._plan.rows[number] for number in numbers]

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_12)
        head.addWidget(Heading(_("What would be logged")))
        head.addWidget(self.outcomes, 1)
        for part in (self.list, self._empty):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(self.fontMetrics().height() * 22)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.outcomes.hide()

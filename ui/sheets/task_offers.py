"""Open tasks found in notes, offered as follow-ups: each with a tick and a date, none made unasked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep
from ui import theme
from ui.sheets.due import DueField
from ui.widgets import date_words
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.label import Label

# More would be a list to work through, and not an offer; they stay in the notes.
_OFFERED = 20
_WITHOUT = "Alt+W"


class TaskOffers(QWidget):
    """The tasks of one meeting's notes. `changed` follows every tick and date.

    The buttons `back` and `without` stand where the sheet has its buttons.
    """

    changed = Signal()

    def __init__(self, logbook: Logbook, tasks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [_Offer(logbook, task) for task in tasks[:_OFFERED]]
        self.back = Button(_("Back"), "arrow-left", look="quiet", keys="Esc", flush=True)
        self.without = Button(_("Save without"), keys=_WITHOUT)
        # Not the button's own, which would press it a moment later.
        QShortcut(QKeySequence(_WITHOUT), self, self.without.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(
            Label(_("Your notes hold tasks. Shall they become follow-ups?"), tone="muted", wrap=True)
        )
        column.addSpacing(theme.SPACE_4)
        for row in self._rows:
            row.changed.connect(self.changed)
            column.addWidget(row)
        if len(tasks) > _OFFERED:
            column.addWidget(Label(_more(len(tasks) - _OFFERED), tone="muted", wrap=True))
        self.setFocusProxy(self._rows[0].tick)

    def count(self) -> int:
        """How many are ticked."""
        return sum(row.tick.isChecked() for row in self._rows)

    def decline(self) -> None:
        """Take all ticks away."""
        for row in self._rows:
            row.tick.setChecked(False)

    def dues(self) -> list[DueField]:
        """The dates of those that are ticked."""
        return [row.due for row in self._rows if row.tick.isChecked()]

    def steps(self) -> list[NextStep]:
        """The follow-ups for the core. Raises InvalidEntry("task-0"), ... where a date is none."""
        return [row.step(f"task-{place}") for place, row in enumerate(self._rows) if row.tick.isChecked()]

    def show_row_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong with a date; False where none of these is meant."""
        name, _dash, place = field.partition("-")
        if name != "task":
            return False
        due = self._rows[int(place)].due
        due.show_problem(sentence)
        due.setFocus()
        return True


class _Offer(QWidget):
    """One task."""

    changed = Signal()

    def __init__(self, logbook: Logbook, task: str) -> None:
        super().__init__()
        self._task = task
        self.tick = QCheckBox()
        self.tick.setChecked(True)
        self.due = DueField(logbook, _("Due"), with_chips=False)
        if said := date_words.said(task):
            self.due.set_value(said)
        self.due.propose()
        self.due.setSizePolicy(QSizePolicy.Policy.Fixed, self.due.sizePolicy().verticalPolicy())
        self.due.setFixedWidth(self.fontMetrics().averageCharWidth() * 38)
        self.tick.toggled.connect(self.due.setEnabled)
        self.tick.toggled.connect(self.changed)
        self.due.changed.connect(self.changed)
        discretion.changed.connect(self._name_tick)
        self._name_tick()
        self._lay_out()

    def step(self, due_key: str) -> NextStep:
        """The follow-up, for everybody who was there. Raises InvalidEntry for `due_key`."""
        due = self.due.when(due_key)
        if due is None:
            raise InvalidEntry(due_key, marked("When? Choose a day or type one, such as fri."))
        return NextStep(self._task, due)

    def _name_tick(self) -> None:
        self.tick.setAccessibleName(discretion.shown(self._task))

    def _lay_out(self) -> None:
        words = ElidedLabel(self._task, secret=True)
        height = self.due.line.sizeHint().height()
        self.tick.setFixedHeight(height)
        words.setFixedHeight(height)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self.tick, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.due)


def _more(count: int) -> str:
    return ngettext("{n} more stays in the notes.", "{n} more stay in the notes.", count).format(n=count)

"""An editor for what a person has several of: a row for each, with a button that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.validated_line import Problem


class EntryRow(QWidget):
    """One entry of a `RowsEditor`, with a focus proxy; its `value` is None while there is nothing in it."""

    changed = Signal()

    def value(self) -> Any:
        """What the row says. Raises InvalidEntry for what can mean nothing."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show `value`; no signal follows."""
        raise NotImplementedError


class RowsEditor(QWidget):
    """Rows made by `new_row`; `one` names an entry ("e-mail address") for the buttons."""

    changed = Signal()

    def __init__(self, new_row: Callable[[], EntryRow], one: str, add: str) -> None:
        super().__init__()
        self._new_row, self._one = new_row, one
        self._rows: list[tuple[QWidget, EntryRow]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_8)
        self._problem = Problem()
        self.add_button = Button(add, "plus", look="quiet")
        self.add_button.clicked.connect(self.add_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._lines)
        column.addWidget(self._problem)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def rows(self) -> list[EntryRow]:
        """The rows as they stand, those with nothing in them too."""
        return [row for _line, row in self._rows]

    def value(self) -> tuple[Any, ...]:
        """What the rows say, without those that say nothing."""
        return tuple(value for row in self.rows() if (value := row.value()) is not None)

    def show_value(self, value: Sequence[Any]) -> None:
        """Show a row for each of these."""
        while self._rows:
            self._drop(self._rows[-1][0])
        for each in value:
            self._append().show_value(each)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the rows."""
        self._problem.tell(sentence, self)

    def add_row(self) -> None:
        """Start another entry and go into it."""
        row = self._append()
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self) -> EntryRow:
        row = self._new_row()
        remove = IconButton("x", _("Remove {what}").format(what=self._one))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(row, 1)
        layout.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(line)
        line.show()  # now, so that the keyboard can go there
        self._rows.append((line, row))
        row.changed.connect(self.changed)
        remove.clicked.connect(partial(self._remove, line))
        return row

    def _remove(self, line: QWidget) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(line)
        self.changed.emit()

    def _drop(self, line: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not line]
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()

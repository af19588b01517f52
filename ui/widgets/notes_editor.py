"""Notes in a field that keeps itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.notes_edit import NotesEdit
from ui.widgets.validated_line import Problem

_MOST_LINES = 16


class NotesEditor(QWidget):
    """Notes in Markdown, as tall as they are long within reason, and no lower than `least` lines."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str, *, least: int = 4) -> None:
        super().__init__()
        self._least = least
        self.edit = NotesEdit(name, placeholder=placeholder)
        self.edit.textChanged.connect(self._grow)
        self.edit.textChanged.connect(self.changed)
        self._problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.edit)
        column.addWidget(self._problem)
        self.setFocusProxy(self.edit)
        self._grow()

    def value(self) -> str:
        """The notes, to the letter."""
        return self.edit.toPlainText()

    def show_value(self, value: str) -> None:
        """Show these notes."""
        self.edit.blockSignals(True)
        self.edit.setPlainText(value)
        self.edit.blockSignals(False)
        self._grow()

    def show_problem(self, sentence: str) -> None:
        """Say why the notes could not be kept."""
        self._problem.tell(sentence, self.edit)

    def _grow(self) -> None:
        lines = min(max(self.edit.blockCount() + 1, self._least), _MOST_LINES)
        self.edit.setFixedHeight(lines * self.edit.fontMetrics().lineSpacing() + theme.SPACE_16)

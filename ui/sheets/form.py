"""Labels and the fields beside them, with a place under each field for what is wrong with it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label
from ui.widgets.validated_line import Problem


class _Row(Struct, frozen=True):
    label: Label
    field: QWidget
    problem: Problem | None

    def set_shown(self, shown: bool) -> None:
        self.label.setVisible(shown)
        self.field.setVisible(shown)
        if self.problem is not None and not shown:
            self.problem.tell("", self.field)


class Form(QWidget):
    """Rows of a label and a field; an `&` in a label marks the letter that Alt reaches the field with.

    A field that has `show_problem(sentence)` tells itself what is wrong; for the others the form does it.
    Fields that are born as the form's own need not move into it, which takes a millisecond or two for each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_16)
        self._grid.setVerticalSpacing(theme.SPACE_12)
        self._grid.setColumnStretch(1, 1)
        # The height of a line to type into, which labels stand in the middle of.
        self._line_height = QLineEdit().sizeHint().height()

    def add(self, key: str, label: str, field: QWidget) -> None:
        """Add a row; `key` is the field that an InvalidEntry speaks of."""
        words = _FieldLabel(label, field, self)
        words.setFixedHeight(
            max(words.sizeHint().height(), min(self._line_height, field.sizeHint().height()))
        )
        problem = None if hasattr(field, "show_problem") else Problem(self)
        place = self._grid.rowCount()
        self._grid.addWidget(words, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(_column(field, problem), place, 1)
        self._rows[key] = _Row(words, field, problem)

    def add_room(self) -> QVBoxLayout:
        """Add a place as wide as labels and fields together; it is not there while nothing is in it."""
        room = QVBoxLayout()
        self._grid.addLayout(room, self._grid.rowCount(), 0, 1, 2)
        return room

    def field(self, key: str) -> QWidget:
        """The field of a row."""
        return self._rows[key].field

    def keep_label_width(self, width: int) -> None:
        """Let fields begin `width` pixels from the left, in line with those of another form."""
        self._grid.setColumnMinimumWidth(0, width)

    def label_width(self) -> int:
        """How wide the labels want to be."""
        return max((row.label.sizeHint().width() for row in self._rows.values()), default=0)

    def set_shown(self, key: str, shown: bool) -> None:
        """Show a row or hide it."""
        self._rows[key].set_shown(shown)

    def rename(self, key: str, label: str) -> None:
        """Give a row another label."""
        self._rows[key].label.setText(label)

    def show_problem(self, key: str, sentence: str) -> bool:
        """Tell what is wrong at the field `key` and go there; False where there is no such field."""
        row = self._rows.get(key)
        if row is None or row.field.isHidden():
            return False
        _tell(row, sentence)
        (row.field.focusProxy() or row.field).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_problems(self) -> None:
        """Take the sentences back; a field that judges its text by itself says again what it thinks of it."""
        for row in self._rows.values():
            if hasattr(row.field, "is_valid"):
                row.field.is_valid()
            else:
                _tell(row, "")


class _FieldLabel(Label):
    """The name of a field; Alt with its letter goes to the field, or to whatever part takes the keyboard."""

    def __init__(self, words: str, field: QWidget, form: Form) -> None:
        super().__init__(words, tone="muted", parent=form)
        self._field = field
        self.setBuddy(field)

    def event(self, event: QEvent) -> bool:
        # Qt itself passes over a field that has the keyboard only through its parts.
        if event.type() == QEvent.Type.Shortcut and not isinstance(self._field, QAbstractButton):
            (self._field.focusProxy() or self._field).setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().event(event)


def _tell(row: _Row, sentence: str) -> None:
    if row.problem is None:
        row.field.show_problem(sentence)
    else:
        row.problem.tell(sentence, row.field)


def _column(field: QWidget, problem: Problem | None) -> QVBoxLayout:
    """The field with its problem under it, at the top of whatever height the row has."""
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_4)
    column.addWidget(field)
    if problem is not None:
        column.addWidget(problem)
    return column

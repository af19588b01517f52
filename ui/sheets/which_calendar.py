"""The question which calendar the user has, asked once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from mentorlog.calendar_programs import PROFILES
from mentorlog.language import _
from ui import theme
from ui.widgets.label import Label

_CTRL = Qt.KeyboardModifier.ControlModifier  # with it the sheet saves by itself


class CalendarQuestion(QWidget):
    """All calendars that mentorlog knows something about: `chosen` is one of them, `answered` with Enter."""

    chosen = Signal()
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(Label(_why(), tone="muted", wrap=True))
        column.addSpacing(theme.SPACE_12)
        for key, profile in PROFILES.items():
            column.addWidget(self._new_button(key, _(profile.name)))
        self.choose("")

    def key(self) -> str:
        """The key of the calendar that is chosen, or ""."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show which calendar was chosen before, or none."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
        self.setFocusProxy(self._buttons[self.key() or next(iter(self._buttons))])

    def _new_button(self, key: str, words: str) -> QRadioButton:
        button = _Answer(words)
        button.setMinimumHeight(button.fontMetrics().height() + theme.SPACE_12)
        button.toggled.connect(self.chosen)
        button.entered.connect(self.answered)
        self._group.addButton(button)
        self._buttons[key] = button
        return button


class _Answer(QRadioButton):
    """An arrow key takes the answer it goes to, for with none taken yet Qt would only go there; Enter too."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CTRL:
            self.setChecked(True)
            self.entered.emit()
            return
        super().keyPressEvent(event)
        reached = self.window().focusWidget()
        if reached is not self and isinstance(reached, _Answer):
            reached.setChecked(True)


def _why() -> str:
    return _(
        "Each calendar treats a file in its own way: some move entries they have, some keep the old beside"
        " the new. With your answer mentorlog can tell you what yours will do. You can change it in Settings."
    )

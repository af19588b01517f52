"""A score from 0 to 10 to type or to move by one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.boxes import SpinBox

_NONE = -1
_STEPS: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}


class ScoreBox(SpinBox):
    """Plus, minus, Up and Down move it by one; a number is typed and taken with Enter, or when it is left."""

    scored = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setRange(_NONE, 10)
        self.setSpecialValueText("–")
        self.setKeyboardTracking(False)
        self.setValue(_NONE)
        self.valueChanged.connect(self._tell)

    def score(self) -> int | None:
        """The score that stands in it, or None."""
        return None if self.value() == _NONE else self.value()

    def show_score(self, score: int | None) -> None:
        """Show a score; no signal follows."""
        self.blockSignals(True)
        self.setValue(_NONE if score is None else score)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(event.key()):
            self.stepBy(step)
        else:
            super().keyPressEvent(event)

    def _tell(self, score: int) -> None:
        if score != _NONE:
            self.scored.emit(score)

"""A line of words with a box to tick before it; however long, the words are read whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.blur import discretion
from ui.widgets.label import Label


class TickLine(QWidget):
    """Ticked with Space or a click anywhere on it; `ticked` tells of the user's own ticks alone.

    The words of what is ticked turn quiet, as done; those of a `choice` do not.
    """

    ticked = Signal(bool)

    def __init__(
        self,
        words: str,
        *,
        on: bool = False,
        secret: bool = False,
        choice: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ticked_tone = "text" if choice else "muted"
        self._words, self._secret = words, secret
        self.box = QCheckBox()
        self.box.setChecked(on)
        self.label = Label(words, wrap=True, secret=secret)
        self._follow(on)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(theme.SPACE_4)
        self.line.addLayout(self._at_first_line())
        self.line.addWidget(self.label, 1)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.ticked)
        self.box.toggled.connect(self._follow)
        discretion.changed.connect(self._retell)
        self._retell()

    def stand_beside(self, button: QWidget) -> None:
        """Let the first line of the words stand in the middle of a higher `button` beside it."""
        air = max(0, (button.sizeHint().height() - self.label.fontMetrics().height()) // 2)
        self.line.setContentsMargins(0, air, 0, air)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def _at_first_line(self) -> QVBoxLayout:
        """The box in the middle of the first line of the words, however many there are."""
        column = QVBoxLayout()
        column.addSpacing(max(0, (self.label.fontMetrics().height() - self.box.sizeHint().height()) // 2))
        column.addWidget(self.box)
        column.addStretch(1)
        return column

    def _follow(self, on: bool) -> None:
        self.label.set_tone(self._ticked_tone if on else "text")

    def _retell(self) -> None:
        self.box.setAccessibleName(discretion.shown(self._words) if self._secret else self._words)

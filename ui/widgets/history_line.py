"""A score over time as a small line, which the words beside it do without."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.sparkline import FEWEST_POINTS, paint_sparkline

_WIDTH, _HEIGHT = 72, 18


class HistoryLine(QWidget):
    """Hidden while there are too few points for a line."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_values(self, values: Sequence[int]) -> None:
        """Show these, the oldest first."""
        self._values = values
        self.setVisible(len(values) >= FEWEST_POINTS)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.at_text_size(_WIDTH), theme.at_text_size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sparkline(painter, QRectF(self.rect()), self._values, right_to_left=self.isRightToLeft())
        painter.end()

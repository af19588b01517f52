"""Parts side by side where there is room, and one under the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget, QWidgetItem

from ui import theme
from ui.widgets.laid_out import parts


class FoldingRow(QWidget):
    """A row that becomes a column when it is narrower than `fold_below` pixels, more for larger text."""

    def __init__(self, fold_below: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold_below = fold_below
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(theme.SPACE_8)

    def minimumSizeHint(self) -> QSize:
        # What the row needs as a column: asking for its width as a row it would never become one.
        items = [QWidgetItem(part) if isinstance(part, QWidget) else part for part in parts(self.line)]
        widest = max((item.minimumSize().width() for item in items), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < theme.at_text_size(self._fold_below)
        directions = QBoxLayout.Direction
        self.line.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        super().resizeEvent(event)

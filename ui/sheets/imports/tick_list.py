"""A list whose rows begin with a box to tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from ui import theme
from ui.row_model import KEY, RowModel
from ui.rows.row import MARGIN, RowDelegate
from ui.rows.row_list import RowList

_BOX = 28  # pixels at the usual text size: the box and a little air


class TickList(RowList):
    """Rows ticked by Space, Enter or a click on the box: `toggled` carries the key."""

    toggled = Signal(int)

    def __init__(self, name: str, model: RowModel[int, Any], delegate: RowDelegate) -> None:
        super().__init__(name, model, delegate)
        self.opened.connect(lambda _row: self._toggle(self.currentIndex()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by Tab stands on a row, so that Space ticks one that is seen."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self.pick_near(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row, or no longer."""
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks its row, or no longer."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index, room = self.indexAt(place), self.visualRect(self.indexAt(place))
        from_start = room.right() - place.x() if self.isRightToLeft() else place.x() - room.left()
        if event.button() == Qt.MouseButton.LeftButton and from_start <= MARGIN + theme.at_text_size(_BOX):
            self._toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks: on a box the second takes back what the first did."""
        self.mousePressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggled.emit(index.data(KEY))

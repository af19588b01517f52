"""Buttons that lie over one row of a list: the one under the mouse, or else the current one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget

from ui import theme
from ui.row_model import KEY, ROW
from ui.rows.row import MARGIN, RowDelegate
from ui.rows.row_list import RowList
from ui.widgets.button import Button

_WIDTH_NEEDED = 560


class Strip(QWidget):
    """The buttons of one kind of row, side by side. They are for the mouse: each has its key beside."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows.viewport())
        self._rows = rows
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.SPACE_8)
        self.row = QPersistentModelIndex()
        self.hide()

    def add(
        self,
        words: str,
        on_click: Callable[[], object],
        *,
        icon: str = "",
        keys: str = "",
        several: bool = False,
    ) -> Strip:
        """Add a button; it selects its row alone before it calls `on_click`.

        What can be done with `several` is done with all that are selected, if its row is one of them.
        """
        button = Button(words, icon, keys=keys)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: self._act(on_click, several))
        self._line.addWidget(button)
        return self

    def _act(self, on_click: Callable[[], object], several: bool) -> None:
        index = QModelIndex(self.row)
        if not (several and self._rows.selectionModel().isSelected(index)):
            self._rows.pick(index.data(KEY))
        on_click()


class RowButtons(QObject):
    """Shows the strip that `strip_for` gives for a row, which ends its long words before it meanwhile.

    `before` is the room in pixels for the words at the end of a row, which stay readable.
    """

    def __init__(
        self, rows: RowList, strips: list[Strip], strip_for: Callable[[Any], Strip | None], before: int
    ) -> None:
        super().__init__(rows)
        self._rows, self._strips, self._strip_for, self._before = rows, strips, strip_for, before
        self._hovered = QPersistentModelIndex()
        rows.viewport().installEventFilter(self)
        rows.picked.connect(self._settle)
        rows.verticalScrollBar().valueChanged.connect(self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse, and the width of the list."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self._rows.indexAt(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        elif event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _hover(self, index: QModelIndex) -> None:
        if index != QModelIndex(self._hovered):
            self._hovered = QPersistentModelIndex(index)
            self._settle()

    def _has_room(self) -> bool:
        return self._rows.viewport().width() >= _WIDTH_NEEDED

    def _settle(self) -> None:
        """Show the buttons of the row that is meant now, and no others."""
        index = QModelIndex(self._hovered)
        strip = self._strip_at(index)
        if strip is None:
            index = self._rows.currentIndex()
            strip = self._strip_at(index)
        for other in self._strips:
            other.setVisible(other is strip)
        self._crowd(index, strip)
        if strip is not None:
            strip.row = QPersistentModelIndex(index)
            self._lay_over(strip, self._rows.visualRect(index))

    def _crowd(self, index: QModelIndex, strip: Strip | None) -> None:
        """Let the words of this row end before the strip, and give the row before its room back."""
        delegate = self._rows.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        delegate.end_room = self._before + strip.sizeHint().width() + theme.SPACE_16 if strip else 0
        delegate.crowded = QPersistentModelIndex(index)
        self._rows.viewport().update()

    def _strip_at(self, index: QModelIndex) -> Strip | None:
        row = index.data(ROW) if index.isValid() and self._has_room() else None
        return None if row is None else self._strip_for(row)

    def _lay_over(self, strip: Strip, row: QRect) -> None:
        size = strip.sizeHint()
        end = row.right() + 1 - MARGIN - self._before
        place = QRect(
            end - size.width(), row.top() + (row.height() - size.height()) // 2, size.width(), size.height()
        )
        strip.setGeometry(QStyle.visualRect(self._rows.layoutDirection(), row, place))

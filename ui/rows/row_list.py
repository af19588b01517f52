"""The list view of the pages: Enter opens, a menu on each row, and a place that survives every change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.row_model import ROW, RowModel
from ui.rows.row import RowDelegate
from ui.widgets.action_menu import open_action_menu
from ui.widgets.blur import discretion


class RowList(QListView):
    """Rows of a `RowModel`, painted by a `RowDelegate`.

    `opened` carries the row on which Enter was pressed, or that was clicked twice; `picked` follows the
    selection, also when a change of the logbook moves it.
    """

    opened = Signal(object)
    picked = Signal()

    def __init__(self, name: str, model: RowModel[Any, Any], delegate: RowDelegate) -> None:
        super().__init__()
        use_own_viewport(self)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = model
        self._menu_actions: Sequence[QAction] = ()
        model.setParent(self)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.selectionModel().selectionChanged.connect(self.picked)
        discretion.changed.connect(self.viewport().update)

    def show_keys(self, keys: Sequence[Any]) -> None:
        """Show these rows; where the current one has gone, its neighbour takes its place."""
        place, had_selection = self.currentIndex().row(), self.selectionModel().hasSelection()
        self.rows.reset(keys)
        if had_selection and not self.selectionModel().hasSelection():
            self.pick_near(place)
        self.viewport().update()
        self.picked.emit()

    def pick(self, key: Any) -> None:
        """Select the row with this key, if there is one."""
        index = self.rows.index_of(key)
        if index.isValid():
            self._select(index)

    def pick_near(self, place: int) -> None:
        """Select the row at `place`, or the next above it or below it that can be selected."""
        below = range(max(0, place), self.rows.rowCount())
        above = range(min(place, self.rows.rowCount()) - 1, -1, -1)
        for number in (*below, *above):
            if self._can_be_selected(number):
                self._select(self.rows.index(number))
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the rows from the text size of the moment."""
        self._set_rows_apart()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The same when the text size changes under the list."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_rows_apart()

    def _set_rows_apart(self) -> None:
        """Tell Qt where all rows lie by one height; of 100,000 it would ask each for its own."""
        grid = QSize(1, self.itemDelegate().height()) if self.uniformItemSizes() else QSize()
        if grid != self.gridSize():
            self.setGridSize(grid)

    def _select(self, index: QModelIndex) -> None:
        # The view's own `setCurrentIndex` would heed the keys that are held: at Ctrl+Z nothing were selected.
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _can_be_selected(self, place: int) -> bool:
        """Whether the row is none of the headings between the others."""
        return bool(self.rows.index(place).flags() & Qt.ItemFlag.ItemIsSelectable)

    def chosen_count(self) -> int:
        """How many rows are selected in a list without headings; cheap, however many."""
        return sum(block.height() for block in self.selectionModel().selection())

    def chosen(self, most: int | None = None) -> list[Any]:
        """The rows that are selected, from top to bottom; or only the first `most` of them."""
        # One by one, and no more than are wanted: there may be thousands, and reading them takes seconds.
        rows = (self.rows.row(place) for place in self._chosen_places())
        return list(islice((row for row in rows if row is not None), most))

    def chosen_keys(self) -> list[Any]:
        """The keys of the rows that are selected, from top to bottom; no row is read."""
        keys = self.rows.keys()
        return [keys[place] for place in self._chosen_places()]

    def _chosen_places(self) -> Iterator[int]:
        blocks = sorted(self.selectionModel().selection(), key=QItemSelectionRange.top)
        places = (place for block in blocks for place in range(block.top(), block.bottom() + 1))
        return filter(self._can_be_selected, places)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; the first arrow selects a row where none is, and passes none by."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.selectionModel().hasSelection():
            self.pick_near(max(0, self.currentIndex().row()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (first := self.chosen(1)):
            self.opened.emit(first[0])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the actions can do with the selected rows just now."""
        if self.selectionModel().hasSelection():
            open_action_menu(self, self._menu_actions, event.globalPos())

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put these into the context menu of a row, as far as they can be done."""
        self._menu_actions = actions


def use_own_viewport(view: QListView) -> None:
    """Give `view` a viewport that was made here.

    Asked for the one that Qt made, the binding first builds a class for every kind of widget there is, to
    find out which kind this is: a tenth of an empty window's start.
    """
    view.setViewport(QWidget())

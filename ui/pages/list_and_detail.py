"""A list beside the detail of what is selected in it; in a narrow window one or the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.preferences import Preferences
from ui.theme import at_text_size

NARROW = 760
LIST_WIDTH = 340
_LIST_RANGE = (300, 380)
_UNLIMITED = 16777215  # Qt's QWIDGETSIZE_MAX


class ListAndDetail(QSplitter):
    """The two panes of a page, remembered under the page's key; a `wide` list takes the room that there is.

    Below 760 px of window, and more for larger text, only one pane shows: `open_detail` goes in (Enter on a
    row), Esc goes back.
    """

    went_back = Signal()
    folded = Signal(bool)  # whether only one pane has room now

    def __init__(
        self, key: str, rows: QWidget, detail: QWidget, preferences: Preferences, *, wide: bool = False
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._key = key
        self._preferences = preferences
        self._rows = rows
        self._detail = detail
        self._wide = wide
        self._narrow = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(rows)
        self.addWidget(detail)
        self._bound()
        self.setStretchFactor(0 if wide else 1, 1)
        self._is_placed = self.restoreState(preferences.splitter(key))
        if not self._is_placed:
            self.setSizes([_for_list(LIST_WIDTH), 4 * _for_list(LIST_WIDTH)])
        self.splitterMoved.connect(self._remember)

    @property
    def narrow(self) -> bool:
        """Whether only one pane has room now."""
        return self._narrow

    def open_detail(self) -> None:
        """Go into the detail; beside the list it just takes the focus."""
        if self._narrow:
            self._rows.hide()
            self._detail.show()
        self._detail.setFocus()

    def back(self) -> None:
        """Go back to the list."""
        self._rows.show()
        self._detail.setVisible(not self._narrow)
        self._rows.setFocus()
        self.went_back.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Share out the room of a wide list, which is known only now."""
        super().showEvent(event)
        if self._wide and not self._is_placed:
            self._is_placed = True
            self.setSizes([self.width() * 3 // 5, self.width() * 2 // 5])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both panes or one, as the window's width says."""
        self._fold(self.window().width() < at_text_size(NARROW))
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bound()
            self._fold(self.window().width() < at_text_size(NARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the detail."""
        if event.key() == Qt.Key.Key_Escape and self._detail.isAncestorOf(self.focusWidget() or self):
            self.back()
        else:
            super().keyPressEvent(event)

    def _fold(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._bound()
        self._rows.show()
        self._detail.setVisible(not narrow)
        self.folded.emit(narrow)

    def _bound(self) -> None:
        """Let the list be as wide as is easy to read, or as the window where it is alone."""
        least, most = map(_for_list, _LIST_RANGE)
        self._rows.setMinimumWidth(0 if self._narrow else least)
        self._rows.setMaximumWidth(_UNLIMITED if self._narrow or self._wide else most)
        if self._wide:
            self._detail.setMinimumWidth(0 if self._narrow else least)

    def _remember(self) -> None:
        self._preferences.set_splitter(self._key, self.saveState())


def _for_list(pixels: int) -> int:
    """Half of what larger text needs more is given to the list, for the detail beside it grows as well."""
    return (pixels + at_text_size(pixels)) // 2

"""What every page of the window is: a widget that refreshes itself when it is seen and stale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from ui.desk import Desk

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow


class Page(QWidget):
    """A page shows one kind of thing; it overrides `refresh`, and of the rest what it needs.

    The window calls `mark_stale` after every change of the logbook, so a page never listens to changes and
    never refreshes itself after its own edits.
    """

    handlers_changed = Signal()  # emit it when another selection enables other actions

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.list: QAbstractItemView | None = None  # the list that J and K walk along
        self.search: QLineEdit | None = None  # the field that Ctrl+F goes to
        self._stale = True

    def refresh(self) -> None:
        """Show the logbook as it is now, keeping selection and place."""
        raise NotImplementedError

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What this page does for action keys just now; a page gives `super().handlers() | {...}`.

        An action that neither the page nor the window handles is disabled.
        """
        handlers: dict[str, Callable[[], object]] = {"refresh": self.refresh}
        if self.list is not None:
            handlers |= {"next-row": lambda: self._step(1), "previous-row": lambda: self._step(-1)}
        if self.search is not None:
            handlers["search"] = self.focus_search
        return handlers

    def show_item(self, uid: str) -> None:
        """Select the thing with this uid and show it; called when another page points here."""

    def show_list(self, row: SavedRow) -> None:
        """Show what is in a saved list of this page's noun."""

    def focus_search(self) -> None:
        """Put the cursor into the search field, its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def mark_stale(self) -> None:
        """Refresh now if the page is seen, otherwise when it is shown next."""
        self._stale = True
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Refresh if something has changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up before the first paint."""
        self.catch_up()
        super().showEvent(event)

    def _step(self, rows: int) -> None:
        index = self.list.currentIndex()
        if self.list.selectionModel().hasSelection():
            target = index.siblingAtRow(index.row() + rows)
        else:
            target = self.list.model().index(max(0, index.row()), 0)
        while target.isValid() and not target.flags() & Qt.ItemFlag.ItemIsEnabled:
            target = target.siblingAtRow(target.row() + rows)  # headings between the rows
        if target.isValid():
            self.list.setCurrentIndex(target)

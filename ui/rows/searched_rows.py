"""A list under a search field: what is found there, or that nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from mentorlog.language import _
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField

_WIDTH = 260


class SearchedRows(QStackedWidget):
    """The rows that hold what is `sought`; where there are none it says so and offers `everything`.

    Its holder places the `search` field, and shows the keys whenever another text is `searched` for.
    """

    searched = Signal()

    def __init__(self, rows: RowList, name: str) -> None:
        super().__init__()
        self.sought = ""
        self._rows = rows
        self.search = SearchField(name)
        self.search.setMaximumWidth(_WIDTH)
        self.everything = Button(_("Show everything"), look="quiet")
        self._no_match = EmptyState("search-x", "", links=[self.everything])
        for part in (rows, self._no_match):
            self.addWidget(part)
        self.search.searched.connect(self._look_for)
        self.search.left.connect(self._enter_list)
        self.everything.clicked.connect(self._go_back_to_everything)
        discretion.changed.connect(self._tell)

    def show_keys(self, keys: Sequence[Any]) -> None:
        """Show these rows; the first is selected where nothing is."""
        self._rows.show_keys(keys)
        if keys and not self._rows.selectionModel().hasSelection():
            self._rows.pick_near(0)
        self._tell()
        self.setCurrentWidget(self._rows if keys else self._no_match)

    def show_everything(self) -> None:
        """Let go of the search."""
        self.search.clear()
        self._look_for("")

    def _look_for(self, text: str) -> None:
        if text != self.sought:
            self.sought = text
            self._rows.clearSelection()
            self.searched.emit()

    def _enter_list(self) -> None:
        """Go from the field to what was found."""
        self._look_for(self.search.text().strip())
        if self._rows.rows.rowCount():
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back_to_everything(self) -> None:
        self.show_everything()
        self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._no_match.tell(_("No match for “{text}”").format(text=discretion.shown(self.sought)))

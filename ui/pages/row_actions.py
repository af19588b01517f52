"""What the actions on the selected row of a page have in common: which it is, and where sheets open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ui.desk import Desk

Row = TypeVar("Row")


class RowActions(Generic[Row]):
    """`chosen` gives the row that is selected on `page` just now."""

    def __init__(self, desk: Desk, page: QWidget, chosen: Callable[[], Row | None]) -> None:
        self._desk, self._page, self._chosen = desk, page, chosen

    @property
    def _window(self) -> QWidget:
        """Over which sheets open; only known once the page stands in it."""
        return self._page.window()

    def _row(self) -> Row:
        row = self._chosen()
        assert row is not None
        return row

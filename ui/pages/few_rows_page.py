"""A page that is a list of few rows beside the one that is selected, with what can be done with that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QVBoxLayout

from ui import theme
from ui.desk import Desk
from ui.pages.few_rows import FewRows
from ui.pages.page import Page


class _Actions(Protocol):
    def handlers(self) -> dict[str, Callable[[], object]]: ...


class FewRowsPage(Page):
    """A page makes `_shown`, and `_actions` on what is selected there, and then begins."""

    _actions: _Actions
    _shown: FewRows[Any]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme.surface(self, "window")

    def _begin(self, offered: Sequence[str]) -> None:
        """Show the rows; in the menu of the selected one are the actions `offered`."""
        self.list = self._shown.list
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        self._shown.picked.connect(lambda _row: self.handlers_changed.emit())
        self.list.offer([self.desk.actions[key] for key in offered])

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the row that is selected."""
        return super().handlers() | self._actions.handlers()

    def show_item(self, uid: str) -> None:
        """Select a row; one in the Trash has its own page."""
        self.catch_up()
        if not self._shown.open(uid):
            self.desk.go("trash", uid)

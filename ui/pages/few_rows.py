"""A list of few rows beside the one that is selected, and how many they are; without any, how to begin."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.pages.detail import Detail
from ui.pages.list_and_detail import ListAndDetail
from ui.row_model import RowModel
from ui.rows.row import RowDelegate
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label

Row = TypeVar("Row")


class FewRows(QStackedWidget, Generic[Row]):
    """All rows are read at once by the page, and the list only looks them up.

    `picked` carries the row that is selected, or None, whenever that may have changed.
    """

    picked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        key: str,
        *,
        name: str,
        delegate: RowDelegate,
        roles: Mapping[int, Callable[[Row], object]],
        detail: Detail,
        empty: EmptyState,
        add: ActionButton,
    ) -> None:
        super().__init__()
        self._known: dict[str, Row] = {}
        self.list = RowList(name, RowModel(self._fetch, roles), delegate)
        self.list.setUniformItemSizes(False)
        self._detail, self._empty = detail, empty
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._count = Label(tone="muted", scale=0.88)
        self._side = QStackedWidget()
        self._side.setFocusProxy(detail)
        self._panes = ListAndDetail(key, self._list_pane(add), self._side, desk.preferences)
        for stack, parts in ((self._side, (self._nothing_chosen, detail)), (self, (self._panes, empty))):
            for part in parts:
                stack.addWidget(part)
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._panes.open_detail())
        self._panes.folded.connect(detail.set_alone)
        detail.went_back.connect(self._panes.back)

    def show_rows(self, known: Mapping[str, Row], count: str) -> None:
        """Show these by their uids, one of them selected, and say how many they are."""
        self._known = dict(known)
        self.setCurrentWidget(self._panes if known else self._empty)
        self.list.show_keys(list(known))
        if known and not self.list.chosen_count():
            self.list.pick_near(0)
        self._count.setText(count)
        self._follow_selection()

    def chosen(self) -> Row | None:
        """The row that is selected."""
        return next(iter(self.list.chosen()), None)

    def open(self, uid: str) -> bool:
        """Select a row and go into its detail; False where it is none of these."""
        if uid not in self._known:
            return False
        self.list.pick(uid)
        self._panes.open_detail()
        return True

    def _fetch(self, uids: Sequence[str]) -> list[Row]:
        return [self._known[uid] for uid in uids if uid in self._known]

    def _follow_selection(self) -> None:
        row = self.chosen()
        self.picked.emit(row)
        self._side.setCurrentWidget(self._detail if row else self._nothing_chosen)

    def _list_pane(self, add: ActionButton) -> QWidget:
        pane = QWidget()
        theme.surface(pane, "base")
        pane.setFocusProxy(self.list)
        rows = QVBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, theme.SPACE_8, theme.SPACE_4, 0)
        rows.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_12)
        foot.addWidget(self._count, 1)
        foot.addWidget(add)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        return pane

"""The Memberships page: which associations one belongs to, beside the one that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog.language import _, ngettext
from mentorlog.memberships import membership_list
from mentorlog.memberships.membership_list import MembershipRow
from ui import theme
from ui.desk import Desk
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.membership.actions import MembershipActions
from ui.pages.membership.detail import MembershipDetail
from ui.pages.page import Page
from ui.row_model import RowModel
from ui.rows.membership_row import MEMBERSHIP_ROLES, MembershipDelegate
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label


class MembershipsPage(Page):
    """Few rows, so all of them are read at once, and the list only looks them up."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._known: dict[str, MembershipRow] = {}
        self.rows: RowModel[str, MembershipRow] = RowModel(self._fetch, MEMBERSHIP_ROLES)
        self.list = RowList(_("Memberships"), self.rows, MembershipDelegate())
        self.list.setUniformItemSizes(False)
        self._actions = MembershipActions(desk, self, self._row)
        self.detail = MembershipDetail(desk, self._actions)
        self._count = Label(tone="muted", scale=0.88)
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._empty = EmptyState(
            "id-card",
            _("Never miss a renewal"),
            _("Note the associations you belong to: terms, dues, chapters and whom you know there."),
            primary=ActionButton(desk.actions, "new-membership"),
        )
        self._side, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the memberships as they stand now."""
        self._known = {row.uid: row for row in membership_list.listing(self.desk.logbook)}
        self._stack.setCurrentWidget(self._panes if self._known else self._empty)
        self.list.show_keys(list(self._known))
        if self._known and not self.list.chosen_count():
            self.list.pick_near(0)
        count = len(self._known)
        self._count.setText(ngettext("{n} membership", "{n} memberships", count).format(n=count))
        self._follow_selection()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the membership that is selected."""
        return super().handlers() | self._actions.handlers()

    def show_item(self, uid: str) -> None:
        """Select a membership; one in the Trash has its own page."""
        self.catch_up()
        if uid in self._known:
            self.list.pick(uid)
            self._panes.open_detail()
        else:
            self.desk.go("trash", uid)

    # --- what the user does

    def _fetch(self, uids: Sequence[str]) -> list[MembershipRow]:
        return [self._known[uid] for uid in uids if uid in self._known]

    def _row(self) -> MembershipRow | None:
        return next(iter(self.list.chosen()), None)

    def _follow_selection(self) -> None:
        row = self._row()
        self.detail.show_row(row)
        self._side.setCurrentWidget(self.detail if row else self._nothing_chosen)
        self.handlers_changed.emit()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        for part in (self._nothing_chosen, self.detail):
            self._side.addWidget(part)
        self._side.setFocusProxy(self.detail)
        self._panes = ListAndDetail("memberships", self._list_pane(), self._side, self.desk.preferences)
        for part in (self._panes, self._empty):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _list_pane(self) -> QWidget:
        pane = QWidget()
        theme.surface(pane, "base")
        pane.setFocusProxy(self.list)
        rows = QVBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, theme.SPACE_8, theme.SPACE_4, 0)
        rows.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_12)
        foot.addWidget(self._count, 1)
        add = ActionButton(self.desk.actions, "new-membership", _("New…"), look="quiet", ink="accent")
        foot.addWidget(add)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        return pane

    def _listen(self) -> None:
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._panes.open_detail())
        self.list.offer(
            [
                self.desk.actions[key]
                for key in ("renew-membership", "dues-paid", "edit", "leave-membership", "trash")
            ]
        )
        self._panes.folded.connect(self.detail.set_alone)
        self.detail.went_back.connect(self._panes.back)

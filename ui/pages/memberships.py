"""The Memberships page: which associations one belongs to, beside the one that is selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from mentorlog.language import _, ngettext
from mentorlog.memberships import membership_list
from mentorlog.memberships.membership_list import MembershipRow
from ui import theme
from ui.desk import Desk
from ui.pages.few_rows import FewRows
from ui.pages.membership.actions import MembershipActions
from ui.pages.membership.detail import MembershipDetail
from ui.pages.page import Page
from ui.rows.membership_row import MEMBERSHIP_ROLES, MembershipDelegate
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState


class MembershipsPage(Page):
    """Those that end first come first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._actions = MembershipActions(desk, self, lambda: self._shown.chosen())
        self.detail = MembershipDetail(desk, self._actions)
        self._shown: FewRows[MembershipRow] = FewRows(
            desk,
            "memberships",
            name=_("Memberships"),
            delegate=MembershipDelegate(),
            roles=MEMBERSHIP_ROLES,
            detail=self.detail,
            empty=EmptyState(
                "id-card",
                _("Never miss a renewal"),
                _("Note the associations you belong to: terms, dues, chapters and whom you know there."),
                primary=ActionButton(desk.actions, "new-membership"),
            ),
            add=ActionButton(desk.actions, "new-membership", _("New…"), look="quiet", ink="accent"),
        )
        self.list = self._shown.list
        theme.surface(self, "window")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._shown)
        self._listen()

    def refresh(self) -> None:
        """Show the memberships as they stand now."""
        known = {row.uid: row for row in membership_list.listing(self.desk.logbook)}
        count = ngettext("{n} membership", "{n} memberships", len(known)).format(n=len(known))
        self._shown.show_rows(known, count)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the membership that is selected."""
        return super().handlers() | self._actions.handlers()

    def show_item(self, uid: str) -> None:
        """Select a membership; one in the Trash has its own page."""
        self.catch_up()
        if not self._shown.open(uid):
            self.desk.go("trash", uid)

    def _listen(self) -> None:
        self._shown.picked.connect(self.detail.show_row)
        self._shown.picked.connect(lambda _row: self.handlers_changed.emit())
        keys = ("renew-membership", "dues-paid", "edit", "leave-membership", "trash")
        self.list.offer([self.desk.actions[key] for key in keys])

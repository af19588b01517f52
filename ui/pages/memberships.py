"""The Memberships page: which associations one belongs to, beside the one that is selected."""

from __future__ import annotations

from mentorlog.language import _, ngettext
from mentorlog.memberships import membership_list
from mentorlog.memberships.membership_list import MembershipRow
from ui.desk import Desk
from ui.pages.few_rows import FewRows
from ui.pages.few_rows_page import FewRowsPage
from ui.pages.membership.actions import MembershipActions
from ui.pages.membership.detail import MembershipDetail
from ui.rows.membership_row import MEMBERSHIP_ROLES, MembershipDelegate
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState


class MembershipsPage(FewRowsPage):
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
        self._shown.picked.connect(self.detail.show_row)
        self._begin(("renew-membership", "dues-paid", "edit", "leave-membership", "trash"))

    def refresh(self) -> None:
        """Show the memberships as they stand now."""
        known = {row.uid: row for row in membership_list.listing(self.desk.logbook)}
        count = ngettext("{n} membership", "{n} memberships", len(known)).format(n=len(known))
        self._shown.show_rows(known, count)

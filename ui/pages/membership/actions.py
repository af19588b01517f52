"""What can be done with the membership that is selected."""

from __future__ import annotations

from collections.abc import Callable

from mentorlog import clock
from mentorlog.language import _
from mentorlog.memberships import memberships, roles, terms
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.presets import presets
from mentorlog.memberships.terms import TermRow
from ui import messages
from ui.pages.row_actions import RowActions
from ui.widgets.blur import discretion

# Sheets are imported when they are first opened.


class MembershipActions(RowActions[MembershipRow]):
    """The handlers of the actions on a membership."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now."""
        row = self._chosen()
        if row is None:
            return {}
        handlers: dict[str, Callable[[], object]] = {
            "edit": self.edit,
            "trash": self.trash,
            "add-role": self.add_role,
        }
        if row.link:
            handlers["login-page"] = self.open_login_page
        if row.preset:
            handlers["known-of-association"] = self.show_known
        if row.ended_on is None:
            handlers |= {"renew-membership": self.renew, "leave-membership": self.leave}
        else:
            handlers["resume-membership"] = self.resume
        if any(term.is_unpaid for term in row.terms):
            handlers["dues-paid"] = self.pay
        return handlers

    # --- the membership

    def edit(self) -> None:
        """Change what is noted of it."""
        from ui.sheets.membership import MembershipSheet

        MembershipSheet(self._desk, self._window, self._row().uid).open()

    def leave(self) -> None:
        """Ask since when it is over."""
        from ui.sheets.leave_membership import LeaveMembershipSheet

        LeaveMembershipSheet(self._desk, self._window, self._row()).open()

    def resume(self) -> None:
        """Go on with it."""
        memberships.resume(self._desk.logbook, self._row().uid)
        messages.notice(_("Membership goes on"), undo=True)

    def trash(self) -> None:
        """Move it to the Trash; the association and its people stay."""
        row = self._row()
        memberships.trash(self._desk.logbook, [row.uid])
        words = _("Membership of {name} moved to Trash").format(name=discretion.named(row.name))
        messages.notice(words, undo=True)

    def open_login_page(self) -> None:
        """Open the page on which one logs in, once the user has read where that is and said so."""
        messages.open_link(self._window, self._row().link)

    def show_known(self) -> None:
        """Show what is known of the association, with its sources."""
        from ui.sheets.association import AssociationWindow

        AssociationWindow(self._window, presets()[self._row().preset]).open()

    # --- its terms

    def renew(self) -> None:
        """Add the next term."""
        from ui.sheets.membership_term import MembershipTermSheet

        MembershipTermSheet(self._desk, self._window, self._row()).open()

    def edit_term(self, term: TermRow) -> None:
        """Change a term."""
        from ui.sheets.membership_term import MembershipTermSheet

        MembershipTermSheet(self._desk, self._window, self._row(), term).open()

    def pay(self, term: TermRow | None = None) -> None:
        """Note that the dues of a term, or of the first that is open, were paid today."""
        open_term = term or next(each for each in self._row().terms if each.is_unpaid)
        terms.edit(self._desk.logbook, open_term.uid, paid_on=clock.today())
        messages.notice(_("Dues paid today"), undo=True)

    def remove_term(self, term: TermRow) -> None:
        """Take a term away."""
        terms.remove(self._desk.logbook, term.uid)
        messages.notice(_("Term removed"), undo=True)

    # --- its roles

    def add_role(self) -> None:
        """Note a role held there."""
        from ui.sheets.membership_role import MembershipRoleSheet

        MembershipRoleSheet(self._desk, self._window, self._row()).open()

    def edit_role(self, role: roles.RoleRow) -> None:
        """Change a role."""
        from ui.sheets.membership_role import MembershipRoleSheet

        MembershipRoleSheet(self._desk, self._window, self._row(), role).open()

    def remove_role(self, role: roles.RoleRow) -> None:
        """Take a role away."""
        roles.remove(self._desk.logbook, role.uid)
        messages.notice(_("Role removed"), undo=True)

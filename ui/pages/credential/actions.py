"""What can be done with the credential that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from mentorlog.credentials import activities, activity_list, attendance_form, holdings, retention
from mentorlog.credentials.activity_list import ActivityFilter, ActivityRow
from mentorlog.credentials.credential_list import CredentialCard
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.rows.row_list import RowList
from ui.widgets.blur import discretion

# Sheets are imported when they are first opened.


class CredentialActions:
    """The handlers of the actions on a credential.

    `chosen` gives the one selected on `page` just now, and `activities` the list of them beside it: what is
    selected there is meant while the keyboard is there, or was when it left the page for a menu.
    """

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        chosen: Callable[[], CredentialCard | None],
        activities: Callable[[], RowList],
    ) -> None:
        self._desk, self._page = desk, page
        self._chosen, self._list = chosen, activities

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done just now."""
        card = self._chosen()
        if card is None:
            return {}
        handlers: dict[str, Callable[[], object]] = {"edit": self.edit, "trash": self.trash}
        if self._list().chosen_count() == 1:
            handlers["attendance-form"] = self.save_attendance_form
        handlers["own-rule"] = self.change_rule
        if card.rule:
            handlers["rule-figures"] = self.show_figures
        if card.rule and card.credential.earned:
            handlers |= {"audit-pack": self.save_audit_pack, "claims-table": self.save_claims}
        if card.credential.state == "retired":
            return handlers | {"resume-credential": self.resume}
        handlers["retire-credential"] = self.retire
        if card.credential.state == "working":
            handlers["earn-credential"] = self.earn
        if card.standing:
            handlers |= {"renew-credential": self.renew, "opening-balance": self.open_with}
            handlers |= {"claim": self.claim, "refusals": self.show_refusals}
        return handlers

    def edit(self) -> None:
        """Change what is said of the activity that is selected; or, with none, of the credential."""
        if rows := self._meant():
            self.change_activity(rows[0])
            return
        from ui.sheets.credential import ChangeCredentialSheet

        ChangeCredentialSheet(self._desk, self._page.window(), self._card().credential.uid).open()

    def change_activity(self, row: ActivityRow) -> None:
        """Change what is said of an activity, and where it counts."""
        from ui.sheets.activity import ActivitySheet

        ActivitySheet(self._desk, self._page.window(), row.uid).open()

    def claim(self) -> None:
        """Claim what is selected, one after the other; else all that is not claimed in this cycle."""
        from ui.sheets.claim import ClaimSheet

        stands, rows = self._card().standing, self._list().chosen()
        assert stands
        chosen = ActivityFilter(rule=stands.rule.id, since=stands.cycle.since, until=stands.cycle.until)
        open_ones = activity_list.listing(self._desk.logbook, replace(chosen, claim=""))
        queue = [row.uid for row in (rows if len(rows) > 1 else open_ones)][::-1]
        first = rows[-1].uid if rows else next(iter(queue), None)
        if first is None:
            self._tell_nothing_to_claim(bool(activity_list.ids(self._desk.logbook, chosen)))
            return
        ClaimSheet(self._desk, self._page.window(), stands.rule, queue, first).open()

    def save_attendance_form(self) -> None:
        """Write the form by which others confirm the activity that is selected."""
        from ui.sheets.credential_files import save_attendance_form

        [row] = self._list().chosen()
        save_attendance_form(self._page, attendance_form.of_activity(self._desk.logbook, row.uid))

    def save_audit_pack(self) -> None:
        """Write all that an auditor asks for of this cycle."""
        from ui.sheets.credential_files import save_audit_pack

        save_audit_pack(self._page, self._card().credential)

    def save_claims(self) -> None:
        """Write the activities of this cycle and their claims as a table."""
        from ui.sheets.credential_files import save_claims

        save_claims(self._page, self._card().credential)

    def show_refusals(self) -> None:
        """Show what an audit would refuse, and mend it there."""
        from ui.sheets.refusals import RefusalsWindow

        RefusalsWindow(self._desk, self._page.window(), self._card().credential.uid).open()

    def earn(self) -> None:
        """Say when it was earned."""
        from ui.sheets.credential_steps import EarnSheet

        EarnSheet(self._desk, self._page.window(), self._card().credential.uid).open()

    def renew(self) -> None:
        """Say until when it was renewed."""
        from ui.sheets.credential_steps import RenewSheet

        RenewSheet(self._desk, self._page.window(), self._card().credential.uid).open()

    def open_with(self) -> None:
        """Say what had been earned before activities were kept here."""
        from ui.sheets.credential_opening import OpeningSheet

        OpeningSheet(self._desk, self._page.window(), self._card().credential.uid).open()

    def show_figures(self) -> None:
        """Show every figure of its rule with its source."""
        from ui.sheets.rule_figures import RuleFiguresWindow

        RuleFiguresWindow(self._desk, self._page.window(), self._card().credential.rule).open()

    def change_rule(self) -> None:
        """Change the text of its rule, or write one where there is none any more."""
        from ui.sheets.own_rule import OwnRuleSheet

        row = self._card().credential
        OwnRuleSheet(self._desk, self._page.window(), row.rule, row.name).open()

    def note_holders(self) -> None:
        """Say who in the network holds it."""
        from ui.sheets.holders import HoldersSheet

        row = self._card().credential
        HoldersSheet(self._desk, self._page.window(), row.rule, row.name).open()

    def retire(self) -> None:
        """Keep it no longer."""
        row = self._card().credential
        holdings.retire(self._desk.logbook, row.uid)
        messages.notice(_("{name} retired").format(name=row.name), undo=True)

    def resume(self) -> None:
        """Hold it again, or work towards it again."""
        row = self._card().credential
        holdings.resume(self._desk.logbook, row.uid)
        messages.notice(_("{name} taken up again").format(name=row.name), undo=True)

    def trash(self) -> None:
        """Move the activities that are selected to the Trash; or, with none, the credential without them."""
        if rows := self._meant():
            self._trash_activities(rows)
            return
        row = self._card().credential
        holdings.trash(self._desk.logbook, [row.uid])
        messages.notice(_("{name} moved to Trash").format(name=row.name), undo=True)

    def _trash_activities(self, rows: Sequence[ActivityRow]) -> None:
        """Ask first where an issuer may still want to see what shows them."""
        uids = [row.uid for row in rows]
        warning = retention.warning(self._desk.logbook, activities=uids)
        title = _("Move to Trash what an issuer may ask for?")
        if warning and not messages.question(self._page.window(), title, warning, _("Move to Trash")):
            return
        activities.trash(self._desk.logbook, uids)
        words = ngettext("“{title}” moved to Trash", "{n} activities moved to Trash", len(rows))
        messages.notice(words.format(title=discretion.named(rows[0].title), n=len(rows)), undo=True)

    def _tell_nothing_to_claim(self, is_anything_there: bool) -> None:
        if is_anything_there:
            messages.notice(_("Everything in this cycle is claimed"))
            return
        log = self._desk.actions["log-activity"].trigger
        messages.notice(_("There are no activities in this cycle yet"), action=_("Log one"), on_action=log)

    def _meant(self) -> list[ActivityRow]:
        """The activities that an action means which is for credentials as well."""
        rows = self._list()
        return rows.chosen() if self._page.focusWidget() is rows else []

    def _card(self) -> CredentialCard:
        card = self._chosen()
        assert card
        return card

"""The Credentials page: what is held, worked towards and retired, beside the one that is selected."""

from __future__ import annotations

from mentorlog.credentials.credential_list import CredentialCard, cards
from mentorlog.language import _, ngettext
from ui.desk import Desk
from ui.pages.credential.actions import CredentialActions
from ui.pages.credential.detail import CredentialDetail
from ui.pages.few_rows import FewRows
from ui.pages.few_rows_page import FewRowsPage
from ui.rows.credential_row import CREDENTIAL_ROLES, CredentialDelegate
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState


class CredentialsPage(FewRowsPage):
    """What is held comes first, what is retired last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._actions = CredentialActions(
            desk, self, lambda: self._shown.chosen(), lambda: self.detail.activities.list
        )
        self.detail = CredentialDetail(desk, self._actions)
        self._shown: FewRows[CredentialCard] = FewRows(
            desk,
            "credentials",
            name=_("Credentials"),
            delegate=CredentialDelegate(),
            roles=CREDENTIAL_ROLES,
            detail=self.detail,
            empty=EmptyState(
                "award",
                _("Keep what you have earned"),
                _("Note a credential you hold or work towards: what is missing, and by when, stands here."),
                primary=ActionButton(desk.actions, "add-credential"),
            ),
            add=ActionButton(desk.actions, "add-credential", look="quiet", ink="accent"),
        )
        self._shown.picked.connect(self.detail.show_card)
        self._begin(("edit", "trash"))
        self.detail.activities.list.picked.connect(self.handlers_changed)
        self.detail.activities.list.opened.connect(self._actions.change_activity)

    def refresh(self) -> None:
        """Show the credentials as they stand now."""
        known = {card.credential.uid: card for card in cards(self.desk.logbook)}
        count = ngettext("{n} credential", "{n} credentials", len(known)).format(n=len(known))
        self._shown.show_rows(known, count)

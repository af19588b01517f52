"""The Credentials page: what is held, worked towards and retired, beside the one that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog.credentials.credential_list import CredentialCard, cards
from mentorlog.language import _, ngettext
from ui import theme
from ui.desk import Desk
from ui.pages.credential.actions import CredentialActions
from ui.pages.credential.detail import CredentialDetail
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.page import Page
from ui.row_model import RowModel
from ui.rows.credential_row import CREDENTIAL_ROLES, CredentialDelegate
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label


class CredentialsPage(Page):
    """Few rows, so all of them are told at once and the list only looks them up."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards: dict[str, CredentialCard] = {}
        self.rows: RowModel[str, CredentialCard] = RowModel(self._fetch, CREDENTIAL_ROLES)
        self.list = RowList(_("Credentials"), self.rows, CredentialDelegate())
        self.list.setUniformItemSizes(False)
        self._actions = CredentialActions(desk, self, self._card, lambda: self.detail.activities.list)
        self.detail = CredentialDetail(desk, self._actions)
        self._count = Label(tone="muted", scale=0.88)
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._empty = EmptyState(
            "award",
            _("Keep what you have earned"),
            _("Note a credential you hold or work towards: what is missing, and by when, stands here."),
            primary=ActionButton(desk.actions, "add-credential"),
        )
        self._side, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the credentials as they stand now."""
        self._cards = {card.credential.uid: card for card in cards(self.desk.logbook)}
        self._stack.setCurrentWidget(self._panes if self._cards else self._empty)
        self.list.show_keys(list(self._cards))
        if self._cards and not self.list.chosen_count():
            self.list.pick_near(0)
        count = len(self._cards)
        self._count.setText(ngettext("{n} credential", "{n} credentials", count).format(n=count))
        self._follow_selection()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the credential that is selected."""
        return super().handlers() | self._actions.handlers()

    def show_item(self, uid: str) -> None:
        """Select a credential; one in the Trash has its own page."""
        self.catch_up()
        if uid in self._cards:
            self.list.pick(uid)
            self._panes.open_detail()
        else:
            self.desk.go("trash", uid)

    def _fetch(self, uids: Sequence[str]) -> list[CredentialCard]:
        return [self._cards[uid] for uid in uids if uid in self._cards]

    def _card(self) -> CredentialCard | None:
        return next(iter(self.list.chosen()), None)

    def _follow_selection(self) -> None:
        card = self._card()
        self.detail.show_card(card)
        self._side.setCurrentWidget(self.detail if card else self._nothing_chosen)
        self.handlers_changed.emit()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        pane = QWidget()
        theme.surface(pane, "base")
        pane.setFocusProxy(self.list)
        rows = QVBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, theme.SPACE_8, theme.SPACE_4, 0)
        rows.addWidget(self.list)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_12)
        foot.setSpacing(theme.SPACE_8)
        add = ActionButton(self.desk.actions, "add-credential", look="quiet", ink="accent")
        line = QHBoxLayout()
        line.addWidget(self._count, 1)
        line.addWidget(add)
        foot.addLayout(line)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        for part in (self._nothing_chosen, self.detail):
            self._side.addWidget(part)
        self._side.setFocusProxy(self.detail)
        self._panes = ListAndDetail("credentials", pane, self._side, self.desk.preferences)
        for part in (self._panes, self._empty):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _listen(self) -> None:
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._panes.open_detail())
        self.list.offer([self.desk.actions[key] for key in ("edit", "trash")])
        self.detail.activities.list.opened.connect(self._actions.change_activity)
        self._panes.folded.connect(self.detail.set_alone)
        self.detail.went_back.connect(self._panes.back)

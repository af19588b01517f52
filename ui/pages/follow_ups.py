"""The Follow-ups page: what I promised and what they promised, open, done or cancelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentorlog import follow_up_list
from mentorlog.errors import NotFound
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow, Order
from mentorlog.language import _, marked, ngettext
from mentorlog.promises import Owner
from ui import theme
from ui.desk import Desk
from ui.pages import follow_up_actions
from ui.pages.follow_up_actions import FollowUpActions
from ui.pages.follow_up_detail import FollowUpDetail
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.page import Page
from ui.row_model import RowModel
from ui.rows.follow_up_row import FOLLOW_UP_ROLES, FollowUpDelegate
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.chips import ChoiceChips
from ui.widgets.choice_menu import open_choices
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Label
from ui.widgets.question_field import QuestionField

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

_OWNERS = ("me", "them")
_ORDERS: dict[Order, str] = {
    "due": marked("By when they are due"),
    "age": marked("By how long ago they were promised"),
    "person": marked("By person"),
}


class FollowUpsPage(Page):
    """Two tabs of promises beside the one that is selected."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._filter = FollowUpFilter(owed_by="me", order=_known(desk.preferences.order("follow-ups", "due")))
        self.rows: RowModel[int, FollowUpRow] = RowModel(
            lambda numbers: follow_up_list.rows(desk.logbook, numbers), FOLLOW_UP_ROLES
        )
        self.tabs = QTabBar()
        self.search = QuestionField(_("Search in follow-ups"), desk.logbook, "follow-ups")
        self.sort_button = IconButton("arrow-up-down", _("Sort"))
        self.save_button = IconButton("bookmark-plus", _("Save this list…"))
        self.states = ChoiceChips(
            _("Which follow-ups"),
            [("open", _("Open")), ("done", _("Done")), ("cancelled", _("Cancelled"))],
        )
        self.list = RowList(_("Follow-ups"), self.rows, FollowUpDelegate())
        self._actions = FollowUpActions(desk, self, self.list.chosen)
        self.detail = FollowUpDetail(desk, self._actions)
        self._count = Label(tone="muted", scale=0.88)
        self._no_rows = EmptyState("bell", "", primary=ActionButton(desk.actions, "new-follow-up"))
        self._no_detail = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._blank = QWidget()  # beside a list with nothing in it to choose
        self._several = EmptyState(
            "list-checks",
            "",
            primary=ActionButton(desk.actions, "done", _("Done")),
            links=[
                ActionButton(desk.actions, "snooze", _("Snooze")),
                ActionButton(desk.actions, "reschedule", _("Reschedule")),
                ActionButton(desk.actions, "trash"),
            ],
        )
        self._lists, self._details = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the promises of this tab as they are now."""
        logbook = self.desk.logbook
        for tab, owner in enumerate(_OWNERS):
            count = follow_up_list.count(logbook, FollowUpFilter(owed_by=owner))
            self.tabs.setTabText(tab, f"{_tab_words(owner)}  {count}" if count else _tab_words(owner))
        keys = follow_up_list.ids(logbook, self._filter)
        self.list.show_keys(keys)
        if keys and not self.list.chosen_count():
            self.list.pick_near(0)
        self._count.setText(ngettext("{n} follow-up", "{n} follow-ups", len(keys)).format(n=len(keys)))
        self._no_rows.tell(*self._nothing_words())
        self._count.setVisible(bool(keys))
        self._lists.setCurrentWidget(self.list if keys else self._no_rows)
        if not keys:
            self._details.setCurrentWidget(self._blank)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the follow-ups that are selected."""
        # All that a tab lists is in one state: two of them tell what can be done with thousands.
        return super().handlers() | self._actions.handlers_for(self.list.chosen(2))

    def show_item(self, uid: str) -> None:
        """Go to a follow-up, on whichever tab it is; the Trash has its own page."""
        with suppress(NotFound):  # erased meanwhile: then there is nothing to show
            row = follow_up_list.one(self.desk.logbook, uid)
            self._filter = replace(self._filter, owed_by=row.owed_by, state=row.state, text="")
            self._show_filter()
            self.refresh()
            number = follow_up_list.number(self.desk.logbook, uid)
            self.list.pick(number)
            if self.rows.index_of(number).isValid():
                self._split.open_detail()
            else:
                self.desk.go("trash", uid)

    def show_list(self, row: SavedRow) -> None:
        """Show what a saved list finds, on the tab of those who promised it; mine where it does not say."""
        self._split.back()
        owner: Owner = "them" if "by:them" in row.question else "me"
        self._filter = replace(self._filter, owed_by=owner, state="open", text=row.question)
        self._show_filter()
        self.list.clearSelection()
        self.refresh()

    # --- the parts

    def _lay_out(self) -> None:
        for owner in _OWNERS:
            self.tabs.addTab(_tab_words(owner))
        self.tabs.setAccessibleName(_("Who promised"))
        self.list.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        self.states.choose("open")
        pane = QWidget()
        theme.surface(pane, "base")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        head, rows = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, 0)
        head.setSpacing(theme.SPACE_8)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.search, 1)
        top.addWidget(self.sort_button)
        top.addWidget(self.save_button)
        head.addWidget(self.tabs)
        head.addLayout(top)
        for widget in (self.search.told, self.states):
            head.addWidget(widget)
        rows.setContentsMargins(theme.SPACE_4, 0, theme.SPACE_4, 0)
        rows.addWidget(self._lists)
        self._count.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, theme.SPACE_12)
        column.addLayout(head)
        column.addLayout(rows, 1)
        column.addWidget(self._count)
        for stack, parts in (
            (self._lists, (self.list, self._no_rows)),
            (self._details, (self._blank, self._no_detail, self.detail, self._several)),
        ):
            for part in parts:
                stack.addWidget(part)
        self._split = ListAndDetail("follow-ups", pane, self._details, self.desk.preferences)
        pane.setFocusProxy(self.list)
        self._details.setFocusProxy(self.detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(lambda tab: self._narrow(owed_by=_OWNERS[tab]))
        self.states.chosen.connect(lambda state: self._narrow(state=state))
        self.search.searched.connect(lambda text: self._narrow(text=text))
        self.search.left.connect(self.list.setFocus)
        self.sort_button.clicked.connect(self._open_orders)
        self.save_button.clicked.connect(self._save_list)
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._split.open_detail())
        self.list.clicked.connect(lambda _index: self._split.narrow and self._split.open_detail())
        self._split.folded.connect(self.detail.set_alone)
        self.detail.went_back.connect(self._split.back)
        discretion.changed.connect(self.mark_stale)
        self.list.offer([self.desk.actions[key] for key in follow_up_actions.MENU])

    # --- what the user does

    def _narrow(self, **changes: str) -> None:
        """Show others; the first of them is selected."""
        self._filter = replace(self._filter, **changes)
        self.list.clearSelection()
        self.refresh()

    def _open_orders(self) -> None:
        entries = [(key, _(words), key == self._filter.order) for key, words in _ORDERS.items()]
        open_choices(self.sort_button, entries, self._sort)

    def _sort(self, order: str) -> None:
        self.desk.preferences.set_order("follow-ups", order)
        self._narrow(order=order)

    def _save_list(self) -> None:
        from ui.sheets.save_list import SaveListSheet

        shown = replace(self._filter, text=self.search.text().strip())
        SaveListSheet(self.desk, self.window(), shown).open()

    def _show_filter(self) -> None:
        """Let tabs, chips and field say what is shown, without a search for each of them."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(_OWNERS.index(self._filter.owed_by or "me"))
        self.tabs.blockSignals(False)
        self.search.show_question(self._filter.text)
        self.states.choose(self._filter.state)

    def _follow_selection(self) -> None:
        count = self.list.chosen_count()
        if count == 1 and (chosen := self.list.chosen()):
            self.detail.show_row(chosen[0])
        words = ngettext("{n} follow-up selected", "{n} follow-ups selected", count)
        self._several.tell(words.format(n=count))
        panes = (self._no_detail, self.detail, self._several)
        self._details.setCurrentWidget(panes[min(count, 2)])
        self.handlers_changed.emit()

    def _nothing_words(self) -> Sequence[str]:
        if self._filter.text:
            return (_("No match for “{text}”").format(text=discretion.shown(self._filter.text)),)
        if self._filter.state == "done":
            return (_("Nothing is done yet"), _("What is kept gathers here."))
        if self._filter.state == "cancelled":
            return (_("Nothing was cancelled"), _("What is no longer needed gathers here."))
        if self._filter.owed_by == "me":
            return (_("No open promises"), _("Note what you promised, and it will be here until it is kept."))
        return (_("You wait for nobody"), _("Note what others promised you, and ask again in time."))


def _known(order: str) -> Order:
    return cast("Order", order) if order in _ORDERS else "due"


def _tab_words(owner: str) -> str:
    return _("I promised") if owner == "me" else _("They promised")

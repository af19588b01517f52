"""The Mentors page: whom one learns from and whom one helps along, beside the one that is selected."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentorlog.errors import NotFound
from mentorlog.language import _, ngettext
from mentorlog.mentoring import mentorship_list
from mentorlog.mentoring.mentorship_list import MentorshipFilter, MentorshipRow
from ui import theme
from ui.desk import Desk
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.mentorship.actions import MentorshipActions
from ui.pages.mentorship.all_goals import AllGoals
from ui.pages.mentorship.detail import MentorshipDetail
from ui.pages.page import Page
from ui.row_model import RowModel
from ui.rows.mentorship_row import MENTORSHIP_ROLES, MentorshipDelegate
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.search_field import SearchField

ALL_GOALS = "goals"  # what the page shows by this name is no single mentorship
_STATES = {"running": ("proposed", "active", "paused"), "ended": ("ended",), "all": ()}


class MentorsPage(Page):
    """The mentorships at the left, running ones first; the selected one in full at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen = MentorshipFilter(states=_STATES["running"])
        self.rows: RowModel[int, MentorshipRow] = RowModel(
            lambda numbers: mentorship_list.rows(desk.logbook, numbers), MENTORSHIP_ROLES
        )
        self.list = RowList(_("Mentorships"), self.rows, MentorshipDelegate())
        self.search = SearchField(_("Search mentors and mentees"))
        self.states = ChoiceChips(
            _("Which mentorships"), [("running", _("Running")), ("ended", _("Ended")), ("all", _("All"))]
        )
        self._actions = MentorshipActions(desk, self, self._row)
        self.detail = MentorshipDetail(desk, self._actions)
        self.goals = AllGoals(desk)
        self._tells_goals = False
        self._count = ElidedLabel(tone="muted", scale=0.88)
        self.everything = Button(_("Show all mentorships"), look="quiet")
        self._nothing_found = EmptyState("search-x", "", links=[self.everything])
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._empty = EmptyState(
            "graduation-cap",
            _("Nobody has to learn alone"),
            _("Note who mentors you, or whom you mentor: sessions, goals and feedback gather here."),
            primary=ActionButton(desk.actions, "new-mentorship"),
            links=[ActionButton(desk.actions, "all-goals")],
        )
        self._lists, self._side, self._stack = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the mentorships as they are now."""
        logbook = self.desk.logbook
        has_any = self._tells_goals or bool(mentorship_list.ids(logbook))
        self._stack.setCurrentWidget(self._panes if has_any else self._empty)
        numbers = mentorship_list.ids(logbook, self._chosen)
        self.list.show_keys(numbers)
        if numbers and not self.list.chosen_count() and not self._tells_goals:
            self.list.pick_near(0)
        count = len(numbers)
        self._count.setText(ngettext("{n} mentorship", "{n} mentorships", count).format(n=count))
        self._tell_nothing()
        self._lists.setCurrentWidget(self.list if numbers else self._nothing_found)
        self._follow_selection()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the mentorship that is selected."""
        return super().handlers() | self._actions.handlers()

    def show_item(self, uid: str) -> None:
        """Select a mentorship, also one that filter or search hides, or show all goals.

        The Trash has its own page.
        """
        if uid == ALL_GOALS:
            self._show_goals()
            return
        with suppress(NotFound):  # erased meanwhile: then there is nothing to show
            number = mentorship_list.number(self.desk.logbook, uid)
            self.catch_up()
            if not self.rows.index_of(number).isValid():
                self._show_everything()
            if self.rows.index_of(number).isValid():
                self.list.pick(number)
                self._panes.open_detail()
            else:
                self.desk.go("trash", uid)

    # --- what the user does

    def _row(self) -> MentorshipRow | None:
        return next(iter(self.list.chosen()), None)

    def _follow_selection(self) -> None:
        row = self._row()
        self._tells_goals = self._tells_goals and row is None
        self.detail.show_row(row)
        if self._tells_goals:
            self.goals.refresh()
        self._show_side(self.goals if self._tells_goals else self.detail if row else self._nothing_chosen)
        self.handlers_changed.emit()

    def _show_side(self, part: QWidget) -> None:
        self._side.setCurrentWidget(part)
        self._side.setFocusProxy(part)

    def _show_goals(self) -> None:
        """Tell every goal instead of a mentorship, until one is selected."""
        self.catch_up()
        self.list.clearSelection()
        self._tells_goals = True
        self.refresh()
        self._panes.open_detail()

    def _choose(self, chosen: MentorshipFilter) -> None:
        if chosen != self._chosen:
            self._chosen, self._tells_goals = chosen, False
            self.list.clearSelection()
            self.refresh()

    def _show_everything(self) -> None:
        self.search.blockSignals(True)  # the field says what is shown; it is not to search once more
        self.search.clear()
        self.search.blockSignals(False)
        self.states.choose("all")
        self._choose(MentorshipFilter())

    def _enter_list(self) -> None:
        self._choose(replace(self._chosen, text=self.search.text().strip()))
        if self.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_nothing(self) -> None:
        if self._chosen.text:
            text = discretion.shown(self._chosen.text)
            self._nothing_found.tell(_("No match for “{text}”").format(text=text))
        else:
            self._nothing_found.tell(_("None of these"))

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        self.states.choose("running")
        pane = QWidget()
        theme.surface(pane, "base")
        pane.setFocusProxy(self.list)
        for part in (self.list, self._nothing_found):
            self._lists.addWidget(part)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, 0)
        head.setSpacing(theme.SPACE_8)
        head.addWidget(self.search)
        head.addWidget(self.states)
        rows = QVBoxLayout()
        rows.setContentsMargins(theme.SPACE_4, 0, theme.SPACE_4, 0)
        rows.addWidget(self._lists)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_12)
        foot.addWidget(self._count, 1)
        foot.addWidget(ActionButton(self.desk.actions, "all-goals", look="quiet"))
        add = ActionButton(self.desk.actions, "new-mentorship", _("New…"), look="quiet", ink="accent")
        foot.addWidget(add)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        for part in (self._nothing_chosen, self.detail, self.goals):
            self._side.addWidget(part)
        self._panes = ListAndDetail("mentors", pane, self._side, self.desk.preferences)
        for part in (self._panes, self._empty):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _listen(self) -> None:
        self.search.searched.connect(lambda text: self._choose(replace(self._chosen, text=text)))
        self.search.left.connect(self._enter_list)
        self.states.chosen.connect(lambda key: self._choose(replace(self._chosen, states=_STATES[key])))
        self.everything.clicked.connect(lambda _checked=False: self._show_everything())
        self.list.picked.connect(self._follow_selection)
        self.list.opened.connect(lambda _row: self._panes.open_detail())
        self.list.offer(
            [self.desk.actions[key] for key in ("log-session", "edit", "end-mentorship", "trash")]
        )
        for detail in (self.detail, self.goals):
            self._panes.folded.connect(detail.set_alone)
            detail.went_back.connect(self._panes.back)
        discretion.changed.connect(self._tell_nothing)

"""The Meetings page: everything that was logged or is planned, latest first, beside the one selected."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentorlog import meeting_list
from mentorlog.errors import NotFound
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback_list import FeedbackRow
from ui import theme
from ui.desk import Desk
from ui.pages import meeting_actions
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.follow_up_actions import FollowUpActions
from ui.pages.list_and_detail import ListAndDetail
from ui.pages.meeting.detail import MeetingDetail
from ui.pages.meeting.meetings_pane import MeetingsPane
from ui.pages.meeting_actions import MeetingActions
from ui.pages.page import Page
from ui.pages.stop import StopFocus
from ui.rows.meeting_row import kinds_of
from ui.widgets.action_button import ActionButton
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from mentorlog.saved_lists import SavedRow

# Sheets are imported when they are first opened: none is needed for the first paint.


class MeetingsPage(Page):
    """The list on the left, the meeting on the right; keys of follow-ups mean the meeting's next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        kind_of = kinds_of(desk.logbook)
        self.pane = MeetingsPane(desk, kind_of)
        self.list, self.search = self.pane.list, self.pane.search
        self._actions = MeetingActions(desk, self, self.list.chosen)
        self.detail = MeetingDetail(desk, self._actions, kind_of)
        self._focus = StopFocus(self)
        self._follow_ups = FollowUpActions(desk, self, self._meant_follow_ups)
        self._feedback = FeedbackActions(desk, self, lambda: self._focus.rows(FeedbackRow)[0].uid)
        self._nothing_chosen = EmptyState(
            "mouse-pointer-click",
            _("Nothing selected"),
            _("What you choose in the list is told here in full."),
        )
        self._several = EmptyState("list-checks", "", links=[ActionButton(desk.actions, "trash")])
        self._blank = QWidget()  # beside a list with nothing in it to choose
        self._side = QStackedWidget()
        self._panes = ListAndDetail("meetings", self.pane, self._side, desk.preferences)
        self._first_run = self._first_run_state()
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show the meetings as they are now."""
        is_empty = not meeting_list.listing(self.desk.logbook, limit=1)
        self._stack.setCurrentWidget(self._first_run if is_empty else self._panes)
        self.pane.refresh()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the meeting that is selected, and with a follow-up of it; with several."""
        count, handlers = self.list.chosen_count(), super().handlers()
        if count > 1:
            handlers["trash"] = self._actions.trash
        elif count:
            handlers |= self._actions.handlers() | {"new-follow-up": self._new_follow_up}
            handlers |= self._handlers_of_line()
        return handlers

    def show_item(self, uid: str) -> None:
        """Select a meeting, also one that filter or search hides just now; the Trash has its own page."""
        self.catch_up()
        with suppress(NotFound):  # erased meanwhile: then there is nothing to show
            if self.pane.show_meeting(uid):
                self._panes.open_detail()
            else:
                self.desk.go("trash", uid)

    def show_list(self, row: SavedRow) -> None:
        """Show what a saved list finds."""
        self.catch_up()
        self._panes.back()
        self.pane.show_list(row)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking for what nobody sees; it is looked for again when the page is shown."""
        self._stale = self.pane.stop() or self._stale
        super().hideEvent(event)

    # --- what the user does

    def _handlers_of_line(self) -> dict[str, Callable[[], object]]:
        """Edit and Del mean the meeting, unless the focus is at one of its follow-ups or at feedback."""
        if self._focus.rows(FeedbackRow):
            return self._feedback.handlers()
        handlers = self._follow_ups.handlers()
        if self._focus.rows(FollowUpRow):
            return handlers
        return {key: do for key, do in handlers.items() if key not in ("edit", "trash")}

    def _meant_follow_ups(self) -> list[FollowUpRow]:
        """The follow-up in the focus, or the first open one of the meeting."""
        return self._focus.rows(FollowUpRow) or self.detail.first_open()

    def _new_follow_up(self) -> None:
        """Note what came of the meeting, for those who were there."""
        from ui.sheets.follow_up import FollowUpSheet

        [row] = self.list.chosen()
        people = [present.uid for present in row.people]
        FollowUpSheet(self.desk, self.window(), people, meeting=row.uid).open()

    def _follow_selection(self) -> None:
        count = self.list.chosen_count()
        if count == 1 and (chosen := self.list.chosen()):
            self.detail.show_row(chosen[0])
        words = ngettext("{n} meeting selected", "{n} meetings selected", count)
        self._several.tell(words.format(n=f"{count:,}"))
        nothing = self._nothing_chosen if self.list.rows.rowCount() else self._blank
        self._side.setCurrentWidget((nothing, self.detail, self._several)[min(count, 2)])
        self.handlers_changed.emit()

    def _go_in_if_narrow(self) -> None:
        if self._panes.narrow and self.list.chosen_count() == 1:
            self._panes.open_detail()

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self, "window")
        for part in (self._blank, self._nothing_chosen, self.detail, self._several):
            self._side.addWidget(part)
        self._side.setFocusProxy(self.detail)
        for part in (self._panes, self._first_run):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.offer([self.desk.actions[key] for key in (*meeting_actions.MENU, "new-follow-up")])

    def _listen(self) -> None:
        self.pane.picked.connect(self._follow_selection)
        self.pane.opened.connect(self._panes.open_detail)
        self.list.clicked.connect(self._go_in_if_narrow)
        self._actions.listen(self.list)
        self._focus.moved.connect(self.handlers_changed)
        self._panes.folded.connect(self.detail.set_alone)
        self.detail.went_back.connect(self._panes.back)

    def _first_run_state(self) -> EmptyState:
        return EmptyState(
            "coffee",
            _("No meetings yet"),
            _("Coffees, calls, messages and events: note whom you met, and they gather here."),
            primary=ActionButton(self.desk.actions, "log-meeting"),
        )

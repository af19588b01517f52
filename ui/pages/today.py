"""The Today page: everything that waits, in one column from what comes up to what was left without notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from mentorlog import clock, meeting_list, people_list
from mentorlog.dates import spoken
from mentorlog.deadlines import Deadline
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _, ngettext
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring.mentorship_list import MentorshipRow
from mentorlog.people_list import PersonRow
from ui import theme
from ui.desk import Desk
from ui.pages import follow_up_actions, meeting_actions
from ui.pages.follow_up_actions import FollowUpActions
from ui.pages.meeting_actions import MeetingActions, lacks_notes
from ui.pages.page import Page
from ui.pages.today_delegate import TodayDelegate
from ui.pages.today_list import TodayButtons, TodayList
from ui.pages.today_rows import More, TodayModel
from ui.rows.row import MARGIN, SECOND_LINE, side_by_side
from ui.rows.searched_rows import SearchedRows
from ui.widgets.action_button import ActionButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Title
from ui.widgets.label import Label

_COLUMN = 760
_MINUTE = 60_000  # milliseconds; meetings pass, and days do
_PAGES = {
    FollowUpRow: "follow-ups",
    MeetingRow: "meetings",
    PersonRow: "people",
    MentorshipRow: "mentors",
}


class TodayPage(Page):
    """One list with headings; all that can be done with a row is done right here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = TodayModel(desk.logbook)
        self.list = TodayList(self.rows, TodayDelegate(desk.logbook))
        self._found = SearchedRows(self.list, _("Search in what waits"))
        self.search = self._found.search
        self._follow_ups = FollowUpActions(desk, self, lambda: self.list.chosen_of(FollowUpRow))
        self._meetings = MeetingActions(desk, self, lambda: self.list.chosen_of(MeetingRow))
        self._buttons = TodayButtons(self.list, desk.actions, self._meetings)
        self._was_painted = False
        self._date = Label(tone="muted")
        self._head = QWidget()
        self._stack = QStackedLayout()
        self._column = QWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show what waits now."""
        keys = self.rows.keys_now(self._found.sought, deadlines=self._was_painted)
        self._found.show_keys(keys)
        self._stack.setCurrentWidget(self._column if keys or self._found.sought else self._empty())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look for deadlines after the first paint, for it must not wait for the rules of credentials."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.mark_stale)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the rows that are selected."""
        # All that waits is open: two of them tell what can be done with thousands.
        of_follow_ups = self._follow_ups.handlers_for(self.list.chosen_of(FollowUpRow, 2))
        return super().handlers() | of_follow_ups | self._meetings.handlers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle of a wide window."""
        side = max(theme.SPACE_28, (self.width() - _COLUMN) // 2)
        self._head.layout().setContentsMargins(side, 22, side, theme.SPACE_12)
        self.list.setViewportMargins(side - MARGIN, 0, side - MARGIN, theme.SPACE_12)
        super().resizeEvent(event)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Title(_("Today")))
        words.addWidget(self._date)
        head = QHBoxLayout(self._head)
        head.addLayout(words, 1)
        head.addWidget(self.search, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._found, 1)
        self.setLayout(self._stack)
        self._stack.addWidget(self._column)

    def _listen(self) -> None:
        self.list.opened.connect(self._open)
        self.list.picked.connect(self._follow_selection)
        self._found.searched.connect(self.refresh)
        self.list.selectionModel().currentChanged.connect(self._show_first_heading)
        self._meetings.listen(self.list)
        QTimer(self, interval=_MINUTE, timeout=self.mark_stale).start()
        keys = dict.fromkeys((*follow_up_actions.MENU, *meeting_actions.MENU))
        self.list.offer([self.desk.actions[key] for key in keys])
        self._buttons.stalled.add(_("Log session"), self._log_session, icon="square-pen")
        self._buttons.cold.add(_("Why"), self._reconnect, icon="phone-outgoing")
        self._buttons.cold.add(_("Log meeting"), self._log_with, icon="plus")

    @cached_property
    def _calm(self) -> QWidget:
        state = EmptyState(
            "sun",
            _("Nothing waits for you today"),
            _("What you promise, and who you meant to meet again, will show up here in time."),
            primary=ActionButton(self.desk.actions, "log-meeting"),
        )
        self._stack.addWidget(state)
        return state

    @cached_property
    def _first_run(self) -> QWidget:
        state = EmptyState(
            "users",
            _("Keep in touch with the people who help your career"),
            _("Note whom you met and what you promised; mentorlog reminds you in time."),
            primary=ActionButton(self.desk.actions, "log-meeting", _("Log your first meeting")),
            links=[
                ActionButton(self.desk.actions, "import", _("Bring your network in…"), ink="accent"),
                ActionButton(self.desk.actions, "open-sample", ink="accent"),
            ],
        )
        place = _("Your logbook is a file on this computer: {path}").format(path=self.desk.logbook.path)
        line = ElidedLabel(place, tone="muted", scale=SECOND_LINE)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, theme.SPACE_16)
        column.addWidget(state, 1)
        column.addWidget(line)
        self._stack.addWidget(page)
        return page

    # --- what the user does

    def _empty(self) -> QWidget:
        logbook = self.desk.logbook
        used = people_list.ids(logbook) or meeting_list.count(logbook, MeetingFilter())
        return self._calm if used else self._first_run

    def _follow_selection(self) -> None:
        count = len(self.list.chosen_sections())
        selected = ngettext("{n} selected", "{n} selected", count).format(n=count) if count > 1 else ""
        self._date.setText(side_by_side(spoken(clock.today()), selected))
        self.handlers_changed.emit()

    def _open(self, row: Any) -> None:
        if isinstance(row, More):
            self.rows.unfold(row.section)
            self.refresh()
        elif isinstance(row, MeetingRow) and lacks_notes(row):
            self._meetings.edit()
        elif isinstance(row, Deadline):
            self.desk.go(f"{row.noun}s", row.of)
        else:
            self.desk.go(_PAGES[type(row)], row.uid)

    def _log_with(self) -> None:
        # Imported when it is first opened: no sheet is needed for the first paint.
        from ui.sheets.log_meeting import LogMeetingSheet

        [person] = self.list.chosen_of(PersonRow)
        LogMeetingSheet(self.desk, self.window(), [person.uid]).open()

    def _reconnect(self) -> None:
        [person] = self.list.chosen_of(PersonRow)
        self.desk.go("reconnect", person.uid)

    def _log_session(self) -> None:
        from ui.sheets.session import log_session

        [row] = self.list.chosen_of(MentorshipRow)
        log_session(self.desk, self.window(), row.uid)

    def _show_first_heading(self) -> None:
        """The heading above the first row cannot be reached by keys, but is to be seen with it."""
        if self.list.currentIndex().row() == 1:
            self.list.scrollToTop()

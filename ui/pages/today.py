"""The Today page: everything that waits, in one column from what comes up to what was left without notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from mentorlog import clock, meeting_list, people_list
from mentorlog.dates import spoken
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.people_list import PersonRow
from ui import theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages import follow_up_actions, meeting_actions
from ui.pages.follow_up_actions import FollowUpActions
from ui.pages.meeting_actions import MeetingActions, lacks_notes
from ui.pages.page import Page
from ui.pages.today_rows import More, TodayDelegate, TodayModel
from ui.rows.row import MARGIN, SECOND_LINE
from ui.rows.row_buttons import RowButtons, Strip
from ui.rows.row_list import RowList
from ui.widgets.action_button import ActionButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading import Title
from ui.widgets.label import Label

_COLUMN = 760
_MINUTE = 60_000  # milliseconds; meetings pass, and days do
_PAGES = {FollowUpRow: "follow-ups", MeetingRow: "meetings", PersonRow: "people"}


class TodayPage(Page):
    """One list with headings; all that can be done with a row is done right here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = TodayModel(desk.logbook)
        self.list = RowList(_("What waits today"), self.rows, TodayDelegate(desk.logbook))
        self._follow_ups = FollowUpActions(desk, self, lambda: self._chosen(FollowUpRow))
        self._meetings = MeetingActions(desk, self, lambda: self._chosen(MeetingRow))
        self._date = Label(tone="muted")
        self._head = QWidget()
        self._stack = QStackedLayout()
        self._column = QWidget()
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Show what waits now."""
        self._date.setText(spoken(clock.today()))
        keys = self.rows.keys_now()
        self.list.show_keys(keys)
        if keys and not self.list.chosen():
            self.list.pick_near(0)
        self._stack.setCurrentWidget(self._column if keys else self._empty())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What can be done with the row that is selected."""
        return super().handlers() | self._follow_ups.handlers() | self._meetings.handlers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle of a wide window."""
        side = max(theme.SPACE_28, (self.width() - _COLUMN) // 2)
        self._head.layout().setContentsMargins(side, 22, side, theme.SPACE_12)
        self.list.setViewportMargins(side - MARGIN, 0, side - MARGIN, theme.SPACE_12)
        super().resizeEvent(event)

    # --- the parts

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        self.list.setUniformItemSizes(False)
        head = QVBoxLayout(self._head)
        head.setSpacing(0)
        head.addWidget(Title(_("Today")))
        head.addWidget(self._date)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        self.setLayout(self._stack)
        self._stack.addWidget(self._column)

    def _listen(self) -> None:
        self.list.opened.connect(self._open)
        self.list.picked.connect(self.handlers_changed)
        self.list.selectionModel().currentChanged.connect(self._show_first_heading)
        self._meetings.listen(self.list)
        QTimer(self, interval=_MINUTE, timeout=self.mark_stale).start()
        keys = dict.fromkeys((*follow_up_actions.MENU, *meeting_actions.MENU))
        self.list.offer([self.desk.actions[key] for key in keys])
        self._lay_buttons()

    def _lay_buttons(self) -> None:
        promise, question, bare, cold = (Strip(self.list) for _kind in range(4))
        self._add(promise, "done", _("Done"))
        self._add(promise, "snooze", _("Snooze"))
        question.add(_("Yes"), self._meetings.happened, keys="Y")
        question.add(_("Moved…"), self._meetings.move, keys="M")
        question.add(_("No"), self._meetings.did_not_happen, keys="N")
        bare.add(_("Add notes"), self._meetings.edit, icon="pencil", keys="Return")
        self._add(bare, "none-needed", _("None needed"))
        cold.add(_("Log meeting"), self._log_with, icon="plus")

        def strip_for(row: Any) -> Strip | None:
            if isinstance(row, MeetingRow):
                return question if row.unconfirmed else bare if lacks_notes(row) else None
            return {FollowUpRow: promise, PersonRow: cold}.get(type(row))

        font = QFontMetrics(theme.scaled_font(SECOND_LINE))
        before = font.horizontalAdvance(_("in 12 days, 00:00")) + theme.SPACE_28
        RowButtons(self.list, [promise, question, bare, cold], strip_for, before)

    def _add(self, strip: Strip, key: str, words: str) -> None:
        spec = SPECS[key]
        strip.add(words, self.desk.actions[key].trigger, icon=spec.icon, keys=spec.keys[0])

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
            links=[ActionButton(self.desk.actions, "open-sample", ink="accent")],
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

    def _chosen(self, noun: type) -> list[Any]:
        return [row for row in self.list.chosen() if isinstance(row, noun)]

    def _open(self, row: Any) -> None:
        if isinstance(row, More):
            self.rows.unfold(row.section)
            self.refresh()
        elif isinstance(row, MeetingRow) and lacks_notes(row):
            self._meetings.edit()
        else:
            self.desk.go(_PAGES[type(row)], row.uid)

    def _log_with(self) -> None:
        # Imported when it is first opened: no sheet is needed for the first paint.
        from ui.sheets.log_meeting import LogMeetingSheet

        [person] = self._chosen(PersonRow)
        LogMeetingSheet(self.desk, self.window(), [person.uid]).open()

    def _show_first_heading(self) -> None:
        """The heading above the first row cannot be reached by keys, but is to be seen with it."""
        if self.list.currentIndex().row() == 1:
            self.list.scrollToTop()

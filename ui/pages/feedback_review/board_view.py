"""What I did with it: feedback as cards in the order of its life, moved on with one key."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.mentoring import feedback_list
from mentorlog.mentoring.feedback import Status
from mentorlog.mentoring.feedback_list import FeedbackRow, ReviewFilter
from ui import theme
from ui.desk import Desk
from ui.pages.feedback_actions import decide
from ui.pages.feedback_review.board_column import BoardColumn
from ui.pages.feedback_review.reason_line import ReasonLine
from ui.widgets.label import Label

_COLUMNS: tuple[tuple[Status, ...], ...] = (
    ("new",),
    ("considering",),
    ("accepted",),
    ("acting",),
    ("done",),
    ("declined", "superseded"),
)


class BoardView(QWidget):
    """Columns that scroll sideways where they have no room; one card is selected at a time, and in sight.

    A digit sends the selected card to the column of that number and goes on with the next one; Ctrl+Left and
    Ctrl+Right take it one column on and stay with it.
    """

    narrowed = Signal(object)
    feedback_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._chosen = ReviewFilter()
        self._asked: tuple[FeedbackRow, BoardColumn] | None = None  # is declined once there is a reason
        self._followed = ""  # the uid of what is to be selected wherever it is next
        self.columns = [BoardColumn(desk, statuses) for statuses in _COLUMNS]
        self.reason = ReasonLine()
        self._scroll = QScrollArea()
        self._lay_out()
        self._listen()

    def show(self, chosen: ReviewFilter) -> None:
        """Show what was done with the feedback that is chosen."""
        self._chosen = chosen
        left = next((each for each in self.columns if each.cards.hasFocus()), None)
        found = feedback_list.ids_by_status(self.desk.logbook, chosen)
        for column in self.columns:
            column.show_keys([number for status in column.statuses for number in found.get(status, ())])
        first = next((each for each in self.columns if not each.is_empty), self.columns[0])
        self.setFocusProxy(first.cards)
        if self._followed:
            followed, self._followed = self._followed, ""
            self.pick(followed)
        elif left and left.is_empty:
            self._enter(left)

    def pick(self, uid: str) -> None:
        """Select the card of this feedback, if it is on the board, and go to it."""
        if column := self._column_of(uid):
            self.select(uid)
            column.enter()

    def select(self, uid: str) -> None:
        """Select the card of this feedback, if it is on the board; the keyboard stays where it is."""
        if column := self._column_of(uid):
            column.cards.pick(feedback_list.number(self.desk.logbook, uid))
            self._reveal()

    def showEvent(self, event: QShowEvent) -> None:
        """Where everything is, is known only now."""
        super().showEvent(event)
        self._reveal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected card in sight."""
        super().resizeEvent(event)
        self._reveal()

    def _column_of(self, uid: str) -> BoardColumn | None:
        number = feedback_list.number(self.desk.logbook, uid)
        return next((each for each in self.columns if each.rows.index_of(number).isValid()), None)

    def _reveal(self) -> None:
        """Scroll to the selected card."""
        for column in self.columns:
            if column.cards.selectionModel().hasSelection():
                self._scroll.ensureWidgetVisible(column, 0, 0)
                column.cards.scrollTo(column.cards.currentIndex())

    # --- what the user does

    def _step(self, column: BoardColumn, step: int) -> None:
        """Go to the next column on that side that has cards."""
        place = self.columns.index(column)
        beside = self.columns[place + 1 :] if step > 0 else reversed(self.columns[:place])
        target = next((each for each in beside if not each.is_empty), None)
        if target is not None:
            target.enter()

    def _enter(self, column: BoardColumn) -> None:
        """Give the keyboard to a column, or where it has no card any more to the nearest that has one."""
        place = self.columns.index(column)
        filled = [each for each in self.columns if not each.is_empty]
        if filled:
            min(filled, key=lambda each: abs(self.columns.index(each) - place)).enter()

    def _carry(self, column: BoardColumn, step: int) -> None:
        """Take the selected card one column on, and stay with it."""
        place = self.columns.index(column) + step
        if (row := column.chosen()) and 0 <= place < len(self.columns):
            self._followed = row.uid
            self._send(row, column, self.columns[place])

    def _send_to(self, column: BoardColumn, digit: int) -> None:
        """Send the selected card to the column of a digit."""
        target = self.columns[digit - 1]
        if (row := column.chosen()) and target is not column:
            self._send(row, column, target)

    def _send(self, row: FeedbackRow, column: BoardColumn, target: BoardColumn) -> None:
        """Move a card; what is declined asks first why."""
        if target.status == "declined":
            self._asked = row, column
            self.reason.ask(row.quote)
        else:
            decide(self.desk.logbook, row, target.status)

    def _decline(self, reason: str) -> None:
        assert self._asked
        row, column = self._asked
        is_carried = bool(self._followed)
        try:
            decide(self.desk.logbook, row, "declined", reason)
        except InvalidEntry as problem:
            self.reason.reason.show_problem(str(problem))
        else:
            self.reason.hide()
            if not is_carried:
                self._enter(column)

    def _leave_reason(self) -> None:
        assert self._asked
        self._followed = ""
        self.reason.hide()
        self._enter(self._asked[1])

    def _follow_selection(self, column: BoardColumn) -> None:
        """One card of the whole board is selected, and told."""
        row = column.chosen()
        if row is None:
            return
        for other in self.columns:
            if other is not column:
                other.cards.clearSelection()
        self._reveal()
        self.feedback_chosen.emit(row.uid)

    def _narrow(self, column: BoardColumn) -> None:
        self.narrowed.emit(replace(self._chosen, statuses=column.statuses))

    # --- the parts

    def _lay_out(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        for column in self.columns:
            row.addWidget(column, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        # The cards scroll, and so it is they that give way where the window is low, not the question why.
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE_8)
        words = _("1 to 6 send a card to a column; Ctrl with ← and → takes it along.")
        whole.addWidget(Label(words, tone="muted", scale=0.88, wrap=True))
        whole.addWidget(self.reason)
        whole.addWidget(self._scroll, 1)

    def _listen(self) -> None:
        # Columns that become strips, or are none any more, move all beside them.
        self._scroll.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self._reveal())
        for column in self.columns:
            column.cards.stepped.connect(partial(self._step, column))
            column.cards.moved.connect(partial(self._carry, column))
            column.cards.digit.connect(partial(self._send_to, column))
            column.cards.picked.connect(partial(self._follow_selection, column))
            column.head.clicked.connect(lambda _checked=False, at=column: self._narrow(at))
        self.reason.given.connect(self._decline)
        self.reason.left.connect(self._leave_reason)

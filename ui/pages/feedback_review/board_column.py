"""A column of the board: its name and count on top, its cards under it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.mentoring import feedback_list
from mentorlog.mentoring.feedback import Status
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import status_word
from ui import icons, theme
from ui.desk import Desk
from ui.pages.feedback_review.board_strip import BoardStrip
from ui.row_model import RowModel
from ui.rows.feedback_card import FEEDBACK_CARD_ROLES, FeedbackCardDelegate
from ui.rows.row_list import RowList
from ui.widgets.button import Button

_LETTERS = 22  # of a quote that a line holds at least


class BoardColumn(QWidget):
    """The cards of some statuses; the first of them is the one that a card gets when it is moved here.

    Without cards it is a strip.
    """

    def __init__(self, desk: Desk, statuses: Sequence[Status]) -> None:
        super().__init__()
        self.statuses = tuple(statuses)
        self.status = statuses[0]
        self._name = " / ".join(map(status_word, statuses))
        self.rows: RowModel[int, FeedbackRow] = RowModel(
            partial(feedback_list.rows, desk.logbook), FEEDBACK_CARD_ROLES
        )
        self.head = Button(self._name, icons.FEEDBACK_STATUSES[self.status][0], look="quiet")
        self.cards = CardList(self._name, self.rows)
        self.strip = BoardStrip(self._name, icons.FEEDBACK_STATUSES[self.status][0])
        self._lay_out()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these cards; what was selected stays so, and where nothing was, nothing is."""
        self.cards.show_keys(keys)
        self.head.setText(_("{status}  {n}").format(status=self._name, n=len(keys)))
        spoken = _("{status}, {n} cards: show only these").format(status=self._name, n=len(keys))
        self.head.setAccessibleName(spoken)
        self._fold(not keys)

    @property
    def is_empty(self) -> bool:
        """Whether it has no card, and so is a strip."""
        return not self.rows.rowCount()

    def chosen(self) -> FeedbackRow | None:
        """The card that is selected."""
        return next(iter(self.cards.chosen(1)), None)

    def enter(self) -> None:
        """Take the keyboard."""
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, is_strip: bool) -> None:
        for part in (self.head, self.cards):
            part.setHidden(is_strip)
        self.strip.setHidden(not is_strip)
        wide = QSizePolicy.Policy.Fixed if is_strip else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def _lay_out(self) -> None:
        theme.surface(self, "side")
        theme.surface(self.cards, "side")
        self.cards.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS + theme.SPACE_28)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_4, theme.SPACE_4, theme.SPACE_4, theme.SPACE_4)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.head, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.cards, 1)
        column.addWidget(self.strip, 1)


class CardList(RowList):
    """Cards one above the other; `stepped` goes to the column beside, `moved` takes the card there."""

    stepped = Signal(int)
    moved = Signal(int)
    digit = Signal(int)

    def __init__(self, name: str, rows: RowModel[int, FeedbackRow]) -> None:
        super().__init__(name, rows, FeedbackCardDelegate())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a card selected; the mouse selects its own."""
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self.pick_near(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the board, with Ctrl they take the card along; digits send it."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        step = -step if self.isRightToLeft() else step
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(step)
        elif step:
            self.stepped.emit(step)
        elif event.text() in tuple("123456") and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit.emit(int(event.text()))
        else:
            super().keyPressEvent(event)

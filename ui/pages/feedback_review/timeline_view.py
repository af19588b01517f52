"""Feedback over time: the latest first, quarter by quarter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import feedback_list, review
from mentorlog.mentoring.feedback_list import FeedbackRow, ReviewFilter
from ui import theme
from ui.desk import Desk
from ui.row_model import RowModel
from ui.rows.feedback_row import TIMELINE_ROLES, Quarter, TimelineDelegate
from ui.rows.row_list import RowList


class TimelineModel(RowModel[int, FeedbackRow | Quarter]):
    """Row numbers, and before those of each quarter its heading, whose key is below zero."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__(self._fetch_rows, TIMELINE_ROLES)
        self._logbook = logbook
        self._quarters: list[Quarter] = []

    def show(self, chosen: ReviewFilter) -> list[int]:
        """The keys of the feedback chosen."""
        numbers = feedback_list.ids(self._logbook, chosen)
        self._quarters = [Quarter(row.key, row.count) for row in review.by(self._logbook, chosen, "quarter")]
        return list(self._with_headings(numbers))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can be read, and not selected."""
        if self.keys()[index.row()] < 0:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def _with_headings(self, numbers: Sequence[int]) -> Iterator[int]:
        begun = 0
        for place, quarter in enumerate(self._quarters):
            yield -1 - place
            yield from numbers[begun : begun + quarter.count]
            begun += quarter.count

    def _fetch_rows(self, keys: Sequence[int]) -> Sequence[FeedbackRow | Quarter]:
        rows = iter(feedback_list.rows(self._logbook, [key for key in keys if key > 0]))
        found = (self._quarters[-1 - key] if key < 0 else next(rows, None) for key in keys)
        return [each for each in found if each is not None]


class TimelineList(RowList):
    """A digit says what was done with the feedback that is selected: `decided` carries it."""

    decided = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 6 are the statuses; letters do not walk about in the list."""
        digit = event.text()
        if digit in tuple("123456") and self.chosen_count():
            self.decided.emit(int(digit))
        else:
            super().keyPressEvent(event)


class TimelineView(QWidget):
    """The list; one row at a time is selected, and told beside it."""

    narrowed = Signal(object)
    feedback_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows = TimelineModel(desk.logbook)
        self.list = TimelineList(_("Feedback over time"), self.rows, TimelineDelegate())
        theme.surface(self.list, "window")
        self.list.picked.connect(self._tell)
        self._bar = self.list.verticalScrollBar()
        self._bar.rangeChanged.connect(self._begin_with_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)

    def show(self, chosen: ReviewFilter) -> None:
        """Show the feedback that is chosen; the first is selected where none was."""
        keys = self.rows.show(chosen)
        self.list.show_keys(keys)
        if keys and not self.list.chosen_count():
            self.list.pick_near(0)

    def pick(self, uid: str) -> None:
        """Select this feedback, where it is shown."""
        self.list.pick(feedback_list.number(self.desk.logbook, uid))

    def _begin_with_words(self, _least: int, most: int) -> None:
        """Scroll up to the words of the first heading, and not to the room over them in its row."""
        room = self.list.itemDelegate().height() - self.list.fontMetrics().height() - theme.SPACE_8
        self._bar.setMinimum(min(room, most))

    def _tell(self) -> None:
        for row in self.list.chosen(1):
            self.feedback_chosen.emit(row.uid)

"""Something that somebody said, among other things on a page: quoted, and one step from all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout

from mentorlog.language import _
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word
from mentorlog.words import shortened
from ui import icons, theme
from ui.desk import Desk
from ui.pages.stop import RING_X, RING_Y, Stop, Stops
from ui.rows.feedback_card import giver_words
from ui.rows.feedback_row import spoken_feedback
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_MENU = ("edit", "told", "add-goal", "new-follow-up", "trash")
_SIGN = 14
_LONGEST = 200  # letters that a line can hold


class Quote(Stop):
    """Told in one sentence; Enter or a click tells all of it on the Feedback page."""

    def __init__(self, desk: Desk, row: FeedbackRow, stops: Stops) -> None:
        super().__init__(desk.actions, row, _MENU, stops)
        self._desk = desk
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        discretion.changed.connect(self._retell)

    def open(self) -> None:
        """Go to it on its own page."""
        self._desk.go("feedback", self.row.uid)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()

    def _retell(self) -> None:
        private = _("private") if self.row.private else ""
        self.setAccessibleName(", ".join(filter(None, (spoken_feedback(self.row), private))))


class QuoteLine(Quote):
    """As much of it as one line holds, and under that of what kind it is and who said it."""

    def __init__(self, desk: Desk, row: FeedbackRow, stops: Stops) -> None:
        super().__init__(desk, row, stops)
        self._origin = Label(tone="muted", scale=0.88, wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(RING_X, RING_Y, RING_X, RING_Y)
        grid.setHorizontalSpacing(theme.SPACE_8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconView(icons.feedback_kind_icon(row.kind), _SIGN), 0, 0)
        grid.addWidget(ElidedLabel(quoted(row.quote, _LONGEST), secret=True), 0, 1)
        grid.addWidget(self._origin, 1, 1)
        self._retell()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paint_ring()

    def _retell(self) -> None:
        super()._retell()
        private = _("private") if self.row.private else ""
        self._origin.setText(side_by_side(kind_word(self.row.kind), giver_words(self.row), private))


def quoted(words: str, letters: int) -> str:
    """`“Bring two options, never one”`, cut where it is longer than so many letters."""
    return f"“{shortened(words, letters)}”"

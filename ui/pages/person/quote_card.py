"""One piece of feedback among all that a person gave: their words, and what was done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentorlog import dates
from mentorlog.language import _
from mentorlog.mentoring.feedback_list import UNDECIDED, FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word, status_word
from ui import icons, theme
from ui.desk import Desk
from ui.pages.quote import Quote, quoted
from ui.pages.stop import Stops
from ui.rows.feedback_card import age_words
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import IconButton
from ui.widgets.card import framed
from ui.widgets.chips import Chip
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_SIGN, _STATUS_SIGN = 20, 14
_LONGEST = 280  # letters of a quote; all of it is one key away


class QuoteCard(Quote):
    """Who said it is clear from the page."""

    def __init__(self, desk: Desk, row: FeedbackRow, stops: Stops) -> None:
        super().__init__(desk, row, stops)
        self._about = Label(tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addLayout(self._headline())
        words.addWidget(self._about)
        words.addLayout(self._outcome())
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_16)
        sign = IconView(icons.feedback_kind_icon(row.kind), _SIGN)
        line.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        framed(self).addLayout(line)
        self._retell()

    def _headline(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        line.addWidget(Label(quoted(self.row.quote, _LONGEST), wrap=True, secret=True), 1)
        if self.row.private:
            line.addWidget(Chip(_("private"), tone="muted"), alignment=Qt.AlignmentFlag.AlignTop)
        way = IconButton("chevron-right", _("Open this feedback"), keys="Return")
        way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        way.setFixedSize(theme.at_text_size(_SIGN + 4), theme.at_text_size(_SIGN + 4))
        way.clicked.connect(lambda _checked=False: self.open())
        line.addWidget(way, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _retell(self) -> None:
        super()._retell()
        row = self.row
        themes = discretion.shown(", ".join(row.themes))
        self._about.setText(side_by_side(kind_word(row.kind), dates.spoken(row.day), themes))

    def _outcome(self) -> QHBoxLayout:
        """How it stands, and whether they know what came of it."""
        row = self.row
        sign = icons.icon("triangle-alert", "warn") if row.stale else icons.feedback_status_icon(row.status)
        words = side_by_side(status_word(row.status), age_words(row) if row.stale else "", _told(row))
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        line.addWidget(IconView(sign, _STATUS_SIGN))
        line.addWidget(Label(words, tone="warn" if row.stale else "muted", scale=0.88, wrap=True), 1)
        return line


def _told(row: FeedbackRow) -> str:
    """Whether whoever gave it knows what came of it; while nothing has, there is nothing to know."""
    if row.told_on:
        return _("told {day}").format(day=dates.spoken(row.told_on))
    return "" if row.status in UNDECIDED else _("not told yet")

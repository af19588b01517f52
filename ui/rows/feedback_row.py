"""Feedback in a list over time: what was said, by whom, about what, and what became of it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mentorlog import clock
from mentorlog.dates import spoken
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word, status_word
from ui import icons, theme
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, TOOLTIP
from ui.rows.feedback_card import age_words, giver_words, spoken_card
from ui.rows.row import MARGIN, Index, RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

_LONGEST = 300  # letters that a line can hold
_COUNTS = (("evidence", "paperclip"), ("follow_ups", "bell"), ("goals", "target"))


class Quarter(Struct, frozen=True):
    """The heading over the feedback of a quarter."""

    key: str  # 2026-Q4
    count: int


class TimelineDelegate(RowDelegate):
    """Paints `FeedbackRow`s, and the `Quarter`s between them, at the foot of rows of the same height."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint either."""
        row = index.data(ROW)
        if isinstance(row, Quarter):
            _paint_heading(painter, option, row)
        else:
            super().paint(painter, option, index)

    def draw(self, canvas: RowCanvas, row: FeedbackRow) -> None:
        """Draw one piece of feedback."""
        canvas.icon(icons.feedback_kind_icon(row.kind))
        sign, tone = icons.FEEDBACK_STATUSES[row.status]
        canvas.at_end(0, isolated(status_word(row.status)), tone, sign=sign)
        tone, sign = ("warn", "triangle-alert") if row.stale else ("muted", "")
        canvas.at_end(1, isolated(age_words(row)), tone, sign=sign)
        for field, sign in _COUNTS:
            if count := getattr(row, field):
                canvas.at_end(1, str(count), sign=sign)
        canvas.words(0, discretion.shown(" ".join(row.quote[:_LONGEST].split())))
        canvas.words(1, second_line(row), "muted")


TIMELINE_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.quote) if isinstance(row, FeedbackRow) else quarter_words(row),
    ACCESSIBLE: lambda row: spoken_feedback(row) if isinstance(row, FeedbackRow) else quarter_words(row),
    TOOLTIP: lambda row: discretion.tooltip(row.quote[:2000]) if isinstance(row, FeedbackRow) else None,
}


def second_line(row: FeedbackRow) -> str:
    """`Growth · Ada Lindqvist · Tue 24 Nov · Deciding, Meetings`."""
    themes = discretion.shown(", ".join(row.themes)) if row.themes else ""
    return side_by_side(kind_word(row.kind), giver_words(row), spoken(row.day, clock.today()), themes)


def quarter_words(quarter: Quarter) -> str:
    """`Q4 2026`."""
    year, _dash, number = quarter.key.partition("-")
    return _("{quarter} {year}").format(quarter=number, year=year)


def spoken_feedback(row: FeedbackRow) -> str:
    """One sentence with everything that the row shows."""
    counts = (
        ngettext("{n} goal", "{n} goals", row.goals).format(n=row.goals) if row.goals else "",
        ngettext("{n} follow-up", "{n} follow-ups", row.follow_ups).format(n=row.follow_ups)
        if row.follow_ups
        else "",
        _("{n} pieces of evidence").format(n=row.evidence) if row.evidence else "",
    )
    themes = discretion.shown(", ".join(row.themes)) if row.themes else ""
    return ", ".join(filter(None, (spoken_card(row), spoken(row.day, clock.today()), themes, *counts)))


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, quarter: Quarter) -> None:
    painter.save()
    place = option.rect.adjusted(MARGIN, 0, -MARGIN, -theme.SPACE_4)
    for words, tone, bold in ((quarter_words(quarter), "text", True), (str(quarter.count), "muted", False)):
        painter.setFont(theme.scaled_font(1, bold=bold))
        painter.setPen(theme.current().color(tone))
        shown = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(shown, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, words)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(words) + theme.SPACE_8)
    painter.restore()

"""Charts of counts: bars in rows with their words and numbers, and months as columns side by side.

What they show is in numbers beside the bars; to screen readers it is told by the card that they stand in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorlog.dates import spoken_month
from mentorlog.dates.names import SHORT_MONTHS
from mentorlog.language import _
from ui import theme
from ui.widgets.blur import discretion

Counted = tuple[str, int]

_GAP, _THICK, _ROUND = 8, 10, 3
_WORDS_SHARE = 0.42  # of the width, at the most
_COLUMN, _TALL = 44, 110  # pixels


class BarRows(QWidget):
    """A row for each: its words, a bar as long as its share of the largest, its number."""

    def __init__(self, counts: Sequence[Counted], *, secret: bool = False) -> None:
        super().__init__()
        self._counts, self._secret = counts, secret
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        discretion.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme.at_text_size(280), self._row_height() * len(self._counts))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.at_text_size(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        shown = [discretion.shown(what) if self._secret else what for what, _count in self._counts]
        longest = max((metrics.horizontalAdvance(words) for words in shown), default=0)
        words_width = min(longest, int(self.width() * _WORDS_SHARE))
        number_width = max(
            (metrics.horizontalAdvance(f"{count:,}") for _what, count in self._counts), default=0
        )
        room = self.width() - words_width - number_width - 2 * _GAP
        most = max((count for _what, count in self._counts), default=0) or 1
        for row, (words, (_what, count)) in enumerate(zip(shown, self._counts, strict=True)):
            top, height = row * self._row_height(), self._row_height()
            bar = QRectF(words_width + _GAP, top + (height - _THICK) / 2, room * count / most, _THICK)
            self._paint_words(painter, QRectF(0, top, words_width, height), words)
            _paint_bar(painter, self._mirrored(bar))
            number = QRectF(self.width() - number_width, top, number_width, height)
            painter.setPen(theme.current().muted)
            painter.drawText(self._mirrored(number), Qt.AlignmentFlag.AlignRight | _MIDDLE, f"{count:,}")
        painter.end()

    def _paint_words(self, painter: QPainter, place: QRectF, words: str) -> None:
        painter.setPen(theme.current().text)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        painter.drawText(self._mirrored(place), Qt.AlignmentFlag.AlignLeft | _MIDDLE, cut)

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 6


class MonthColumns(QWidget):
    """A column for each month (`2026-11`) with its number on top; where they stand close, fewer are named."""

    def __init__(self, counts: Sequence[Counted]) -> None:
        super().__init__()
        self._counts = counts
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(theme.at_text_size(_COLUMN) * len(self._counts), theme.at_text_size(_TALL) + 3 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.at_text_size(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, line = theme.current(), self.fontMetrics().height()
        step = self.width() / len(self._counts)
        named_every = max(1, round(self.fontMetrics().horizontalAdvance("0000 ") / step + 0.5))
        base = self.height() - 2 * line
        most = max(count for _month, count in self._counts) or 1
        painter.setPen(colors.line)
        painter.drawLine(0, int(base), self.width(), int(base))
        for place, (month, count) in enumerate(self._counts):
            left = self.width() - (place + 1) * step if self.isRightToLeft() else place * step
            tall = (base - line - 4) * count / most
            thick = min(step * 0.6, theme.at_text_size(28))
            _paint_bar(painter, QRectF(left + (step - thick) / 2, base - tall, thick, tall))
            if place % named_every == 0:
                self._paint_words(painter, QRectF(left, base, step * named_every, 2 * line), month)
            if count and step >= self.fontMetrics().horizontalAdvance(f"{count}"):
                painter.setPen(colors.muted)
                painter.drawText(QRectF(left, base - tall - line - 2, step, line), _CENTRE, f"{count:,}")
        painter.end()

    def _paint_words(self, painter: QPainter, place: QRectF, month: str) -> None:
        """The month, and under the first one and each January its year."""
        day = first_day(month)
        names_year = month == self._counts[0][0] or day.month == 1
        year = f"\n{day.year}" if names_year else ""
        where = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        if place.width() > self.width() / len(self._counts):
            where = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.current().muted)
        painter.drawText(place, where, f"{_(SHORT_MONTHS[day.month - 1])}{year}")


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


def first_day(month: str) -> date:
    """The first day of `2026-11`."""
    return date.fromisoformat(f"{month}-01")


def in_rows(counts: Sequence[Counted]) -> list[Counted]:
    """Months by their names, for rows."""
    return [(spoken_month(first_day(month)), count) for month, count in counts]


def in_words(counts: Sequence[Counted]) -> str:
    """`Coffee: 5, Call: 2`, for whoever listens."""
    return ", ".join(f"{what}: {count:,}" for what, count in counts)


def _paint_bar(painter: QPainter, place: QRectF) -> None:
    if place.width() <= 0 or place.height() <= 0:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().accent)
    painter.drawRoundedRect(place, min(_ROUND, place.width() / 2), min(_ROUND, place.height() / 2))

"""A plain bar from 0 to 10: where one stands, and a mark where one began."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorlog.language import _
from ui import theme

FULL = 10
_WIDTH, _HEIGHT, _MARK = 140, 8, 3


class ScoreBar(QWidget):
    """Decoration for the words beside it, which tell the same; empty while there is no score."""

    def __init__(self, before: int | None = None, now: int | None = None) -> None:
        super().__init__()
        self._before, self._now = before, now
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_scores(self, before: int | None, now: int | None) -> None:
        """Show where one began and where one stands."""
        self._before, self._now = before, now
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.at_text_size(_WIDTH), theme.at_text_size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colors.outline, colors.hairline))
        painter.setBrush(colors.base)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        if self._now:
            painter.setBrush(colors.accent)
            painter.setPen(QPen(colors.accent, colors.hairline))
            painter.drawRoundedRect(self._part(track, self._now), track.height() / 2, track.height() / 2)
        if self._before and self._before != self._now:
            self._paint_mark(painter, self._part(track, self._before))
        painter.end()

    def _part(self, track: QRectF, score: int) -> QRectF:
        """The bar up to a score, from the side where a line begins."""
        width = max(track.height(), track.width() * score / FULL)
        left = track.right() - width if self.isRightToLeft() else track.left()
        return QRectF(left, track.top(), width, track.height())

    def _paint_mark(self, painter: QPainter, part: QRectF) -> None:
        """Where one began: a notch in the bar, or beyond its end a line."""
        at_end = part.left() if self.isRightToLeft() else part.right() - _MARK
        is_covered = (self._before or 0) < (self._now or 0)
        ink = theme.current().on if is_covered else theme.current().outline
        painter.fillRect(QRectF(at_end, part.top(), _MARK, part.height()), ink)


def score_words(before: int | None, now: int | None) -> str:
    """`from 3 to 6 of 10`; where nothing has changed yet `3 of 10`."""
    if now is None:
        return _("Not scored yet")
    if before is None or before == now:
        return _("{score} of 10").format(score=now)
    return _("from {before} to {score} of 10").format(before=before, score=now)

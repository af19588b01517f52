"""A gauge: how much there is of what is needed or allowed; the words beside it tell the same."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_BAR, _BEYOND, _LEAST_WIDTH = 8, 4, 80
_TICK, _END = 2, 3
_OVER = 0.12  # of the width, for what is above the maximum


class Level(Struct, frozen=True):
    """How full a gauge is on a scale from 0 to `full`, in any one unit.

    `opening` is the first part of what is `counted`. With an end the scale is a maximum, and `over` is above
    it. At `minimum` stands a tick, and at `forecast` a mark under the bar.
    """

    counted: int
    full: int
    opening: int = 0
    minimum: int | None = None
    has_end: bool = False
    over: int = 0
    forecast: int | None = None


class GaugeBar(QWidget):
    """Shows a level; `name` and `words` say it to whoever does not see it."""

    def __init__(self, level: Level, name: str, words: str) -> None:
        super().__init__()
        self._level = level
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.at_text_size(_LEAST_WIDTH), theme.at_text_size(_BAR + 2 * _BEYOND))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_gauge(painter, QRectF(self.rect()), self._level, right_to_left=self.isRightToLeft())
        painter.end()


def paint_gauge(painter: QPainter, place: QRectF, level: Level, *, right_to_left: bool = False) -> None:
    """Paint a level across `place`, in the middle of its height, from the side where lines begin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if right_to_left:
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    height = theme.at_text_size(_BAR)
    width = place.width() * (1 - _OVER) if level.over else place.width()
    bar = QRectF(place.left(), place.center().y() - height / 2, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
    _Painting(painter, bar, level).paint(place.right() - 0.5)
    painter.restore()


class _Painting:
    """One bar that is painted: its track is as long as the scale."""

    def __init__(self, painter: QPainter, bar: QRectF, level: Level) -> None:
        self._painter, self._bar, self._level = painter, bar, level
        self._colors = theme.current()

    def paint(self, end: float) -> None:
        colors, level = self._colors, self._level
        self._fill(self._bar, colors.base, QPen(colors.outline, colors.hairline))
        if level.over:
            self._paint_over(end)
        if level.counted:
            self._paint_counted()
        if level.minimum is not None and 0 < level.minimum <= level.full:
            self._tick(self._at(level.minimum), _TICK)
        if level.has_end:
            self._tick(self._bar.right() - _END / 2, _END)
        if level.forecast is not None:
            self._paint_forecast(self._at(min(level.forecast, level.full)))

    def _at(self, amount: int) -> float:
        return self._bar.left() + self._bar.width() * amount / max(1, self._level.full)

    def _fill(self, place: QRectF, brush: QColor | QBrush, pen: QPen | Qt.PenStyle) -> None:
        self._painter.setBrush(brush)
        self._painter.setPen(pen)
        self._painter.drawPath(self._rounded(place))

    def _rounded(self, place: QRectF) -> QPainterPath:
        path = QPainterPath()
        radius = self._bar.height() / 2
        path.addRoundedRect(place, radius, radius)
        return path

    def _paint_counted(self) -> None:
        """What counts in full colour, and of that the opening balance paler and hatched."""
        colors, bar = self._colors, self._bar
        painter = self._painter
        end = max(self._at(min(self._level.counted, self._level.full)), bar.left() + bar.height())
        counted = QRectF(bar.left(), bar.top(), end - bar.left(), bar.height())
        self._fill(counted, colors.accent, QPen(colors.accent, colors.hairline))
        if not self._level.opening:
            return
        until = self._at(min(self._level.opening, self._level.counted))
        painter.save()
        painter.setClipRect(QRectF(bar.left(), bar.top(), until - bar.left(), bar.height()))
        self._fill(counted, colors.sel, QPen(colors.accent, colors.hairline))
        self._fill(counted, QBrush(colors.accent, Qt.BrushStyle.BDiagPattern), Qt.PenStyle.NoPen)
        painter.restore()

    def _paint_over(self, end: float) -> None:
        """What is above the maximum: hatched, in no colour, beyond the end of the scale."""
        colors, bar = self._colors, self._bar
        beyond = QRectF(bar.right() - bar.height(), bar.top(), end - bar.right() + bar.height(), bar.height())
        painter = self._painter
        painter.save()
        painter.setClipRect(QRectF(bar.right(), bar.top() - 1, end - bar.right() + 1, bar.height() + 2))
        hatched = QBrush(colors.outline, Qt.BrushStyle.BDiagPattern)
        self._fill(beyond, hatched, QPen(colors.outline, colors.hairline, Qt.PenStyle.DotLine))
        painter.restore()

    def _tick(self, at: float, width: int) -> None:
        beyond = theme.at_text_size(_BEYOND) - 1
        height = self._bar.height() + 2 * beyond
        place = QRectF(at - width / 2, self._bar.top() - beyond, width, height)
        place.moveLeft(min(max(place.left(), self._bar.left()), self._bar.right() - width))
        self._painter.fillRect(place, self._colors.text)

    def _paint_forecast(self, at: float) -> None:
        """A mark under the bar that points at it."""
        side = theme.at_text_size(_BEYOND)
        at = min(max(at, self._bar.left() + side), self._bar.right() - side)
        top = self._bar.bottom() + 0.5
        mark = QPolygonF([QPointF(at, top), QPointF(at - side, top + side), QPointF(at + side, top + side)])
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._colors.text)
        self._painter.drawPolygon(mark)

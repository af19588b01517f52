"""A small line over time, without axes: what it shows is said in words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui import theme

FEWEST_POINTS = 3  # fewer are no line
_INK, _DOT = 1.5, 2.5


def paint_sparkline(
    painter: QPainter, place: QRectF, values: Sequence[int], *, right_to_left: bool = False
) -> None:
    """Paint `values`, the oldest first, on a base line of zero; nothing where they are too few for a line."""
    if len(values) < FEWEST_POINTS:
        return
    colors = theme.current()
    points = _points(place.adjusted(_DOT, _DOT, -_DOT, -_DOT), values, right_to_left)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colors.line, colors.hairline))
    painter.drawLine(QPointF(place.left(), _base(place)), QPointF(place.right(), _base(place)))
    painter.setPen(QPen(colors.accent, _INK))
    painter.drawPath(_path(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.accent)
    painter.drawEllipse(points[-1], _DOT, _DOT)
    painter.restore()


def _points(room: QRectF, values: Sequence[int], right_to_left: bool) -> list[QPointF]:
    step, most = room.width() / (len(values) - 1), max(*values, 1)
    points = [
        QPointF(room.left() + place * step, room.bottom() - room.height() * value / most)
        for place, value in enumerate(values)
    ]
    if right_to_left:
        return [QPointF(room.left() + room.right() - point.x(), point.y()) for point in points]
    return points


def _path(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return path


def _base(place: QRectF) -> float:
    """Half a pixel down, so that a hairline is one row of pixels and not two paler ones."""
    return int(place.bottom()) - 0.5

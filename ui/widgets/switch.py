"""A switch for settings that take effect at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from ui import theme

_TRACK = QSize(38, 22)
_RING = 3


class Switch(QCheckBox):
    """A check box that looks like a switch; `name` is what it switches, told to screen readers."""

    def __init__(self, name: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setFixedSize(_TRACK + QSize(2 * _RING, 2 * _RING))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(_RING, _RING, _TRACK.width(), _TRACK.height())
        if self.hasFocus():
            self._paint_ring(painter, track)
        self._paint_track(painter, track)
        painter.end()

    def _paint_ring(self, painter: QPainter, track: QRectF) -> None:
        ring = track.adjusted(-2, -2, 2, 2)
        painter.setPen(QPen(theme.current().accent, theme.FOCUS_WIDTH))
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        colors = theme.current()
        on = self.isChecked()
        edge = colors.outline if not self.isEnabled() or not on else colors.accent
        painter.setPen(QPen(edge, 1))
        painter.setBrush(colors.accent if on and self.isEnabled() else colors.base)
        frame = track.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.on if on and self.isEnabled() else colors.outline)
        painter.drawEllipse(self._knob(track))

    def _knob(self, track: QRectF) -> QRectF:
        knob = track.adjusted(4, 4, -4, -4)
        knob.setWidth(knob.height())
        if self.isChecked():
            knob.moveRight(track.right() - 4)
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), knob.toRect()))

"""A switch for settings that take effect at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QWidget

from ui import theme

_TRACK = QSize(38, 22)


class Switch(QCheckBox):
    """A check box that looks like a switch; `name` is what it switches, told to screen readers."""

    def __init__(self, name: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setFixedSize(_TRACK)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("on" if self._is_lit() else "outline"))
        painter.drawEllipse(self._knob())
        painter.end()

    def _is_lit(self) -> bool:
        return self.isChecked() and self.isEnabled()

    def _paint_track(self, painter: QPainter) -> None:
        """The track and its edge, which is the focus ring too, as with check boxes."""
        colors = theme.current()
        lit = self._is_lit()
        if self.hasFocus():
            edge = QPen(colors.text if lit else colors.accent, 2)
        else:
            edge = QPen(colors.accent if lit else colors.outline, 1)
        painter.setPen(edge)
        painter.setBrush(colors.accent if lit else colors.base)
        inside = edge.widthF() / 2
        frame = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def _knob(self) -> QRectF:
        side = self.height() - 8
        start = self.width() - 4 - side if self.isChecked() else 4
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(start, 4, side, side)))

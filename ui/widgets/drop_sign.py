"""The sign over the window while files are held over it: where they go when they are let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui import theme

_EDGE, _AIR = 3, 14


class DropSign(QWidget):
    """A frame within the edge of the window and a few words in its middle; it takes no mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(_("Let go to bring the files in"))
        self.hide()

    def show_over(self) -> None:
        """Cover the window."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the words."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.accent, _EDGE))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE), theme.RADIUS, theme.RADIUS
        )
        painter.setFont(theme.scaled_font(1.2, bold=True))
        words = self.accessibleName()
        room = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-_AIR, -_AIR, _AIR, _AIR)
        room.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.accent)
        painter.drawRoundedRect(room, theme.RADIUS, theme.RADIUS)
        painter.setPen(look.on)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

"""What stands for a column of the board without cards: a thin strip with its name from top to bottom."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorlog.language import _
from ui import icons, theme


class BoardStrip(QWidget):
    """The icon, a nought and the name of a column that is empty; so the columns with cards have the room."""

    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self._name, self._icon = name, icon
        self.setAccessibleName(_("{status}, no cards").format(status=name))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as a line is high, with some air."""
        return QSize(self.fontMetrics().height() + theme.SPACE_12, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon and the count upright, the name turned."""
        painter = QPainter(self)
        painter.setPen(theme.current().muted)
        side, line = icons.button_size().width(), self.fontMetrics().height()
        place = QRect((self.width() - side) // 2, theme.SPACE_8, side, side)
        icons.icon(self._icon, "muted").paint(painter, place)
        count = QRect(0, place.bottom() + theme.SPACE_8, self.width(), line)
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, "0")
        top = count.bottom() + theme.SPACE_8
        painter.translate(self.width(), top)
        painter.rotate(90)
        room = QRect(0, 0, self.height() - top - theme.SPACE_8, self.width())
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

"""How sure a figure is: an icon and a word, and round what is unsure a broken line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mentorlog.credentials.rule import Confidence
from mentorlog.language import _, marked
from ui import icons, theme

_SIGNS: Mapping[Confidence, str] = MappingProxyType(
    {"high": "circle-check", "medium": "circle-dot", "low": "circle-question-mark"}
)
_WORDS: Mapping[Confidence, str] = MappingProxyType(
    {"high": marked("sure"), "medium": marked("fairly sure"), "low": marked("unsure")}
)
_ICON, _SCALE = 14, 0.88
_LINE: Mapping[bool, Qt.PenStyle] = MappingProxyType({True: Qt.PenStyle.DashLine, False: Qt.PenStyle.NoPen})


class ConfidenceMark(QWidget):
    """A mark as large as its words."""

    def __init__(self, confidence: Confidence) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_confidence(confidence)

    def show_confidence(self, confidence: Confidence) -> None:
        """Say how sure another figure is."""
        self._confidence = confidence
        self._is_low = confidence == "low"
        self._edge = theme.SPACE_8 if self._is_low else 0
        self.setAccessibleName(confidence_words(confidence))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        width = metrics.horizontalAdvance(self.accessibleName()) + theme.at_text_size(_ICON) + theme.SPACE_4
        return QSize(width + 2 * self._edge + 1, metrics.height() + theme.SPACE_4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.current()
        tone = "text" if self._is_low else "muted"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.outline, 1, _LINE[self._is_low]))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        side = theme.at_text_size(_ICON)
        sign = QRect(self._edge, (self.height() - side) // 2, side, side)
        icons.icon(_SIGNS[self._confidence], tone).paint(painter, self._mirrored(sign))
        painter.setPen(colors.color(tone))
        painter.setFont(theme.scaled_font(_SCALE))
        words = self._mirrored(self.rect().adjusted(self._edge + side + theme.SPACE_4, 0, 0, 0))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags, self.accessibleName())
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.scaled_font(_SCALE))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


def confidence_words(confidence: Confidence) -> str:
    """`sure`, `fairly sure` or `unsure`."""
    return _(_WORDS[confidence])

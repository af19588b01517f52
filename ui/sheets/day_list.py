"""A short list of days, each with the digit that chooses it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.dates import DateChip
from ui import theme


class DayList(QWidget):
    """One button below the other; arrow keys move, Enter or a digit chooses. `chosen` tells the day."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[DateChip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self.buttons = [_DayButton(number, each) for number, each in enumerate(self._choices, start=1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        for button, choice in zip(self.buttons, self._choices, strict=True):
            button.clicked.connect(partial(self._choose, choice))
            column.addWidget(button)
        self.setFocusProxy(self.buttons[0])

    def take_digit(self, digit: str) -> bool:
        """Choose the day of this digit; False where there is none."""
        if not digit.isdecimal() or not 1 <= int(digit) <= len(self._choices):
            return False
        self._choose(self._choices[int(digit) - 1])
        return True

    def _choose(self, choice: DateChip) -> None:
        self.chosen.emit(choice.day)


class _DayButton(QAbstractButton):
    """Words, the date, and the digit at the end."""

    def __init__(self, number: int, choice: DateChip) -> None:
        super().__init__()
        self._number = str(number)
        self._day = dates.spoken(choice.day, clock.today())
        self.setText(choice.label)
        self.setAccessibleName(f"{choice.label}, {self._day}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 44, self.fontMetrics().height() + 18)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colors.sel if self.hasFocus() else colors.hover if self.underMouse() else None
        if ground is not None:
            edge = QPen(colors.accent, theme.FOCUS_WIDTH) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        room = self.rect().adjusted(12, 0, -12, 0)
        self._paint_words(painter, room, "text", Qt.AlignmentFlag.AlignLeft, self.text())
        digit_room = room.adjusted(room.width() - 16, 0, 0, 0)
        day_room = room.adjusted(0, 0, -32, 0)
        self._paint_words(painter, day_room, "muted", Qt.AlignmentFlag.AlignRight, self._day)
        self._paint_words(painter, digit_room, "muted", Qt.AlignmentFlag.AlignRight, self._number)
        painter.end()

    def _paint_words(
        self, painter: QPainter, room: QRect, token: str, side: Qt.AlignmentFlag, words: str
    ) -> None:
        painter.setPen(theme.current().color(token))
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        # The painter mirrors left and right by itself.
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)

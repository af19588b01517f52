"""A month to pick a day from, by mouse or by keys, in a small window that opens under a field."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.language import _
from ui import theme
from ui.widgets.button import IconButton
from ui.widgets.label import Label

_WEEKS = 6
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(QWidget):
    """Six weeks round the marked day: arrows move by days, Page Up and Down by months, Enter takes it."""

    marked = Signal(object)
    taken = Signal(object)

    def __init__(
        self, *, working_days: Collection[int], week_start: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._working_days, self._week_start = working_days, week_start
        self._day = self._hovered = clock.today()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(_("Days of the month"))

    @property
    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def mark(self, day: date) -> None:
        """Mark `day` and show its month."""
        if day.year not in clock.YEARS:
            return
        self._day = self._hovered = day
        self.setAccessibleDescription(dates.spoken(day))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, dates.spoken(day)))
        self.update()
        self.marked.emit(day)

    def turn(self, months: int) -> None:
        """Mark the same day `months` later (negative: earlier)."""
        self.mark(dates.months_later(self._day, months))

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * 7, cell.height() * (_WEEKS + 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _MOVES:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(_MOVES[key]) == 1
            self.mark(self._day + timedelta(-_MOVES[key] if mirrored else _MOVES[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.mark(clock.today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._day_at(event.position().toPoint()) or self._day
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = self._day
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day and event.button() == Qt.MouseButton.LeftButton:
            self.mark(day)
            self.taken.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        for place, day in enumerate(self._days()):
            self._paint_day(painter, self._place(place), day)
        painter.end()

    def _days(self) -> list[date]:
        first = self._day.replace(day=1)
        start = first - timedelta((first.isoweekday() - self._week_start) % 7)
        return [start + timedelta(n) for n in range(7 * _WEEKS)]

    def _cell(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("0000") + 12, metrics.height() + 12)

    def _place(self, number: int) -> QRect:
        """The cell `number` steps after the first; the row above it holds the weekdays."""
        cell = self._cell()
        row, column = divmod(number + 7, 7)
        place = QRect(QPoint(column * cell.width(), row * cell.height()), cell)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _day_at(self, point: QPoint) -> date | None:
        return next((day for n, day in enumerate(self._days()) if self._place(n).contains(point)), None)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(theme.scaled_font(0.88))
        painter.setPen(theme.current().muted)
        for column, day in enumerate(self._days()[:7]):
            painter.drawText(self._place(column - 7), Qt.AlignmentFlag.AlignCenter, dates.spoken_weekday(day))
        painter.setFont(self.font())

    def _paint_day(self, painter: QPainter, place: QRect, day: date) -> None:
        colors, is_marked = theme.current(), day == self._day
        body = QRectF(place).adjusted(2, 1, -2, -1)
        if is_marked or day == self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent if is_marked else colors.hover)
            painter.drawRoundedRect(body, theme.RADIUS, theme.RADIUS)
        elif day == clock.today():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.accent, theme.FOCUS_WIDTH))
            painter.drawRoundedRect(body.adjusted(0.75, 0.75, -0.75, -0.75), theme.RADIUS, theme.RADIUS)
        painter.setFont(theme.scaled_font(1.0, bold=is_marked or day == clock.today()))
        painter.setPen(colors.color(self._ink(day)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _ink(self, day: date) -> str:
        if day == self._day:
            return "on"
        is_quiet = day.month != self._day.month or day.isoweekday() not in self._working_days
        return "muted" if is_quiet else "text"


class MonthPopup(QWidget):
    """The month under a field: its name, a step back, a step forward, and the days; Escape closes it."""

    taken = Signal(object)

    def __init__(
        self, *, working_days: Collection[int], week_start: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(_("Calendar"))
        self.grid = MonthGrid(working_days=working_days, week_start=week_start)
        self.grid.marked.connect(self._name_month)
        self.grid.taken.connect(self._take)
        self._month = Label(bold=True)
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_12, theme.SPACE_8, theme.SPACE_12, theme.SPACE_12)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._head())
        column.addWidget(self.grid)

    def open_under(self, field: QWidget, day: date) -> None:
        """Show the month of `day` under `field`, kept on the screen."""
        self.grid.mark(day)
        self.adjustSize()
        self.move(self._corner(field))
        self.show()
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().outline, theme.current().hairline))
        painter.setBrush(theme.current().card)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _head(self) -> QHBoxLayout:
        back = IconButton("chevron-left", _("Month before"), keys="PgUp")
        forward = IconButton("chevron-right", _("Month after"), keys="PgDown")
        back.clicked.connect(lambda: self.grid.turn(-1))
        forward.clicked.connect(lambda: self.grid.turn(1))
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(self._month, 1)
        row.addWidget(forward)
        return row

    def _corner(self, field: QWidget) -> QPoint:
        left = field.mapToGlobal(QPoint(0, field.height() + theme.SPACE_4))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left.setX(left.x() + field.width() - self.width())
        room = field.screen().availableGeometry()
        x = max(room.left(), min(left.x(), room.right() - self.width()))
        above = left.y() - field.height() - self.height() - 2 * theme.SPACE_4
        fits = left.y() + self.height() <= room.bottom() or above < room.top()
        return QPoint(x, left.y() if fits else above)

    def _name_month(self, day: date) -> None:
        self._month.setText(dates.spoken_month(day))

    def _take(self, day: date) -> None:
        self.close()
        self.taken.emit(day)

"""The list under a field that offers what the typed letters may mean."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentorlog.language import _
from ui import icons, theme
from ui.widgets.avatar import paint_avatar
from ui.widgets.blur import discretion

_Index = QModelIndex | QPersistentModelIndex
_AVATAR = 28
_SHOWN = 6


class Suggestion(Struct, frozen=True):
    """One row: who or what is meant. `key` is None where the row makes something new of `title`.

    People have their avatar, other things an `icon`. `chip` is what a field says of the row once it is taken,
    where the title alone would not tell it from another.
    """

    key: str | None
    title: str
    subtitle: str = ""
    icon: str = ""
    chip: str = ""

    def words(self) -> str:
        """The row as one sentence."""
        if self.key is None:
            return _("Create “{name}”").format(name=self.title)
        return f"{self.title}, {self.subtitle}" if self.subtitle else self.title


class SuggestionList(QListView):
    """A list that never takes the focus: the field it serves keeps it and moves the mark."""

    taken = Signal(Suggestion)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        # A tooltip window stays above the field without taking the keyboard away from it.
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(_("Suggestions"))
        self.setProperty("popup", True)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(self))
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.taken.emit(self._rows.rows[index.row()]))

    def offer(self, rows: Sequence[Suggestion], field: QWidget) -> None:
        """Show `rows` under `field` with the first one marked."""
        self._rows.show(list(rows))
        self.setCurrentIndex(self._rows.index(0))
        height = self.sizeHintForRow(0) * min(len(rows), _SHOWN) + 2 * self.frameWidth()
        self.setFixedSize(field.width(), height)
        self.move(self._place(field))
        self.show()
        self._announce()

    def _place(self, field: QWidget) -> QPoint:
        """Under the field, or above it where the screen ends."""
        below = field.mapToGlobal(field.rect().bottomLeft())
        has_room = below.y() + self.height() <= field.screen().availableGeometry().bottom()
        return below if has_room else field.mapToGlobal(QPoint(0, -self.height()))

    def marked(self) -> Suggestion | None:
        """The row that Enter would take, while the list is to be seen."""
        return self._rows.rows[self.currentIndex().row()] if self.isVisible() else None

    def move_mark(self, step: int) -> None:
        """Mark the next row or the one before, round the ends."""
        row = (self.currentIndex().row() + step) % len(self._rows.rows)
        self.setCurrentIndex(self._rows.index(row))
        self._announce()

    def _announce(self) -> None:
        row = self.marked()
        if row is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, discretion.shown(row.words())))


class _Rows(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion] = []

    def show(self, rows: list[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return discretion.shown(self.rows[index.row()].words())
        return self.rows[index.row()] if role == Qt.ItemDataRole.UserRole else None


class _RowPainter(QStyledItemDelegate):
    """Avatar, name, and what tells this person from another of the same name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, max(_AVATAR + 12, 2 * option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Suggestion = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.current().sel)
            painter.drawRoundedRect(option.rect, 6, 6)
        self._paint_picture(painter, option, row)
        self._paint_words(painter, option, row)
        painter.restore()

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, row: Suggestion) -> None:
        is_person = bool(row.key) and not row.icon
        side = _AVATAR if is_person else min(_AVATAR, icons.list_size().width())
        left = option.rect.left() + 8 + (_AVATAR - side) // 2
        place = QRect(left, option.rect.center().y() - side // 2, side, side)
        place = QStyle.visualRect(option.direction, option.rect, place)
        if is_person:
            paint_avatar(painter, place, row.title, row.key or "")
        else:
            icons.icon(row.icon or "plus", "muted" if row.key else "accent").paint(painter, place)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: Suggestion) -> None:
        room = option.rect.adjusted(8 + _AVATAR + 10, 0, -8, 0)
        room = QStyle.visualRect(option.direction, option.rect, room)
        lines = [(row.title if row.key else row.words(), "text", theme.scaled_font(1.0))]
        if row.subtitle:
            lines.append((row.subtitle, "muted", theme.scaled_font(0.88)))
        height = 2 + option.fontMetrics.height()
        top = room.center().y() - height * len(lines) // 2 + 1
        for text, token, font in lines:
            painter.setFont(font)
            painter.setPen(theme.current().color(token))
            shown = option.fontMetrics.elidedText(
                discretion.shown(text), Qt.TextElideMode.ElideRight, room.width()
            )
            line = QRect(room.left(), top, room.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height

"""What the rows of all lists share: two lines without a box, a picture before them, words at the far end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import icons, theme
from ui.row_model import ROW

MARGIN = 10
SECOND_LINE = 0.88
_BADGE = 0.75
_AIR, _BETWEEN = 20, 2
SIGN_SIZE = 14
_ICON_ROOM = 24
_WIDE = 480
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row and lets `draw` put its content on it.

    `end_room` pixels at the far end of the row `crowded` are kept free of long words: a list lays its
    buttons there.
    """

    end_room = 0
    crowded = QPersistentModelIndex()

    def lines(self, row: Any) -> int:
        """How many lines a row has; a list whose rows differ has no uniform sizes."""
        return 2

    def height(self) -> int:
        """The height of each row: two lines and air, as the font has them."""
        return row_height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list."""
        return QSize(0, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row; of one that has gone meanwhile only the ground."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        row = index.data(ROW)
        if row is not None:
            room = self.end_room if QModelIndex(index) == QModelIndex(self.crowded) else 0
            self.draw(RowCanvas(painter, option, room, self.lines(row)), row)
        painter.restore()

    def draw(self, canvas: RowCanvas, row: Any) -> None:
        """Draw the content of `row`: picture, then what stands at the ends, then the words between."""
        raise NotImplementedError


class RowCanvas:
    """The room of one row: what is drawn at an end takes room from what is drawn after it.

    Lines count from 0. All places count from where a line begins and are mirrored for right-to-left.
    """

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, end_room: int = 0, lines: int = 2
    ) -> None:
        self.painter = painter
        self._rect, self._direction = option.rect, option.direction
        self._fonts = _fonts(lines)
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        heights = [metrics.height() for metrics in self._metrics]
        above = [0, *accumulate(height + _BETWEEN for height in heights)]
        top = option.rect.top() + (option.rect.height() - above[-1] + _BETWEEN) // 2
        self._lines = [(top + before, height) for before, height in zip(above, heights, strict=False)]
        self._starts = [option.rect.left() + MARGIN] * lines
        end = option.rect.right() + 1 - MARGIN
        self._ends = [end] * lines
        self._last_word = end - end_room

    @property
    def is_wide(self) -> bool:
        """Whether long words and short ones have room side by side."""
        return self._rect.width() >= theme.at_text_size(_WIDE)

    @property
    def is_mirrored(self) -> bool:
        """Whether lines begin at the right."""
        return self._direction == Qt.LayoutDirection.RightToLeft

    def picture(self, side: int) -> QRect:
        """The square of `side` pixels at the start, in the middle of both lines; the words begin after it."""
        start = max(self._starts)
        place = QRect(start, self._rect.top() + (self._rect.height() - side) // 2, side, side)
        self._starts = [start + side + theme.SPACE_12] * len(self._lines)
        return self._mirrored(place)

    def picture_at_end(self, width: int) -> QRect:
        """A place at the far end, as high as all lines; words end before it."""
        top, bottom = self._lines[0][0], sum(self._lines[-1])
        self._ends = [min(self._ends) - width] * len(self._lines)
        place = QRect(self._ends[0], top, width, bottom - top)
        self._ends = [self._ends[0] - theme.SPACE_16] * len(self._lines)
        return self._mirrored(place)

    def icon(self, icon: QIcon) -> None:
        """An icon at the start."""
        room = theme.at_text_size(_ICON_ROOM)
        gap = (room - icons.list_size().width()) // 2
        icon.paint(self.painter, self.picture(room).adjusted(gap, gap, -gap, -gap))

    def room(self, line: int) -> QRect:
        """What is left of a line, for something else than words."""
        (top, height), start = self._lines[line], self._starts[line]
        return self._mirrored(QRect(start, top, max(0, self._ends[line] - start), height))

    def sign(self, line: int, name: str, tone: str) -> None:
        """A small icon before the words of a line."""
        (top, height), start = self._lines[line], self._starts[line]
        side = theme.at_text_size(SIGN_SIZE)
        icons.icon(name, tone).paint(self.painter, self._mirrored(QRect(start, top, side, height)))
        self._starts[line] = start + side + theme.SPACE_4

    def at_end(self, line: int, words: str, tone: str = "muted", *, sign: str = "") -> None:
        """Short words at the far end of a line, with the icon `sign` before them."""
        if not words:
            return
        self.painter.setFont(self._fonts[1])
        self.painter.setPen(theme.current().color(tone))
        width = self._metrics[1].horizontalAdvance(words) + 1
        self.painter.drawText(self._take_end(line, width), _ONE_LINE, words)
        if sign:
            self._ends[line] -= theme.SPACE_4
            icons.icon(sign, tone).paint(self.painter, self._take_end(line, theme.at_text_size(SIGN_SIZE)))
        self._ends[line] -= theme.SPACE_12

    def badge(self, line: int, count: int) -> None:
        """A pill with a number at the far end of a line; none for zero."""
        if not count:
            return
        font, colors = theme.scaled_font(_BADGE, bold=True), theme.current()
        metrics = QFontMetrics(font)
        height = metrics.height() + 3
        width = max(height, metrics.horizontalAdvance(str(count)) + 10)
        pill = QRectF(self._take_end(line, width))
        pill = QRectF(pill.x(), pill.center().y() - height / 2, width, height)
        self.painter.setFont(font)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colors.accent)
        self.painter.drawRoundedRect(pill, height / 2, height / 2)
        self.painter.setPen(colors.on)
        self.painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))
        self._ends[line] -= theme.SPACE_12

    def only_line(self, words: str, tone: str = "text") -> None:
        """The words of a row that has one line."""
        start = self._starts[0]
        place = QRect(start, self._rect.top(), max(0, self._ends[0] - start), self._rect.height())
        self.painter.setFont(theme.scaled_font(1))
        self.painter.setPen(theme.current().color(tone))
        self.painter.drawText(self._mirrored(place), _ONE_LINE, words)

    def signs(self, line: int, signs: Sequence[tuple[QIcon, str, str]]) -> None:
        """Icons at the start of a line, each with its words; with its shorter ones where all have no room."""
        side, gap = theme.at_text_size(SIGN_SIZE) + theme.SPACE_4, theme.SPACE_12
        wide = sum(side + self._metrics[line].horizontalAdvance(words) + gap for _, words, _short in signs)
        is_short = self._starts[line] + wide - gap > self._ends[line]
        for icon, words, short in signs:
            self._sign(line, icon, short if is_short else words)

    def _sign(self, line: int, icon: QIcon, words: str) -> None:
        (top, height), start = self._lines[line], self._starts[line]
        side = theme.at_text_size(SIGN_SIZE)
        width = self._metrics[line].horizontalAdvance(words) + 1
        icon.paint(self.painter, self._mirrored(QRect(start, top, side, height)))
        start += side + theme.SPACE_4
        self.painter.setFont(self._fonts[line])
        self.painter.setPen(theme.current().text)
        self.painter.drawText(self._mirrored(QRect(start, top, width, height)), _ONE_LINE, words)
        self._starts[line] = start + width + theme.SPACE_12

    def words(self, line: int, words: str, tone: str = "text") -> None:
        """The words of a line in the room that is left, ending in "…" where it does not suffice."""
        top, height = self._lines[line]
        start = self._starts[line]
        width = max(0, min(self._ends[line], self._last_word) - start)
        cut = self._metrics[line].elidedText(words, Qt.TextElideMode.ElideRight, width)
        self.painter.setFont(self._fonts[line])
        self.painter.setPen(theme.current().color(tone))
        self.painter.drawText(self._mirrored(QRect(start, top, width, height)), _ONE_LINE, cut)

    def marked_words(self, line: int, words: str, places: Sequence[tuple[int, int]]) -> None:
        """The words of a line, in another colour at some places, each told by where it begins and ends."""
        room, metrics = self.room(line), self._metrics[line]
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        layout = QTextLayout(cut, self._fonts[line])
        layout.setTextOption(_one_line(self._direction))
        layout.setFormats([_mark(cut, *place) for place in places if place[0] < len(cut)])
        layout.beginLayout()
        layout.createLine().setLineWidth(room.width() + 1)
        layout.endLayout()
        self.painter.setPen(theme.current().color("text" if line == 0 else "muted"))
        layout.draw(self.painter, QPointF(room.left(), room.top()))

    def _take_end(self, line: int, width: int) -> QRect:
        top, height = self._lines[line]
        self._ends[line] -= width
        return self._mirrored(QRect(self._ends[line], top, width, height))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._rect, place)


def _one_line(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    return option


def _mark(words: str, begin: int, end: int) -> QTextLayout.FormatRange:
    """The look of a place, which Qt counts in UTF-16."""
    look = QTextLayout.FormatRange()
    look.start, before_end = (len(words[:place].encode("utf-16-le")) // 2 for place in (begin, end))
    look.length = before_end - look.start
    strong = QTextCharFormat()
    strong.setForeground(theme.current().accent)
    strong.setFontWeight(QFont.Weight.DemiBold)
    look.format = strong
    return look


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground of a row: selected, hovered or bare, with a ring where the focus is."""
    look, state = theme.current(), option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(look.sel)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(look.hover)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    focused = state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(look.accent, theme.FOCUS_WIDTH) if focused else Qt.PenStyle.NoPen)
    ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)


def row_height(lines: int = 2) -> int:
    """The height of a row: so many lines of the application's font and 20 pixels."""
    heights = sum(QFontMetrics(font).height() for font in _fonts(lines))
    return heights + _BETWEEN * (lines - 1) + _AIR


def _fonts(lines: int) -> list[QFont]:
    """Those of a row, line by line."""
    return [theme.scaled_font(1, bold=True), *[theme.scaled_font(SECOND_LINE)] * (lines - 1)]


def isolated(text: str) -> str:
    """`text` in its own direction, whatever stands round it: "3 d" would be "d 3" between Hebrew words."""
    return f"\u2068{text}\u2069" if text else ""


def side_by_side(*parts: str) -> str:
    """The parts that are not empty, with a middle dot between: "Head of PMO · Northwind Bank"."""
    return " · ".join(isolated(part) for part in parts if part)

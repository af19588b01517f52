"""A heading between the rows of a list, at the foot of its room, for there is air above."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme
from ui.rows.row import MARGIN


class Heading(Struct, frozen=True):
    """The title of a section and how many rows it has."""

    title: str
    count: int


def spoken_heading(heading: Heading) -> str:
    """`Overdue, 3`."""
    return f"{heading.title}, {heading.count}"


def heading_height() -> int:
    """One line and air above it, so that sections stand apart."""
    return QFontMetrics(theme.scaled_font(1)).height() + theme.SPACE_28


def paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    """The title, and how many rows there are in quieter words."""
    paint_at_foot(painter, option, heading.title, f"{heading.count}")


def paint_at_foot(painter: QPainter, option: QStyleOptionViewItem, title: str, aside: str) -> None:
    """A title and quieter words beside it."""
    painter.save()
    place = option.rect.adjusted(MARGIN, 0, -MARGIN, -theme.SPACE_4)
    for words, tone, bold in ((title, "text", True), (aside, "muted", False)):
        if not words:
            continue
        painter.setFont(theme.scaled_font(1, bold=bold))
        painter.setPen(theme.current().color(tone))
        shown = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(shown, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, words)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(words) + theme.SPACE_8)
    painter.restore()

"""A cell of who said what: a sign and a count for each kind, and under them how much that is in all."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.review import Cell
from ui import icons, theme
from ui.row_model import ROW
from ui.rows.row import SECOND_LINE, SIGN_SIZE, Index, paint_ground
from ui.rows.theme_row import kind_counts

_SIGN_GAP, _BETWEEN, _AIR = 3, 6, 8  # pixels
_SIDE_BY_SIDE = 3  # kinds that have room in their full size; all four are seldom heard of one thing from one
_SMALL = 0.78


class MatrixCellDelegate(QStyledItemDelegate):
    """Paints a `Cell` on a tile; where nothing was heard there is none, and a quiet dash."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for some kinds side by side, and under them the total."""
        upper, lower = (QFontMetrics(theme.scaled_font(scale)) for scale in (1, SECOND_LINE))
        width = _SIDE_BY_SIDE * (_side(1) + _SIGN_GAP + upper.horizontalAdvance("0") + _BETWEEN)
        return QSize(width + _AIR, upper.height() + lower.height() + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = index.data(ROW)
        if cell is not None:
            _paint_tile(painter, option)
        paint_ground(painter, option)
        if cell is None:
            painter.setPen(theme.current().outline)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, "–")
        else:
            _paint_counts(painter, option, cell)
            _paint_total(painter, option, cell)
        painter.restore()


def total_words(cell: Cell) -> str:
    """`1 piece`: of how much is spoken."""
    return ngettext("{n} piece", "{n} pieces", cell.count).format(n=cell.count)


def cell_words(cell: Cell | None) -> str:
    """`2 strengths, 1 growth, 3 pieces`."""
    if cell is None:
        return _("nothing heard")
    return ", ".join((*(words for _kind, words in kind_counts(cell)), total_words(cell)))


def _paint_tile(painter: QPainter, option: QStyleOptionViewItem) -> None:
    look = theme.current()
    painter.setPen(QPen(look.line, look.hairline))
    painter.setBrush(look.card)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), theme.RADIUS, theme.RADIUS)


def _paint_counts(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    """The kinds that were heard, in the middle of the upper half."""
    counts = [(kind, str(getattr(cell, kind))) for kind in KINDS if getattr(cell, kind)]
    scale = _SMALL if len(counts) > _SIDE_BY_SIDE else 1
    height = QFontMetrics(theme.scaled_font(1)).height()
    painter.setFont(theme.scaled_font(scale))
    painter.setPen(theme.current().text)
    metrics, side, between = painter.fontMetrics(), _side(scale), round(_BETWEEN * scale)
    widths = [side + _SIGN_GAP + metrics.horizontalAdvance(count) for _kind, count in counts]
    left = option.rect.left() + (option.rect.width() - sum(widths) - between * (len(widths) - 1)) // 2
    top = option.rect.top() + _AIR
    for (kind, count), width in zip(counts, widths, strict=True):
        icons.feedback_kind_icon(kind).paint(painter, _mirrored(option, QRect(left, top, side, height)))
        words = QRect(left + side + _SIGN_GAP, top, width - side - _SIGN_GAP + 1, height)
        painter.drawText(_mirrored(option, words), Qt.AlignmentFlag.AlignVCenter, count)
        left += width + between


def _paint_total(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    painter.setFont(theme.scaled_font(SECOND_LINE))
    painter.setPen(theme.current().muted)
    place = option.rect.adjusted(0, 0, 0, -_AIR)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, total_words(cell))


def _side(scale: float) -> int:
    return round(theme.at_text_size(SIGN_SIZE) * scale)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, place)

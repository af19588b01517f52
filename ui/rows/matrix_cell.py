"""A cell of who said what: a sign and a count for each kind, and under them how much that is in all."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mentorlog.language import _
from mentorlog.mentoring.feedback import KINDS
from mentorlog.mentoring.review import Cell
from ui import icons, theme
from ui.row_model import ROW
from ui.rows.row import SECOND_LINE, SIGN_SIZE, Index, paint_ground, row_height
from ui.rows.theme_row import kind_counts

_SIGN_GAP, _BETWEEN = 3, 8


class MatrixCellDelegate(QStyledItemDelegate):
    """Paints a `Cell`; where nothing was heard, a quiet dash."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all kinds side by side."""
        digits = QFontMetrics(theme.scaled_font(1)).horizontalAdvance("00")
        return QSize(len(KINDS) * (_side() + _SIGN_GAP + digits + _BETWEEN) + theme.SPACE_8, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        cell = index.data(ROW)
        if cell is None:
            painter.setPen(theme.current().outline)
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, "–")
        else:
            _paint_counts(painter, option, cell)
            _paint_total(painter, option, cell)
        painter.restore()


def total_words(cell: Cell) -> str:
    """`n=1`: of how much is spoken."""
    return _("n={n}").format(n=cell.count)


def cell_words(cell: Cell | None) -> str:
    """`2 strengths, 1 growth, n=3`."""
    if cell is None:
        return _("nothing heard")
    return ", ".join((*(words for _kind, words in kind_counts(cell)), total_words(cell)))


def _paint_counts(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    """The kinds that were heard, in the middle of the upper half."""
    painter.setFont(theme.scaled_font(1))
    painter.setPen(theme.current().text)
    metrics, side = painter.fontMetrics(), _side()
    counts = [(kind, str(getattr(cell, kind))) for kind in KINDS if getattr(cell, kind)]
    widths = [side + _SIGN_GAP + metrics.horizontalAdvance(count) for _kind, count in counts]
    left = option.rect.left() + (option.rect.width() - sum(widths) - _BETWEEN * (len(widths) - 1)) // 2
    top, height = option.rect.top() + 8, metrics.height()
    for (kind, count), width in zip(counts, widths, strict=True):
        icons.feedback_kind_icon(kind).paint(painter, _mirrored(option, QRect(left, top, side, height)))
        words = QRect(left + side + _SIGN_GAP, top, width - side - _SIGN_GAP + 1, height)
        painter.drawText(_mirrored(option, words), Qt.AlignmentFlag.AlignVCenter, count)
        left += width + _BETWEEN


def _paint_total(painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
    painter.setFont(theme.scaled_font(SECOND_LINE))
    painter.setPen(theme.current().muted)
    place = option.rect.adjusted(0, 0, 0, -8)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, total_words(cell))


def _side() -> int:
    return theme.at_text_size(SIGN_SIZE)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, place)

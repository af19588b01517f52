"""A piece of feedback on a board: two lines of what was said, who said it, and how long ago."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPen, Qt, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mentorlog import clock
from mentorlog.dates import relative
from mentorlog.language import _, ngettext
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.feedback_words import kind_word, status_word
from ui import icons, theme
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, TOOLTIP
from ui.rows.row import SECOND_LINE, SIGN_SIZE, Index, RowDelegate, isolated
from ui.widgets.blur import discretion

_QUOTE_LINES = 2
_LONGEST = 400  # letters that two lines can need
_AIR, _PADDING, _BETWEEN = 3, 10, 4


class FeedbackCardDelegate(RowDelegate):
    """Paints a `FeedbackRow` as a card."""

    def height(self) -> int:
        """The quote, and two lines under it."""
        quote, small = QFontMetrics(theme.scaled_font(1)), QFontMetrics(theme.scaled_font(SECOND_LINE))
        words = _QUOTE_LINES * quote.height() + 2 * small.height() + 2 * _BETWEEN
        return words + 2 * (_PADDING + _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card; of one that has gone meanwhile nothing."""
        row = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(_AIR, _AIR, -_AIR, -_AIR)
        _paint_frame(painter, option, frame)
        room = frame.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        room.setTop(room.top() + _paint_quote(painter, option, room, discretion.shown(row.quote[:_LONGEST])))
        painter.setFont(theme.scaled_font(SECOND_LINE))
        height = painter.fontMetrics().height()
        for sign, tone, words in (_giver_line(row), _age_line(row)):
            _paint_line(
                painter, option, QRect(room.left(), room.top(), room.width(), height), sign, tone, words
            )
            room.setTop(room.top() + height + _BETWEEN)
        painter.restore()


FEEDBACK_CARD_ROLES = {
    DISPLAY: lambda row: discretion.shown(row.quote),
    ACCESSIBLE: lambda row: spoken_card(row),
    TOOLTIP: lambda row: discretion.tooltip(f"{row.quote[: 4 * _LONGEST]}\n{row.reason}".strip()),
}


def giver_words(row: FeedbackRow) -> str:
    """Who said it, as it may be seen now."""
    return discretion.shown(row.giver_name) if row.giver_name else _("Nobody named")


def age_words(row: FeedbackRow) -> str:
    """How long ago it was said: `31 days, undecided` once that is too long."""
    if row.stale:
        return ngettext("{n} day, undecided", "{n} days, undecided", row.age).format(n=row.age)
    return relative(row.day, clock.today())


def spoken_card(row: FeedbackRow) -> str:
    """One sentence: `Strength, “Say no early”, from Ada Lindqvist, 3 days ago, New`."""
    quote = discretion.shown(row.quote[:_LONGEST])
    giver = _("from {name}").format(name=giver_words(row))
    return ", ".join((kind_word(row.kind), f"“{quote}”", giver, age_words(row), status_word(row.status)))


def _giver_line(row: FeedbackRow) -> tuple[str, str, str]:
    """The icon, its tone and the words: the kind as a word too, where colour and shape alone would tell."""
    sign, tone = icons.FEEDBACK_KINDS[row.kind]
    return sign, tone, f"{kind_word(row.kind)} · {isolated(giver_words(row))}"


def _age_line(row: FeedbackRow) -> tuple[str, str, str]:
    return ("triangle-alert", "warn", age_words(row)) if row.stale else ("clock", "muted", age_words(row))


def _paint_frame(painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
    colors, state = theme.current(), option.state
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    is_focused = bool(state & QStyle.StateFlag.State_HasFocus)
    is_under_mouse = bool(state & QStyle.StateFlag.State_MouseOver)
    edge = QPen(colors.accent, theme.FOCUS_WIDTH) if is_focused else QPen(colors.line, colors.hairline)
    painter.setPen(edge)
    painter.setBrush(colors.sel if is_selected else colors.hover if is_under_mouse else colors.card)
    half = edge.widthF() / 2
    painter.drawRoundedRect(
        QRectF(frame).adjusted(half, half, -half, -half), theme.CARD_RADIUS, theme.CARD_RADIUS
    )


def _paint_quote(painter: QPainter, option: QStyleOptionViewItem, room: QRect, quote: str) -> int:
    """Paint as much of the quote as two lines hold, and give the height of the two."""
    painter.setFont(theme.scaled_font(1))
    painter.setPen(theme.current().text)
    metrics = painter.fontMetrics()
    words = " ".join(quote.split())
    for number, line in enumerate(_lines(words, painter, room.width(), option.direction)):
        place = QRect(room.left(), room.top() + number * metrics.height(), room.width(), metrics.height())
        cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(_mirrored(option, place), Qt.TextFlag.TextSingleLine, cut)
    return _QUOTE_LINES * metrics.height() + _BETWEEN


def _lines(words: str, painter: QPainter, width: int, direction: Qt.LayoutDirection) -> list[str]:
    """The words line by line; the last line holds all that is left."""
    layout = QTextLayout(words, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    first.setPosition(QPointF(0, 0))
    end = first.textLength()
    layout.endLayout()
    return [part for part in (words[:end].rstrip(), words[end:]) if part]


def _paint_line(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, sign: str, tone: str, words: str
) -> None:
    side = theme.at_text_size(SIGN_SIZE)
    sign_place = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
    icons.icon(sign, tone).paint(painter, _mirrored(option, sign_place))
    room = place.adjusted(side + _BETWEEN + 2, 0, 0, 0)
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(theme.current().color("warn" if tone == "warn" else "muted"))
    painter.drawText(_mirrored(option, room), Qt.AlignmentFlag.AlignVCenter, cut)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, place)

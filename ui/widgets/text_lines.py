"""A field for text whose lines have numbers, such as a file has them; one of them can be marked as wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from mentorlog.language import _
from ui import theme

_AIR = 8
_MARK = 3


class TextLines(QPlainTextEdit):
    """Letters of one width, long lines unbroken; Tab goes to the next field."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self._wrong = 0
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._numbers = _Numbers(self)
        self._follow_font()
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + 2 * theme.SPACE_8)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(lambda _rect, _dy: self._numbers.update())
        self.textChanged.connect(self.clear_mark)

    def mark_line(self, number: int) -> None:
        """Go to a line, counted from 1, and mark it until the text is changed."""
        block = self.document().findBlockByNumber(number - 1)
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        self.setTextCursor(cursor)
        self.centerCursor()
        self._wrong = cursor.blockNumber() + 1
        self._show_mark()

    def find_on(self, words: str, *, past: bool) -> bool:
        """Select the next place with these words, round the end, and say whether there is one.

        What is selected now is one, unless the search is to go `past` it.
        """
        cursor, document = self.textCursor(), self.document()
        found = document.find(words, cursor.selectionEnd() if past else cursor.selectionStart())
        if found.isNull():
            found = document.find(words, 0)
        if not found.isNull():
            self.setTextCursor(found)
        return not found.isNull()

    def clear_mark(self) -> None:
        """No line is wrong."""
        if self._wrong:
            self._wrong = 0
            self._show_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text, width = self.viewport().geometry(), self._numbers.width()
        side = text.right() + 1 if self.isRightToLeft() else text.left() - width
        self._numbers.setGeometry(QRect(side, text.top(), width, text.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_font()
            self._show_mark()

    def paint_numbers(self, painter: QPainter, room: QRect) -> None:
        """The number of each line that is to be seen, and a bar beside the wrong one."""
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > room.bottom():
                break
            self._paint_number(painter, block, place.toRect().top(), room)
            block = block.next()

    def _paint_number(self, painter: QPainter, block: QTextBlock, top: int, room: QRect) -> None:
        colors, number = theme.current(), block.blockNumber() + 1
        height = self.fontMetrics().height()
        is_wrong = number == self._wrong
        if is_wrong:
            painter.fillRect(QRect(0, top, _MARK, height), colors.bad)
        painter.setPen(colors.bad if is_wrong else colors.muted)
        place = QRect(0, top, room.width() - _AIR, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute, str(number))

    def _show_mark(self) -> None:
        """The ground of the wrong line, in the colours of the moment."""
        if not self._wrong:
            self.setExtraSelections([])
            return
        ground = QTextCharFormat()
        ground.setBackground(theme.current().sel)
        ground.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(self.document().findBlockByNumber(self._wrong - 1))
        marked.format = ground
        self.setExtraSelections([marked])
        self._numbers.update()

    def _follow_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QApplication.font().pointSizeF())
        self.setFont(font)
        self._make_room()

    def _make_room(self) -> None:
        digits = max(3, len(str(self.blockCount())))
        width = self.fontMetrics().horizontalAdvance("9") * digits + 2 * _AIR
        self._numbers.resize(width, self._numbers.height())
        left, right = (0, width) if self.isRightToLeft() else (width, 0)
        self.setViewportMargins(left, 0, right, 0)


class _Numbers(QWidget):
    """The column beside the text; decoration, for a screen reader tells the line by itself."""

    def __init__(self, lines: TextLines) -> None:
        super().__init__(lines)
        self._lines = lines
        self.setAccessibleName(_("Line numbers"))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._lines.paint_numbers(painter, self.rect())
        painter.end()

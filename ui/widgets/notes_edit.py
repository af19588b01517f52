"""Where notes are typed: Markdown as plain text, alive even with a line of a megabyte."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.widgets.blur import discretion

# A line of 300,000 characters without blanks takes seconds for each typed letter. Longer lines are cut for
# the editor alone; the cut is marked by characters nobody sees or types, and vanishes when the text is read.
LONGEST_LINE = 2000
_SEAM = "\u2063\u2060\u2063"
_TASK = re.compile(r"(\s*)- \[[ xX]\] ")
_ITEM = re.compile(r"\s*(- \[[ xX]\] |[-*+] )")


class NotesEdit(QPlainTextEdit):
    """A field for Markdown with the accessible `name`; Ctrl+B makes bold, Ctrl+T a task of a line.

    `toPlainText` gives every character that was set or typed, and no other.
    """

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        # Tab goes to the next field, as everywhere in a form.
        self.setTabChangesFocus(True)
        discretion.changed.connect(self.viewport().update)

    def setPlainText(self, text: str) -> None:
        """Show `text`; long lines are cut for the eye only."""
        super().setPlainText(_with_seams(text))

    def toPlainText(self) -> str:
        """The notes as they are to be kept."""
        return _without_seams(super().toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(_with_seams(source.text()))

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(_without_seams(self.textCursor().selection().toPlainText()))
        return copied

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_T:
            self.toggle_task()
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and self._continue_list():
            event.accept()
        else:
            super().keyPressEvent(event)

    def toggle_bold(self) -> None:
        """Put the selected words between asterisks or take those away; selecting none, stand between."""
        cursor = self.textCursor()
        words = cursor.selection().toPlainText()
        if len(words) > 4 and words.startswith("**") and words.endswith("**"):
            _replace_selection(cursor, words[2:-2], inset=0)
        else:
            _replace_selection(cursor, f"**{words}**", inset=0 if words else 2)
        self.setTextCursor(cursor)

    def toggle_task(self) -> None:
        """Make the line a task, or an ordinary line again."""
        cursor = self.textCursor()
        block = cursor.block()
        task = _TASK.match(block.text())
        start = QTextCursor(block)
        if task:
            start.movePosition(
                QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, task.end()
            )
            start.insertText(task.group(1))
        else:
            indent = len(block.text()) - len(block.text().lstrip())
            start.movePosition(QTextCursor.MoveOperation.NextCharacter, n=indent)
            start.insertText("- [ ] ")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; with discretion bars instead of it, except while the user writes."""
        if discretion.on and not self.hasFocus():
            self._paint_bars()
        else:
            super().paintEvent(event)

    def _paint_bars(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().hover)
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            if block.text().strip():
                painter.drawRoundedRect(place.adjusted(4, 3, -4, -3), 4, 4)
            block = block.next()
        painter.end()

    def _continue_list(self) -> bool:
        """Enter at the end of an item starts the next one; at an empty item it ends the list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        item = _ITEM.match(line)
        if item is None or cursor.hasSelection() or not cursor.atBlockEnd():
            return False
        if line == item.group(0):
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n" + re.sub(r"\[[xX]\]", "[ ]", item.group(0)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True


def _with_seams(text: str) -> str:
    return "\n".join(map(_seamed, text.split("\n")))


def _seamed(line: str) -> str:
    if len(line) <= LONGEST_LINE:
        return line
    parts = (line[start : start + LONGEST_LINE] for start in range(0, len(line), LONGEST_LINE))
    return f"{_SEAM}\n".join(parts)


def _without_seams(text: str) -> str:
    return text.replace(f"{_SEAM}\n", "").replace(_SEAM, "")


def _replace_selection(cursor: QTextCursor, text: str, inset: int) -> None:
    """Replace what is selected by `text` and select that; or stand `inset` characters before its end."""
    start = cursor.selectionStart()
    cursor.insertText(text)
    end = cursor.position()
    if inset:
        cursor.setPosition(end - inset)
    else:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)

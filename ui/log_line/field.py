"""Where the line is typed: it wraps, underlines what is understood, and completes names behind an @."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from mentorlog.language import _
from ui import theme
from ui.widgets.suggestions import Suggestion, SuggestionList

_MOST_LINES = 6
_LONGEST = 10_000  # letters; nobody types a line of more, and Qt is slow with one
_NAME_BEFORE = re.compile(r'(?:^|\s)@(?:["“”„](?P<quoted>[^"“”„]*)|(?P<plain>[^\s"“”„]+))$')
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Underline = tuple[int, int, str]  # from, to, and the token of the colour; what is wrong has a wavy one


class LineField(QPlainTextEdit):
    """The line; `wanted` tells what a key asks for: save, save-on, in-full, earlier, later, or other (Tab).

    `complete` gives the names for what is typed behind an @.
    """

    wanted = Signal(str)

    def __init__(
        self, complete: Callable[[str], Sequence[Suggestion]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._complete = complete
        self._underlined: list[Underline] = []
        self.setAccessibleName(_("Log in one line"))
        self.setPlaceholderText(_("coffee @priya yesterday 45m talked about … >> send the template fri"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.popup = SuggestionList(self)
        self.popup.taken.connect(self.take)
        self.textChanged.connect(self._settle)
        self.document().documentLayout().documentSizeChanged.connect(self._settle)
        self._settle()

    # --- the text, in which places are counted by letters, as Python does and Qt does not

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def caret(self) -> int:
        """The place of the caret."""
        return _letters(self.text(), self.textCursor().position())

    def set_caret(self, place: int) -> None:
        """Put the caret to a place."""
        cursor = self.textCursor()
        cursor.setPosition(_units(self.text(), place))
        self.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in place of others, with the caret behind them; Ctrl+Z takes it back."""
        cursor = self._span(start, end)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def underline(self, spans: Iterable[Underline]) -> None:
        """Underline what is understood, and what is wrong with it."""
        self._underlined = list(spans)
        self.setExtraSelections([self._selection(*span) for span in self._underlined])

    def _selection(self, start: int, end: int, token: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        styles = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(styles.WaveUnderline if token == "bad" else styles.SingleUnderline)
        look.setUnderlineColor(theme.current().color(token))
        selection.format = look
        selection.cursor = self._span(start, end)
        return selection

    def _span(self, start: int, end: int) -> QTextCursor:
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(_units(text, start))
        cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- names

    def offer_names(self) -> None:
        """Offer who may be meant by the letters before the caret, from the first one on."""
        typed = self._name_before_caret()
        rows = self._complete(typed) if typed else ()
        if rows and self.hasFocus():
            self.popup.offer(rows, self)
        else:
            self.popup.hide()

    def take(self, row: Suggestion) -> None:
        """Write the name of a row in place of the letters."""
        found = self._before_caret()
        self.popup.hide()
        if found:
            self.replace(found.start() + found[0].index("@"), self.caret(), f"{row.chip} ")
            self.popup.hide()

    def _name_before_caret(self) -> str:
        found = self._before_caret()
        return (found["quoted"] or found["plain"] or "") if found else ""

    def _before_caret(self) -> re.Match[str] | None:
        return _NAME_BEFORE.search(self.text()[: self.caret()])

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._is_for_names(event) or self._asks(event)):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.underline(self._underlined)  # in the colours of the theme that is shown now
        elif event.type() == QEvent.Type.FontChange:
            self._settle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes a name or goes on to another meaning; only where there is neither it leaves the line."""
        return (forward and self._takes_tab()) or super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.popup.hide()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words alone, and no more of them than a line has room for."""
        room = max(0, _LONGEST - len(self.text()))
        self.insertPlainText(source.text()[:room])

    def _takes_tab(self) -> bool:
        if row := self.popup.marked():
            self.take(row)
            return True
        before = self.text()
        self.wanted.emit("other")
        return self.text() != before

    def _is_for_names(self, event: QKeyEvent) -> bool:
        row = self.popup.marked()
        if row is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.popup.move_mark(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in _ENTER:
            self.take(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            return False
        return True

    def _asks(self, event: QKeyEvent) -> bool:
        """Whether the key asks for something, which is told."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER:
            asked = {
                Qt.KeyboardModifier.NoModifier: "save",
                Qt.KeyboardModifier.ControlModifier: "save-on",
                Qt.KeyboardModifier.ShiftModifier: "in-full",
            }.get(modifiers, "")
        elif (
            event.key() == Qt.Key.Key_Up and not modifiers and self._is_at_edge(QTextCursor.MoveOperation.Up)
        ):
            asked = "earlier"
        elif (
            event.key() == Qt.Key.Key_Down
            and not modifiers
            and self._is_at_edge(QTextCursor.MoveOperation.Down)
        ):
            asked = "later"
        else:
            asked = ""
        if asked:
            self.wanted.emit(asked)
        return bool(asked)

    def _is_at_edge(self, direction: QTextCursor.MoveOperation) -> bool:
        return not self.textCursor().movePosition(direction)

    def _settle(self) -> None:
        """Be as high as the lines that the text takes, up to six."""
        lines = min(_MOST_LINES, max(1, int(self.document().size().height())))
        around = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)


def _units(text: str, place: int) -> int:
    """A place in Qt's count, in which an emoji is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))

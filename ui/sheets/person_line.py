"""A line for one person, as the rows of an event have it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog.logbook import Logbook
from ui.sheets.who import suggested
from ui.widgets.secret_line import SecretLine
from ui.widgets.suggestions import Suggestion, SuggestionList
from ui.widgets.tokens_field import Token


class PersonLine(SecretLine):
    """A name with completion: Enter or Tab takes the marked row and goes on; `taken` follows Enter."""

    taken = Signal()

    def __init__(self, logbook: Logbook, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._logbook = logbook
        self._token: Token | None = None
        self.popup = SuggestionList(self)
        self.popup.taken.connect(self._take_clicked)
        self.textEdited.connect(self._offer)

    def token(self) -> Token | None:
        """Who is meant: a known person once chosen or named without doubt, else somebody new; or nobody."""
        text = " ".join(self.text().split())
        if not text:
            return None
        if self._token and self._token.text == text:
            return self._token
        known = [row for row in suggested(self._logbook, text) if row.title.casefold() == text.casefold()]
        return Token(known[0].key if len(known) == 1 else None, text)

    def set_token(self, token: Token | None) -> None:
        """Show a person; no signal follows."""
        self._token = token
        self.setText(token.text if token else "")
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        # Tab takes the marked row and then leaves, as Tab does; key press handlers never see it.
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() == QEvent.Type.KeyPress and (marked := self.popup.marked()):
            self._take(marked)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marked = self.popup.marked()
        if marked and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.popup.move_mark(1 if event.key() == Qt.Key.Key_Down else -1)
        elif marked and event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
        elif marked and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_clicked(marked)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.popup.hide()
        super().focusOutEvent(event)

    def _offer(self) -> None:
        text = " ".join(self.text().split())
        rows = suggested(self._logbook, text) if text else []
        if not text:
            self.popup.hide()
            return
        is_known = any(row.title.casefold() == text.casefold() for row in rows)
        self.popup.offer(rows if is_known else [*rows, Suggestion(None, text)], self)

    def _take(self, row: Suggestion) -> None:
        self.popup.hide()
        self.set_token(Token(row.key, row.chip or row.title))

    def _take_clicked(self, row: Suggestion) -> None:
        self._take(row)
        self.taken.emit()

"""Words that are selected in notes and taken out of them: as feedback, or as a follow-up."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from mentorlog.language import _, marked
from ui.actions import PROMISE_KEYS, QUOTE_KEYS
from ui.widgets.blur import discretion

_WORDS = {QUOTE_KEYS: marked("To &feedback"), PROMISE_KEYS: marked("To a follow-&up")}
_ITEM = re.compile(r"\s*[-*+] (\[[ xX]\] )?")


class SaidWords(QObject):
    """Gives a field for notes, written or read, two keys and two entries in its menu.

    `quoted` and `promised` tell the words that are selected, which stay so. With nothing selected the keys
    are those of the window.
    """

    quoted = Signal(str)
    promised = Signal(str)

    def __init__(self, field: QPlainTextEdit | QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._signals = {QUOTE_KEYS: self.quoted, PROMISE_KEYS: self.promised}
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)  # where a click with the other button goes

    def words(self) -> str:
        """What is selected, without the mark of a list before it; nothing where only dots are to be seen."""
        if (discretion.on and self._field.isReadOnly()) or not self._field.textCursor().hasSelection():
            return ""
        selected = self._field.createMimeDataFromSelection().text()
        mark = _ITEM.match(selected)
        return selected[mark.end() if mark else 0 :].strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        """A key that is also one of the window's is the field's own while words are selected."""
        keys = _keys(event)
        if keys not in self._signals or not (words := self.words()):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._signals[keys].emit(words)
        return True

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        if not (words := self.words()):
            return False
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        for keys, signal in self._signals.items():
            _add(menu, keys).triggered.connect(lambda _checked=False, signal=signal: signal.emit(words))
        menu.popup(event.globalPos())
        return True


def _add(menu: QMenu, keys: str) -> QAction:
    action = menu.addAction(_(_WORDS[keys]))
    action.setShortcut(QKeySequence(keys))
    action.setShortcutVisibleInContextMenu(True)
    return action


def _keys(event: QKeyEvent) -> str:
    key = QKeyCombination(event.modifiers(), Qt.Key(event.key()))
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)

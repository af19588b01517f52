"""A field that keeps itself: what is typed is in the file within a second; nothing moves under the caret."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mentorlog.errors import InvalidEntry, MentorlogError

KEEP_AFTER = 700  # milliseconds after the last letter


class Editor(Protocol):
    """A widget in which one thing is read and changed."""

    changed: SignalInstance

    def value(self) -> Any:
        """What it says now. Raises InvalidEntry for what can mean nothing."""

    def show_value(self, value: Any) -> None:
        """Show `value`; no signal follows."""

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong at the field; an empty sentence takes it back."""


class KeptField(QObject):
    """Brings an editor and the file together: `keep` writes a value of the editor into the file.

    While the user is in the editor nothing from outside replaces its words; what came meanwhile is shown when
    they leave. Half a word that cannot be kept yet is told when they leave, not while they type.
    """

    def __init__(self, editor: Editor, keep: Callable[[Any], object], parent: QObject) -> None:
        super().__init__(parent)
        self.editor = editor
        self._keep = keep
        self._stored: Any = None
        self._dirty = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._timer.timeout.connect(lambda: self.flush(leaving=False))
        editor.changed.connect(self._touch)
        QApplication.instance().focusChanged.connect(self._follow_focus)

    def show(self, value: Any, *, even_under_caret: bool = False) -> None:
        """Show what the file says, unless the user has not yet finished saying something else."""
        self._stored = value
        if not self._dirty and (even_under_caret or not self._holds(QApplication.focusWidget())):
            self._show_stored()

    def start_over(self, value: Any) -> None:
        """Show the same thing about somebody else."""
        self._timer.stop()
        self._dirty = False
        self._stored = value
        self.editor.show_problem("")
        self.editor.show_value(value)

    def flush(self, *, leaving: bool = True) -> str:
        """Keep now what is not kept yet; gives the sentence for what cannot be kept, or ""."""
        self._timer.stop()
        if not self._dirty:
            return ""
        try:
            value = self.editor.value()
            self._dirty = False  # before the notice of the change comes back as `show`
            self._keep(value)
        except InvalidEntry as problem:
            self._dirty = True
            return self._tell(str(problem)) if leaving else ""
        except MentorlogError as problem:
            self._dirty = True
            return self._tell(str(problem))
        self._tell("")
        return ""

    def give_up(self) -> None:
        """Forget what could not be kept, and show what the file says."""
        self.start_over(self._stored)

    def _tell(self, sentence: str) -> str:
        self.editor.show_problem(sentence)
        return sentence

    def _touch(self) -> None:
        self._dirty = True
        self._timer.start()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        # While a window is taken down, its editors go before the last change of the focus is told.
        if isValid(self.editor) and self._holds(old) and not self._holds(new):
            self.flush()
            if not self._dirty:
                self._show_stored()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self.editor or self.editor.isAncestorOf(widget))

    def _show_stored(self) -> None:
        self.editor.show_problem("")
        if self.editor.value() != self._stored:
            self.editor.show_value(self._stored)

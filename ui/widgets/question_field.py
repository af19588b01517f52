"""The search field of a list that can be asked in the language of lists, with completion and plain errors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog.logbook import Logbook
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.widgets.suggestions import Suggestion, SuggestionList

if TYPE_CHECKING:
    from mentorlog.list_language.completion import Completion
    from mentorlog.saved_lists import Noun

_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuestionField(SearchField):
    """`told` is a line for what makes no sense, to be placed under the field.

    While something begun can be completed it is offered below: Tab takes the first offer, Down walks into
    the offers, where Enter takes the marked one. Whoever types words and Enter is not held up.
    """

    def __init__(self, name: str, logbook: Logbook, noun: Noun, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._logbook, self._noun = logbook, noun
        self._offered: Sequence[Completion] = ()
        self._walks = False
        self.told = Label(tone="warn", scale=0.88, wrap=True, secret=True)
        self.told.hide()
        self.popup = SuggestionList(self)
        self.popup.taken.connect(self._take_row)
        self.textEdited.connect(self._offer)
        self.searched.connect(self._tell)

    def show_question(self, question: str) -> None:
        """Say what is asked, without asking it once more."""
        self.blockSignals(True)
        self.setText(question)
        self.blockSignals(False)
        self._tell(question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk among the offers and take one; everything else is as in any search field."""
        if self.popup.isVisible() and self._handles(event):
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab while something is offered, before Qt goes to the next field."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Tab and self.popup.isVisible() and not event.modifiers():
            self._take(self.popup.currentIndex().row())
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nothing where nobody types."""
        self.popup.hide()
        super().focusOutEvent(event)

    def _handles(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the offers."""
        key = event.key()
        if key in _ARROWS:
            if self._walks or key == Qt.Key.Key_Up:
                self.popup.move_mark(_ARROWS[key])
            self._walks = True
        elif key == Qt.Key.Key_Escape:
            self.popup.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._walks:
            self._take(self.popup.currentIndex().row())
        else:
            if not event.text():  # the cursor moves: what was offered is for another place
                self.popup.hide()
            return False
        return True

    def _offer(self) -> None:
        # Loaded with the first letter: the first paint waits for no language.
        from mentorlog.list_language.completion import completions
        from mentorlog.saved_lists import LANGUAGES

        language = LANGUAGES[self._noun]
        self._walks = False
        self._offered = completions(self._logbook, self.text(), self.cursorPosition(), language)
        if self._offered:
            self.popup.offer([_row(each) for each in self._offered], self)
        else:
            self.popup.hide()

    def _take_row(self, row: Suggestion) -> None:
        self._take(next(place for place, each in enumerate(self._offered) if each.text == row.title))

    def _take(self, place: int) -> None:
        """Put an offer into the question; what stands behind the cursor stays there."""
        taken, text = self._offered[place], self.text()
        goes_on = "" if taken.text.endswith(":") or text[taken.end :].startswith(" ") else " "
        self.setText(f"{text[: taken.start]}{taken.text}{goes_on}{text[taken.end :]}")
        self.setCursorPosition(taken.start + len(taken.text) + len(goes_on))
        self._offer()

    def _tell(self, question: str) -> None:
        from mentorlog.list_language.asked import asked
        from mentorlog.saved_lists import LANGUAGES

        problems = asked(self._logbook, question, LANGUAGES[self._noun]).problems if question else ()
        # What is still being typed at the end is not wrong yet.
        wrong = [each for each in problems if each.end < len(question) or not self.hasFocus()]
        self.told.setText(wrong[0].sentence if wrong else "")
        self.told.setVisible(bool(wrong))


def _row(completion: Completion) -> Suggestion:
    return Suggestion(completion.text, completion.text, completion.about, "list-filter")

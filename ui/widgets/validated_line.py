"""A line to type into that tells what is wrong with it right under it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label
from ui.widgets.secret_line import SecretLine

# Marks that turn the reading order of what stands beside them, and the NUL that ends texts elsewhere.
_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\x00]")


class Problem(QWidget):
    """A sentence under a field that says what is wrong with it; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Label | None = None  # most fields never have a problem, and wait for none
        self.hide()

    def tell(self, sentence: str, field: QWidget) -> None:
        """Say `sentence` about `field`; an empty one takes it back."""
        if self._words is None and not sentence:
            return
        self._shown_words().setText(sentence)
        self.setVisible(bool(sentence))
        field.setAccessibleDescription(sentence)
        theme.restyle(field, "invalid", bool(sentence))

    def full_text(self) -> str:
        """The sentence, or nothing."""
        return "" if self._words is None else self._words.full_text()

    def _shown_words(self) -> Label:
        if self._words is None:
            self._words = Label(tone="bad", scale=0.88, wrap=True, parent=self)
            row = QHBoxLayout(self)
            row.setContentsMargins(2, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(IconView(icons.icon("triangle-alert", "bad"), 14))
            row.addWidget(self._words, 1)
        return self._words


class ValidatedLine(QWidget):
    """A line with the accessible `name`; `check` gives the sentence for what is wrong with a text, or "".

    Personal words are `secret`: with discretion they are dots while nobody writes.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        check: Callable[[str], str] | None = None,
        *,
        placeholder: str = "",
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self.line = SecretLine(name, placeholder=placeholder) if secret else QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self._problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._look_again)

    def text(self) -> str:
        """What was typed, without blanks at its ends and without marks that nobody sees."""
        return _UNSEEN.sub("", self.line.text()).strip()

    def set_text(self, text: str) -> None:
        """Show `text`, without a verdict on it yet."""
        self.line.setText(_UNSEEN.sub("", text))
        self.show_problem("")

    def is_valid(self) -> bool:
        """Whether `check` has nothing to say about the text; the user sees it if it has."""
        sentence = self._check(self.text()) if self._check else ""
        self.show_problem(sentence)
        return not sentence

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the line; an empty sentence takes it back."""
        self._problem.tell(sentence, self.line)

    def _look_again(self) -> None:
        """While the user mends the text a problem goes away at once, and none appears before its time."""
        self.show_problem("")
        self.changed.emit()

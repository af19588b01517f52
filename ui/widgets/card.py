"""A card: a quiet frame round things that belong together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme


class Card(QFrame):
    """A rounded frame with a hairline; its `body` is a column that takes the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = framed(self)


class ReadingCard(Card):
    """A card with nothing to press: the keyboard comes by, so that it scrolls into sight and is read out.

    `words` say all that it shows.
    """

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)


def framed(frame: QFrame) -> QVBoxLayout:
    """Make a card of `frame`; gives the column that takes its parts."""
    frame.setProperty("card", True)
    body = QVBoxLayout(frame)
    body.setContentsMargins(14, 12, 14, 12)
    body.setSpacing(theme.SPACE_8)
    return body

"""A card: a quiet frame round things that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme


class Card(QFrame):
    """A rounded frame with a hairline; its `body` is a column that takes the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = framed(self)


def framed(frame: QFrame) -> QVBoxLayout:
    """Make a card of `frame`; gives the column that takes its parts."""
    frame.setProperty("card", True)
    body = QVBoxLayout(frame)
    body.setContentsMargins(14, 12, 14, 12)
    body.setSpacing(theme.SPACE_8)
    return body

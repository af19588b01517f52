"""A fact: a sign, a line, what belongs to it, and buttons that do something about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui import theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.folding_row import FoldingRow
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_SIGN = 20
_FOLD_BELOW = 400


class Fact(FoldingRow):
    """A sign and lines under each other; the buttons stand at the far end, in a narrow place below."""

    def __init__(self, sign: QIcon, *lines: Label) -> None:
        super().__init__(_FOLD_BELOW)
        told = QHBoxLayout()
        told.setSpacing(theme.SPACE_12)
        # Beside a button, a single line stands in the middle.
        height = Qt.AlignmentFlag.AlignVCenter if len(lines) == 1 else Qt.AlignmentFlag.AlignTop
        told.addWidget(IconView(sign, _SIGN), alignment=height)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        told.addLayout(self._lines, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.SPACE_8)
        self._buttons.addStretch(1)
        self.line.addLayout(told, 1)
        self.line.addLayout(self._buttons)
        for line in lines:
            self.add_line(line)

    def add_line(self, line: Label) -> None:
        """Add a line under the others."""
        self._lines.addWidget(line)

    def add_button(self, button: Button) -> None:
        """Add a button behind the others."""
        self._buttons.addWidget(button)

    def in_card(self) -> Card:
        """This fact by itself, in a frame."""
        card = Card()
        card.body.addWidget(self)
        return card

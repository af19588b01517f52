"""A card that is only read is a stop of the keyboard, and says what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import Button
from ui.widgets.card import ReadingCard


def test_the_keyboard_comes_by(qtbot):
    page, button, card = QWidget(), Button("Before"), ReadingCard("Credits", "In all: 43 of 60 PDU")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addWidget(card)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert card.hasFocus()
    assert (card.accessibleName(), card.accessibleDescription()) == ("Credits", "In all: 43 of 60 PDU")

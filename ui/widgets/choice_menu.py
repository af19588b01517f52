"""A menu in which one of several is taken, for choices that are made too seldom for chips."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


def open_choices(
    button: QWidget, entries: Iterable[tuple[str, str, bool]], on_choice: Callable[[str], object]
) -> None:
    """Offer entries of key, words and whether it is the one chosen now, under `button`."""
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    for key, words, is_chosen in entries:
        action = QAction(words.replace("&", "&&"), group)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.triggered.connect(lambda _checked=False, key=key: on_choice(key))
        menu.addAction(action)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

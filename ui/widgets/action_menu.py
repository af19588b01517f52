"""The menu of a thing: what the actions can do with it just now."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def open_action_menu(widget: QWidget, actions: Iterable[QAction], place: QPoint) -> None:
    """Offer those of the `actions` that are possible, at `place` on the screen; where none is, nothing."""
    possible = [action for action in actions if action.isEnabled()]
    if possible:
        menu = QMenu(widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(possible)
        menu.popup(place)

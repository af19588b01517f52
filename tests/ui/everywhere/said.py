"""What a window says: every word of a widget, and what of it is the user's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from ui.row_model import ACCESSIBLE, DISPLAY
from ui.widgets.elided_label import ElidedLabel

from .scenes import seen_in

OWN_WORDS = re.compile("[А-Яа-яё∑]")
ROWS_LOOKED_AT = 30


def said_by(widget: QWidget) -> Iterator[str]:
    """All words of a widget: those on it, those told to a screen reader, and those of its tooltip."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, ElidedLabel):
        yield widget.full_text()
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        model = widget.model()
        for row in range(min(ROWS_LOOKED_AT, model.rowCount())):
            yield from (str(model.index(row, 0).data(role) or "") for role in (DISPLAY, ACCESSIBLE))
    elif isinstance(widget, QMenuBar):
        for menu in widget.actions():
            yield from (each.text() for each in (menu, *menu.menu().actions()))


def readable(root: QWidget) -> Iterator[str]:
    """What the user wrote and others can read or hear, but for the line that is being written in."""
    for widget in (root, *seen_in(root)):
        words = [widget.text()] if isinstance(widget, ElidedLabel) else list(said_by(widget))
        if isinstance(widget, QLineEdit) and not widget.hasFocus():
            words.append(widget.displayText())
        elif isinstance(widget, QTextBrowser):
            words.append(widget.toPlainText())
        yield from (f"{type(widget).__name__} {each}" for each in words if OWN_WORDS.search(each))

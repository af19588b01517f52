"""Tab goes through a sheet or page as the eye does, also through rows that were added while it was open."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def stops(root: QWidget) -> list[QWidget]:
    """Everything under `root` that Tab can stop at, in the order of the layouts."""
    return list(_stops(root))


def chain(widgets: list[QWidget]) -> None:
    """Let Tab visit these widgets one after the other."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        yield from _stops(widget.widget())
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)

"""Tab goes through a sheet or page as the eye does, also through rows that were added while it was open.

Qt's own chain follows the order in which widgets were made, and mending it while it is walked misleads it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QRadioButton, QScrollArea, QSplitter, QWidget


def neighbour(root: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab goes from `current` within `root`, round its ends; None where there is nowhere to go."""
    before, after = _beside(root, current)
    around = after + before
    return _first_stop(around if forward else around[::-1], current)


def onwards(root: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """The same without going round: at the ends Tab leaves `root` for what comes next in the window."""
    before, after = _beside(root, current)
    within = _first_stop(after if forward else before[::-1], current)
    return within or _outside(root, forward)


def _outside(root: QWidget, forward: bool) -> QWidget | None:
    widget = root
    while (widget := widget.nextInFocusChain() if forward else widget.previousInFocusChain()) is not root:
        if not root.isAncestorOf(widget) and _is_stop(widget, None):
            return widget
    return None


def _beside(root: QWidget, current: QWidget | None) -> tuple[list[QWidget], list[QWidget]]:
    """What stands before `current` under `root` and what after it; all after it where it is not there."""
    widgets = list(_widgets(root))
    place = widgets.index(current) if current in widgets else -1
    return widgets[: max(place, 0)], widgets[place + 1 :]


def _first_stop(widgets: list[QWidget], current: QWidget | None) -> QWidget | None:
    return next((widget for widget in widgets if _is_stop(widget, current)), None)


def _is_stop(widget: QWidget, current: QWidget | None) -> bool:
    if not (widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    return not isinstance(widget, QRadioButton) or _stands_for_its_group(widget, current)


def _stands_for_its_group(radio: QRadioButton, current: QWidget | None) -> bool:
    """A group is one stop: at the choice that is taken, or at the first; within it arrow keys move."""
    group = [each for each in _widgets(radio.parentWidget()) if isinstance(each, QRadioButton)]
    taken = next((each for each in group if QAbstractButton.isChecked(each)), group[0])
    return radio is taken and current not in group


def _widgets(widget: QWidget) -> Iterator[QWidget]:
    """Everything under `widget` that can have the focus, in the order of the layouts."""
    if isinstance(widget, QScrollArea):
        yield from _widgets(widget.widget())
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _widgets(widget.widget(place))
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if (widget := item.widget()) is not None:
            yield from _widgets(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)

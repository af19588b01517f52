"""Tab goes through a sheet or the window as the eye does, also through rows added while it was open.

Qt's own chain follows the order in which widgets were made, and mending it while it is walked misleads it.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QScrollArea, QSplitter, QWidget

from ui import theme
from ui.widgets.laid_out import laid_out


def neighbour(root: QWidget, current: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab goes from `current` within `root`, round its ends; None where there is nowhere to go."""
    widgets = list(_widgets(root))
    place = widgets.index(current) if current in widgets else -1
    around = widgets[place + 1 :] + widgets[: max(place, 0)]
    return _first_stop(around if forward else around[::-1], current)


def go_on(root: QWidget, current: QWidget | None, *, forward: bool) -> bool:
    """Give the focus to that neighbour, as Tab does; False where there is none."""
    target = neighbour(root, current, forward=forward)
    if target is not None:
        reasons = Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        reveal(target)
    return target is not None


def reveal(widget: QWidget) -> None:
    """Scroll to where the focus went; Qt does so only for Tab from within the area that scrolls."""
    around = widget
    while (around := around.parentWidget()) is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, theme.SPACE_28)


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
        if widget.widget() is not None:
            yield from _widgets(widget.widget())
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from _widgets(widget.widget(place))
    elif (layout := widget.layout()) is not None:
        held = list(laid_out(layout))
        for part in (*held, *_lying_over(widget, held)):
            yield from _widgets(part)


def _lying_over(widget: QWidget, held: list[QWidget]) -> Iterator[QWidget]:
    """What no layout holds, such as a toast over the pages."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child not in held:
            yield child

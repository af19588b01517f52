"""Where the keyboard was before a sheet covered it, and goes again, also where that was made anew since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.sheets import tab_order


class WayBack:
    """Remembers what has the focus in the window behind.

    Left alone Qt gives the focus to the first button of the window where the one that had it is gone.
    """

    def __init__(self, behind: QWidget | None) -> None:
        focused = behind.window().focusWidget() if behind else None
        self._name = focused.objectName() if focused else ""
        self._was_at: list[QWidget] = []  # from the inside to the window
        while focused is not None:
            self._was_at.append(focused)
            focused = focused.parentWidget()

    def go(self) -> None:
        """Give the focus back: to the same, to what has its name now, or to what is left around it."""
        if not self._was_at:
            return
        around = [each for each in self._was_at if isValid(each) and self._is_there(each)]
        if around[:1] == self._was_at[:1]:
            return  # Qt finds that by itself
        if self._is_found(around):
            return
        for part in around:
            if target := self._named(part) or tab_order.neighbour(part, None, forward=True):
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                tab_order.reveal(target)
                return

    def _is_there(self, widget: QWidget) -> bool:
        """Whether it is seen in its window; what was made anew may still live without one."""
        window = self._was_at[-1]
        return widget.isVisible() and isValid(window) and widget.window() is window

    def _is_found(self, around: Sequence[QWidget]) -> bool:
        """Whether what was made anew has taken the focus by itself, within what is left around it."""
        now = around[0].window().focusWidget() if around else None
        return now is not None and not around[0].isWindow() and around[0].isAncestorOf(now)

    def _named(self, part: QWidget) -> QWidget | None:
        same = part.findChildren(QWidget, self._name) if self._name else []
        return next((each for each in same if self._is_there(each) and each.isEnabled()), None)

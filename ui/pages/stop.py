"""A stop of the keyboard: one meeting or follow-up among other things on a page, which the keys can mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui import theme
from ui.actions import Actions
from ui.sheets.tab_order import reveal
from ui.widgets.action_menu import open_action_menu
from ui.widgets.button import Button

Stops = Callable[[], Sequence["Stop"]]

RING_X, RING_Y = theme.SPACE_8, theme.SPACE_4  # of the ring of the focus round the words of a line


class Stop(QFrame):
    """Shows one `row`, which the actions of the page mean while the focus is in here; `menu` names some.

    Enter or a double click opens it, Up and Down go to its neighbours among the `stops`.
    """

    def __init__(self, actions: Actions, row: Any, menu: Sequence[str], stops: Stops) -> None:
        super().__init__()
        self.row = row
        self._actions, self._menu, self._stops = actions, menu, stops
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def open(self) -> None:
        """Show all there is about the row."""
        raise NotImplementedError

    def do(self, key: str) -> None:
        """Do an action of the window with the row."""
        if _stop_of(QApplication.focusWidget()) is not self:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._actions.trigger(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.open()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        open_action_menu(self, [self._actions[key] for key in self._menu], event.globalPos())

    def paint_ring(self) -> None:
        """Show the focus round a line, which has no frame of its own; to be called while it is painted."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.current().accent, theme.FOCUS_WIDTH))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
            painter.end()

    def _step(self, by: int) -> None:
        stops = self._stops()
        place = stops.index(self) + by
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.OtherFocusReason)
            reveal(stops[place])


class StopFocus(QObject):
    """At which stop of a page the focus is, or was when it left the page for a menu or the palette."""

    moved = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._last: Stop | None = None
        QApplication.instance().focusChanged.connect(self._follow)

    def rows(self, noun: type) -> list[Any]:
        """The row of that stop, if it is one of this kind."""
        stop = self._stop()
        return [stop.row] if stop is not None and isinstance(stop.row, noun) else []

    def _stop(self) -> Stop | None:
        stop = _stop_of(self._page.focusWidget())
        return stop if stop is not None and stop.isVisible() else None

    def _follow(self) -> None:
        stop = self._stop()
        if stop is not self._last:
            self._last = stop
            self.moved.emit()


class Hold(Struct, frozen=True):
    """Where the focus was among stops that are made anew: at which of them, and on which of its buttons."""

    uid: str
    place: int
    button: str


def hold(stops: Sequence[Stop]) -> Hold | None:
    """Where it is now, or will be when a sheet over the window has closed; None if it is elsewhere."""
    # The window's, for that of the application may be in a sheet.
    focus = stops[0].window().focusWidget() if stops else None
    stop = _stop_of(focus)
    if stop not in stops:
        return None
    return Hold(stop.row.uid, stops.index(stop), "" if focus is stop else focus.objectName())


def hold_again(stops: Sequence[Stop], held: Hold | None) -> None:
    """Give it back to the same row; where that has gone, or its button has, to what came after it."""
    if held is None or not stops:
        return
    same = [stop for stop in stops if stop.row.uid == held.uid]
    near = [*same, *stops[held.place :], *reversed(stops[: held.place])]
    buttons = [stop.findChild(Button, held.button) for stop in near if held.button]
    target = next(filter(None, buttons), near[0])
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def _stop_of(widget: QWidget | None) -> Stop | None:
    """The innermost stop round a widget."""
    while widget is not None and not isinstance(widget, Stop):
        widget = widget.parentWidget()
    return widget

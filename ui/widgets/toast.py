"""Toasts: a word about what was done, with one way back, that leaves by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QWidget

from mentorlog.language import _
from ui import theme
from ui.widgets.button import Button, IconButton
from ui.widgets.label import SentenceLabel

SECONDS = 8


def while_it_answers_the_same(ask: Callable[[], object]) -> Callable[[], bool]:
    """For `holds`: whether `ask` still gives what it gives now, such as the step that Undo takes back."""
    answer = ask()
    return lambda: ask() == answer


def _always() -> bool:
    return True


class Message(Struct, frozen=True):
    """What one toast says, what its buttons say and do, which toasts it may replace, and whether it holds."""

    text: str
    action: str
    act: Callable[[], object] | None
    key: str
    way_on: str = ""
    go_on: Callable[[], object] | None = None
    holds: Callable[[], bool] = _always


class Toaster(QObject):
    """The toasts at the bottom of `place`: one at a time, the others wait for their turn."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._waiting: deque[Message] = deque()
        self.toast = Toast(place)
        self.toast.gone.connect(self._next)

    def say(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        key: str = "",
        way_on: str = "",
        go_on: Callable[[], object] | None = None,
        holds: Callable[[], bool] = _always,
    ) -> None:
        """Tell `text`, with a button called `action` that does `act`.

        Where that is the way back, there may be a `way_on` too. A toast of the same `key` that is still to be
        seen is replaced: several deletions share one. `holds` says whether its button does what it says.
        """
        message = Message(text, action, act, key, way_on, go_on, holds)
        if self.toast.isHidden() or (key and key == self.toast.key):
            self.toast.tell(message)
        elif key and self._waiting and self._waiting[-1].key == key:
            self._waiting[-1] = message
        else:
            self._waiting.append(message)

    def look_again(self) -> None:
        """Take the toast back where its button would do something else now."""
        if self.toast.isVisible() and not self.toast.holds():
            self.toast.leave()

    def _next(self) -> None:
        if self._waiting:
            self.toast.tell(self._waiting.popleft())


class Toast(QFrame):
    """One message over the page; time stands still while the mouse or the focus is on it."""

    gone = Signal()

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.setProperty("toast", True)
        self.key = ""
        self._act: Callable[[], object] | None = None
        self._go_on: Callable[[], object] | None = None
        self.holds: Callable[[], bool] = _always
        self._words = SentenceLabel(secret=True)
        self.action = Button("", look="quiet", ink="toast_action")
        self.action.clicked.connect(lambda: self._take(self._act))
        self.way_on = Button("", look="quiet", ink="toast_action")
        self.way_on.clicked.connect(lambda: self._take(self._go_on))
        self.dismiss = IconButton("x", _("Dismiss"), ink="toastfg")
        self.dismiss.clicked.connect(self.leave)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.leave)
        self._left = 0
        self._lay_out()
        self.hide()
        place.installEventFilter(self)

    def tell(self, message: Message) -> None:
        """Show `message` for eight seconds."""
        self.key, self._act, self._go_on = message.key, message.act, message.go_on
        self.holds = message.holds
        self._words.setText(message.text)
        self.action.setText(message.action)
        self.action.setVisible(bool(message.action))
        self.way_on.setText(message.way_on)
        self.way_on.setVisible(bool(message.way_on))
        self._left = SECONDS * 1000
        self._settle()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
        self._mind_the_time()

    def leave(self) -> None:
        """Go away, and let the next one come."""
        self._clock.stop()
        self.hide()
        self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # The focus is not yet where it goes; a moment later it is.
            QTimer.singleShot(0, self, self._mind_the_time)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._mind_the_time()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mind_the_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_16, theme.SPACE_4, theme.SPACE_8, theme.SPACE_4)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._words, 1)
        for button in (self.way_on, self.action, self.dismiss):
            button.installEventFilter(self)
            row.addWidget(button)

    def _settle(self) -> None:
        """Stand at the bottom, in the middle, above links; a long text turns into several lines."""
        room = self._place.rect()
        widest = room.width() - 2 * theme.SPACE_16
        self._words.setWordWrap(False)
        if self.sizeHint().width() > widest:
            self._words.setWordWrap(True)
        width = min(widest, self.sizeHint().width())
        height = self._row.totalHeightForWidth(width) if self._words.wordWrap() else self.sizeHint().height()
        left, top = (room.width() - width) // 2, room.height() - height - theme.SPACE_16
        self.setGeometry(self._clear_of_links(QRect(left, top, width, height)))

    def _clear_of_links(self, lowest: QRect) -> QRect:
        """Higher up where it would lie on a button or on words to be copied, as far as there is room."""
        taken = [
            each.visibleRegion().boundingRect().translated(each.mapTo(self._place, QPoint()))
            for each in self._place.findChildren(QWidget)
            if each.isVisible() and _is_link(each) and not self.isAncestorOf(each)
        ]
        place = QRect(lowest)
        while under := next((each for each in taken if each.intersects(place)), None):
            place.moveBottom(under.top() - theme.SPACE_8)
        return place if place.top() > self._place.height() // 2 else lowest

    def _has_attention(self) -> bool:
        return self.underMouse() or any(
            button.hasFocus() for button in (self.way_on, self.action, self.dismiss)
        )

    def _mind_the_time(self) -> None:
        """Stop the clock while someone is busy here, and let it go on afterwards."""
        if self.isHidden():
            return
        if self._has_attention():
            self._left = max(0, self._clock.remainingTime()) if self._clock.isActive() else self._left
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start(self._left)

    def _take(self, act: Callable[[], object] | None) -> None:
        self.leave()
        if act is not None:
            act()


def _is_link(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
    return isinstance(widget, QAbstractButton)

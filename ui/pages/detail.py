"""What is selected in a list, told in full beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.widgets.action_button import ActionButton
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Heading

_WIDEST = 720


class Detail(QScrollArea):
    """Built anew whenever it tells something else; the focus stays on the button of the same name.

    A detail overrides `parts`, and `kept` where some of them stay with what is typed in them. `first` are the
    names of the buttons that matter most, in their order: there the focus goes when the detail gets it.
    """

    went_back = Signal()

    def __init__(self, desk: Desk, name: str, first: Sequence[str]) -> None:
        super().__init__()
        self.desk = desk
        self._first = first
        self._alone = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to the buttons, and back past this
        self.setAccessibleName(name)
        discretion.changed.connect(self.rebuild)

    def parts(self) -> list[QWidget]:
        """The parts from top to bottom, made new; none while nothing is shown."""
        raise NotImplementedError

    def kept(self) -> Sequence[QWidget]:
        """Those parts, or parts of parts, that are not made anew each time."""
        return ()

    def set_alone(self, alone: bool) -> None:
        """Offer the way back to the list where that is not to be seen."""
        self._alone = alone
        self.rebuild()

    def rebuild(self) -> None:
        """Tell everything anew, at the place where it was read."""
        place = self.verticalScrollBar().value()
        focused = QApplication.focusWidget()  # not its own `focusWidget`, which remembers where it once was
        if focused is not None and not self.isAncestorOf(focused):
            focused = None
        stays = focused is not None and any(part.isAncestorOf(focused) for part in self.kept())
        if stays:
            focused.clearFocus()  # what is kept when it is left is kept now: that itself tells all anew
        for part in self.kept():  # else they would go with the page that they stand on
            part.setParent(self)
        parts = self.parts()
        if old := self.takeWidget():
            old.deleteLater()  # later, for it may be one of its buttons that brought us here
        if not parts:
            return
        self.setWidget(self._page(parts))
        self.verticalScrollBar().setValue(place)
        if stays:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            self._focus(focused.objectName())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here goes on to what is done most often."""
        self._focus("")

    def _page(self, parts: Sequence[QWidget]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, theme.SPACE_28)
        column.setSpacing(theme.SPACE_16)
        if self._alone:
            back = IconButton("arrow-left", _("Back to the list"), keys="Esc")
            column.addWidget(named("back", back, self.went_back.emit), alignment=Qt.AlignmentFlag.AlignLeft)
        for part in parts:
            part.setMaximumWidth(_WIDEST)
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _focus(self, name: str) -> None:
        """Give the focus to the button of this name, or to the one that matters most."""
        for wanted in (name, *self._first):
            if button := self.findChild(Button, wanted) if wanted else None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # --- what parts are made of

    def person_link(self, uid: str, name: str) -> Button:
        """The name of a person, which leads to their page."""
        link = Button(discretion.shown(name).replace("&", "&&"), look="quiet", ink="accent")
        return named(uid, link, partial(self.desk.go, "people", uid))

    def action_button(self, key: str, words: str, *, look: str = "plain") -> Button:
        """A button for an action of the window."""
        return ActionButton(self.desk.actions, key, words, look=look)

    def bar(self, buttons: Sequence[Button], fill: Callable[[QMenu], object]) -> QWidget:
        """The buttons of the whole, and at the far end "More" with the menu that `fill` fills."""
        flow = FlowLayout()
        for button in buttons:
            flow.addWidget(button)
        more = IconButton("ellipsis", _("More"))
        named("more", more, lambda: self._open_menu(more, fill))
        bar = QWidget()
        line = QHBoxLayout(bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(flow, 1)
        line.addWidget(more, alignment=Qt.AlignmentFlag.AlignTop)
        return bar

    def _open_menu(self, button: Button, fill: Callable[[QMenu], object]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def section(title: str, *content: QWidget) -> QWidget:
    """What belongs together under a heading."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, theme.SPACE_4, 0, 0)
    column.setSpacing(theme.SPACE_8)
    column.addWidget(Heading(title))
    for widget in content:
        column.addWidget(widget)
    return part


def named(name: str, button: Button, on_click: Callable[[], object]) -> Button:
    """The button with a name by which the focus finds it again, and with what it does."""
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: on_click())
    return button

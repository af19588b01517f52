"""The Settings page: everything on one page that can be searched, and each choice takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.words import folded
from ui import theme
from ui.desk import Desk
from ui.pages.page import Page
from ui.pages.settings_groups.about import About
from ui.pages.settings_groups.appearance import Appearance
from ui.pages.settings_groups.calendar import Calendar
from ui.pages.settings_groups.data import Data
from ui.pages.settings_groups.group import Group
from ui.pages.settings_groups.keeping_in_touch import KeepingInTouch
from ui.pages.settings_groups.kinds import Kinds
from ui.pages.settings_groups.mentoring import Mentoring
from ui.pages.settings_groups.work_week import WorkWeek
from ui.pages.settings_groups.you import You
from ui.sheets import tab_order
from ui.widgets.heading import Title
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField

_COLUMN = 760
_GROUPS: tuple[type[Group], ...] = (
    *(Appearance, Calendar, WorkWeek, KeepingInTouch, You),
    *(Kinds, Mentoring, Data, About),
)


class SettingsPage(Page):
    """The groups under each other, in one column."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchField(_("Search settings"))
        self.groups = {group.key: group(desk) for group in _GROUPS}
        self._nothing = Label(tone="muted")
        self._head = QWidget()
        self._column = QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._align)
        self.search.searched.connect(self._show_matches)
        self.search.left.connect(lambda: _enter(self._column))

    def refresh(self) -> None:
        """Show what is kept now."""
        for group in self.groups.values():
            group.refresh()
        self._show_matches(self.search.text())

    def show_item(self, uid: str) -> None:
        """Show the group with this key from its top."""
        self.search.clear()
        self._show_matches("")
        group = self.groups[uid]
        self._scroll.widget().layout().activate()
        self._scroll.verticalScrollBar().setValue(group.y())
        _enter(group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle of a wide window."""
        self._align()
        super().resizeEvent(event)

    def _align(self) -> None:
        """Let search and groups end at one line, whether there is a scroll bar beside the groups or not."""
        side = max(theme.SPACE_28, (self.width() - _COLUMN) // 2)
        bar = self._scroll.verticalScrollBar()
        end = side - (bar.sizeHint().width() if bar.maximum() else 0)
        start, end = (end, side) if self.isRightToLeft() else (side, end)
        self._head.layout().setContentsMargins(side, 22, side, theme.SPACE_12)
        self._column.layout().setContentsMargins(start, theme.SPACE_4, end, theme.SPACE_28)

    def _lay_out(self) -> None:
        # From the outside in: whatever gets another parent is dressed anew, with all that is in it.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._column)
        head = QVBoxLayout(self._head)
        head.setSpacing(theme.SPACE_12)
        head.addWidget(Title(_("Settings")))
        head.addWidget(self.search)
        inside = QVBoxLayout(self._column)
        inside.setSpacing(theme.SPACE_28)
        for group in self.groups.values():
            inside.addWidget(group)
        inside.addWidget(self._nothing)
        inside.addStretch(1)
        self._nothing.hide()
        self.setFocusProxy(self.search)

    def _show_matches(self, sought: str) -> None:
        found = [group.show_matches(folded(sought)) for group in self.groups.values()]
        self._nothing.setText(_("No setting matches “{sought}”.").format(sought=sought))
        self._nothing.setVisible(not any(found))


def _enter(part: QWidget) -> None:
    """Go to the first control that is seen in this part of the page."""
    if first := tab_order.neighbour(part, None, forward=True):
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        tab_order.reveal(first)

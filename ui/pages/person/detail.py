"""Everything about one person: header, what is promised next, timeline and details."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentorlog import people, people_list
from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.pages.person.details import Details
from ui.pages.person.header import Header
from ui.pages.person.next_follow_ups import NextFollowUps
from ui.pages.person.timeline import Timeline
from ui.sheets import tab_order

_WIDTH = 720
_TIMELINE, _DETAILS = 0, 1


class PersonDetail(QScrollArea):
    """One person from top to bottom; what the user wants is told by the signals of the parts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._logbook = desk.logbook
        self.uid = ""
        self.header = Header(desk)
        self.next = NextFollowUps(desk)
        self.tabs = _tabs()
        self.timeline = Timeline(desk)
        self.details = Details(desk)
        self.setAccessibleName(_("Person"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._content())
        self.setFocusProxy(self.header.log)
        self._listen()
        self._show_tab(_TIMELINE)

    def show_person(self, uid: str, *, even_under_caret: bool = False) -> None:
        """Show this person as the file has them; raises NotFound where it has no such person."""
        person = people.details(self._logbook, uid)
        is_other = uid != self.uid
        if is_other:
            self.keep()
        self.uid = uid
        self.header.show_person(person, people_list.one(self._logbook, uid))
        self.next.show_person(uid)
        self.timeline.show_person(uid)
        self.details.show_person(person, even_under_caret=even_under_caret)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def keep(self) -> None:
        """Keep what is typed in the details and not kept yet."""
        self.details.keep()

    def edit(self, name: str = "name") -> None:
        """Go into a field of the details."""
        self.tabs.setCurrentIndex(_DETAILS)
        self.details.edit(name)
        self.ensureWidgetVisible(self.details.editor(name), 0, theme.SPACE_28)

    def _content(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for part in (self.header, self.next, self.tabs, self.timeline, self.details):
            column.addWidget(part)
        column.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(theme.SPACE_28, 22, theme.SPACE_28, 22)
        row.addWidget(inner, 1)
        row.addStretch(0)
        return content

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.timeline.entered.connect(lambda card: self.ensureWidgetVisible(card, 0, theme.SPACE_28))
        self.header.photo_wanted.connect(self.details.photo.choose)
        self.header.photo_dropped.connect(self.details.photo.take)
        for part in (self.next, self.timeline, self.details):
            part.rebuilt.connect(self._order_tabs)
        self.details.photo.failed.connect(self._show_photo_problem)

    def _order_tabs(self) -> None:
        """Parts that come later would else be visited after everything else in the window."""
        tab_order.chain(tab_order.stops(self.widget()))

    def _show_tab(self, place: int) -> None:
        self.timeline.setVisible(place == _TIMELINE)
        self.details.setVisible(place == _DETAILS)

    def _show_photo_problem(self) -> None:
        self.tabs.setCurrentIndex(_DETAILS)
        self.ensureWidgetVisible(self.details.photo, 0, theme.SPACE_28)


def _tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.setAccessibleName(_("Parts of a person"))
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    for words in (_("Timeline"), _("Details")):
        tabs.addTab(words)
    return tabs

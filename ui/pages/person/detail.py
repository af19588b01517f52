"""Everything about one person: header, what is promised next, timeline and details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentorlog import people, people_list
from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.pages.person.details import Details
from ui.pages.person.header import Header
from ui.pages.person.next_follow_ups import NextFollowUps
from ui.pages.person.photo_field import PhotoField
from ui.pages.person.timeline import Timeline

_WIDTH = 720
_AT_END = 18  # with the scroll bar beside it as wide as the margin at the start
_TIMELINE, _DETAILS = 0, 1


class PersonDetail(QScrollArea):
    """One person from top to bottom; what the user wants is told by the signals of the parts."""

    relating = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.uid = ""
        self._details: Details | None = None
        self.header = Header(desk)
        self.next = NextFollowUps(desk)
        self.tabs = _tabs()
        self.timeline = Timeline(desk)
        self.setAccessibleName(_("Person"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content())
        self.setFocusProxy(self.header.log)
        self._listen()
        self._show_tab(_TIMELINE)

    def show_person(self, uid: str, *, even_under_caret: bool = False) -> None:
        """Show this person as the file has them; raises NotFound where it has no such person."""
        person = people.details(self._desk.logbook, uid)
        is_other = uid != self.uid
        if is_other:
            self.keep()
        self.uid = uid
        self.header.show_person(person, people_list.one(self._desk.logbook, uid))
        self.next.show_person(uid)
        self.timeline.show_person(uid)
        if self.tabs.currentIndex() == _DETAILS:
            self.details.show_person(person, even_under_caret=even_under_caret)
        if is_other:
            self.verticalScrollBar().setValue(0)

    @property
    def details(self) -> Details:
        """The fields; made when they are wanted first, as there are many of them."""
        if self._details is None:
            self._details = Details(self._desk)
            self._details.hide()
            self._details.relating.connect(self.relating)
            self._details.photo.failed.connect(self._show_photo_problem)
            self._column.insertWidget(self._column.count() - 1, self._details)
        return self._details

    def keep(self) -> None:
        """Keep what is typed in the details and not kept yet."""
        if self._details is not None:
            self._details.keep()

    def edit(self, name: str = "name") -> None:
        """Go into a field of the details."""
        self.tabs.setCurrentIndex(_DETAILS)
        self.details.edit(name)
        self.ensureWidgetVisible(self.details.editor(name), 0, theme.SPACE_28)

    def _content(self) -> QWidget:
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        for part in (self.header, self.next, self.tabs, self.timeline):
            self._column.addWidget(part)
        self._column.addStretch(1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(theme.SPACE_28, 22, _AT_END, 22)
        row.addWidget(inner, 1)
        row.addStretch(0)
        return content

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.header.photo_wanted.connect(lambda: self._photo().choose())
        self.header.photo_dropped.connect(lambda path: self._photo().take(path))

    def _show_tab(self, place: int) -> None:
        self.timeline.setVisible(place == _TIMELINE)
        if place == _DETAILS:
            self.details.show_person(people.details(self._desk.logbook, self.uid))
            self.details.show()
        elif self._details is not None:
            self._details.hide()

    def _photo(self) -> PhotoField:
        """The field of the photo, which serves the avatar as well."""
        self.details.photo.show_person(people.details(self._desk.logbook, self.uid))
        return self.details.photo

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

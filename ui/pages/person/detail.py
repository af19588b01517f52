"""Everything about one person: header, what is promised next, timeline, what they said, and details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from mentorlog import people, people_list
from mentorlog.language import _
from mentorlog.mentoring import feedback_list
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import theme
from ui.desk import Desk
from ui.pages.person.details import Details
from ui.pages.person.header import Header
from ui.pages.person.next_follow_ups import NextFollowUps
from ui.pages.person.photo_field import PhotoField
from ui.pages.person.timeline import Timeline
from ui.pages.person.what_they_said import WhatTheySaid

_WIDTH = 720
_AT_END = 18  # with the scroll bar beside it as wide as the margin at the start
_TIMELINE, _FEEDBACK, _DETAILS = range(3)


class PersonDetail(QScrollArea):
    """One person from top to bottom; what the user wants is told by the signals of the parts."""

    relating = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.uid = ""
        self._details: Details | None = None
        self._said: WhatTheySaid | None = None
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
        self._count_said()
        if self.tabs.currentIndex() == _FEEDBACK:
            self.said.show_person(uid)
        if self.tabs.currentIndex() == _DETAILS:
            self.details.show_person(person, even_under_caret=even_under_caret)
        if is_other:
            self.verticalScrollBar().setValue(0)

    @property
    def said(self) -> WhatTheySaid:
        """The feedback; made when it is wanted first."""
        if self._said is None:
            self._said = WhatTheySaid(self._desk)
            self._add(self._said)
        return self._said

    @property
    def details(self) -> Details:
        """The fields; made when they are wanted first, as there are many of them."""
        if self._details is None:
            self._details = Details(self._desk)
            self._details.relating.connect(self.relating)
            self._details.photo.failed.connect(self._show_photo_problem)
            self._add(self._details)
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

    def _add(self, part: QWidget) -> None:
        """Put the part of another tab under the tabs, not to be seen yet."""
        part.hide()
        self._column.insertWidget(self._column.count() - 1, part)

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.header.photo_wanted.connect(lambda: self._photo().choose())
        self.header.photo_dropped.connect(lambda path: self._photo().take(path))

    def _show_tab(self, place: int) -> None:
        if place == _FEEDBACK:
            self.said.show_person(self.uid)
        elif place == _DETAILS:
            self.details.show_person(people.details(self._desk.logbook, self.uid))
        for its_place, part in enumerate((self.timeline, self._said, self._details)):
            if part is not None:
                part.setVisible(its_place == place)

    def _count_said(self) -> None:
        """Let the tab say whether it is worth opening."""
        count = feedback_list.count(self._desk.logbook, ReviewFilter(givers=(self.uid,)))
        words = _("Feedback  {n}").format(n=f"{count:,}") if count else _("Feedback")
        self.tabs.setTabText(_FEEDBACK, words)

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
    for words in (_("Timeline"), _("Feedback"), _("Details")):
        tabs.addTab(words)
    return tabs

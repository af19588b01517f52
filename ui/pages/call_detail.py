"""Somebody to call, with every reason and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _
from mentorlog.people_list import PersonRow
from mentorlog.reconnect import Call, Reason, reasons
from ui import icons, theme
from ui.desk import Desk
from ui.pages.detail import Detail, named, section
from ui.photos import photo
from ui.rows.person_row import age_tone
from ui.rows.row import side_by_side
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_ICONS = {
    "mine": "arrow-up-right",
    "theirs": "arrow-down-left",
    "move": "briefcase",
    "topic": "message-circle",
}


class CallDetail(Detail):
    """Made anew when somebody else is chosen, or something about them has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _("Whom to call"), first=("log-call", "skip-call"))
        self._call: Call | None = None

    def show_call(self, call: Call | None) -> None:
        """Show this person, or nobody."""
        if call != self._call:
            self._call = call
            self.rebuild()

    def parts(self) -> list[QWidget]:
        """Who it is, what can be done, and why."""
        if self._call is None:
            return []
        person = self._call.person
        return [self._head(person), self._buttons(person.uid), self._why(self._call)]

    def _head(self, person: PersonRow) -> QWidget:
        picture = Avatar()
        picture.set_person(person.name, person.uid, photo(self.desk.logbook, person.photo))
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addWidget(Title(person.name, secret=True))
        if post := side_by_side(person.title, person.organisation):
            words.addWidget(Label(post, tone="muted", wrap=True, secret=True))
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_16)
        line.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return head

    def _buttons(self, uid: str) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=theme.SPACE_8)
        flow.addWidget(self.action_button("log-call", _("Log meeting"), look="primary"))
        flow.addWidget(self.action_button("skip-call", _("Not this week")))
        flow.addWidget(self.action_button("call-later", _("Another day…")))
        page = Button(_("Their page"), "arrow-right", look="quiet", ink="accent")
        flow.addWidget(named("page", page, partial(self.desk.go, "people", uid)))
        return buttons

    def _why(self, call: Call) -> QWidget:
        tone = age_tone(call.person)
        return section(_("Why now"), *(_line(reason, tone) for reason in reasons(call)))


def _line(reason: Reason, tone: str) -> QWidget:
    is_rhythm = reason.about == "rhythm"
    picture = icons.icon("clock", tone) if is_rhythm else icons.icon(_ICONS[reason.about], "accent")
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.SPACE_12)
    line.addWidget(IconView(picture), alignment=Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(reason.words, wrap=True, secret=not is_rhythm), 1)
    return whole

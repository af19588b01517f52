"""What the user and a person are to each other in mentoring, and the way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from mentorlog.dates import spoken_month
from mentorlog.language import _
from mentorlog.mentoring import mentorship_list
from mentorlog.mentoring.mentorship_list import MentorshipFilter, MentorshipRow
from ui import theme
from ui.desk import Desk
from ui.pages.detail import named
from ui.rows.mentorship_row import count_words
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label


class MentorshipLinks(QWidget):
    """Those that run, or else the last one; hidden where there was none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[MentorshipRow] = []
        self.links: list[Button] = []
        self._flow = FlowLayout(self, gap=theme.SPACE_4)
        self.hide()

    def show_person(self, uid: str) -> None:
        """Show the mentorships with this person."""
        rows = mentorship_list.listing(self._desk.logbook, MentorshipFilter(person=uid))
        shown = [row for row in rows if row.state != "ended"] or rows[-1:]
        if shown != self._shown:
            self._shown = shown
            self._rebuild()

    def _rebuild(self) -> None:
        while self._flow.count():
            part = self._flow.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self.links = [self._link(row) for row in self._shown]
        for link, row in zip(self.links, self._shown, strict=True):
            # Two parts, for one with all the words would be wider than a narrow page with large text.
            for part in (link, Label(course_words(row), tone="muted")):
                self._flow.addWidget(part)
                part.setVisible(bool(part.text()))
        self.setVisible(bool(self.links))

    def _link(self, row: MentorshipRow) -> Button:
        link = Button(since_words(row), "graduation-cap", look="quiet", ink="accent", flush=True)
        link.setAccessibleDescription(course_words(row))
        return named(row.uid, link, partial(self._desk.go, "mentors", row.uid))


def since_words(row: MentorshipRow) -> str:
    """`Mentor since March 2025`."""
    is_mentor = row.role == "mentee"
    if row.state == "proposed":
        return _("Proposed as your mentor") if is_mentor else _("Proposed as your mentee")
    if row.state == "ended":
        form = _("Mentor until {month}") if is_mentor else _("Mentee until {month}")
        return form.format(month=spoken_month(row.ended_on))
    if row.since is None:
        return _("Mentor") if is_mentor else _("Mentee")
    form = _("Mentor since {month}") if is_mentor else _("Mentee since {month}")
    return form.format(month=spoken_month(row.since))


def course_words(row: MentorshipRow) -> str:
    """`Session 3 of 8, paused`: how far it has come; of one that is over nothing."""
    if row.state == "ended":
        return ""
    held = count_words(row.held, row.sessions) if row.held else ""
    return ", ".join(filter(None, (held, _("paused") if row.state == "paused" else "")))

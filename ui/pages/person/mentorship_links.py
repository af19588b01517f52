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
from ui.widgets.button import Button
from ui.widgets.flow_layout import FlowLayout


class MentorshipLinks(QWidget):
    """Those that run, or else the last one; hidden where there was none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[MentorshipRow] = []
        self.links: list[Button] = []
        self._flow = FlowLayout(self, gap=theme.SPACE_12)
        self.hide()

    def show_person(self, uid: str) -> None:
        """Show the mentorships with this person."""
        rows = mentorship_list.listing(self._desk.logbook, MentorshipFilter(person=uid))
        shown = [row for row in rows if row.state != "ended"] or rows[-1:]
        if shown != self._shown:
            self._shown = shown
            self._rebuild()

    def _rebuild(self) -> None:
        for link in self.links:
            self._flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(row) for row in self._shown]
        for link in self.links:
            self._flow.addWidget(link)
            link.show()
        self.setVisible(bool(self.links))

    def _link(self, row: MentorshipRow) -> Button:
        link = Button(mentorship_words(row), "graduation-cap", look="quiet", ink="accent", flush=True)
        return named(row.uid, link, partial(self._desk.go, "mentors", row.uid))


def mentorship_words(row: MentorshipRow) -> str:
    """`Mentor since March 2025, session 3 of 8`."""
    if row.state == "ended":
        return _until(row)
    if row.state == "proposed":
        return _("Proposed as your mentor") if row.role == "mentee" else _("Proposed as your mentee")
    paused = _("paused") if row.state == "paused" else ""
    return ", ".join(filter(None, (_since(row), _session(row), paused)))


def _until(row: MentorshipRow) -> str:
    form = _("Mentor until {month}") if row.role == "mentee" else _("Mentee until {month}")
    return form.format(month=spoken_month(row.ended_on))


def _since(row: MentorshipRow) -> str:
    if row.since is None:
        return _("Mentor") if row.role == "mentee" else _("Mentee")
    form = _("Mentor since {month}") if row.role == "mentee" else _("Mentee since {month}")
    return form.format(month=spoken_month(row.since))


def _session(row: MentorshipRow) -> str:
    """The last session that was held."""
    if not row.held:
        return ""
    if row.sessions:
        return _("session {n} of {of}").format(n=row.held, of=row.sessions)
    return _("session {n}").format(n=row.held)

"""The small sheet that asks for the new time of a planned meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import meetings, settings
from mentorlog.dates import When, spoken_time
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.meeting_list import MeetingRow
from ui import messages
from ui.desk import Desk
from ui.rows.meeting_row import day_words, headline, kinds_of, people_words
from ui.rows.row import side_by_side
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.date_field import DateField
from ui.widgets.label import Label


class MoveMeetingSheet(Sheet):
    """When is it now? One field; on another day it keeps its time unless one is typed."""

    def __init__(self, desk: Desk, parent: QWidget | None, meeting: MeetingRow) -> None:
        super().__init__(desk, parent, _("Move meeting"), save=_("Move"))
        self._meeting = meeting
        title = headline(meeting, kinds_of(desk.logbook))
        self.top.addWidget(
            Label(side_by_side(title, day_words(meeting)), tone="muted", wrap=True, secret=True)
        )
        self._day = DateField(
            _("New time"),
            "ahead",
            working_days=settings.working_days(desk.logbook),
            week_start=settings.get(desk.logbook, "week-start"),
            tell=lambda value: spoken_time(meeting.time) if meeting.time and not value.at else "",
            is_last=True,
        )
        self.form.add("when", _("New time"), self._day)
        self.first = self._day.line
        self.set_width(116)

    def write(self) -> None:
        """Move it."""
        value = self._day.read("when")
        if value is None:
            raise InvalidEntry("when", marked("When is it now?"))
        start = When(value.day, value.at or self._meeting.time, self._meeting.zone)
        meetings.move(self.desk.logbook, self._meeting.uid, start)
        people = discretion.named(people_words(self._meeting))
        messages.notice(_("Meeting with {people} moved").format(people=people), undo=True)

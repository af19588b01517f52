"""The small sheet that puts a call off: one key opens it, one chooses the day."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, reconnect, settings
from mentorlog.dates import DateAndTime
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.people_list import PersonRow
from ui import messages
from ui.desk import Desk
from ui.sheets.day_field import day_field, read_day
from ui.sheets.day_list import DayList
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label


class CallLaterSheet(Sheet):
    """Five days with a digit each, and a field for any other."""

    def __init__(self, desk: Desk, parent: QWidget | None, person: PersonRow) -> None:
        super().__init__(desk, parent, _("Not before"))
        self._person = person
        chips = dates.chips(clock.today(), settings.working_days(desk.logbook))
        self.days = DayList(dates.one_a_day(chips))
        self.days.chosen.connect(self._take)
        self.first = self.days
        self.until = day_field(desk, _("Another day"), "ahead")
        self.top.addWidget(Label(person.name, tone="muted", wrap=True, secret=True))
        self.top.addWidget(self.days)
        self.form.add("until", _("&Another day"), self.until)
        self.set_width(62)

    def write(self) -> None:
        """Put the call off to the day that is typed."""
        reconnect.reschedule(self.desk.logbook, self._person.uid, self._day())

    def after_saving(self) -> None:
        """Say until when."""
        words, day = _("{name} is back on {day}"), dates.spoken(self._day(), clock.today())
        messages.notice(words.format(name=discretion.named(self._person.name), day=day), undo=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no field has taken chooses its day."""
        if not self.days.take_digit(event.text()):
            super().keyPressEvent(event)

    def _take(self, day: date) -> None:
        self.until.set_value(DateAndTime(day, None))
        self.save()

    def _day(self) -> date:
        day = read_day(self.until, "until")
        if day is None:
            raise InvalidEntry("until", marked("When? Choose a day or type one, such as fri."))
        return day

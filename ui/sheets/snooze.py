"""The small sheets that move a due date: one key opens them, one chooses the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, follow_up_list, follow_ups, settings
from mentorlog.dates import DateAndTime, When
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked, ngettext
from ui import messages
from ui.desk import Desk
from ui.sheets.day_list import DayList
from ui.sheets.due import DueField
from ui.sheets.sheet import Sheet
from ui.widgets.label import Label


class MoveSheet(Sheet):
    """Five days with a digit each, and a field for any other; what choosing one does, the sheet says."""

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, uids: Sequence[str]) -> None:
        super().__init__(desk, parent, title)
        self._uids = list(uids)
        self._row = follow_up_list.one(desk.logbook, self._uids[0])
        self.days = DayList(dates.chips(clock.today(), settings.working_days(desk.logbook)))
        self.days.chosen.connect(self._take)
        self.first = self.days
        self.due = DueField(desk.logbook, _("Another day"), chips="nowhere")
        self.top.addWidget(Label(self._words(), tone="muted", wrap=True, secret=True))
        self.top.addWidget(self.days)
        self.form.add("due", _("&Another day"), self.due)
        self.set_width(58)

    def move(self, due: When) -> None:
        """Give the follow-ups their new date, in one step."""
        raise NotImplementedError

    def write(self) -> None:
        """Move to the day that is typed."""
        due = self.due.read("due")
        if due is None:
            raise InvalidEntry("due", marked("When? Choose a day or type one, such as fri."))
        # Follow-ups keep the zone that they have.
        self.move(When(due.day, due.at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no field has taken chooses its day."""
        if not self.days.take_digit(event.text()):
            super().keyPressEvent(event)

    def _take(self, day: date) -> None:
        """A chosen day keeps the time of day that was agreed."""
        time = self._row.time if len(self._uids) == 1 else None
        self.due.set_value(DateAndTime(day, time))
        self.save()

    def _words(self) -> str:
        count = len(self._uids)
        if count == 1:
            return self._row.what
        return ngettext("{n} follow-up", "{n} follow-ups", count).format(n=count)


class SnoozeSheet(MoveSheet):
    """Puts follow-ups off; that it was promised for another day is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None, uids: Sequence[str]) -> None:
        super().__init__(desk, parent, _("Snooze until"), uids)

    def move(self, due: When) -> None:
        """Put them off."""
        follow_ups.snooze(self.desk.logbook, self._uids, due)

    def after_saving(self) -> None:
        """Say until when."""
        messages.notice(_("Snoozed until {day}").format(day=_new_day(self)), undo=True)


class RescheduleSheet(MoveSheet):
    """Agrees on another due date."""

    def __init__(self, desk: Desk, parent: QWidget | None, uid: str) -> None:
        super().__init__(desk, parent, _("Reschedule to"), [uid])

    def move(self, due: When) -> None:
        """Make it the date that was agreed."""
        follow_ups.reschedule(self.desk.logbook, self._row.uid, due)

    def after_saving(self) -> None:
        """Say to which day."""
        messages.notice(_("Rescheduled to {day}").format(day=_new_day(self)), undo=True)


def _new_day(sheet: MoveSheet) -> str:
    value = sheet.due.value()
    assert value
    return dates.spoken(value.day, clock.today())

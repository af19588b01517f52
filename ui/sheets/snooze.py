"""The small sheets that move a due date: one key opens them, one chooses the day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, follow_up_list, follow_ups, settings
from mentorlog.dates import DateAndTime, DateChip, When
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

    step: str  # the label of what is done

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, uids: Sequence[str]) -> None:
        super().__init__(desk, parent, title)
        numbers = [follow_up_list.number(desk.logbook, uid) for uid in uids]
        self._rows = follow_up_list.rows(desk.logbook, numbers)
        self.days = DayList(dates.one_a_day(self.choices(settings.working_days(desk.logbook))))
        self.days.chosen.connect(self._take)
        self.first = self.days
        self.due = DueField(desk.logbook, _("Another day"), with_chips=False)
        self.top.addWidget(Label(self._words(), tone="muted", wrap=True, secret=True))
        self.top.addWidget(self.days)
        self.form.add("due", _("&Another day"), self.due)
        self.set_width(62)

    def choices(self, working_days: Collection[int]) -> list[DateChip]:
        """The days to choose from."""
        return dates.chips(clock.today(), working_days)

    def put_off(self, uid: str, due: When) -> None:
        """Give one follow-up its new date."""
        raise NotImplementedError

    def write(self) -> None:
        """Move to the day that is typed, in one step; of several each keeps its time unless one is typed."""
        due = self.due.read("due")
        if due is None:
            raise InvalidEntry("due", marked("When? Choose a day or type one, such as fri."))
        alone = len(self._rows) == 1
        with self.desk.logbook.edit(self.step, *(row.uid for row in self._rows)):
            for row in self._rows:
                # Without a zone it keeps the one that it has.
                self.put_off(row.uid, When(due.day, due.at if due.at or alone else row.time))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit that no field has taken chooses its day."""
        if not self.days.take_digit(event.text()):
            super().keyPressEvent(event)

    def _take(self, day: date) -> None:
        """A chosen day keeps the time of day that was agreed."""
        time = self._rows[0].time if len(self._rows) == 1 else None
        self.due.set_value(DateAndTime(day, time))
        self.save()

    def _words(self) -> str:
        count = len(self._rows)
        if count == 1:
            return self._rows[0].what
        return ngettext("{n} follow-up", "{n} follow-ups", count).format(n=count)


class SnoozeSheet(MoveSheet):
    """Puts follow-ups off; that it was promised for another day is kept."""

    step = "follow-ups-snoozed"

    def __init__(self, desk: Desk, parent: QWidget | None, uids: Sequence[str]) -> None:
        super().__init__(desk, parent, _("Snooze until"), uids)

    def choices(self, working_days: Collection[int]) -> list[DateChip]:
        """Days after the due one: what is due later is put off from there."""
        latest = max((row.due for row in self._rows), default=clock.today())
        if latest > clock.today():
            return dates.later_chips(latest, working_days)
        return super().choices(working_days)

    def put_off(self, uid: str, due: When) -> None:
        """Put it off."""
        follow_ups.snooze(self.desk.logbook, [uid], due)

    def after_saving(self) -> None:
        """Say until when."""
        messages.notice(_("Snoozed until {day}").format(day=_new_day(self)), undo=True)


class RescheduleSheet(MoveSheet):
    """Agrees on another due date."""

    step = "follow-up-rescheduled"

    def __init__(self, desk: Desk, parent: QWidget | None, uids: Sequence[str]) -> None:
        super().__init__(desk, parent, _("Reschedule to"), uids)

    def put_off(self, uid: str, due: When) -> None:
        """Make it the date that was agreed."""
        follow_ups.reschedule(self.desk.logbook, uid, due)

    def after_saving(self) -> None:
        """Say to which day."""
        messages.notice(_("Rescheduled to {day}").format(day=_new_day(self)), undo=True)


def _new_day(sheet: MoveSheet) -> str:
    value = sheet.due.value()
    assert value
    return dates.spoken(value.day, clock.today())

"""The small sheet that asks from which day and to which feedback is reviewed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, settings
from mentorlog.dates import DateAndTime, DateChip
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.date_field import DateField


class DaysSheet(Sheet):
    """One of the two days may stay open; after saving they are `since` and `until`."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, since: date | None = None, until: date | None = None
    ) -> None:
        super().__init__(desk, parent, _("From one day to another"), save=_("Show"))
        self.since, self.until = since, until
        self.first_day, self.last_day = _day(desk, _("From"), list), _day(desk, _("To"), _today)
        self.first = self.first_day
        for key, label, field, day in (
            ("since", _("&From"), self.first_day, since),
            ("until", _("&To"), self.last_day, until),
        ):
            field.set_value(DateAndTime(day) if day else None)
            self.form.add(key, label, field)
        self.set_width(80)

    def write(self) -> None:
        """Read the days."""
        first, last = self.first_day.read("since"), self.last_day.read("until")
        if first is None and last is None:
            raise InvalidEntry("since", marked("From which day? Type one, such as 1 Jul."))
        if first and last and last.day < first.day:
            raise InvalidEntry("until", marked("This day is before the first one."))
        self.since, self.until = first.day if first else None, last.day if last else None


def _day(desk: Desk, name: str, quick: Callable[[], list[DateChip]]) -> DateField:
    week_start = settings.get(desk.logbook, "week-start")
    return DateField(name, "back", with_time=False, week_start=week_start, quick=quick)


def _today() -> list[DateChip]:
    return dates.recent_chips(clock.today())[:1]

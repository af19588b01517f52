"""The period that figures are of, and its months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog import clock, settings
from mentorlog.dates import months_later
from mentorlog.list_language.spans import Calendar, Span, span
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting

_LONGEST = 12 * 100  # months that are listed one by one

Counted = tuple[str, int]  # what, and how many


class Period(Struct, frozen=True):
    """From one day to another, both counted in."""

    since: date
    until: date

    def months(self) -> Iterator[str]:
        """`2026-11` and so on, each month of which there is a day."""
        first = self.since.replace(day=1)
        for number in range(_LONGEST):
            month = months_later(first, number)
            if month > self.until:
                return
            yield f"{month:%Y-%m}"

    def holds(self, day: Any) -> Any:
        """Whether a column of days lies in it."""
        return day.between(self.since, self.until)

    def in_months(self, counts: Mapping[str, int]) -> tuple[Counted, ...]:
        """Counts by month in their order, with those of which there is nothing."""
        return tuple((month, counts.get(month, 0)) for month in self.months())


def last_twelve_months() -> Period:
    """From the first day of the month eleven months ago until today."""
    today = clock.today()
    return Period(months_later(today.replace(day=1), -11), today)


def typed_period(logbook: Logbook, typed: str) -> Period:
    """The period that is typed as questions to a list name times, or `ever`; one without an end ends today.

    Without a beginning it begins with the first meeting. Raises InvalidEntry("query").
    """
    days = Span() if typed.casefold() == "ever" else span(typed, _calendar(logbook), "back")
    until = days.until or clock.today()
    return Period(min(days.since or _first_meeting(logbook), until), until)


def _calendar(logbook: Logbook) -> Calendar:
    return Calendar(clock.today(), settings.get(logbook, "week-start"))


def _first_meeting(logbook: Logbook) -> date:
    first = Meeting.select(fn.MIN(Meeting.day)).where(Meeting.trashed_at.is_null())
    return logbook.value(first) or clock.today()


def before(period: Period) -> Period:
    """The period of the same length in front of one, to compare with."""
    length = period.until - period.since
    end = period.since - timedelta(days=1)
    return Period(end - length, end)


def month_of(day: Any) -> Any:
    """The month of a column of days or moments: `2026-11`."""
    return fn.SUBSTR(day, 1, 7)


def most(counts: Sequence[Counted], rows: int) -> tuple[Counted, ...]:
    """So many of the largest, those of one size by name."""
    return tuple(sorted(counts, key=lambda each: (-each[1], each[0]))[:rows])

"""A day without its weekday, as cycles, terms and certificates have it."""

from __future__ import annotations

from datetime import date

from mentorlog.dates import PartialDate, spoken_partial


def plain_day(day: date) -> str:
    """`14 Mar 2028`: of a day that is long before or ahead nobody asks the weekday."""
    return spoken_partial(PartialDate(day.year, day.month, day.day))

"""The periods over which feedback is reviewed: the user's review year, and the days before today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from mentorlog import clock, settings
from mentorlog.logbook import Logbook

Period = Literal["", "this-review-year", "last-review-year", "last-90-days"]
PERIODS: tuple[Period, ...] = ("", "this-review-year", "last-review-year", "last-90-days")

_A_DAY = timedelta(1)


def review_year(logbook: Logbook, day: date) -> tuple[date, date]:
    """The first and the last day of the review year that `day` is in; it begins as the setting says."""
    month, first = map(int, settings.get(logbook, "review-year-starts").split("-"))
    begins = date(day.year, month, first)
    if begins > day:
        begins = begins.replace(year=day.year - 1)
    return begins, begins.replace(year=begins.year + 1) - _A_DAY


def bounds(logbook: Logbook, period: Period) -> tuple[date | None, date | None]:
    """The first and the last day of a period as it is today; None is open."""
    today = clock.today()
    match period:
        case "this-review-year":
            return review_year(logbook, today)
        case "last-review-year":
            return review_year(logbook, review_year(logbook, today)[0] - _A_DAY)
        case "last-90-days":
            return today - timedelta(90), today
        case _:
            return None, None

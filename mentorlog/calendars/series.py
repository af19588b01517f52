"""A rhythm as a recurrence rule that skips no short month and no 29 February (RFC 5545 section 3.3.10)."""

from __future__ import annotations

import calendar
from datetime import date

from mentorlog.calendars.text import rule_text
from mentorlog.dates import Repeat


def series_rule(repeat: Repeat, first: date, anchor_day: int) -> bytes:
    """The RRULE of a series that begins on `first` and, by months or years, aims at the day `anchor_day`.

    BYMONTHDAY=31 alone would skip the short months, and a bare yearly rule three of four 29 Februaries; here
    both fall on the last day that the month has. A first date moved off its day takes the series with it.
    """
    match repeat.unit:
        case "days":
            parts: dict[str, object] = {"FREQ": "DAILY"}
        case "weeks":
            parts = {"FREQ": "WEEKLY"}
        case "months":
            parts = {"FREQ": "MONTHLY", **_day_of_month(_aimed_day(first, anchor_day))}
        case "years":
            parts = {"FREQ": "YEARLY", "BYMONTH": first.month, **_day_of_year(first, anchor_day)}
    return rule_text(parts | {"INTERVAL": repeat.every})


def _aimed_day(first: date, anchor_day: int) -> int:
    length = calendar.monthrange(first.year, first.month)[1]
    return anchor_day if first.day == min(anchor_day, length) else first.day


def _day_of_month(day: int) -> dict[str, object]:
    if day <= 28:
        return {"BYMONTHDAY": day}
    if day == 31:
        return {"BYMONTHDAY": -1}
    return {"BYMONTHDAY": list(range(28, day + 1)), "BYSETPOS": -1}


def _day_of_year(first: date, anchor_day: int) -> dict[str, object]:
    if first.month == 2 and _aimed_day(first, anchor_day) > 28:
        return {"BYMONTHDAY": -1}
    return {"BYMONTHDAY": first.day}

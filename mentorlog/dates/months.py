"""Steps of whole months that never leave the calendar: 31 January and one month is the last of February."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_later(day: date, count: int, anchor_day: int | None = None) -> date:
    """`day` moved by `count` months (negative: earlier), on `anchor_day` or the month's last day before it.

    The anchor is what keeps a series on its month ends: without it 31 Jan, 28 Feb would go on as 28 Mar.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(anchor_day or day.day, last_day(year, month + 1)))


def last_day(year: int, month: int) -> int:
    """The number of the month's last day, 28 to 31."""
    return monthrange(year, month)[1]

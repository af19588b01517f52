"""In which order the days of a file are written, where nothing says it but the days themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mentorlog.dates.grammar import DayOrder
from mentorlog.words import line

_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)\b")


def day_orders(texts: Iterable[str]) -> tuple[DayOrder, ...]:
    """In which orders the days of a column may be written: two where nothing in it tells what 3/4 is."""
    pairs = [(int(found[1]), int(found[2])) for text in texts if (found := _SLASHED.match(line(text)))]
    day_first = all(month <= 12 for _day, month in pairs)
    month_first = all(month <= 12 for month, _day in pairs)
    if day_first and month_first and any(first != second for first, second in pairs):
        return ("day-month", "month-day")
    return ("day-month",) if day_first or not month_first else ("month-day",)

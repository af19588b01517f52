"""Dates in people's words and back: reading, showing, repeating, working days, time zones; all pure."""

from __future__ import annotations

from mentorlog.dates.grammar import DateAndTime, DayOrder, Looking, parse_date, read_date, readings
from mentorlog.dates.in_words import day_said
from mentorlog.dates.moments import When, is_gap, time_zone, to_utc
from mentorlog.dates.months import months_later
from mentorlog.dates.orders import day_orders
from mentorlog.dates.partial import PartialDate, parse_partial, read_partial, spoken_partial
from mentorlog.dates.repeats import Repeat, next_date, parse_repeat, spoken_repeat, spoken_rhythm
from mentorlog.dates.spoken import (
    echo,
    relative,
    rings,
    short_age,
    spoken,
    spoken_moment,
    spoken_month,
    spoken_time,
    spoken_weekday,
)
from mentorlog.dates.working_days import (
    MONDAY_TO_FRIDAY,
    DateChip,
    aim_chips,
    chips,
    later_chips,
    next_working_day,
    one_a_day,
    recent_chips,
)

__all__ = [
    "MONDAY_TO_FRIDAY",
    "DateAndTime",
    "DateChip",
    "DayOrder",
    "Looking",
    "PartialDate",
    "Repeat",
    "When",
    "aim_chips",
    "chips",
    "day_orders",
    "day_said",
    "echo",
    "is_gap",
    "later_chips",
    "months_later",
    "next_date",
    "next_working_day",
    "one_a_day",
    "parse_date",
    "parse_partial",
    "parse_repeat",
    "read_date",
    "read_partial",
    "readings",
    "recent_chips",
    "relative",
    "rings",
    "short_age",
    "spoken",
    "spoken_moment",
    "spoken_month",
    "spoken_partial",
    "spoken_repeat",
    "spoken_rhythm",
    "spoken_time",
    "spoken_weekday",
    "time_zone",
    "to_utc",
]

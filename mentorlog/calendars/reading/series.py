"""The events that bear one UID, expanded into what takes place on the days that are wanted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import recurring_ical_events
from icalendar import Calendar, Component

from mentorlog.calendars.reading.entry import Rhythm, Window
from mentorlog.errors import MentorlogError
from mentorlog.language import marked

# What icalendar, dateutil and recurring-ical-events raise over what people and programs write into calendars;
# none of them promises to raise anything in particular.
FAULTS = (
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    NotImplementedError,
)

_RHYTHMS: dict[str, Rhythm] = {"DAILY": "daily", "WEEKLY": "weekly", "MONTHLY": "monthly", "YEARLY": "yearly"}
_TOO_OFTEN = re.compile(r"\bFREQ\s*=\s*(?:SECONDLY|MINUTELY|HOURLY)\b", re.IGNORECASE)
_STANDSTILL = re.compile(r"\bINTERVAL\s*=\s*[-+]?0*(?:;|$|[-])", re.IGNORECASE)
_OF_A_DAY = re.compile(r"\bBY(?:HOUR|MINUTE|SECOND|SETPOS)\s*=\s*([^;]*)", re.IGNORECASE)
_MOST_A_DAY = 4


class TooOften(MentorlogError):
    """A series of which nobody meets anybody, such as one of each second; refused before it is expanded."""

    sentence = marked("It repeats more often than meetings do.")


def refuse_runaways(lines: Sequence[str]) -> None:
    """Refuse what would be expanded for hours. Raises TooOften."""
    for rule in (line for line in lines if line[:5].upper() == "RRULE"):
        a_day = 1
        for values in _OF_A_DAY.findall(rule):
            a_day *= values.count(",") + 1
        if _TOO_OFTEN.search(rule) or _STANDSTILL.search(rule) or a_day > _MOST_A_DAY:
            raise TooOften


def is_series(events: Sequence[Component]) -> bool:
    """Whether there are several occurrences, or this is one of several."""
    return any(name in event for event in events for name in ("RRULE", "RDATE", "RECURRENCE-ID"))


def rhythm(events: Sequence[Component]) -> tuple[Rhythm, int]:
    """How often a series comes: weekly, each 2."""
    for event in events:
        rule: Any = event.get("RRULE")
        if isinstance(rule, dict):
            frequency, interval = ((rule.get(name) or [None])[0] for name in ("FREQ", "INTERVAL"))
            return _RHYTHMS.get(str(frequency), ""), int(interval) if isinstance(interval, int) else 1
    return "", 1


def occurrences(events: Sequence[Component], window: Window, zone: str) -> list[Component]:
    """What takes place in the window, and a day around it, for its days are those of other clocks.

    Times in UTC and those without a zone are given that of the calendar (X-WR-TIMEZONE), if it has one.
    Raises one of FAULTS.
    """
    calendar = Calendar()
    if zone:
        calendar["X-WR-TIMEZONE"] = zone
    for event in events:
        calendar.add_component(event)
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    found: list[Component] = query.between(window.since - timedelta(days=1), window.until + timedelta(days=2))
    return found


def time_in(event: Component, name: str) -> Any:
    """The day or moment that a property holds. Raises one of FAULTS where there is none that can be read."""
    value: Any = event[name]
    return value.dt


def minutes_of(event: Component) -> int | None:
    """How long it takes; None of whole days, and where the file does not say."""
    start, end = time_in(event, "DTSTART"), time_in(event, "DTEND")
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        return None
    minutes = round((end - start).total_seconds() / 60)
    return minutes if minutes > 0 else None


def noon(day: date) -> datetime:
    """Where a whole day stands in time."""
    return datetime.combine(day, time(12))

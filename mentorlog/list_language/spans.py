"""Spans of days as a question names them: `>90d`, `<=2w`, `2026-Q3`, `2026-05..2026-07`, `last-month`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from mentorlog.dates import months_later
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

Looks = Literal["back", "ahead"]

_DAY = timedelta(days=1)
_DISTANCE = re.compile(r"(<=|>=|<|>)?(\d{1,4})(d|w|mo|m|q|y)")
_SIDE = re.compile(r"(<=|>=|<|>)(.+)")
_YEAR, _QUARTER = re.compile(r"\d{4}"), re.compile(r"(\d{4})-?q([1-4])")
_MONTH, _DATE = re.compile(r"(\d{4})-(\d{1,2})"), re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTHS: Mapping[str, int] = MappingProxyType({"mo": 1, "m": 1, "q": 3, "y": 12})


class Span(Struct, frozen=True):
    """Days from `since` to `until`, both counted in; without one of them it is open there."""

    since: date | None = None
    until: date | None = None


class Calendar(Struct, frozen=True):
    """The day of today, and with which weekday a week begins (1 for Monday)."""

    today: date
    week_start: int = 1


def span(text: str, calendar: Calendar, looks: Looks) -> Span:
    """The days that a text names; so many days are counted back from today, or ahead.

    Looking ahead, what is over counts as near: `<7d` has what is overdue. Raises InvalidEntry("query").
    """
    try:
        found = _named(text.casefold().strip(), calendar, looks)
    except (ValueError, OverflowError):  # a day that does not exist, or before the first year
        found = None
    if found is None:
        raise InvalidEntry(
            "query",
            marked("“{text}” is no time. Write {days}, {quarter} or {words}."),
            text=text,
            days=">90d",
            quarter=f"{calendar.today.year}-Q3",
            words="last-month",
        )
    return found


def _named(text: str, calendar: Calendar, looks: Looks) -> Span | None:
    if distance := _DISTANCE.fullmatch(text):
        sign, count, unit = distance.groups()
        return _at_distance(sign or "<=", int(count), unit, calendar.today, looks)
    if side := _SIDE.fullmatch(text):
        period = _period(side[2], calendar)
        return None if period is None else _beside(side[1], period)
    first, dots, last = text.partition("..")
    if dots:
        since, until = _period(first, calendar) or Span(), _period(last, calendar) or Span()
        return Span(since.since, until.until) if since.since or until.until else None
    return _period(text, calendar)


def _at_distance(sign: str, count: int, unit: str, today: date, looks: Looks) -> Span:
    """Nearer than so many days, or farther; the day itself counts with an equals sign."""
    way = -1 if looks == "back" else 1
    edge = _moved(today, way * count, unit)
    step = timedelta() if "=" in sign else way * _DAY
    if sign.startswith(">"):
        return Span(until=edge + step) if looks == "back" else Span(since=edge + step)
    return Span(edge - step, today) if looks == "back" else Span(until=edge - step)


def _moved(day: date, count: int, unit: str) -> date:
    if unit in _MONTHS:
        return months_later(day, count * _MONTHS[unit])
    return day + timedelta(days=count * (7 if unit == "w" else 1))


def _beside(sign: str, period: Span) -> Span:
    """What is before or after a period; it belongs to it with an equals sign."""
    assert period.since and period.until
    match sign:
        case "<":
            return Span(until=period.since - _DAY)
        case "<=":
            return Span(until=period.until)
        case ">":
            return Span(since=period.until + _DAY)
        case _:
            return Span(since=period.since)


def _period(text: str, calendar: Calendar) -> Span | None:
    """A year, quarter, month or day by its number or by a word."""
    if found := _DATE.fullmatch(text):
        day = date(*map(int, found.groups()))
        return Span(day, day)
    if found := _QUARTER.fullmatch(text):
        return _months(date(int(found[1]), int(found[2]) * 3 - 2, 1), 3)
    if found := _MONTH.fullmatch(text):
        return _months(date(int(found[1]), int(found[2]), 1), 1)
    if _YEAR.fullmatch(text):
        return _months(date(int(text), 1, 1), 12)
    return WORDS[text](calendar) if text in WORDS else None


def _months(first: date, count: int) -> Span:
    return Span(first, months_later(first, count) - _DAY)


def _day(distance: int) -> Callable[[Calendar], Span]:
    def named(calendar: Calendar) -> Span:
        day = calendar.today + distance * _DAY
        return Span(day, day)

    return named


def _week(distance: int) -> Callable[[Calendar], Span]:
    def named(calendar: Calendar) -> Span:
        passed = (calendar.today.isoweekday() - calendar.week_start) % 7
        first = calendar.today - passed * _DAY + distance * 7 * _DAY
        return Span(first, first + 6 * _DAY)

    return named


def _month(distance: int) -> Callable[[Calendar], Span]:
    return lambda calendar: _months(months_later(calendar.today.replace(day=1), distance), 1)


def _year(distance: int) -> Callable[[Calendar], Span]:
    return lambda calendar: _months(date(calendar.today.year + distance, 1, 1), 12)


WORDS: Mapping[str, Callable[[Calendar], Span]] = MappingProxyType(
    {
        "today": _day(0),
        "yesterday": _day(-1),
        "tomorrow": _day(1),
        "overdue": lambda calendar: Span(until=calendar.today - _DAY),
        **{f"{word}-week": _week(distance) for word, distance in (("this", 0), ("last", -1), ("next", 1))},
        **{f"{word}-month": _month(distance) for word, distance in (("this", 0), ("last", -1), ("next", 1))},
        **{f"{word}-year": _year(distance) for word, distance in (("this", 0), ("last", -1), ("next", 1))},
    }
)

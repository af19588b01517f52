"""Dates as people type them ("fri", "in 3 days", "26 nov 9:30"), never guessing a day that does not exist.

What the words mean where people disagree:
- "tue" is the nearest Tuesday in the direction looked. Looking back it may be today (a meeting is logged on
  its day); looking ahead it never is (what is due today is called "today").
- "next tue" is the Tuesday of next week; "last tue" the latest one before today, even if that was yesterday.
- "3d" counts in the direction looked; "in 3 days" and "3 days ago" say it themselves.
- "26 nov" is this year's, or the nearest one in the direction looked.
`readings` gives the other meanings as well, so that a field can offer them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Literal

from msgspec import Struct

from mentorlog.clock import YEARS
from mentorlog.dates.months import last_day, months_later
from mentorlog.dates.names import iso_weekday, month_number
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked

Looking = Literal["ahead", "back"]
DayOrder = Literal["day-month", "month-day"]


class DateAndTime(Struct, frozen=True):
    """A day and, where one was given, a local time of that day."""

    day: date
    at: time | None = None


class _Asked(Struct, frozen=True):
    """What a text is read against: today, the direction looked, and whether 3/4 is 4 March."""

    today: date
    ahead: bool
    month_first: bool


def parse_date(text: str, today: date, looking: Looking, order: DayOrder = "day-month") -> DateAndTime | None:
    """The most likely meaning of `text`, or None where it is no date ("31 feb", "until Q3")."""
    return next(iter(readings(text, today, looking, order)), None)


def read_date(
    field: str, text: str, today: date, looking: Looking, order: DayOrder = "day-month"
) -> DateAndTime:
    """As `parse_date`; raises InvalidEntry for `field` where `text` is no date."""
    found = parse_date(text, today, looking, order)
    if found is None:
        raise InvalidEntry(field, marked("“{text}” is not a date mentorlog can read."), text=text.strip())
    return found


def readings(
    text: str, today: date, looking: Looking, order: DayOrder = "day-month"
) -> tuple[DateAndTime, ...]:
    """Every meaning of `text`, the most likely first; empty where it is no date."""
    asked = _Asked(today, ahead=looking == "ahead", month_first=order == "month-day")
    words, at = _without_time(_plain(text))
    if at and not words:
        return (DateAndTime(today, at),)
    days = dict.fromkeys(day for day in _days(words, asked) if day.year in YEARS)
    return tuple(DateAndTime(day, at) for day in days)


def _plain(text: str) -> str:
    text = re.sub(r"(?<=\d)[tT](?=\d\d:)", " ", text)  # 2026-11-26T09:30
    return " ".join(text.casefold().replace(",", " ").split())


# --- the time of day

# Only times that a clock shows: "25:00" stays in the text, which is then no date. All patterns here are
# compiled by their first use: a start shows dates and reads none.
_TIME = (
    r"(?:^| )(?:at )?"
    r"(?:(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))? ?(?P<half>[ap]m)"
    r"|(?P<hour24>2[0-3]|[01]?\d):(?P<minute24>[0-5]\d))"
    r"(?= |$)"
)


def _without_time(text: str) -> tuple[str, time | None]:
    found = re.search(_TIME, text)
    if not found:
        return text, None
    return (text[: found.start()] + text[found.end() :]).strip(), _time(found)


def _time(found: re.Match[str]) -> time:
    if found["half"]:
        hour = int(found["hour"]) % 12 + (12 if found["half"] == "pm" else 0)
        return time(hour, int(found["minute"] or 0))
    return time(int(found["hour24"]), int(found["minute24"]))


# --- the day

_SPANS = ("week", "month", "year")

Reader = Callable[[re.Match[str], _Asked], list[date]]


def _days(words: str, asked: _Asked) -> list[date]:
    """The days meant; a weekday in front ("thu 26 nov") keeps only those that are one."""
    first, _space, rest = words.partition(" ")
    weekday = iso_weekday(first)
    if not weekday or not rest:
        return _days_of(words, asked)
    return [day for day in _days_of(rest, asked) if day.isoweekday() == weekday]


def _days_of(words: str, asked: _Asked) -> list[date]:
    for pattern, read in _READERS:
        if found := re.fullmatch(pattern, words):
            return read(found, asked)
    return []


def _one_word(found: re.Match[str], asked: _Asked) -> list[date]:
    step = _near_days().get(found[0])
    return _weekday(found[0], asked) if step is None else [asked.today + timedelta(step)]


def _near_days() -> dict[str, int]:
    english = {"yesterday": -1, "today": 0, "tomorrow": 1}
    own = {_("yesterday").casefold(): -1, _("today").casefold(): 0, _("tomorrow").casefold(): 1}
    return english | own


def _weekday(word: str, asked: _Asked) -> list[date]:
    number = iso_weekday(word)
    if number is None:
        return []
    if asked.ahead:
        return [_coming(number, asked.today)]
    latest = _latest(number, asked.today)
    return [asked.today, latest] if number == asked.today.isoweekday() else [latest]


def _coming(number: int, today: date) -> date:
    return today + timedelta((number - today.isoweekday() - 1) % 7 + 1)


def _latest(number: int, today: date) -> date:
    return today - timedelta((today.isoweekday() - number - 1) % 7 + 1)


def _next(found: re.Match[str], asked: _Asked) -> list[date]:
    today, number = asked.today, iso_weekday(found["word"])
    if number:
        next_monday = today + timedelta(8 - today.isoweekday())
        return [next_monday + timedelta(number - 1), _coming(number, today)]
    return _moved(today, 1, found["word"]) if found["word"] in _SPANS else []


def _last(found: re.Match[str], asked: _Asked) -> list[date]:
    number = iso_weekday(found["word"])
    if number:
        latest = _latest(number, asked.today)
        return [latest, latest - timedelta(7)]
    return _moved(asked.today, -1, found["word"]) if found["word"] in _SPANS else []


def _amount(found: re.Match[str], asked: _Asked) -> list[date]:
    if found["in"] and found["ago"]:
        return []
    ahead = bool(found["in"]) or (asked.ahead and not found["ago"])
    count = 1 if found["count"] in ("a", "an") else int(found["count"])
    return _moved(asked.today, count if ahead else -count, found["unit"])


def _moved(today: date, count: int, unit: str) -> list[date]:
    if unit[0] in "dw":
        return [today + timedelta(count * (7 if unit[0] == "w" else 1))]
    return [months_later(today, count * (12 if unit[0] == "y" else 1))]


def _month_end(_found: re.Match[str], asked: _Asked) -> list[date]:
    today = asked.today
    this = today.replace(day=last_day(today.year, today.month))
    return [this if asked.ahead or this == today else today.replace(day=1) - timedelta(1)]


def _iso(found: re.Match[str], _asked: _Asked) -> list[date]:
    return _existing(int(found["year"]), int(found["month"]), int(found["day"]))


def _spelled(found: re.Match[str], asked: _Asked) -> list[date]:
    month = month_number(found["month"])
    return _in_year(found["year"], month, int(found["day"]), asked) if month else []


def _dotted(found: re.Match[str], asked: _Asked) -> list[date]:
    return _in_year(found["year"], int(found["month"]), int(found["day"]), asked)


def _slashed(found: re.Match[str], asked: _Asked) -> list[date]:
    """Both orders, the user's first: 11/26 can only be one day, 3/4 is a question."""
    first, second = int(found["first"]), int(found["second"])
    orders = [(first, second), (second, first)] if asked.month_first else [(second, first), (first, second)]
    return [day for month, number in orders for day in _in_year(found["year"], month, number, asked)]


def _in_year(year: str | None, month: int, day: int, asked: _Asked) -> list[date]:
    """The day of the year written (26 is 2026); without one the nearest such day in the direction looked."""
    if year:
        return _existing(int(year) + (2000 if len(year) == 2 else 0), month, day)
    today, step = asked.today, 1 if asked.ahead else -1
    near = [found for y in (today.year, today.year + step) for found in _existing(y, month, day)]
    return [found for found in near if (found - today) * step >= timedelta(0)][:1]


def _existing(year: int, month: int, day: int) -> list[date]:
    """That day, or nothing where the calendar has none: 31 Feb is never made 3 Mar."""
    exists = year in YEARS and 1 <= month <= 12 and 1 <= day <= last_day(year, month)
    return [date(year, month, day)] if exists else []


_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_MONTH = r"(?P<month>[^\W\d_]{3,}\.?)"
_YEAR = r"(?: (?P<year>\d{4}))?"
_UNIT = r"(?P<unit>d|days?|w|weeks?|mo|months?|y|years?)"

# Patterns as text: compiled at import, they would cost every terminal command a twentieth of its time.
_READERS: tuple[tuple[str, Reader], ...] = (
    (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", _iso),
    (r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d\d)?", _dotted),
    (r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?", _slashed),
    (rf"(?P<in>in )?(?P<count>\d{{1,3}}|an?) ?{_UNIT}(?P<ago> ago)?", _amount),
    (f"{_DAY} {_MONTH}{_YEAR}", _spelled),
    (f"{_MONTH} {_DAY}{_YEAR}", _spelled),
    (r"next (?P<word>\S+)", _next),
    (r"last (?P<word>\S+)", _last),
    (r"(?:the )?end of (?:the )?month|eom", _month_end),
    (r"\S+", _one_word),
)

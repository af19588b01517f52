"""Days as tables have them: `12 Mar 2024`, `7-Feb-22`, `03/12/2024`, `--03-07`; months in English."""

from __future__ import annotations

import re
from collections.abc import Callable

from mentorlog import clock
from mentorlog.dates import DayOrder, parse_partial
from mentorlog.errors import InvalidEntry
from mentorlog.words import line

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<word>[a-z]{3})[a-z]*\.?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)",
        r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
        r"--(?P<month>\d\d)-?(?P<day>\d\d)",
        rf"(?P<day>\d\d?)(?:st|nd|rd|th)?[-. ]+{_MONTH}(?:[-, ]+(?P<year>\d{{4}}|\d\d))?",
        rf"{_MONTH} (?P<day>\d\d?)(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}|\d\d))?",
        rf"{_MONTH}[- ](?P<year>\d{{4}})",
        r"(?P<day>\d\d?)\. ?(?P<month>\d\d?)\. ?(?P<year>\d{4}|\d\d)",
        r"(?P<year>\d{4})",
    )
)
_SLASHED = re.compile(r"(\d\d?)[/-](\d\d?)[/-](\d{4}|\d\d)")
_TIME = re.compile(r"(?:t|,?\s+)\d\d?:\d\d.*$")
# So Outlook and Google write that there is none.
_NO_DAY = re.compile(r"0+[-/.]0+[-/.]0+")
_NO_YEAR = 1604  # so Apple writes a birthday without a year


def read_day(text: str, order: DayOrder) -> str | None:
    """The partial date that a cell names, "" for a day that is left open, None for what is no day."""
    written = _TIME.sub("", line(text).casefold())
    if not written or _NO_DAY.fullmatch(written):
        return ""
    if found := _SLASHED.fullmatch(written):
        first, second, year = map(int, found.groups())
        day, month = (second, first) if order == "month-day" else (first, second)
        return _stored(_whole_year(year, found[3]), month, day) or None
    return next(filter(None, map(_reader(written), _FORMS)), None)


def born(year: str, month: str, day: str) -> str:
    """The partial date of a birth of which year, month and day stand in cells of their own."""
    numbers = [int(part) if part.isdecimal() and len(part) <= 4 else 0 for part in (year, month, day)]
    known = [number or None for number in numbers]
    if not any(known):
        return ""
    return _stored(*known) or "-".join(filter(None, (year, month, day)))


def _reader(written: str) -> Callable[[re.Pattern[str]], str]:
    def read(form: re.Pattern[str]) -> str:
        found = form.fullmatch(written)
        if not found:
            return ""
        told = found.groupdict()
        if told.get("word") and told["word"] not in _MONTHS:
            return ""
        month = _MONTHS.index(told["word"]) + 1 if told.get("word") else _number(told.get("month"))
        year = _whole_year(int(told["year"]), told["year"]) if told.get("year") else None
        return _stored(year, month, _number(told.get("day")))

    return read


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _whole_year(year: int, digits: str) -> int:
    """Of two digits the latest year that is no later than this one."""
    if len(digits) > 2:
        return year
    this = clock.today().year
    return this - (this - year) % 100


def _stored(year: int | None, month: int | None, day: int | None) -> str:
    """The day in the form in which it is kept; "" where there is no such day."""
    if year == _NO_YEAR:
        year = None
    parts = [
        "-" if year is None else f"{year:04}",
        *(f"{part:02}" for part in (month, day) if part is not None),
    ]
    try:
        return str(parse_partial("-".join(parts)))
    except InvalidEntry:
        return ""

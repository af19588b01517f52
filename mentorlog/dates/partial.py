"""Dates of which only a part is known: a birthday without its year, "met in 2019", "since May 2021"."""

from __future__ import annotations

import re

from msgspec import Struct

from mentorlog.dates.months import last_day
from mentorlog.dates.names import SHORT_MONTHS, month_number
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked

# A birthday on 29 February is one, whatever the year; it is checked against a leap year.
_A_LEAP_YEAR = 2000


class PartialDate(Struct, frozen=True):
    """A year, a month of a year, a whole date, or a day of every year; `str()` is the stored form.

    The forms are `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `--MM-DD` (the one of vCard and ISO 8601:2000).
    Raises InvalidEntry("date") for any other mixture and for days that do not exist.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not (_is_known_shape(self) and _exists(self)):
            raise InvalidEntry("date", marked("“{text}” is not a date that exists."), text=_text(self))

    def __str__(self) -> str:
        return _text(self)


_FORM = (
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
    r"|--(?P<any_month>[0-9]{2})-(?P<any_day>[0-9]{2})"
)


def parse_partial(text: str) -> PartialDate:
    """The date that one of the four forms names; raises InvalidEntry("date")."""
    found = re.fullmatch(_FORM, text.strip())
    if not found:
        raise InvalidEntry(
            "date",
            marked("“{text}” is not a date. Write it like 2026, 2026-11, 2026-11-26 or --11-26."),
            text=text,
        )
    return PartialDate(
        _number(found["year"]),
        _number(found["month"] or found["any_month"]),
        _number(found["day"] or found["any_day"]),
    )


def read_partial(text: str) -> PartialDate:
    """The date that the user's words name: `2019`, `May 2021`, `26 Nov`, `26 Nov 1984`, or a stored form.

    Raises InvalidEntry("date").
    """
    try:
        return parse_partial(text)
    except InvalidEntry:
        words = text.replace(",", " ").replace(".", " ").split()
        read = _from_words(words)
        if read is None:
            raise InvalidEntry(
                "date",
                marked("“{text}” is not a date. Write it like 2019, May 2021, 26 Nov or 26 Nov 1984."),
                text=text,
            ) from None
        return PartialDate(*read)


def _from_words(words: list[str]) -> tuple[int | None, int | None, int | None] | None:
    """Year, month and day out of a month's name and numbers; None where words are left over."""
    months = [number for word in words if (number := month_number(word))]
    days = [int(word) for word in words if word.isdecimal() and len(word) <= 2]
    years = [int(word) for word in words if word.isdecimal() and len(word) == 4]
    parts = (years, months, days)
    if len(months) != 1 or any(len(part) > 1 for part in parts) or sum(map(len, parts)) != len(words):
        return None
    return next(iter(years), None), months[0], next(iter(days), None)


def spoken_partial(partial: PartialDate) -> str:
    """`2019`, `May 2021`, `26 Nov` or `26 Nov 1984`."""
    if partial.month is None:
        return str(partial.year)
    month = _(SHORT_MONTHS[partial.month - 1])
    if partial.day is None:
        return _("{month} {year}").format(month=month, year=partial.year)
    form = _("{day} {month}") if partial.year is None else _("{day} {month} {year}")
    return form.format(day=partial.day, month=month, year=partial.year)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _text(partial: PartialDate) -> str:
    parts = [
        "-" if partial.year is None else f"{partial.year:04}",
        *(f"{part:02}" for part in (partial.month, partial.day) if part is not None),
    ]
    return "-".join(parts)


def _is_known_shape(partial: PartialDate) -> bool:
    known = (partial.year is not None, partial.month is not None, partial.day is not None)
    return known in {(True, False, False), (True, True, False), (True, True, True), (False, True, True)}


def _exists(partial: PartialDate) -> bool:
    year = _A_LEAP_YEAR if partial.year is None else partial.year
    month = 1 if partial.month is None else partial.month
    day = 1 if partial.day is None else partial.day
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= last_day(year, month)

"""The names of weekdays and months, in English and in the user's language, for reading and for showing."""

from __future__ import annotations

from mentorlog.language import _, marked

WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)
MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)
SHORT_WEEKDAYS = (
    marked("Mon"),
    marked("Tue"),
    marked("Wed"),
    marked("Thu"),
    marked("Fri"),
    marked("Sat"),
    marked("Sun"),
)
SHORT_MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("Jun"),
    marked("Jul"),
    marked("Aug"),
    marked("Sep"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)


def iso_weekday(word: str) -> int | None:
    """1 (Monday) to 7 for a weekday's name or at least three letters of its beginning; else None."""
    return _number(word, WEEKDAYS, SHORT_WEEKDAYS)


def month_number(word: str) -> int | None:
    """1 to 12 for a month's name or at least three letters of its beginning; else None."""
    return _number(word, MONTHS, SHORT_MONTHS)


def _number(word: str, full: tuple[str, ...], short: tuple[str, ...]) -> int | None:
    word = word.casefold().rstrip(".")
    for number, (name, abbreviation) in enumerate(zip(full, short, strict=True), start=1):
        begun = len(word) >= 3 and any(n.casefold().startswith(word) for n in (name, _(name)))
        if begun or word == _(abbreviation).casefold():
            return number
    return None

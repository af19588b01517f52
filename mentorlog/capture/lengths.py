"""How long something took, as it is typed: 45m, 90 min, 1h30, 1h 30m, 1.5h, an hour."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mentorlog.capture.words import Words, longest
from mentorlog.language import ngettext

LONGEST = 100_000  # minutes, as everywhere in the program
_NUMBER = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,2})?")
_GLUED = re.compile(
    r"(?P<number>[0-9]{1,6}(?:[.,][0-9]{1,2})?)(?P<unit>[^\d\s]+)(?:(?P<rest>[0-9]{1,2})(?P<last>\D*))?"
)


def length_of(words: Words, typed: Sequence[str]) -> tuple[int, int]:
    """The minutes that the first words say, and how many words they are; 0 of each where they say none."""
    minutes, size = _said(words, typed)
    return (minutes, size) if 1 <= minutes <= LONGEST else (0, 0)


def spoken_length(minutes: int) -> str:
    """`45 min`."""
    return ngettext("{n} min", "{n} min", minutes).format(n=minutes)


def _said(words: Words, typed: Sequence[str]) -> tuple[int, int]:
    if phrase := longest(words.lengths, typed):
        return words.lengths[phrase], len(phrase)
    if len(typed) > 1 and _NUMBER.fullmatch(typed[0]) and (minutes := _minutes(words, typed[0], typed[1])):
        return _and_more(words, minutes, typed, 2, is_hours=typed[1] in words.hours)
    found = _GLUED.fullmatch(typed[0])
    if not found:
        return 0, 0
    minutes = _minutes(words, found["number"], found["unit"])
    is_hours = found["unit"] in words.hours
    if found["rest"]:
        is_whole = is_hours and _is_part_of_an_hour(found["rest"]) and found["last"] in {"", *words.minutes}
        return (minutes + int(found["rest"]), 1) if is_whole else (0, 0)
    return _and_more(words, minutes, typed, 1, is_hours=is_hours)


def _and_more(
    words: Words, minutes: int, typed: Sequence[str], size: int, *, is_hours: bool
) -> tuple[int, int]:
    """`1h 30m`, `1 h 30 min`: the minutes behind hours belong to them."""
    found = _GLUED.fullmatch(typed[size]) if is_hours and len(typed) > size else None
    if found and found["unit"] in words.minutes and _is_part_of_an_hour(found["number"]):
        return minutes + int(found["number"]), size + 1
    apart = is_hours and len(typed) > size + 1 and typed[size + 1] in words.minutes
    if apart and _is_part_of_an_hour(typed[size]):
        return minutes + int(typed[size]), size + 2
    return minutes, size


def _minutes(words: Words, number: str, unit: str) -> int:
    """Whole minutes, or 0: nobody counts half ones."""
    if unit in words.hours:
        return round(float(number.replace(",", ".")) * 60)
    return int(number) if unit in words.minutes and number.isdigit() else 0


def _is_part_of_an_hour(number: str) -> bool:
    return number.isascii() and number.isdigit() and int(number) < 60

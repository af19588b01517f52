"""Values as iCalendar writes them: escaped texts, times and rules, in lines of at most 75 octets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Self

from icalendar import Parameters
from icalendar.prop import vCategory, vRecur, vText

from mentorlog.words import paragraphs

_LONGEST_LINE = 75
_NO_PARAMETERS = Parameters()


class Text(vText):
    r"""A TEXT value (RFC 5545 section 3.3.11): clean, and its literal `\N` stays a backslash and an N.

    icalendar's own vText turns `C:\Notes` into `C:`, a line break and `otes`, and lets control characters
    pass: readers cut a text at NUL and refuse a whole file over VT or ESC.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Self:  # noqa: D102
        # Past vText's own, most of whose time goes into parameters; ours has none.
        self = str.__new__(cls, paragraphs(text))
        self.encoding = "utf-8"  # type: ignore[attr-defined]
        self.params = _NO_PARAMETERS
        return self

    def to_ical(self) -> bytes:
        """The escaped text in UTF-8; the backslash goes first, or it would escape the others' escapes."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode()


class Categories(vCategory):
    """A CATEGORIES value made of our own `Text`; icalendar's would escape each name in its own way."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__([])
        self.cats = [Text(name) for name in names]


# Times are the bulk of a file, and icalendar's vDatetime takes fifteen times as long for the same letters.


def utc_text(moment: datetime) -> bytes:
    """A UTC moment as a DATE-TIME in its UTC form, `20260701T070000Z`."""
    return local_text(moment) + b"Z"


def local_text(local: datetime) -> bytes:
    """A wall-clock time as a DATE-TIME in its local form, `20260701T090000`."""
    day_and_time = (local.year, local.month, local.day, local.hour, local.minute, local.second)
    return b"%04d%02d%02dT%02d%02d%02d" % day_and_time


def day_text(day: date) -> bytes:
    """A DATE, `20260701`."""
    return f"{day:%Y%m%d}".encode()


def rule_text(parts: Mapping[str, object]) -> bytes:
    """A RECUR value from its parts, such as `{"FREQ": "MONTHLY", "INTERVAL": 3}`."""
    return bytes(vRecur(parts).to_ical())


def line(name: bytes, value: bytes) -> bytes:
    """One property as a content line: folded where it is long, ended by CRLF (RFC 5545 section 3.1)."""
    content = name + b":" + value
    return content + b"\r\n" if len(content) <= _LONGEST_LINE else _folded(content)


def _folded(content: bytes) -> bytes:
    pieces = []
    start, room = 0, _LONGEST_LINE
    while len(content) - start > room:
        end = _last_good_cut(content, start + room)
        pieces.append(content[start:end])
        start, room = end, _LONGEST_LINE - 1  # the leading space of a continuation counts
    pieces.append(content[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def _last_good_cut(content: bytes, end: int) -> int:
    """The last place up to `end` that is neither inside a UTF-8 character nor inside a backslash escape."""
    while 0x80 <= content[end] < 0xC0:
        end -= 1
    backslashes = 0
    while content[end - 1 - backslashes] == 0x5C:
        backslashes += 1
    return end - backslashes % 2

"""Text as iCalendar wants it: without control characters, escaped, and in lines of at most 75 octets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from icalendar.prop import vCategory, vText

_LONGEST_LINE = 75

# Readers cut a text at NUL, refuse a whole file over VT or ESC, and no encoding has room for a lone surrogate.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def clean(text: str) -> str:
    """The text with LF as its only line end and without control characters and lone surrogates."""
    return _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


class Text(vText):
    r"""A TEXT value (RFC 5545 section 3.3.11) whose literal `\N` stays a backslash and an N.

    icalendar's own vText turns `C:\Notes` into `C:`, a line break and `otes`.
    """

    __slots__ = ()

    def to_ical(self) -> bytes:
        """The escaped text in UTF-8; the backslash goes first, or it would escape the others' escapes."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode()


class Categories(vCategory):
    """A CATEGORIES value made of our own `Text`; icalendar's would escape each name in its own way."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__([])
        self.cats = [Text(clean(name)) for name in names]


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

"""Text laid out for a terminal: aligned columns, whatever alphabet is in them."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from mentorlog.language import _

_GAP = "  "
_NAMED_AT_MOST = 3
_SHORT_ID = 8  # the end of a uid is random, its beginning is a time that neighbours share
# Direction marks and the control characters beyond ASCII can repaint a terminal.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def columns(rows: Iterable[Sequence[str]], heads: Sequence[str] = (), indent: str = "") -> Iterator[str]:
    """The rows as lines of aligned columns, under `heads`; on a screen, lines end at its edge.

    A column in which nothing stands takes no room.
    """
    table = [[printable(cell) for cell in row] for row in rows]
    if heads and table:
        table.insert(0, list(heads))
    widths = [[width(cell) for cell in row] for row in table]
    rooms = [max(column) for column in zip(*widths, strict=True)]
    edge = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for row, taken in zip(table, widths, strict=True):
        filled = [
            cell + " " * (room - used) for cell, used, room in zip(row, taken, rooms, strict=True) if room
        ]
        yield _cut(indent + _GAP.join(filled).rstrip(), edge)


def pairs(facts: Iterable[tuple[str, str]], indent: str = "  ") -> Iterator[str]:
    """Names and values in two columns; what has no value is left out."""
    return columns([fact for fact in facts if fact[1]], indent=indent)


def paragraph(text: str, indent: str = "  ") -> Iterator[str]:
    """Text of several lines, each set in."""
    return (f"{indent}{printable(line)}".rstrip() for line in text.splitlines())


def first_line(text: str) -> str:
    """The first line that says something, without its Markdown marks at the beginning."""
    lines = (line.strip().lstrip("#>-*").strip() for line in text.splitlines())
    return next((line for line in lines if line), "")


def several(names: Sequence[str]) -> str:
    """`Ada Lindqvist, Bruno Costa`; of a crowd the first three and how many more."""
    shown = ", ".join(names[:_NAMED_AT_MOST])
    more = len(names) - _NAMED_AT_MOST
    return _("{names} and {n} more").format(names=shown, n=more) if more > 0 else shown


def short_id(uid: str) -> str:
    """The end of a uid, which is enough to name it in the next command."""
    return uid[-_SHORT_ID:]


def printable(text: str) -> str:
    """One line that a terminal shows as it is."""
    return text if text.isprintable() else _UNSAFE.sub("", text.replace("\n", " "))


def width(text: str) -> int:
    """How many cells of a terminal the text takes: two for East Asian letters and emoji, none for accents."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _cut(line: str, edge: int | None) -> str:
    if edge is None or width(line) <= edge:
        return line
    while width(line) >= edge:
        line = line[:-1]
    return line.rstrip() + "…"

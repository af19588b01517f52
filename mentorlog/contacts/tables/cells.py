"""Cells of a row by what their columns hold; and those of Google, in which several values stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from mentorlog.contact_points import Point
from mentorlog.contacts.reading import Field
from mentorlog.words import folded, line

_SEVERAL = ":::"
_STAR = "*"  # before the label of what Google uses first, or in its place
_DEFAULT = "* "
_USUAL_LABELS = frozenset({"work", "home", "other", "mobile", "main", "pager"})
_NO_TAGS = frozenset({"mycontacts", "my contacts"})  # so Google calls everybody
_ADDRESS = re.compile(r"[^\s<>;,\"'|]+@[^\s<>;,\"'|]+")


class Cell(Struct, frozen=True):
    """What a column says, which of its kind it is (`work`), and a key for those that say it together."""

    text: str
    label: str = ""
    kind: object = None


Cells = defaultdict[Field, list[Cell]]


def first(cells: Sequence[Cell]) -> str:
    """The first of them in one line."""
    return line(cells[0].text) if cells else ""


def values(text: str) -> list[str]:
    """The values of a cell; empty ones keep their place."""
    return [part.strip() for part in text.split(_SEVERAL)]


def label(text: str) -> str:
    """A label without Google's star."""
    clean = line(values(text)[0].removeprefix(_STAR))
    return clean.casefold() if clean.casefold() in _USUAL_LABELS else clean


def points(cells: Iterable[Cell], read: Callable[[str], list[str]]) -> tuple[Point, ...]:
    """E-mails, phones or links, each once; those of the labels with a star come first."""
    preferred = sorted(cells, key=lambda cell: not cell.label.startswith(_STAR))
    found: dict[str, Point] = {}
    for cell in preferred:
        for value in read(cell.text):
            found.setdefault(folded(value), Point(value, label(cell.label)))
    return tuple(found.values())


def emails(text: str) -> list[str]:
    """The bare addresses of `"Ann" <ann@example.org>; mailto:ann@home.example`; what is none stays."""
    found = [address.removeprefix("mailto:") for address in _ADDRESS.findall(text)]
    return found or lines(text)


def lines(text: str) -> list[str]:
    """The values of a cell, each in one clean line."""
    return [clean for part in values(text) if (clean := line(part))]


def tags(cells: Iterable[Cell]) -> list[str]:
    """Tags, without the one that says nothing."""
    parts = [part for cell in cells for part in re.split(r":::|[;,\n]", cell.text)]
    clean = [line(part.strip().removeprefix(_DEFAULT)) for part in parts]
    return [tag for tag in clean if tag and tag.casefold() not in _NO_TAGS]

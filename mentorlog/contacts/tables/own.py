"""mentorlog's own table of people: its heads, and its rows read again to the letter.

Of what a person has several of, each has a number, and a column for each of its parts: `Phone 2`,
`Phone 2 label`. A table for programs has the same heads without blanks (`phone_2_label`), and no guards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.reading import Column, Field
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.tables.heads import by_heads, known, plain
from mentorlog.csv_files import TableRow, unguarded

ID = "mentorlog ID"
SINGLE: Mapping[str, str] = {
    "key": ID,
    "name": "Name",
    "given": "Given name",
    "family": "Family name",
    "nickname": "Nickname",
    "suffix": "Letters after the name",
    "organisation": "Organisation",
    "title": "Title",
    "notes": "Notes",
}
TAGS = "Tags"
BESIDE = ("How to say it", "Time zone", "Favourite", "Every days")  # records have no place for these
# The parts of each thing that a person may have several of, in the order of its struct.
NUMBERED: Mapping[str, tuple[str, ...]] = {
    "E-mail": ("", "label"),
    "Phone": ("", "label"),
    "Link": ("", "label"),
    "Address": ("label", "street", "locality", "region", "postcode", "country"),
    "Day": ("label", ""),
}
ONE_EACH = known(
    {**{head: field for field, head in SINGLE.items()}, TAGS: "tags", **dict.fromkeys(BESIDE, "extra")}
)
SIGNATURES = ((plain(ID), "name", "given name", "family name"),)

_FIELDS: Mapping[str, Field] = {"e mail": "email", "phone": "phone", "link": "link", "day": "day"}
_PARTS: Mapping[str, Field] = {
    "label": "label",
    "street": "street",
    "locality": "locality",
    "region": "region",
    "postcode": "postcode",
    "country": "country",
}
_NUMBERED = re.compile(rf"((?:{'|'.join(map(plain, NUMBERED))}) \d+)(?: ({'|'.join(_PARTS)}))?")


def numbered(kind: str, number: int) -> Iterator[str]:
    """The heads of one thing: `Phone 2`, `Phone 2 label`."""
    return (f"{kind} {number} {part}".rstrip() for part in NUMBERED[kind])


def for_programs(head: str) -> str:
    """A head as programs like it: `phone_2_label`."""
    return plain(head).replace(" ", "_")


def columns_of(heads: Sequence[str]) -> tuple[Column, ...]:
    """What each column is, as for any table."""
    places = {plain(head): place for place, head in enumerate(heads)}
    return tuple(
        _numbered_column(head, places) or column
        for head, column in zip(map(plain, heads), by_heads(heads, ONE_EACH), strict=True)
    )


def is_numbered(head: str) -> bool:
    """Whether mentorlog numbers such columns."""
    return bool(_NUMBERED.fullmatch(head))


def _numbered_column(head: str, places: Mapping[str, int]) -> Column | None:
    found = _NUMBERED.fullmatch(head)
    if not found:
        return None
    thing, part = found.groups()
    field = _PARTS.get(part or "", _FIELDS.get(thing.rpartition(" ")[0]))
    if field is None:
        return None
    return Column(field) if field == "label" else Column(field, label_at=places.get(f"{thing} label"))


class OwnReader:
    """Reads the rows of mentorlog's own table: nothing in them is to be cleaned or taken apart."""

    def __init__(self, heads: Sequence[str]) -> None:
        self._heads = [plain(head) for head in heads]
        self._bare: Callable[[str], str] = str if for_programs(ID) in heads else unguarded

    def read(self, row: TableRow) -> ContactRecord | None:
        """The person in a row, or None where nothing in it says who it is."""
        told = dict(zip(self._heads, map(self._bare, row.cells), strict=False))
        single: dict[str, Any] = {field: told.get(plain(head), "") for field, head in SINGLE.items()}
        if not (single["key"] and single["name"]):
            return None
        return ContactRecord(
            **single,
            line=row.line,
            emails=tuple(Point(*parts) for parts in _several(told, "E-mail")),
            phones=tuple(Point(*parts) for parts in _several(told, "Phone")),
            links=tuple(Point(*parts) for parts in _several(told, "Link")),
            addresses=tuple(PostalAddress(*parts) for parts in _several(told, "Address")),
            days=tuple(DayToRemember(*parts) for parts in _several(told, "Day")),
            tags=tuple(filter(None, told.get(plain(TAGS), "").split("\n"))),
            extra=tuple(f"{head}: {told[plain(head)]}" for head in BESIDE if told.get(plain(head))),
        )

    def connected_on(self, _row: TableRow) -> str:
        """Its table does not say it."""
        return ""

    def key(self, row: TableRow) -> str:
        """The uid of the person in a row, where it says it."""
        return dict(zip(self._heads, map(self._bare, row.cells), strict=False)).get(plain(ID), "")


def _several(told: Mapping[str, str], kind: str) -> Iterator[tuple[str, ...]]:
    """The parts of all things of a kind that the row has."""
    for number in count(1):
        heads = [plain(head) for head in numbered(kind, number)]
        if told.keys().isdisjoint(heads):
            return
        parts = tuple(told.get(head, "") for head in heads)
        if any(parts):
            yield parts

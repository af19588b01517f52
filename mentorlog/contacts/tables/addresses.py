"""Postal addresses, each in several columns of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from mentorlog.contact_points import PostalAddress
from mentorlog.contacts.reading import Field
from mentorlog.contacts.tables.cells import Cell, Cells, label, values
from mentorlog.words import line

_PARTS: tuple[Field, ...] = ("street", "locality", "region", "postcode", "country")


def addresses(cells: Cells) -> Iterator[PostalAddress]:
    """One for each kind that the row has; two where its cells have two values each."""
    kinds = {cell.kind: cell.label for field in (*_PARTS, "address") for cell in cells[field]}
    for kind, called in kinds.items():
        parts = [_values_of(kind, cells[field]) for field in _PARTS]
        if not any(parts):
            parts[0] = _values_of(kind, cells["address"])
        for told in zip_longest(*parts, fillvalue=""):
            yield PostalAddress(label(called), *told)


def _values_of(kind: object, cells: Iterable[Cell]) -> list[str]:
    """The values of one part: what stands in several columns, or on several lines, is put in one."""
    columns = [map(_in_one_line, values(cell.text)) for cell in cells if cell.kind == kind]
    return [", ".join(filter(None, told)) for told in zip_longest(*columns, fillvalue="")]


def _in_one_line(text: str) -> str:
    return ", ".join(filter(None, (line(each).rstrip(",") for each in text.splitlines())))

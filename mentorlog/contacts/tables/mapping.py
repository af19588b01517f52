"""What the columns of a table hold, said in words: `{"Private mail": "email/home"}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mentorlog.contacts.reading import FIELDS, Column
from mentorlog.contacts.tables.heads import column_of, plain
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked


def columns_told(heads: Sequence[str], told: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns by the heads in `told`; what is in others is kept beside.

    Raises InvalidEntry("map") for a head that the table has not, and for a field that nobody has.
    """
    named = {plain(head): _column(field) for head, field in told.items()}
    for head in told:
        if plain(head) not in map(plain, heads):
            raise InvalidEntry(
                "map",
                marked("The table has no column “{head}”. It has: {heads}."),
                head=head,
                heads=", ".join(heads),
            )
    return tuple(named.get(plain(head), Column()) for head in heads)


def _column(told: str) -> Column:
    if told.partition("/")[0] not in FIELDS:
        raise InvalidEntry(
            "map",
            marked("“{told}” is nothing that a column can hold. There are: {fields}."),
            told=told,
            fields=", ".join(FIELDS),
        )
    return column_of(told)

"""What is asked of the readers of files of people, and what they give: records, and what was not read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from msgspec import Struct

from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.dates import DayOrder

Field = Literal[
    "name",
    "given",
    "middle",
    "family",
    "suffix",
    "nickname",
    "organisation",
    "title",
    "email",
    "phone",
    "link",
    "address",
    "street",
    "locality",
    "region",
    "postcode",
    "country",
    "day",
    "birth-day",
    "birth-month",
    "birth-year",
    "tags",
    "notes",
    "connected-on",
    "relation",
    "key",
    "label",
    "extra",
    "ignored",
]

FIELDS: tuple[Field, ...] = get_args(Field)


_NAMING: frozenset[Field] = frozenset({"name", "given", "family", "nickname", "organisation"})


class Column(Struct, frozen=True, omit_defaults=True):
    """What a column of a table holds.

    Of e-mails, phones, links, addresses, days and relations, `label` says which (`work`), or `label_at` is
    the place of the column that says it. An `extra` one has no place in the logbook and is kept beside it.
    """

    field: Field = "extra"
    label: str = ""
    label_at: int | None = None


class Choices(Struct, frozen=True):
    """How a file is to be read, where the user has chosen; what is not chosen is told by the file.

    `remembered` are the columns that the user chose for other tables, by the key of their heads.
    """

    source: Source | None = None
    encoding: str = ""
    columns: tuple[Column, ...] | None = None
    order: DayOrder | None = None
    remembered: Mapping[str, tuple[Column, ...]] = {}


AS_TOLD = Choices()


class Unread(Struct, frozen=True):
    """A line of a file that could not be read, why, and what it holds as far as that is known.

    LinkedIn hides who some members are: of them it gives the `key` alone, or no more than since when they are
    connected, a partial date.
    """

    line: int
    reason: str
    cells: tuple[str, ...] = ()
    key: str = ""
    connected_on: str = ""


class SeenTable(Struct, frozen=True):
    """What was seen of a table, to choose by: `columns` as they were read, with up to three samples of each.

    `orders` has two where days such as 3/4/2026 could be read in either; `telling` are cells in which the
    encoding is seen; `beside` the heads of columns that have something and no place in the logbook.
    """

    key: str
    delimiter: str
    heads: tuple[str, ...]
    columns: tuple[Column, ...]
    samples: tuple[tuple[str, ...], ...]
    orders: tuple[DayOrder, ...]
    telling: tuple[str, ...]
    beside: tuple[str, ...]

    @property
    def may_hide_names(self) -> bool:
        """Whether no column is known to hold names, while what some of them hold is not known."""
        return bool(self.beside) and not any(column.field in _NAMING for column in self.columns)


class Reading(Struct, frozen=True):
    """What a file of people holds; `certain` is whether its encoding is, and `table` is of CSV alone.

    By the `sha256` of all its bytes the file is known again.
    """

    source: Source
    records: tuple[ContactRecord, ...]
    unread: tuple[Unread, ...] = ()
    encoding: str = "utf-8"
    certain: bool = True
    table: SeenTable | None = None
    sha256: str = ""

"""Tables of people read: whose it is, what its columns hold, and the person in each row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import islice

from mentorlog.contacts.reading import Choices, Column, Reading, SeenTable, Unread
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.tables.heads import key_of
from mentorlog.contacts.tables.kinds import NAMES, closest_to, columns_of, source_of
from mentorlog.contacts.tables.own import OwnReader
from mentorlog.contacts.tables.people import Reader, cell
from mentorlog.contacts.tables.search import MOST_COLUMNS, MOST_ROWS, FoundTable, find_table
from mentorlog.copies import Progress
from mentorlog.csv_files import TableRow
from mentorlog.dates import DayOrder, day_orders
from mentorlog.encodings import decode
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.words import shortened

_MOST_LINES = 1_000_000
_AT_A_TIME = 200  # rows, between which one may stop
_SAMPLES = 3
_SAMPLED = 500  # rows in which they are looked for
_TELLING = 5
_DAYS = frozenset({"day", "connected-on"})


def read_table(
    data: bytes, name: str, choices: Choices, progress: Progress = lambda done, total: None
) -> Reading:
    """Read a CSV file of people; `progress(done, total)` stops it by raising. Raises InvalidEntry("file").

    Where it cannot be told what the columns hold there are no records, and the user chooses by what was seen.
    """
    decoded = decode(data, choices.encoding)
    table = _found(decoded.text.replace("\0", ""), name)
    source = choices.source or source_of(table.heads)
    samples = [
        tuple(islice(_cells_in(table.rows[:_SAMPLED], place), _SAMPLES)) for place in range(len(table.heads))
    ]
    chosen = _chosen(choices, table)
    columns = chosen or columns_of(source, table.heads, samples)
    orders = (choices.order,) if choices.order else _orders(table, columns)
    reader: Reader | OwnReader = Reader(source, table.heads, columns, orders[0])
    if source == "mentorlog" and not chosen:
        reader = OwnReader(table.heads)
    records, unread = _people(table, reader, progress)
    seen = SeenTable(
        key_of(table.heads),
        table.delimiter,
        table.heads,
        columns,
        tuple(samples),
        orders,
        _telling(table.rows),
        tuple(_beside(table, columns)),
    )
    return Reading(source, records, (*table.mended, *unread), decoded.encoding, decoded.certain, seen)


def _found(text: str, name: str) -> FoundTable:
    """The table in a text. Raises InvalidEntry("file") where it has nobody, or more than anybody knows."""
    _ensure_few(text.count("\n") + text.count("\r"), _MOST_LINES, marked("lines"), name)
    table = find_table(text)
    if not table:
        raise InvalidEntry("file", marked("{name} is empty, so there is nothing to read."), name=name)
    _ensure_few(len(table.heads), MOST_COLUMNS, marked("columns"), name)
    _ensure_few(len(table.rows), MOST_ROWS, marked("rows"), name)
    if not table.rows:
        raise nobody(table.heads, name)
    return table


def _ensure_few(count: int, most: int, what: str, name: str) -> None:
    if count > most:
        raise InvalidEntry(
            "file",
            marked("{name} has more than {most} {what}, so it was not read. Split it into smaller files."),
            name=name,
            most=f"{most:,}",
            what=_(what),
        )


def _chosen(choices: Choices, table: FoundTable) -> tuple[Column, ...] | None:
    """The columns that the user chose, now or for a table of the same heads before."""
    chosen = choices.columns or choices.remembered.get(key_of(table.heads))
    return chosen if chosen and len(chosen) == len(table.heads) else None


def _people(
    table: FoundTable, reader: Reader | OwnReader, progress: Progress
) -> tuple[tuple[ContactRecord, ...], list[Unread]]:
    records: list[ContactRecord] = []
    unread: list[Unread] = []
    for done, row in enumerate(table.rows):
        if not done % _AT_A_TIME:
            progress(done, len(table.rows))
        if len(row.cells) > MOST_COLUMNS:
            unread.append(Unread(row.line, _("It has too many cells."), row.cells[: len(table.heads)]))
        elif record := reader.read(row):
            records.append(record)
        else:
            reason = _("Nothing in it says who it is.")
            unread.append(Unread(row.line, reason, row.cells, reader.key(row), reader.connected_on(row)))
    return tuple(records), unread


def _orders(table: FoundTable, columns: Sequence[Column]) -> tuple[DayOrder, ...]:
    places = [place for place, column in enumerate(columns) if column.field in _DAYS]
    return day_orders(text for place in places for text in _cells_in(table.rows, place))


def _beside(table: FoundTable, columns: Sequence[Column]) -> Iterator[str]:
    """The heads of the columns that hold something for which the logbook has no place."""
    for place, column in enumerate(columns):
        if column.field == "extra" and next(_cells_in(table.rows, place), ""):
            yield table.heads[place]


def _cells_in(rows: Sequence[TableRow], place: int) -> Iterator[str]:
    return filter(None, (cell(row, place) for row in rows))


def _telling(rows: Sequence[TableRow]) -> tuple[str, ...]:
    """The cells in which most letters are no plain ones: by them the encoding is seen."""
    odd = (cell for row in rows for cell in row.cells if not cell.isascii())
    return tuple(shortened(cell, 80) for cell in nlargest(_TELLING, odd, key=_odd_letters))


def _odd_letters(cell: str) -> int:
    return sum(not letter.isascii() for letter in cell[:1000])


def nobody(heads: Sequence[str], name: str) -> InvalidEntry:
    """What to say of a table in which nobody was found."""
    return InvalidEntry(
        "file",
        marked(
            "Nobody was found in {name}. The heads of its columns are: {heads}. The table that is known and "
            "most like it is that of {closest}. Say what its columns hold, or export it once more."
        ),
        name=name,
        heads=shortened(", ".join(heads), 200),
        closest=_(NAMES[closest_to(heads)]),
    )

"""The rows of a table as people, once it is known what its columns hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from mentorlog.contact_points import DayToRemember
from mentorlog.contacts.link_keys import linkedin_slug
from mentorlog.contacts.reading import Column
from mentorlog.contacts.record import ContactRecord, Relation, Source
from mentorlog.contacts.tables.addresses import addresses
from mentorlog.contacts.tables.cells import Cell, Cells, emails, first, label, lines, points, tags
from mentorlog.contacts.tables.days import born, read_day
from mentorlog.contacts.tables.named import named
from mentorlog.csv_files import TableRow, unguarded
from mentorlog.dates import DayOrder
from mentorlog.language import _
from mentorlog.words import line, paragraphs

_UNSAID = frozenset({"label", "ignored"})


class Reader:
    """Reads rows whose columns are known."""

    def __init__(
        self, source: Source, heads: Sequence[str], columns: Sequence[Column], order: DayOrder
    ) -> None:
        self._source = source
        self._heads = heads
        self._columns = [each for each in enumerate(columns) if each[1].field not in _UNSAID]
        self._read_day = cache(lambda text: read_day(text, order))  # many have the same

    def read(self, row: TableRow) -> ContactRecord | None:
        """The person in a row, or None where nothing in it says who it is."""
        cells = self._cells(row)
        name = named(cells)
        connected_on = self._read_day(first(cells["connected-on"]))
        if connected_on is None:
            cells["extra"] += cells["connected-on"]
        record = ContactRecord(
            name=name.name,
            line=row.line,
            given=name.given,
            family=name.family,
            nickname=first(cells["nickname"]),
            suffix=name.suffix,
            organisation=first(cells["organisation"]),
            title=first(cells["title"]),
            emails=points(cells["email"], emails),
            phones=points(cells["phone"], lines),
            links=points(cells["link"], lines),
            addresses=tuple(addresses(cells)),
            days=tuple(self._days(cells)),
            tags=(*(["LinkedIn"] if self._source == "linkedin" else []), *tags(cells["tags"])),
            notes="\n\n".join(paragraphs(cell.text) for cell in cells["notes"]),
            connected_on=connected_on or "",
            relations=tuple(Relation(label(cell.label), line(cell.text)) for cell in cells["relation"]),
            extra=tuple(f"{cell.label}: {cell.text}" for cell in cells["extra"]),
            problems=(_("Its row has more cells than there are columns."),) if self._is_longer(row) else (),
        )
        return replace(record, key=self._key(cells)) if _is_somebody(record) else None

    def connected_on(self, row: TableRow) -> str:
        """Since when the person in a row is a connection, as far as it says so; LinkedIn alone does."""
        return self._read_day(first(self._cells(row)["connected-on"])) or ""

    def key(self, row: TableRow) -> str:
        """What tells a person again in the next file of the source; "" where the source gives nothing."""
        return self._key(self._cells(row))

    def _key(self, cells: Cells) -> str:
        if self._source == "linkedin":
            return next(filter(None, (linkedin_slug(told.text) for told in cells["link"])), "")
        return first(cells["key"])

    def _cells(self, row: TableRow) -> Cells:
        found: Cells = defaultdict(list)
        for place, column in self._columns:
            if text := cell(row, place):
                found[column.field].append(self._told(row, place, column, text))
        for place in range(len(self._heads), len(row.cells)):
            if text := cell(row, place):
                found["extra"].append(Cell(text, _("Column {number}").format(number=place + 1)))
        return found

    def _told(self, row: TableRow, place: int, column: Column, text: str) -> Cell:
        if column.field in ("extra", "connected-on"):
            return Cell(text, line(self._heads[place]))
        if column.label_at is None:
            return Cell(text, column.label, column.label)
        return Cell(text, cell(row, column.label_at), column.label_at)

    def _is_longer(self, row: TableRow) -> bool:
        return any(text.strip() for text in row.cells[len(self._heads) :])

    def _days(self, cells: Cells) -> Iterator[DayToRemember]:
        birthday = born(*(first(cells[part]) for part in ("birth-year", "birth-month", "birth-day")))
        if birthday:
            yield DayToRemember("birthday", birthday)
        for told in cells["day"]:
            day = self._read_day(told.text)
            if day != "":
                yield DayToRemember(label(told.label), line(told.text) if day is None else day)


def cell(row: TableRow, place: int) -> str:
    """What stands there, without the apostrophe that keeps it from being a formula; "" behind its end."""
    return unguarded(row.cells[place]).strip() if place < len(row.cells) else ""


def _is_somebody(record: ContactRecord) -> bool:
    told = (record.name, record.nickname, record.organisation, record.emails, record.phones)
    return any(told)

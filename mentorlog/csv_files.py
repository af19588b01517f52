"""CSV files for and from spreadsheets: written so that nothing in them runs, read however they were saved."""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from mentorlog.chosen_files import first_bytes
from mentorlog.encodings import decode
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

LARGEST_FILE = 10 * 1024 * 1024
MOST_ROWS = 50_000

DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 50  # rows by which the delimiter is told
# What makes a formula of a cell, wide letters too. A cell that begins with an apostrophe gets another one,
# so that whoever reads it takes off what was put on, and nothing else.
_FORMULAS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'")
_THE_END = "\0the end"  # no text holds a NUL: nothing in a file can be taken for it

# Notes may be longer than the 131,072 letters after which the reader gives up; files are capped before.
csv.field_size_limit(2**31 - 1)


class TableRow(Struct, frozen=True):
    """A row with the line of the file on which it begins, from 1."""

    line: int
    cells: tuple[str, ...]


class Lines:
    """The lines of a text one after the other, of which the last can be put back; `number` is the last's."""

    def __init__(self, text: str) -> None:
        self.number = 0
        self._rest = io.StringIO(text, newline="")
        self._again: deque[str] = deque()

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._rest)
        self.number += 1
        return line

    def put_back(self, lines: Sequence[str]) -> None:
        """The next lines are these, which were the last."""
        self._again.extendleft(reversed(lines))
        self.number -= len(lines)


class EndlessQuote(Exception):
    """A quotation mark opens a cell and none closes it, so that rows that follow would be in that cell.

    `line` is where its row begins, and `taken` are the lines from there on that were taken for that cell.
    """

    def __init__(self, last: int, taken: Sequence[str]) -> None:
        self.taken = [line for line in taken if line != _THE_END]
        self.line = last - len(self.taken) + 1
        super().__init__(self.line)


class Table(Struct, frozen=True):
    """What a CSV file holds: the heads of its columns, and its rows, none of them empty."""

    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]


def as_csv(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table as RFC 4180 CSV; a text that a spreadsheet would take for a formula gets an apostrophe."""
    written = io.StringIO(newline="")
    write_table(written, heads, lines)
    return written.getvalue()


def write_table(
    file: TextIO,
    heads: Sequence[str],
    lines: Iterable[Sequence[str]],
    *,
    guarded: bool = True,
    quoted: bool = False,
) -> None:
    """Write a table row by row, `guarded` against formulas; `quoted` puts all cells in quotation marks."""
    writer = csv.writer(file, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerow(heads)
    writer.writerows(map(_guarded if guarded else _whole, line) for line in lines)


def as_bytes(text: str) -> bytes:
    """CSV in UTF-8 with a mark in front: without one, spreadsheets take it for the letters of one country."""
    return text.encode("utf-8-sig")


def read_file(path: Path) -> Table:
    """Read a CSV file. Raises InvalidEntry("file") where it is none, or larger than 10 MB or 50,000 rows."""
    try:
        data = first_bytes(path, LARGEST_FILE + 1)
    except OSError as error:
        sentence = marked("{name} cannot be read, so nothing was changed: {problem}.")
        raise InvalidEntry("file", sentence, name=path.name, problem=error.strerror or error) from error
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> Table:
    """Read what such a file holds; `name` is for the sentences. Raises InvalidEntry("file")."""
    if len(data) > LARGEST_FILE:
        raise InvalidEntry(
            "file",
            marked("{name} is larger than {most} MB, so it was not read. Split it into smaller files."),
            name=name,
            most=LARGEST_FILE // 1024 // 1024,
        )
    delimiter, text = told_delimiter(decode(data).text.replace("\0", ""))
    try:
        rows = list(islice(rows_of(Lines(text), delimiter or _likely_delimiter(text)), MOST_ROWS + 2))
    except EndlessQuote as problem:
        raise InvalidEntry(
            "file",
            marked(
                "In {name}, the quotation mark of a cell that begins on line {line} is never closed. "
                "Mend it there, or save the file once more as CSV; nothing was changed."
            ),
            name=name,
            line=problem.line,
        ) from problem
    return _table(rows, name)


def _table(rows: Sequence[TableRow], name: str) -> Table:
    if not rows:
        raise InvalidEntry("file", marked("{name} is empty, so there is nothing to read."), name=name)
    if len(rows) > MOST_ROWS + 1:
        raise InvalidEntry(
            "file",
            marked("{name} has more than {most} rows, so it was not read. Split it into smaller files."),
            name=name,
            most=f"{MOST_ROWS:,}",
        )
    return Table(rows[0].cells, tuple(rows[1:]))


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that it was given so that it is no formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULAS) else cell


def _guarded(cell: str) -> str:
    cell = _whole(cell)
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell


def _whole(cell: str) -> str:
    """A cell that no program cuts short, as many do where a NUL stands."""
    return cell.replace("\0", "")


def rows_of(lines: Lines, delimiter: str) -> Iterator[TableRow]:
    """The rows of a text without NUL, none of them empty. Raises EndlessQuote after those before it."""
    taken: list[str] = []
    for cells in csv.reader(_noted(chain(lines, [_THE_END]), taken), delimiter=delimiter):
        if cells == [_THE_END]:
            return
        if len(taken) > 1 and not _closes_its_quotes(taken, delimiter):
            raise EndlessQuote(lines.number, taken)
        if any(cell.strip() for cell in cells):
            yield TableRow(lines.number - len(taken) + 1, tuple(cells))
        taken.clear()


def _noted(lines: Iterable[str], taken: list[str]) -> Iterator[str]:
    for line in lines:
        taken.append(line)
        yield line


def _closes_its_quotes(lines: Sequence[str], delimiter: str) -> bool:
    """Whether a row of several lines is one: behind a closing mark comes the next cell, or the row's end."""
    if lines[-1] == _THE_END:
        return False
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def told_delimiter(text: str) -> tuple[str, str]:
    """The delimiter that the line `sep=;` of a spreadsheet tells, "" without one, and the text without it."""
    first, _end, rest = text.partition("\n")
    told = first.strip("\r").lower()
    return (told[4], f"\n{rest}") if len(told) == 5 and told.startswith("sep=") else ("", text)


def _likely_delimiter(text: str) -> str:
    """The one that cuts most rows into equally many cells, and of two that do, into more."""
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[int, int]:
    try:
        widths = Counter(len(row.cells) for row in islice(rows_of(Lines(text), delimiter), _LOOKED_AT))
    except EndlessQuote:
        return 0, 0
    cut = [(rows, width) for width, rows in widths.items() if width > 1]
    return max(cut, default=(0, 0))

"""Where in a text the table begins, how it is cut into cells, and what had to be mended in it."""

from __future__ import annotations

import re
from itertools import islice

from msgspec import Struct

from mentorlog.contacts.reading import Unread
from mentorlog.contacts.tables.kinds import is_known
from mentorlog.csv_files import DELIMITERS, EndlessQuote, Lines, TableRow, rows_of, told_delimiter
from mentorlog.language import _

MOST_ROWS = 100_000
MOST_COLUMNS = 10_000

_LOOKED_AT = 30  # rows among which the heads are
_A_KNOWN_HEAD = 10  # times as much worth as a mere cell
_LIKE_DATA = re.compile(r"@|\d{3}")


class FoundTable(Struct, frozen=True):
    """A table: its heads, the rows below them, and the lines that had to be mended."""

    delimiter: str
    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]
    mended: tuple[Unread, ...] = ()


def find_table(text: str) -> FoundTable | None:
    """The table in a text without NUL, or None where there are no rows at all.

    Above it may be a preamble of any length; a table without heads is given numbers.
    """
    told, text = told_delimiter(text)
    _score, delimiter, place = max(
        (_best_row(text, delimiter) for delimiter in ([told] if told else _delimiters_in(text))),
        key=lambda best: best[0],
    )
    rows, mended = _mended_rows(text, delimiter, MOST_ROWS + _LOOKED_AT)
    if not rows:
        return None
    heads = rows[place].cells[: MOST_COLUMNS + 1]  # one more tells that there are too many
    if not any(map(is_known, heads)) and any(map(_LIKE_DATA.search, heads)):
        return FoundTable(delimiter, _numbered(len(heads)), tuple(rows), tuple(mended))
    below = (row for row in rows[place + 1 :] if row.cells != heads)
    return FoundTable(delimiter, _without_last(heads), tuple(below), tuple(mended))


def _delimiters_in(text: str) -> list[str]:
    return [delimiter for delimiter in DELIMITERS if delimiter in text] or [DELIMITERS[0]]


def _best_row(text: str, delimiter: str) -> tuple[int, str, int]:
    """How much a row looks like heads, cut in this way, and its place."""
    rows, _mended = _mended_rows(text, delimiter, _LOOKED_AT)
    scores = [(_worth(row), -place) for place, row in enumerate(rows)]
    worth, place = max(scores, default=(0, 0))
    return worth, delimiter, -place


def _worth(row: TableRow) -> int:
    heads = row.cells[:MOST_COLUMNS]
    return _A_KNOWN_HEAD * sum(map(is_known, heads)) + len(heads)


def _mended_rows(text: str, delimiter: str, most: int) -> tuple[list[TableRow], list[Unread]]:
    """Rows; a line with a quotation mark without end is read without its marks, so that it ends there."""
    rows: list[TableRow] = []
    mended: list[Unread] = []
    lines = Lines(text)
    while True:
        try:
            for row in islice(rows_of(lines, delimiter), most - len(rows)):
                rows.append(row)  # one by one: those before a fault stay
            return rows, mended
        except EndlessQuote as problem:
            mended.append(Unread(problem.line, _("A quotation mark in it has no end and was left out.")))
            first, *others = problem.taken
            lines.put_back([first.replace('"', ""), *others])


def _numbered(count: int) -> tuple[str, ...]:
    return tuple(_("Column {number}").format(number=number) for number in range(1, count + 1))


def _without_last(heads: tuple[str, ...]) -> tuple[str, ...]:
    """Heads without the empty one that a last delimiter makes."""
    return heads[:-1] if len(heads) > 1 and not heads[-1].strip() else heads

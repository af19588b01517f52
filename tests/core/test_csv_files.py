"""CSV for and from spreadsheets: nothing in it runs, and however it was saved, it is read as it was meant."""

from __future__ import annotations

import csv
import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog import csv_files
from mentorlog.csv_files import as_bytes, as_csv, read_bytes, read_file, unguarded
from mentorlog.errors import InvalidEntry

ROWS = [("Day", "Title"), ("2026-11-20", "Soirée “Größe”; with, all"), ("2026-11-21", "Two\nlines")]


def cells(data):
    table = read_bytes(data, "it.csv")
    return [table.heads, *(row.cells for row in table.rows)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_it_is_read_however_it_was_saved(encoding, delimiter):
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(ROWS)
    assert cells(written.getvalue().encode(encoding)) == ROWS


def test_the_delimiter_that_a_spreadsheet_tells_is_taken():
    assert cells(b"sep=;\r\nDay;Title, long, with commas\r\n1;2,3,4,5\r\n") == [
        ("Day", "Title, long, with commas"),
        ("1", "2,3,4,5"),
    ]


def test_a_told_delimiter_moves_no_lines():
    assert read_bytes(b"sep=;\nDay;Title\n1;2\n", "it.csv").rows[0].line == 3


def test_lines_are_those_of_the_file_and_empty_rows_are_left_out():
    table = read_bytes(b'Title\n"two\nlines"\n\n , \nlast\n', "it.csv")
    assert [(row.line, row.cells) for row in table.rows] == [(2, ("two\nlines",)), (6, ("last",))]


@pytest.mark.parametrize(
    ("data", "beginning"),
    [
        (b"", "it.csv is empty"),
        (b"\n \n", "it.csv is empty"),
        (b"a,b\n" * 50_002, "it.csv has more than 50,000 rows"),
        (b"a" * (10 * 1024 * 1024 + 1), "it.csv is larger than 10 MB"),
        (
            b'A,B\n1,2\n3,"4\n5,6\n',
            "In it.csv, the quotation mark of a cell that begins on line 3 is never closed",
        ),
    ],
)
def test_what_cannot_be_read_is_told(data, beginning):
    with pytest.raises(InvalidEntry) as problem:
        read_bytes(data, "it.csv")
    assert problem.value.field == "file" and str(problem.value).startswith(beginning)


def test_a_cell_may_be_longer_than_most_readers_allow():
    assert cells(b'A,B\n1,"' + b"a" * 1_000_000 + b'"\n')[1] == ("1", "a" * 1_000_000)


def test_fifty_thousand_rows_are_read():
    assert len(read_bytes(b"Title\n" + b"a\n" * csv_files.MOST_ROWS, "it.csv").rows) == csv_files.MOST_ROWS


def test_neither_a_folder_nor_a_pipe_nor_nothing_is_a_file(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "folder.csv").mkdir()
    for name in ("pipe.csv", "folder.csv", "missing.csv"):
        with pytest.raises(InvalidEntry, match=f"^{name} cannot be read, so nothing was changed: "):
            read_file(tmp_path / name)


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_what_is_written_is_what_another_reader_finds_and_nothing_runs(lines):
    text = as_bytes(as_csv(("A", "B"), lines)).decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline="")))
    assert read[0] == ["A", "B"]
    for line, found in zip(lines, read[1:], strict=True):
        for cell, told in zip(line, found, strict=True):
            whole = cell.replace("\0", "")
            assert told in (whole, f"'{whole}") and unguarded(told) == whole
            assert not told.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"))


@given(st.binary())
def test_no_bytes_are_too_much_for_it(data):
    try:
        table = read_bytes(data, "it.csv")
    except InvalidEntry:
        return
    assert table.heads and all(row.cells for row in table.rows)

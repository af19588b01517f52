"""Tables that are broken or made to harm: nobody in them is lost without a word, and nothing runs."""

from __future__ import annotations

import io
from csv import writer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.contacts.reading import Choices
from mentorlog.contacts.tables.read import read_table
from mentorlog.csv_files import EndlessQuote, Lines, rows_of
from mentorlog.errors import Cancelled, InvalidEntry

HEADS = "Name,Email,Note\n"


def names(reading):
    return [record.name for record in reading.records]


def test_an_endless_quotation_mark_swallows_nobody(read):
    reading = read(f'{HEADS}Ann,a@x.example,"endless\nBo,b@x.example,x\nCy,c@x.example,y\n')
    assert names(reading) == ["Ann", "Bo", "Cy"]
    assert [each.line for each in reading.unread] == [2]
    assert reading.unread[0].reason == "A quotation mark in it has no end and was left out."


def test_one_that_meets_another_is_found_as_well(read):
    reading = read(f'{HEADS}Ann,a@x.example,"endless\nBo,b@x.example,x\nCy,c@x.example,"y\nz"\n')
    assert names(reading) == ["Ann", "Bo", "Cy"]
    assert reading.records[2].notes == "y\nz"


def test_a_hundred_of_them(read):
    rows = "".join(f'N{number},,"endless {number}\n' for number in range(101))
    assert len(names(read(HEADS + rows))) == 101


def test_an_endless_mark_above_the_table(read):
    assert names(read(f'"Notes:\n\n{HEADS}Ann,,\n')) == ["Ann"]


def test_marks_and_line_breaks_within_cells(read):
    reading = read(HEADS + 'Ann,,"one\r\ntwo"\nBo,,"say ""hi"""\nCy,,5" disk\nDi,,"a" b\n')
    assert [record.notes for record in reading.records] == ["one\ntwo", 'say "hi"', '5" disk', "a b"]
    assert [record.line for record in reading.records] == [2, 4, 5, 6]


def test_rows_of_any_length(read):
    reading = read(f"{HEADS}Ann\nBo,b@x.example,n,more\nCy,c@x.example,n,,,\n")
    assert names(reading) == ["Ann", "Bo", "Cy"]
    bo = reading.records[1]
    assert bo.extra == ("Column 4: more",) and bo.problems == (
        "Its row has more cells than there are columns.",
    )
    assert reading.records[2].problems == ()


def test_two_heads_of_one_name_are_two_columns(read):
    reading = read("Name,Email,Email,Hat,Hat\nAnn,a@x.example,b@x.example,L,M\n")
    assert [point.value for point in reading.records[0].emails] == ["a@x.example", "b@x.example"]
    assert reading.records[0].extra == ("Hat: L", "Hat: M")


def test_heads_that_come_again_are_nobody(read):
    assert names(read(f"{HEADS}Ann,,\n{HEADS}Bo,,\n")) == ["Ann", "Bo"]


@pytest.mark.parametrize("table", [HEADS, f"{HEADS}\n,,\n", HEADS * 3])
def test_heads_alone_are_told(read, table):
    with pytest.raises(
        InvalidEntry, match=r"^Nobody was found in people.csv\. The heads of its columns are: Name,"
    ):
        read(table)


def test_five_thousand_columns(read):
    heads = ",".join(["Name", *(f"Field {number}" for number in range(5000))])
    reading = read(f"{heads}\n{','.join(['Ann', *(['x'] * 5000)])}\n")
    assert len(reading.records[0].extra) == 5000


def test_a_cell_of_a_million_letters(read):
    assert len(read(f"{HEADS}Ann,,{'a' * 1_000_000}\n").records[0].notes) == 1_000_000


def test_more_rows_than_anybody_knows_people(read):
    with pytest.raises(InvalidEntry, match="has more than 100,000 rows"):
        read(HEADS + "Ann,,\n" * 100_001)


def test_letters_that_play_tricks(read):
    reading = read(f"{HEADS}A\0nn,a@x.example,\nB\u202eo\u2066,b@x.example,\n\u200b,\u200b,\n<b>Cy</b>,,\n")
    assert names(reading) == ["Ann", "Bo", "<b>Cy</b>"]
    assert len(reading.unread) == 1


def test_one_who_has_only_a_number_or_a_firm_is_somebody(read):
    table = "First Name,Last Name,Company,Phone\n,,Acme,\n,,,020 1\n"
    reading = read(table)
    assert [(record.name, record.organisation) for record in reading.records] == [("", "Acme"), ("", "")]


def test_the_same_person_twice_is_twice_there(read):
    assert names(read(f"{HEADS}Ann,a@x.example,\nAnn,a@x.example,\n")) == ["Ann", "Ann"]


def test_it_can_be_stopped():
    def stop(done, total):
        if done == 200:
            assert total == 300
            raise Cancelled

    with pytest.raises(Cancelled):
        read_table((HEADS + "Ann,,\n" * 300).encode(), "x", Choices(), stop)


CELLS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5))
def test_what_a_writer_of_tables_writes_is_read_to_the_letter(lines):
    written = io.StringIO(newline="")
    writer(written).writerows(lines)
    kept = [tuple(cells) for cells in lines if any(cell.strip() for cell in cells)]
    assert [row.cells for row in rows_of(Lines(written.getvalue()), ",")] == kept


@given(st.text(st.sampled_from('ab",;\n\r')))
def test_no_letters_are_lost_where_marks_have_no_end(text):
    try:
        rows = list(rows_of(Lines(text), ","))
    except EndlessQuote as problem:
        assert 1 <= problem.line <= text.count("\n") + text.count("\r") + 1
        return
    told = "".join(cell for row in rows for cell in row.cells)
    assert told.count("a") == text.count("a") and told.count("b") == text.count("b")


@given(st.text(st.sampled_from('Name,Email;\n"@x ')) | st.text())
def test_no_table_is_too_much_for_it(text):
    try:
        reading = read_table(text.encode("utf-8", "replace"), "x", Choices())
    except InvalidEntry:
        return
    assert reading.table

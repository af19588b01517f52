"""LinkedIn's `Connections.csv`, in all the shapes in which it comes."""

from __future__ import annotations

import pytest

from mentorlog.contact_points import Point

HEADS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PREAMBLE = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses, are '
    'missing. You will only see email addresses for connections who have ""allowed"" it."\r\n\r\n'
)
ANN = 'Ann,"Lee, PMP",https://www.linkedin.com/in/Ann-Lee/?trk=x,,Acme,"VP, IT",12 Mar 2024'


@pytest.mark.parametrize(
    "preamble", ["", PREAMBLE, PREAMBLE.replace("Notes", '"Notes"', 1), PREAMBLE[8:], "\ufeff", "\r\n\r\n"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_it_is_found_below_any_preamble(one, read, preamble, end):
    table = f"{preamble}{HEADS}\r\n{ANN}\r\n".replace("\r\n", end)
    assert read(table).source == "linkedin"
    record = one(table)
    assert (record.name, record.given, record.family, record.suffix) == ("Ann Lee", "Ann", "Lee", "PMP")
    assert (record.key, record.organisation, record.title) == ("ann-lee", "Acme", "VP, IT")
    assert record.links == (Point("https://www.linkedin.com/in/Ann-Lee/?trk=x", "LinkedIn"),)
    assert (record.connected_on, record.tags, record.extra) == ("2024-03-12", ("LinkedIn",), ())


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 Mar 2024", "2024-03-12"),
        ("7-Feb-22", "2022-02-07"),
        ("2024-03-12", "2024-03-12"),
        ("13/12/2024", "2024-12-13"),
    ],
)
def test_the_day_of_connecting_is_read_as_spreadsheets_leave_it(one, written, day):
    assert one(f"{HEADS}\nAnn,Lee,,,,,{written}\n").connected_on == day


def test_an_unreadable_day_is_kept_beside(one):
    record = one(f"{HEADS}\nAnn,Lee,,,,,12. März 2024\n")
    assert (record.connected_on, record.extra) == ("", ("Connected On: 12. März 2024",))


def test_hidden_members_are_told_and_empty_rows_are_not(read):
    reading = read(f"{HEADS}\n,,,,,,\n,,https://www.linkedin.com/in/x,,,,12 Mar 2024\n{ANN}\n")
    assert [record.line for record in reading.records] == [4]
    assert [(each.line, each.reason) for each in reading.unread] == [(3, "Nothing in it says who it is.")]
    assert reading.unread[0].cells[2] == "https://www.linkedin.com/in/x"


def test_without_a_link_there_is_no_key(one):
    assert one(f"{HEADS}\nAnn,Lee,,,Acme,,12 Mar 2024\n").key == ""


def test_a_hidden_member_is_not_read_and_yet_has_a_key(read):
    reading = read(f"{HEADS}\nAnn,Lee,,,Acme,,\n,,https://www.linkedin.com/in/Hidden/,,,,\n")
    assert [each.key for each in reading.unread] == ["hidden"]


def test_saved_again_by_a_german_spreadsheet(one, read):
    table = f"{HEADS}\nJörg,Groß 🚀 | PMP®,,j@g.example,,,1.2.2024\n".replace(",", ";")
    assert read(table).table.delimiter == ";"
    record = one(table)
    assert (record.name, record.suffix, record.connected_on) == ("Jörg Groß", "PMP", "2024-02-01")


def test_older_files_have_fewer_columns(read):
    reading = read("First Name,Last Name,Email Address,Company,Position\nAnn,Lee,a@x.example,Acme,VP\n")
    assert (reading.source, reading.records[0].title) == ("csv", "VP")
    old = '"Title","First Name","Middle Name","Last Name","E-mail Address","E-mail 2 Address","Company"\n'
    assert read(f"{old},Ann,,Lee,a@x.example,,Acme\n").source == "outlook"

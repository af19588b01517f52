"""Any other table: its columns are guessed, said and remembered; what has no place is kept beside."""

from __future__ import annotations

import pytest

from mentorlog.contact_points import DayToRemember, Point
from mentorlog.contacts.reading import Column
from mentorlog.contacts.tables.generic import guess
from mentorlog.contacts.tables.heads import key_of, plain
from mentorlog.contacts.tables.remembered import remember, remembered


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Full Name", Column("name")),
        ("*first_name:", Column("given")),
        ("Surname", Column("family")),
        ("Private e-mail", Column("email", "home")),
        ("E-Mail", Column("email")),
        ("Company phone", Column("phone")),
        ("Mobile", Column("phone", "mobile")),
        ("Work Phone", Column("phone", "work")),
        ("LinkedIn profile", Column("link", "LinkedIn")),
        ("Job title", Column("title")),
        ("Employer", Column("organisation")),
        ("Birthday", Column("day", "birthday")),
        ("Zip", Column("postcode")),
        ("Tags", Column("tags")),
        ("Shoe size", Column()),
        ("", Column()),
    ],
)
def test_columns_are_guessed_by_their_heads(head, column):
    assert guess([head], [()]) == (column,)


def test_columns_are_guessed_by_their_cells_where_heads_say_nothing():
    cells = [
        ("a@x.example", "b@y.example"),
        ("linkedin.com/in/a",),
        ("+44 20 7946 0018", "(020) 7946 0018"),
        ("a@x", "no"),
        ("03.11.2026", "03.02.2025"),
    ]
    assert [column.field for column in guess("ABCDE", cells)] == ["email", "link", "phone", "extra", "extra"]


def test_a_person_has_one_name_and_may_have_many_addresses():
    found = guess(["Name", "Contact", "Email", "Email 2"], [()] * 4)
    assert [column.field for column in found] == ["name", "extra", "email", "email"]


def test_what_has_no_place_is_kept_beside_and_named(read):
    reading = read("Name,Shoe size,Hat,Empty\nAnn,43,,\nBo,,L,\n")
    assert [record.extra for record in reading.records] == [("Shoe size: 43",), ("Hat: L",)]
    assert reading.table.beside == ("Shoe size", "Hat")
    assert reading.table.samples == (("Ann", "Bo"), ("43",), ("L",), ())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_delimiter_is_found_also_where_others_are_in_the_cells(read, delimiter):
    table = (
        delimiter.join(["Name", "Email", "Note"])
        + "\n"
        + delimiter.join(["Ann", "a@x.example", '"a,b;c|d\te"'])
    )
    reading = read(table)
    assert (reading.table.delimiter, reading.records[0].notes) == (delimiter, "a,b;c|d\te")


def test_a_told_delimiter_is_taken(read):
    reading = read("sep=;\nName;Note\nAnn;1,2,3\n")
    assert (reading.records[0].notes, reading.records[0].line) == ("1,2,3", 3)


def test_a_table_without_heads_is_read_by_its_cells(read):
    reading = read("Ann Lee,a@x.example,+44 20 7946 0018\nBo Li,b@x.example,+44 20 7946 0019\n")
    assert reading.table.heads == ("Column 1", "Column 2", "Column 3")
    assert [record.emails for record in reading.records] == [(Point("a@x.example"),), (Point("b@x.example"),)]
    columns = (Column("name"), *reading.table.columns[1:])
    chosen = read("Ann Lee,a@x.example,+44 20 7946 0018\n", columns=columns)
    assert chosen.records[0].name == "Ann Lee"


def test_the_source_can_be_chosen(read):
    reading = read("First Name,Last Name,Company\nAnn,Lee,Acme\n", source="linkedin")
    assert (reading.source, reading.records[0].tags) == ("linkedin", ("LinkedIn",))


def test_what_the_user_said_of_columns_holds_for_the_next_table_with_these_heads(logbook, read):
    heads, columns = ("Wer", "Wo"), (Column("name"), Column("phone", "work"))
    remember(logbook, heads, (Column("extra"), Column("extra")))
    remember(logbook, heads, columns)
    remember(logbook, ("Other",), (Column("name"),))
    known = remembered(logbook)
    assert known[key_of(("wer:", "WO"))] == columns and len(known) == 2
    assert read("Wer,Wo\nAnn,1\n", remembered=known).records[0].phones == (Point("1", "work"),)
    assert read("Wo,Wer\nAnn,1\n", remembered=known).records == ()
    assert read("Wer,Wo\nAnn,1\n", remembered=known, columns=columns[::-1]).records[0].name == "1"


def test_columns_of_another_number_are_not_taken(read):
    assert read("Name,Email\nAnn,a@x.example\n", columns=(Column("phone"),)).records[0].name == "Ann"


def test_formulas_lose_the_apostrophe_that_kept_them_from_running_and_nothing_else(one):
    record = one("Name,Phone,Note,Title\nAnn,'+44 20 1,'=1+1,'quoted'\n")
    assert (record.phones, record.notes, record.title) == ((Point("+44 20 1"),), "=1+1", "'quoted'")


def test_letters_and_generations_leave_the_name_or_stay(one):
    record = one('Name,Credentials\n"Hale, Robert Jr., PMP","CISM, PMP"\n')
    assert (record.name, record.given, record.family) == ("Robert Hale Jr.", "Robert", "Hale")
    assert record.suffix == "PMP, CISM"
    assert one('First Name,Last Name,Suffix\nRobert,"Hale, Jr.",III\n').name == "Robert Hale Jr."
    assert one("First Name,Last Name,Suffix\nRobert,Hale,III MBA\n").name == "Robert Hale III"


def test_several_addresses_in_one_cell(one):
    record = one('Name,Email\nAnn,"""Lee, Ann"" <a@x.example>; mailto:b@x.example, A@X.example"\n')
    assert record.emails == (Point("a@x.example"), Point("b@x.example"))
    assert one("Name,Email\nAnn,nonsense\n").emails == (Point("nonsense"),)


def test_days_of_which_only_the_user_knows_the_order(read):
    table = "Name,Birthday,Connected On\nAnn,3/4/1980,\nBo,,5/6/2020\n"
    assert read(table).table.orders == ("day-month", "month-day")
    ann, bo = read(table, order="month-day").records
    assert (ann.days, bo.connected_on) == ((DayToRemember("birthday", "1980-03-04"),), "2020-05-06")
    assert read(table.replace("3/4", "3/14")).table.orders == ("month-day",)
    assert read(table.replace("3/4", "13/4")).table.orders == ("day-month",)


def test_heads_are_compared_without_what_programs_add():
    assert plain(" *E-mail_1 - Value: ") == "e mail 1 value"
    assert plain("\ufeffName") == "name"

"""Google's contacts, of today and of before 2024."""

from __future__ import annotations

from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.record import Relation

NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
    "Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,"
    "Birthday,Notes,"
    "Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,"
    "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Address 1 - Extended Address,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,"
    "Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
)
OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Name Prefix,Name Suffix,Initials,"
    "Nickname,Birthday,Gender,Location,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,"
    "Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,"
    "Organization 1 - Title,Organization 1 - Department,Organization 1 - Symbol"
)


def row(heads, **cells):
    """A row of cells by the first letters of their heads, in which blanks and dashes are underlines."""
    told = dict.fromkeys(heads.split(","), "")
    for name, text in cells.items():
        (head,) = [
            head for head in told if head.replace(" - ", "_").replace(" ", "_").replace("-", "") == name
        ]
        told[head] = '"' + text.replace('"', '""') + '"'
    return f"{heads}\n{','.join(told.values())}\n"


def test_everything_that_has_a_place_gets_there(one, read):
    table = row(
        NEW,
        First_Name="Ann",
        Middle_Name="B.",
        Last_Name="Lee",
        Name_Prefix="Dr.",
        Name_Suffix="Jr., PhD",
        Nickname="Annie",
        Organization_Name="Acme",
        Organization_Title="CTO",
        Organization_Department="R&D",
        Birthday="--03-07",
        Notes="met at PMI,\nthen lunch; ok",
        Photo="https://photos.example/ann.jpg",
        Labels="* myContacts ::: Work",
        Email_1_Label="Home",
        Email_1_Value="ann@home.example",
        Email_2_Label="* Work",
        Email_2_Value="ann@acme.example ::: ceo@acme.example",
        Phone_1_Label="Mobile",
        Phone_1_Value="'+44 20 7946 0018 ::: 020 1",
        Address_1_Label="Home",
        Address_1_Formatted="1 Road\nLondon",
        Address_1_Street="1 Road",
        Address_1_City="London",
        Address_1_Extended_Address="Flat 2",
        Address_1_Country="UK",
        Relation_1_Label="Manager",
        Relation_1_Value="Bo Dahl",
        Website_1_Label="Blog",
        Website_1_Value="https://ann.example",
        Event_1_Label="Anniversary",
        Event_1_Value="2001-05-06",
    )
    record = one(table)
    assert read(table).source == "google"
    assert (record.name, record.given, record.family, record.suffix) == (
        "Ann B. Lee Jr.",
        "Ann",
        "Lee",
        "PhD",
    )
    assert (record.nickname, record.organisation, record.title) == ("Annie", "Acme", "CTO")
    assert record.emails == (
        Point("ann@acme.example", "work"),
        Point("ceo@acme.example", "work"),
        Point("ann@home.example", "home"),
    )
    assert record.phones == (Point("+44 20 7946 0018", "mobile"), Point("020 1", "mobile"))
    assert record.addresses == (PostalAddress("home", "1 Road, Flat 2", "London", "", "", "UK"),)
    assert record.days == (DayToRemember("birthday", "--03-07"), DayToRemember("Anniversary", "2001-05-06"))
    assert record.relations == (Relation("Manager", "Bo Dahl"),)
    assert record.links == (Point("https://ann.example", "Blog"),)
    assert (record.tags, record.key) == (("Work",), "")
    assert record.notes == "met at PMI,\nthen lunch; ok"
    assert record.extra == (
        "Name Prefix: Dr.",
        "Organization Department: R&D",
        "Photo: https://photos.example/ann.jpg",
    )
    assert read(table).table.beside == ("Name Prefix", "Organization Department", "Photo")


def test_an_address_may_be_told_as_a_whole_or_twice_in_each_cell(one):
    whole = one(row(NEW, First_Name="Ann", Address_1_Label="Work", Address_1_Formatted="1 Road\nLondon"))
    assert whole.addresses == (PostalAddress("work", "1 Road, London"),)
    two = one(row(NEW, First_Name="Ann", Address_1_Street="A ::: B", Address_1_City="X ::: Y"))
    assert two.addresses == (PostalAddress("", "A", "X"), PostalAddress("", "B", "Y"))


def test_a_star_alone_is_no_label(one):
    told = {
        "Email_1_Label": "* ",
        "Email_1_Value": "a@x.org",
        "Phone_1_Label": "* Work",
        "Phone_1_Value": "1",
    }
    record = one(row(NEW, First_Name="Ann", **told))
    assert (record.emails, record.phones) == ((Point("a@x.org"),), (Point("1", "work"),))


def test_the_form_of_before_2024(one, read):
    table = row(
        OLD,
        Name="Ann Lee",
        Given_Name="Ann",
        Family_Name="Lee",
        Birthday="1975-12-12",
        Group_Membership="* myContacts ::: PMI",
        Email_1_Type="* Work",
        Email_1_Value="ann@acme.example",
        Phone_1_Type="Work",
        Phone_1_Value="1 ::: 2",
        Organization_1_Name="Acme",
        Organization_1_Title="CTO",
        Organization_1_Department="R&D",
    )
    record = one(table)
    assert read(table).source == "google"
    assert (record.name, record.organisation, record.title, record.tags) == (
        "Ann Lee",
        "Acme",
        "CTO",
        ("PMI",),
    )
    assert (record.emails, record.phones) == (
        (Point("ann@acme.example", "work"),),
        (Point("1", "work"), Point("2", "work")),
    )
    assert record.days == (DayToRemember("birthday", "1975-12-12"),)
    assert record.extra == ("Organization 1 - Department: R&D",)


def test_the_number_of_columns_follows_the_contacts(one):
    heads = "Given Name,Family Name,Group Membership,Phone 1 - Value,Phone 2 - Value,Phone 3 - Value"
    assert one(f"{heads}\nAnn,Lee,,1,2,3\n").phones == (Point("1"), Point("2"), Point("3"))

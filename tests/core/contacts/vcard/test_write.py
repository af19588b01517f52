"""Cards as other programs want them: both versions, line by line."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace

from mentorlog.affiliations import AffiliationRow
from mentorlog.attachments import Content
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.people_out import FromSource, PersonOut
from mentorlog.contacts.vcard.read import cards
from mentorlog.contacts.vcard.write import card, write
from mentorlog.people import PersonDetails
from tests.core.contacts.vcard.reading import PNG

UID = "01a21cf8-de30-7803-8ef3-6335c4791bb0"
NOBODY = PersonDetails(
    UID, "Ada Lind", *("", "", "", "", ""), None, "", None, False, None, None, None, False, False, *([()] * 7)
)


def out(told=(), photo=None, **values):
    return PersonOut(replace(NOBODY, **values), photo, told)


def from_card(*extra, notes=""):
    return (FromSource("vcard", notes, extra),)


def lines(person, version="4.0"):
    """The content lines between head and end, unfolded."""
    text = card(person, version).decode().replace("\r\n ", "")
    return text.removesuffix("\r\n").split("\r\n")


def line(person, name, version="4.0"):
    found = [each for each in lines(person, version) if each.startswith(name)]
    return found[0] if len(found) == 1 else found


def test_the_least_card():
    assert lines(out()) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//mentorlog//mentorlog//EN",
        f"UID:urn:uuid:{UID}",
        "FN:Ada Lind",
        "N;X-MENTORLOG-GUESSED=1:Lind;Ada;;;",
        "X-MENTORLOG-VERSION:1",
        "END:VCARD",
    ]


@pytest.mark.parametrize(
    ("values", "newest", "older"),
    [
        (
            {"phones": (Point("+46701234567", "mobile"), Point("08-1, ext. 2", "work fax"))},
            [
                "TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+46701234567",
                r"TEL;VALUE=text;TYPE=work;TYPE=fax:08-1\, ext. 2",
            ],
            ["TEL;TYPE=pref;TYPE=cell:+46701234567", r"TEL;TYPE=work;TYPE=fax:08-1\, ext. 2"],
        ),
        (
            {"days": (DayToRemember("birthday", "--03-07"),)},
            "BDAY:--0307",
            "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07",
        ),
        ({"days": (DayToRemember("birthday", "1984-06-12"),)}, "BDAY:19840612", "BDAY:1984-06-12"),
        (
            {"days": (DayToRemember("birthday", "1984-06"),)},
            "BDAY:1984-06",
            ["mentorlog1.X-ABDATE:1984-06", "mentorlog1.X-ABLabel:birthday"],
        ),
        (
            {"days": (DayToRemember("anniversary", "2009-08-01"),)},
            "ANNIVERSARY:20090801",
            "X-ANNIVERSARY:2009-08-01",
        ),
        (
            {"days": (DayToRemember("Name day", "--09-02"),)},
            ["mentorlog1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-09-02", "mentorlog1.X-ABLabel:Name day"],
            ["mentorlog1.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-09-02", "mentorlog1.X-ABLabel:Name day"],
        ),
    ],
)
def test_numbers_and_days_in_both_versions(values, newest, older):
    for version, wanted in (("4.0", newest), ("3.0", older)):
        told = lines(out(**values), version)[6:-2]
        assert told == (wanted if isinstance(wanted, list) else [wanted])


def test_photos_in_both_versions():
    photo = Content("image/png", PNG)
    assert line(out(photo=photo), "PHOTO").startswith("PHOTO:data:image/png;base64,iVBOR")
    assert line(out(photo=photo), "PHOTO", "3.0").startswith("PHOTO;ENCODING=b;TYPE=PNG:iVBOR")


def test_texts_are_escaped_and_semicolons_only_in_parts():
    person = out(
        name="A;b, c\\d",
        given="A;b",
        family="c,d",
        notes="one\ntwo; three",
        tags=("a,b", "c;d"),
        addresses=(PostalAddress("home", "Street 1; B", "Lund, S"),),
    )
    assert line(person, "FN") == r"FN:A;b\, c\\d"
    assert line(person, "N:") == r"N:c\,d;A\;b;;;"
    assert line(person, "NOTE") == r"NOTE:one\ntwo; three"
    assert line(person, "CATEGORIES") == r"CATEGORIES:a\,b,c;d"
    assert line(person, "ADR") == r"ADR;TYPE=home:;;Street 1\; B;Lund\, S;;;"


def test_links_are_no_texts():
    person = out(
        links=(Point("https://x.example/?a=1;b=2"), Point("https://x.example/a,b c\\d"), Point("skype:ada"))
    )
    assert lines(person)[6:9] == [
        "URL:https://x.example/?a=1;b=2",
        "URL;X-MENTORLOG-TEXT=https%3A%2F%2Fx.example%2Fa%2Cb%20c%5Cd:https://x.example/a%2Cb%20c%5Cd",
        "IMPP:skype:ada",
    ]


def test_a_label_of_the_users_own_stands_beside():
    person = out(emails=(Point("a@x.example", "Lab, 2nd"),))
    assert lines(person)[6:8] == ["mentorlog1.EMAIL:a@x.example", r"mentorlog1.X-ABLabel:Lab\, 2nd"]


def test_the_post_of_today_and_all_with_their_dates():
    posts = (
        AffiliationRow("1", "Northwind; Bank", "2", "Lead", "2020-05", None),
        AffiliationRow("3", "Acme", "4", "", None, "2020"),
    )
    person = out(affiliations=posts)
    assert line(person, "ORG") == r"ORG:Northwind\; Bank"
    assert line(person, "TITLE") == "TITLE:Lead"
    assert line(person, "X-MENTORLOG-POST") == [
        r"X-MENTORLOG-POST:Northwind\; Bank;Lead;2020-05;",
        "X-MENTORLOG-POST:Acme;;;2020",
    ]
    assert line(out(affiliations=posts[1:]), "ORG") == []


def test_lines_are_folded_at_75_octets_within_no_letter_and_before_no_colon():
    notes = "é" * 200 + ":" * 200 + "x" * 30 + ":yyy" * 60
    written = card(out(notes=notes))
    for each in written.split(b"\r\n"):
        assert len(each) <= 75
        each.decode()
    (record,) = cards(written)
    assert record.notes == notes
    colons = [each for each in card(out(notes="x" * 69 + ":abc")).split(b"\r\n") if each.startswith(b" :")]
    assert colons == []


def test_what_sources_said_is_given_back():
    told = from_card(
        "GENDER:F", "item1.X-COLOUR:blue", "item1.X-ABLabel:Colour", r"X-TEXT:a\nb", notes="theirs"
    )
    written = lines(out(told, notes="mine"))
    assert written[-5:-1] == ["GENDER:F", "item1.X-COLOUR:blue", "item1.X-ABLabel:Colour", r"X-TEXT:a\nb"]
    assert line(out(told, notes="mine"), "NOTE") == ["NOTE:mine", "NOTE;X-MENTORLOG-NOTED-BY=vcard:theirs"]
    (record,) = cards(card(out(told, notes="mine")))
    assert record.notes == "mine"
    assert record.extra[-4:] == ("GENDER:F", "item1.X-COLOUR:blue", r"X-TEXT:a\nb", "item1.X-ABLabel:Colour")
    assert "NOTE;X-MENTORLOG-NOTED-BY=vcard:theirs" in record.extra


def test_the_columns_of_tables_are_no_entries_of_cards():
    assert "Stage: lead" not in lines(out((FromSource("hubspot", "", ("Stage: lead",)),)))


def test_parts_that_a_source_knew_go_on_with_the_name_and_the_organisation():
    post = AffiliationRow("1", "IBM", "2", "", None, None)
    told = from_card("N:Lind;Ada;Maria;Dr.;", "ORG:IBM;Accounting;Lund")
    same = out(told, given="Ada", family="Lind", suffix="PMP", affiliations=(post,))
    assert (line(same, "N:"), line(same, "ORG")) == ("N:Lind;Ada;Maria;Dr.;PMP", "ORG:IBM;Accounting;Lund")
    other = out(told, given="Ada", family="Berg", affiliations=(replace(post, organisation="Acme"),))
    assert (line(other, "N:"), line(other, "ORG")) == ("N:Berg;Ada;;;", "ORG:Acme")


def test_what_there_is_only_one_of_is_not_given_back_beside_ours():
    told = from_card("BDAY;VALUE=text:circa 1984", "X-MENTORLOG-SAID:old", "UID:other", "END:VCARD")
    person = out(told, days=(DayToRemember("birthday", "1984"),))
    assert [each for each in lines(person) if "circa" in each or "old" in each or "other" in each] == []
    assert lines(person).count("END:VCARD") == 1
    assert line(out(told), "BDAY") == "BDAY;VALUE=text:circa 1984"


def test_cards_are_written_one_after_the_other():
    file = io.BytesIO()
    people = (out(name=f"Person {number}") for number in range(3))
    assert write(file, people, "3.0") == 3
    assert [record.name for record in cards(file.getvalue())] == ["Person 0", "Person 1", "Person 2"]

"""Each way in which programs write cards against the book, or in their own: nobody and nothing is lost."""

from __future__ import annotations

import base64

import pytest

from mentorlog.attachments import LARGEST_PHOTO
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.record import Relation
from tests.core.contacts.vcard.reading import PNG, card, one, read

ENCODED = base64.b64encode(PNG).decode()


# --- how properties are written


def test_parameters_of_2_1_have_no_names():
    record = one(
        "FN:Ada", "TEL;CELL;PREF:+46 70 1", "TEL;WORK;VOICE:+46 8 1", "EMAIL;HOME:a@x.example", version="2.1"
    )
    assert record.phones == (Point("+46 70 1", "mobile"), Point("+46 8 1", "work"))
    assert record.emails == (Point("a@x.example", "home"),)


def test_what_is_given_back_has_named_parameters():
    record = one("FN:Ada", "KEY;X509;ENCODING=BASE64:AAAA", "X-TOWN;CHARSET=UTF-8;HOME:Lund", version="2.1")
    assert record.extra == ("KEY;TYPE=X509;ENCODING=b:AAAA", "X-TOWN;TYPE=HOME:Lund")


def test_quoted_printable_is_broken_softly_without_indent():
    record = one("FN:Ada", "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=", "second=3D2", "TITLE:Lead")
    assert (record.notes, record.title) == ("first\nsecond=2", "Lead")


def test_a_soft_break_cuts_a_letter_in_two():
    record = one("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Andr=C3=", "=A9 Lind", version="2.1")
    assert record.name == "André Lind"


def test_soft_breaks_before_empty_quoted_lines():
    record = one("FN:Ada", "NOTE;QUOTED-PRINTABLE:one=0A=", "=0A=", "two", "TEL:1")
    assert (record.notes, record.phones) == ("one\n\ntwo", (Point("1"),))


def test_quoted_printable_that_never_ends_does_not_swallow_the_next_card():
    first = card("FN:Ada", "NOTE;QUOTED-PRINTABLE:one=")
    records, _problems = read(first + card("FN:Bo"))
    assert [record.name for record in records] == ["Ada", "Bo"]


def test_an_empty_line_ends_a_soft_break():
    assert one("FN:Ada", "NOTE;QUOTED-PRINTABLE:one=", "", "TEL:1").phones == (Point("1"),)


@pytest.mark.parametrize(
    ("charset", "codec", "name"),
    [
        ("windows-1251", "cp1251", "Анна Иванова"),
        ("ISO-8859-1", "latin-1", "José Muñoz"),
        ("Shift_JIS", "cp932", "山田 太郎"),
    ],
)
def test_each_property_may_have_its_charset(charset, codec, name):
    records, _problems = read(card(f"FN;CHARSET={charset}:".encode() + name.encode(codec), "ORG:Møller"))
    assert (records[0].name, records[0].organisation) == (name, "Møller")


@pytest.mark.parametrize("charset", ["punycode", "utf-7", "hex", "zip", "x\x00y", "unknown", ""])
def test_other_codecs_are_never_called(charset):
    assert one(f"FN;CHARSET={charset}:José").name == "José"


def test_raw_bytes_are_western_windows_or_what_the_user_chose():
    assert one("FN:José Muñoz".encode("cp1252")).name == "José Muñoz"
    records, _problems = read(card("FN:Łucja Żak".encode("cp1250"), "ORG:Møller"), "cp1250")
    assert (records[0].name, records[0].organisation) == ("Łucja Żak", "Møller")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_a_whole_file_in_another_form_of_unicode(encoding):
    records, problems = read(card("FN:José 🚀 Muñoz").decode().encode(encoding))
    assert (records[0].given, records[0].name, problems) == ("", "José Muñoz", [])


def test_base64_without_indent():
    halves = ENCODED[:200], ENCODED[200:]
    record = one("FN:Ada", "PHOTO;ENCODING=BASE64;TYPE=PNG:", *halves, "", "TEL:1", version="2.1")
    assert (record.photo, record.phones) == (PNG, (Point("1"),))


def test_base64_with_indent_and_an_empty_head():
    halves = ENCODED[:200], ENCODED[200:]
    record = one("FN:Ada", "PHOTO;BASE64:", *(f"  {half}" for half in halves), "", "TEL:1", version="2.1")
    assert (record.photo, record.phones) == (PNG, (Point("1"),))


def test_groups_carry_apples_labels():
    record = one(
        "FN:Ada",
        "item1.URL:https://ada.example",
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "item2.TEL:1",
        "item2.X-ABLabel:Cottage",
        "item3.EMAIL;type=WORK:a@x.example",
        "item3.X-ABLabel:PROFILE",
    )
    assert record.links == (Point("https://ada.example", "homepage"),)
    assert record.phones == (Point("1", "Cottage"),)
    assert record.emails == (Point("a@x.example", "PROFILE"),)
    assert record.extra == ()


def test_a_label_stays_with_what_has_no_place():
    record = one("FN:Ada", "item1.X-FAVOURITE-COLOUR:blue", "item1.X-ABLabel:Colour")
    assert record.extra == ("item1.X-FAVOURITE-COLOUR:blue", "item1.X-ABLabel:Colour")


def test_an_empty_address_is_none():
    record = one("FN:Ada", "item1.ADR:;;;;;;", "item1.X-ABLabel:", "TEL:1")
    assert (record.addresses, record.extra) == ((), ())


def test_the_colon_of_a_link_is_escaped():
    assert one("FN:Ada", "URL:http\\://ada.example/a\\,b").links == (Point("http://ada.example/a,b"),)


def test_commas_and_semicolons_without_a_backslash_are_letters():
    record = one(
        "FN:Lindqvist Ada, of Acme; Inc",
        "NOTE:met at PMI, then lunch; ok",
        "TITLE:VP, IT",
        "URL:https://x.example/?a=1,2;3",
    )
    assert record.name == "Lindqvist Ada, of Acme; Inc"
    assert (record.notes, record.title) == ("met at PMI, then lunch; ok", "VP, IT")
    assert record.links == (Point("https://x.example/?a=1,2;3"),)


def test_escapes():
    assert one("FN:Ada", r"NOTE:a\nb\Nc\, \; \: \"d\" \\ C:\temp").notes == 'a\nb\nc, ; : "d" \\ C:\\temp'


def test_escaped_quotation_marks_in_a_parameter():
    record = one("FN:Ada", r'X-APPLE-STRUCTURED-LOCATION;X-TITLE="the \"Lab\": here;":geo:1,2', "TEL:1")
    assert record.extra == (r'X-APPLE-STRUCTURED-LOCATION;X-TITLE="the \"Lab\": here;":geo:1,2',)
    assert record.phones == (Point("1"),)


def test_types_are_of_any_case_and_may_be_a_list_in_quotes():
    record = one('TEL;TYPE="Work,VOICE":1', "TEL;type=HOME,fax:2", "TEL;Type=work;Type=Fax:3", "FN:A")
    assert record.phones == (Point("1", "work"), Point("2", "home fax"), Point("3", "work fax"))


@pytest.mark.parametrize("preferred", ["PREF=1", "TYPE=pref", "PREF", "type=INTERNET;type=Pref"])
def test_the_preferred_comes_first(preferred):
    record = one("FN:Ada", "EMAIL:old@x.example", f"EMAIL;{preferred}:new@x.example")
    assert [point.value for point in record.emails] == ["new@x.example", "old@x.example"]


def test_numbers_as_links():
    assert one("FN:Ada", "TEL;VALUE=uri;TYPE=home:tel:+1-555-0100;ext=12").phones == (
        Point("+1-555-0100 ext. 12", "home"),
    )


# --- names


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Lind;Ada;Maria;Dr.;Jr.,M.D."], "Dr. Ada Maria Lind Jr."),
        (["N:Lind"], "Lind"),
        (["N:Lind;Ada"], "Ada Lind"),
        (["N:;;;;", "NICKNAME:Addie"], "Addie"),
        (["ORG:Acme, Inc."], "Acme, Inc."),
        (["EMAIL:ada@x.example"], "ada@x.example"),
        (["TEL:+46 8 1"], "+46 8 1"),
        (["FN:", "N:Lind;Ada;;;"], "Ada Lind"),
        (["X-UNKNOWN:something"], ""),
    ],
)
def test_a_name_is_found_without_one(lines, name):
    assert one(*lines).name == name


def test_the_parts_of_a_name_and_the_letters_behind_it():
    record = one("FN:Dr. Ada M. Lind, PMP", "N:Lind;Ada;M.;Dr.;Jr.,CISM")
    assert (record.name, record.given, record.family) == ("Dr. Ada M. Lind", "Ada", "Lind")
    assert (record.suffix, record.extra) == ("PMP, CISM", ())


def test_the_parts_of_a_name_that_are_nowhere_else_are_kept_beside():
    record = one("FN:Ada Lind", "N:Lind;Ada;Maria;Dr.;")
    assert (record.name, record.extra) == ("Ada Lind", ("N:Lind;Ada;Maria;Dr.;",))


def test_a_name_that_is_turned_round():
    record = one("FN:Doe, John A., PMP, CISM")
    assert (record.name, record.given, record.family) == ("John A. Doe", "John A.", "Doe")
    assert record.suffix == "PMP, CISM"


def test_the_same_in_another_language_is_kept_beside():
    record = one(
        "FN;ALTID=1;LANGUAGE=en:Ada Lind", "FN;ALTID=1;LANGUAGE=sv:Ada Lindh", "TITLE:Lead", "TITLE:Chef"
    )
    assert (record.name, record.title) == ("Ada Lind", "Lead")
    assert record.extra == ("FN;ALTID=1;LANGUAGE=sv:Ada Lindh", "TITLE:Chef")


@pytest.mark.parametrize(
    ("line", "organisation", "extra"),
    [
        ("ORG:IBM;Accounting", "IBM", ("ORG:IBM;Accounting",)),
        ("ORG:IBM;", "IBM", ()),
        ("ORG:Acme, Inc.", "Acme, Inc.", ()),
        ("ORG:;Accounting", "Accounting", ()),
    ],
)
def test_organisations(line, organisation, extra):
    record = one("FN:Ada", line)
    assert (record.organisation, record.extra) == (organisation, extra)


def test_a_role_is_a_title_where_there_is_none():
    assert one("FN:Ada", "ROLE:Programmer").title == "Programmer"
    assert one("FN:Ada", "ROLE:Programmer", "TITLE:Lead").title == "Lead"


# --- days


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09", "--05-09"),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-09", "--05-09"),
        ("BDAY:1604-06-26", "--06-26"),
        ("BDAY:16040105", "--01-05"),
        ("BDAY:--0307", "--03-07"),
        ("BDAY:--03-07", "--03-07"),
        ("BDAY:--0229", "--02-29"),
        ("BDAY;VALUE=date:1984-06-12", "1984-06-12"),
        ("BDAY:19840612T000000Z", "1984-06-12"),
        ("BDAY:1984-06-12T00:00:00Z", "1984-06-12"),
        ("BDAY:1984", "1984"),
        ("BDAY:1984-06", "1984-06"),
    ],
)
def test_birthdays(line, date):
    record = one("FN:Ada", line)
    assert (record.days, record.extra) == ((DayToRemember("birthday", date),), ())


@pytest.mark.parametrize("line", ["BDAY;VALUE=text:circa 1800", "BDAY:1984-02-30", "BDAY:---12", "BDAY:١٩٨٤"])
def test_what_is_no_day_is_kept_beside(line):
    record = one("FN:Ada", line)
    assert (record.days, record.extra) == ((), (line,))


@pytest.mark.parametrize(
    "name", ["ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY"]
)
def test_anniversaries(name):
    assert one("FN:Ada", f"{name}:2009-08-01").days == (DayToRemember("anniversary", "2009-08-01"),)


def test_days_with_apples_labels():
    record = one(
        "FN:Ada",
        "item1.X-ABDATE;type=pref:2009-08-01",
        "item1.X-ABLabel:_$!<Anniversary>!$_",
        "item2.X-ABDATE:1604-09-02",
        "item2.X-ABLabel:Name day",
    )
    assert record.days == (DayToRemember("anniversary", "2009-08-01"), DayToRemember("Name day", "--09-02"))


# --- people around them, messages, tags


def test_relations_are_named_and_kept_for_later_cards():
    lines = [
        "RELATED;TYPE=spouse;VALUE=text:Bo Lind",
        "RELATED;TYPE=friend:urn:uuid:1234",
        "X-SPOUSE:Bo Lind",
        "X-MS-MANAGER:Dana Ortiz",
        "X-EVOLUTION-MANAGER:Dana Ortiz",
        "item1.X-ABRELATEDNAMES:Cleo",
        "item1.X-ABLabel:_$!<Assistant>!$_",
    ]
    record = one("FN:Ada", *lines)
    assert record.relations == (
        Relation("spouse", "Bo Lind"),
        Relation("spouse", "Bo Lind"),
        Relation("manager", "Dana Ortiz"),
        Relation("manager", "Dana Ortiz"),
        Relation("assistant", "Cleo"),
    )
    assert set(record.extra) == {*lines[:-1], "item1.X-ABLabel:_$!<Assistant>!$_"}


def test_messengers_and_profiles_are_links():
    record = one(
        "FN:Ada",
        "X-SKYPE:ada.lind",
        "X-GTALK:ada@x.example",
        "X-JABBER;TYPE=HOME:ada@jabber.example",
        "X-MS-IMADDRESS:sip:ada@x.example",
        "IMPP;X-SERVICE-TYPE=AIM:aim:ada",
        "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada",
        "X-SOCIALPROFILE;type=twitter:ada_l",
    )
    assert record.links == (
        Point("skype:ada.lind"),
        Point("gtalk:ada@x.example"),
        Point("xmpp:ada@jabber.example", "home"),
        Point("sip:ada@x.example"),
        Point("aim:ada"),
        Point("https://www.linkedin.com/in/ada", "linkedin"),
    )
    assert record.extra == ("X-SOCIALPROFILE;type=twitter:ada_l",)


def test_tags_without_those_of_google_for_everybody():
    record = one(
        "FN:Ada", "CATEGORIES:myContacts,* Work,* myContacts,R\\&D\\, Lund", "CATEGORIES:My Contacts"
    )
    assert record.tags == ("Work", "R\\&D, Lund")


def test_addresses_in_each_form():
    record = one(
        "FN:Ada",
        r"ADR;TYPE=work:Box 1;2nd floor;Storgatan 1\nHouse B;Lund;Skåne;222 22;Sweden",
        'ADR;LABEL="Main St 5^nLund":;;;;;;',
        "LABEL;TYPE=home:Kept beside",
    )
    assert record.addresses == (
        PostalAddress("work", "Box 1, 2nd floor, Storgatan 1, House B", "Lund", "Skåne", "222 22", "Sweden"),
        PostalAddress("", "Main St 5, Lund"),
    )
    assert record.extra == ("LABEL;TYPE=home:Kept beside",)
    assert one("FN:Ada", r"LABEL;TYPE=home:Main St 5\nLund").addresses == (
        PostalAddress("home", "Main St 5, Lund"),
    )


def test_an_address_in_a_longer_form():
    record = one("FN:Ada", 'EMAIL:"Ada Lind" <ada@x.example>', "EMAIL:mailto:ada@y.example")
    assert [point.value for point in record.emails] == ["ada@x.example", "ada@y.example"]


# --- photos


@pytest.mark.parametrize(
    "photo",
    [
        f"PHOTO;ENCODING=b;TYPE=JPEG:{ENCODED}",
        f"PHOTO;ENCODING=BASE64:{ENCODED}",
        f"PHOTO:data:image/png;base64,{ENCODED}",
        f"PHOTO;VALUE=URI:data:image/png;base64,{ENCODED}",
    ],
)
def test_photos_are_known_by_how_they_begin(photo):
    record = one("FN:Ada", photo)
    assert (record.photo, record.extra) == (PNG, ())


@pytest.mark.parametrize(
    "place",
    ["http://x.example/a.png", "file:///etc/passwd", "\\\\server\\share\\a.png", "https://x.example/a.jpg"],
)
def test_a_photo_elsewhere_is_never_looked_for(place):
    record = one("FN:Ada", f"PHOTO;VALUE=URI:{place}", f"LOGO;VALUE=uri:{place}")
    assert (record.photo, record.problems) == (None, ())
    assert record.extra == (f"PHOTO;VALUE=URI:{place}", f"LOGO;VALUE=uri:{place}")


@pytest.mark.parametrize(
    "data",
    [b"GIF9 no image", b"<svg/>", b"MZ\x90", PNG + bytes(LARGEST_PHOTO - len(PNG) + 1)],
    ids=["gif", "svg", "exe", "large"],
)
def test_what_is_no_image_or_too_large_is_told(data):
    (record,), _problems = read(
        card("FN:Ada", f"PHOTO;ENCODING=b:{base64.b64encode(data).decode()}", "TEL:1")
    )
    assert (record.photo, record.phones) == (None, (Point("1"),))
    assert record.problems == ("The photo is no image, damaged or larger than 5 MB, and was left out.",)


def test_corrupt_base64_does_not_lose_the_card():
    (record,), _problems = read(card("FN:Ada", "PHOTO;ENCODING=b:iVBORw0KG!", "TEL:1"))
    assert (record.name, record.photo, record.phones) == ("Ada", None, (Point("1"),))
    assert record.problems


# --- cards


def test_agents_are_people_of_their_own():
    agent = ["AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Bo", "END:VCARD"]
    records, problems = read(card(*agent, "FN:Ada") + card("FN:Cleo"))
    assert [record.name for record in records] == ["Ada", "Bo", "Cleo"]
    assert (records[1].relations, problems) == ((Relation("agent of", "Ada"),), [])


def test_an_agent_in_one_line():
    records, _problems = read(card("FN:Ada", r"AGENT:BEGIN:VCARD\nFN:Bo\, Jr.\nTEL:1\nEND:VCARD\n"))
    assert [record.name for record in records] == ["Ada", "Bo Jr."]
    assert records[1].phones == (Point("1"),)


def test_versions_and_profiles_may_come_twice():
    assert one("PROFILE:VCARD", "VERSION:2.1", "FN:Ada", "PRODID:-//x", "REV:2026").extra == ()


def test_an_end_is_missing():
    records, problems = read(b"BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cleo")
    assert [record.name for record in records] == ["Ada", "Bo", "Cleo"]
    assert [record.problems for record in records] == [
        ("The card has no end.",),
        (),
        ("The card has no end.",),
    ]
    assert problems == []


def test_a_beginning_is_missing():
    records, _problems = read(b"FN:Ada\nTEL:1\nEND:VCARD\n" + card("FN:Bo"))
    assert [(record.name, record.line) for record in records] == [("Ada", 1), ("Bo", 4)]
    assert records[0].problems == ("The card has no beginning.",)


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_ends_of_any_kind(end):
    records, problems = read(card("FN:Ada", "NOTE:one", " two", end=end) + card("FN:Bo", end=end))
    assert [(record.name, record.notes) for record in records] == [("Ada", "onetwo"), ("Bo", "")]
    assert problems == []


@pytest.mark.parametrize("end", ["\r\r\n", "\r\n\r\n", "\n \n"])
def test_blank_lines_within_and_between_cards(end):
    records, problems = read(card("FN:Ada", "TEL:1", end=end) + card("FN:Bo", end=end))
    assert ([record.name for record in records], problems) == (["Ada", "Bo"], [])


def test_a_mark_stands_before_each_card_of_files_put_together():
    mark = b"\xef\xbb\xbf"
    records, problems = read(mark + card("FN:Ada") + mark + card("FN:Bo"))
    assert ([record.name for record in records], problems) == (["Ada", "Bo"], [])


@pytest.mark.parametrize("kind", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:Group"])
@pytest.mark.parametrize("first", [True, False])
def test_groups_are_tags(kind, first):
    prefix = "X-ADDRESSBOOKSERVER-" if "ADDRESS" in kind else ""
    members = [f"{prefix}MEMBER:urn:uuid:AB-1", "MEMBER:mailto:bo@x.example"]
    group = card(kind, "FN:Board", *members, version="4.0")
    people = (
        card("FN:Ada", "UID:ab-1", "CATEGORIES:pmi") + card("FN:Bo", "EMAIL:bo@x.example") + card("FN:Cleo")
    )
    records, problems = read(group + people if first else people + group)
    tags = {record.name: record.tags for record in records}
    assert tags == {"Ada": ("pmi", "Board"), "Bo": ("Board",), "Cleo": ()}
    assert problems == []


def test_a_card_has_the_key_that_it_says():
    assert one("FN:Ada", "UID:urn:uuid:12-34").key == "12-34"
    assert one("FN:Ada Lind", "EMAIL:Ada@X.example").key == ""


def test_a_line_that_is_no_entry_is_told_by_its_number():
    records, problems = read(card("FN:Ada", "what is this", "TEL:1"))
    assert records[0].phones == (Point("1"),)
    assert [(each.line, each.sentence) for each in problems] == [
        (4, "“what is this” is no entry of a card and was left out.")
    ]


def test_what_is_in_no_card_is_told():
    records, problems = read(b"Name:x\n" + card("FN:Ada"))
    assert [record.name for record in records] == ["Ada"]
    assert [(each.line, each.sentence) for each in problems] == [(1, "What stands here belongs to no card.")]


def test_other_components_end_no_card():
    records, problems = read(card("FN:Ada", "BEGIN:VEVENT", "SUMMARY:x", "END:VEVENT", "TEL:1"))
    assert (records[0].phones, records[0].extra) == ((Point("1"),), ("SUMMARY:x",))
    assert [each.line for each in problems] == [4, 6]


def test_everything_else_is_kept_raw():
    lines = [
        "GENDER:F",
        "GEO:geo:55.7,13.2",
        "TZ:Europe/Stockholm",
        "X-ABUID:1\\,2",
        "LANG;PREF=1:sv",
        "X-A:ä;b",
    ]
    assert one("FN:Ada", *lines).extra == tuple(lines)

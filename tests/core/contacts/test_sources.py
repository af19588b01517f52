"""What a file is, by what is in it: cards, tables, LinkedIn's archive; and what is chosen by mistake."""

from __future__ import annotations

import codecs
import hashlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.apart.files import bytes_of
from mentorlog.contacts import sources
from mentorlog.contacts.reading import Choices
from mentorlog.contacts.sources import ensure_somebody, read
from mentorlog.errors import InvalidEntry

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n"
TABLE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,,Acme,,12 Mar 2024\n"


def archive(**members):
    """A ZIP of these members; underlines in their names are dots."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return written.getvalue()


def refused(data, name="file"):
    with pytest.raises(InvalidEntry) as problem:
        read(data, name)
    assert problem.value.field == "file"
    return str(problem.value)


@pytest.mark.parametrize(
    ("data", "source"),
    [
        (CARD.encode(), "vcard"),
        (f"\r\n\r\n{CARD}".encode(), "vcard"),
        (CARD.replace("\r\n", "\r").encode(), "vcard"),
        (codecs.BOM_UTF8 + CARD.encode(), "vcard"),
        (CARD.encode("utf-16"), "vcard"),
        (CARD.encode("utf-16-be"), "vcard"),
        (CARD.replace("Ann", "Jörg").encode("cp1252"), "vcard"),
        (b"FN:Ann\r\nEND:VCARD\r\n", "vcard"),
        (TABLE.encode(), "linkedin"),
        (TABLE.encode("utf-16"), "linkedin"),
        (archive(**{"Connections.csv": TABLE, "messages.csv": "From,To\na,b\n"}), "linkedin"),
        (archive(**{"Basic_Export/connections.CSV": TABLE}), "linkedin"),
        (b"Name,Email\nAnn,a@x.example\n", "csv"),
    ],
)
@pytest.mark.parametrize("name", ["people.vcf", "people.csv", "people", "people.zip"])
def test_a_file_is_what_is_in_it_and_not_what_it_is_called(data, source, name):
    reading = read(data, name)
    assert reading.source == source and len(reading.records) == 1
    assert reading.sha256 == hashlib.sha256(data).hexdigest()


def test_old_heads_are_linkedins_where_they_lie_in_its_archive():
    old = archive(**{"Connections.csv": "First Name,Last Name,Email Address\nAnn,Lee,a@x.example\n"})
    assert read(old, "x.zip").source == "linkedin"
    assert read(old, "x.zip", Choices(source="csv")).source == "csv"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "file is empty"),
        (b" \r\n\n", "file is empty"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "file holds meetings, not people"),
        (archive(**{"me.ics": "BEGIN:VCALENDAR"}), "file holds meetings, not people"),
        (archive(**{"mentorlog.json": "{}"}), "file is a whole logbook"),
        (archive(**{"[Content_Types].xml": "<x/>"}), "file is a workbook"),
        (archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "file is a workbook"),
        (archive(**{"people.csv": TABLE}), "There is no Connections.csv in file"),
        (archive(), "There is no Connections.csv in file"),
        (archive(**{"0.zip": archive(**{"Connections.csv": TABLE})}), "There is no Connections.csv in file"),
        (archive(**{"../Connections.csv": TABLE}), "file names files outside of itself"),
        (archive(**{"/etc/Connections.csv": TABLE}), "file names files outside of itself"),
        (archive(**{"C:\\Connections.csv": TABLE}), "There is no Connections.csv in file"),
        (archive(**{"..\\x/Connections.csv": TABLE}), "file names files outside of itself"),
        (archive(**{"Connections.csv": TABLE})[:90], "The archive file cannot be read"),
        (b"PK\x03\x04" + b"x" * 99, "The archive file cannot be read"),
        (b"<!DOCTYPE html><html>BEGIN", "file is a web page"),
        (b"dn: cn=Ann Lee\ncn: Ann\n", "file is an LDIF file"),
        (b"SQLite format 3\0" + b"\0" * 99, "file is a logbook or another database"),
        (b"!BDN" + b"\1" * 99, "file is Outlook's own file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file is a workbook"),
        (b"%PDF-1.7", "file is no file of people"),
        (b"\x89PNG\r\n\x1a\n", "file is no file of people"),
    ],
)
def test_what_is_no_file_of_people_is_told(data, told):
    assert refused(data).startswith(told)


def test_an_archive_with_a_password_is_told():
    data = bytearray(archive(**{"Connections.csv": TABLE}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption, at both places
        data[data.index(mark) + offset] |= 1
    assert refused(bytes(data)) == "file asks for a password. Unpack it, and import Connections.csv."


def test_a_bomb_is_unpacked_no_further_than_a_table_may_be_large(monkeypatch):
    monkeypatch.setattr(sources, "LARGEST_TABLE", 1024 * 1024)
    bomb = archive(**{"Connections.csv": b"a" * 50_000_000})
    assert len(bomb) < 100_000
    assert refused(bomb) == "Connections.csv in file is larger than 1 MB, so it was not read."


def test_a_bomb_that_lies_about_its_size_is_not_unpacked():
    data = bytearray(archive(**{"Connections.csv": b"a" * 1_000_000}))
    told = data.index(b"PK\x01\x02") + 24
    data[told : told + 4] = (10).to_bytes(4, "little")
    assert refused(bytes(data)).startswith("The archive file cannot be read")


@pytest.mark.parametrize("line", ["\n", " \n", "\r", "\t\r\n"])
def test_blank_lines_without_end_are_no_table(line):
    assert refused(line.encode() * 2_000_000).startswith("file has more than 1,000,000 lines")


def test_what_is_too_large_is_not_read(monkeypatch, tmp_path):
    monkeypatch.setattr(sources, "LARGEST_TABLE", 1000)
    assert refused(TABLE.encode() * 20).startswith("file is larger than 0 MB")
    assert read(CARD.encode() * 100, "people.vcf").source == "vcard"
    monkeypatch.setattr(sources, "LARGEST_FILE", 1000)
    assert refused(CARD.encode() * 100).startswith("file is larger than 0 MB")
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(InvalidEntry, match=r"^large is larger than"):
        read(bytes_of(large, sources.LARGEST_FILE), large.name)


def test_what_is_no_file_is_not_read(tmp_path):
    for path, there in ((tmp_path, "it is a folder"), (tmp_path / "gone.csv", "there is no such file")):
        with pytest.raises(
            InvalidEntry, match=f"^{path.name} cannot be read, so nothing was changed: {there}"
        ):
            bytes_of(path, sources.LARGEST_FILE)


def test_cards_tell_what_was_not_read_and_how_far_it_is():
    told = []
    reading = read(
        (CARD * 300 + "stray\r\n").encode(), "x", progress=lambda done, total: told.append((done, total))
    )
    assert len(reading.records) == 300 and [each.line for each in reading.unread] == [1201]
    assert told == [(0, 300), (200, 300)]


def test_the_encoding_of_cards_can_be_chosen():
    data = CARD.replace("Ann", "Łukasz").encode("cp1250")
    assert not read(data, "x").certain
    chosen = read(data, "x", Choices(encoding="cp1250"))
    assert (chosen.certain, chosen.records[0].name) == (True, "Łukasz Lee")


def test_where_nobody_is_found_the_nearest_format_is_named():
    reading = read(b"First thing,Lifecycle Stage,Thing\nx,lead,y\n", "odd.csv")
    assert reading.records == () and reading.table.heads == ("First thing", "Lifecycle Stage", "Thing")
    with pytest.raises(InvalidEntry) as problem:
        ensure_somebody(reading, "odd.csv")
    assert "heads of its columns are: First thing, Lifecycle Stage, Thing" in str(problem.value)
    assert "that of HubSpot" in str(problem.value)
    ensure_somebody(read(CARD.encode(), "x"), "x")


@given(
    st.binary() | st.binary().map(lambda data: b"PK\x03\x04" + data) | st.binary().map(CARD.encode().__add__)
)
def test_no_bytes_are_too_much_for_it(data):
    try:
        assert read(data, "x").source
    except InvalidEntry as problem:
        assert problem.field == "file"

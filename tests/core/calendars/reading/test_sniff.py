"""What a file of meetings is by its bytes, and the sentence for what is none."""

from __future__ import annotations

import io
import zipfile

import pytest

from mentorlog.calendars.reading import sniff
from mentorlog.errors import InvalidEntry
from tests.core.calendars.reading.files import calendar, entries, event, only, reading


def titles(data):
    return [entry.title for entry in entries(data)]


def archive(**members):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return written.getvalue()


WITH_UMLAUT = calendar(event(SUMMARY="Frühstück"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_unicode_is_read(encoding):
    found = reading(WITH_UMLAUT.decode().encode(encoding))
    assert [entry.title for entry in found.entries] == ["Frühstück"] and found.notices == ()


def test_western_letters_are_read_with_a_notice():
    found = reading(WITH_UMLAUT.decode().encode("latin-1"))
    assert found.entries[0].title == "Frühstück"
    assert found.notices == (
        "The file does not say how its letters are written; they were taken for Western European (Windows).",
    )


@pytest.mark.parametrize("ending", [b"\r", b"\n", b"\r\n", b"\n\n"])
def test_lines_may_end_in_any_way(ending):
    folded = calendar(event(DESCRIPTION="Long\r\n er text")).replace(b"\r\n", ending)
    assert only(folded).description == "Longer text"


def test_an_archive_of_calendars_is_read_without_unpacking(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = archive(
        work_ics=calendar(event(UID="a", SUMMARY="One")),
        __etc__home_ics=calendar(event(UID="b", SUMMARY="Two")),
        readme_txt="no calendar",
    )
    assert sorted(titles(data)) == ["One", "Two"] and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is a web page"),
        (b"\xef\xbb\xbf\n<html>BEGIN", "is a web page"),
        (b"BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n", "holds people"),
        (b"Name,Mail\r\nAda,a@x.org\r\n", "no calendar file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "no calendar file"),
        (b"PK\x03\x04broken", "cannot be read"),
        (archive(notes_txt="x"), "no calendar file in"),
    ],
)
def test_what_is_no_calendar_is_told(data, sentence):
    with pytest.raises(InvalidEntry, match=sentence) as caught:
        reading(data)
    assert caught.value.field == "file" and "work.ics" in str(caught.value)


def test_no_more_than_twenty_megabytes_are_read(monkeypatch):
    monkeypatch.setattr(sniff, "LARGEST_FILE", 3000)
    with pytest.raises(InvalidEntry, match="larger than"):
        reading(calendar(event(DESCRIPTION="x" * 4000)))
    with pytest.raises(InvalidEntry, match="larger than"):
        reading(archive(bomb_ics=calendar(event(DESCRIPTION="x" * 100_000))))


def test_an_archive_with_a_password_is_told():
    data = bytearray(archive(work_ics=calendar(event())))
    data[6] |= 1  # the flag of the local header, and of the directory
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(InvalidEntry, match="cannot be read"):
        reading(bytes(data))

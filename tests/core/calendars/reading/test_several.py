"""Several calendar files read as one."""

from __future__ import annotations

from datetime import time

import pytest

from mentorlog.calendars.reading import apart
from mentorlog.calendars.reading.plan import plan
from mentorlog.errors import InvalidEntry
from tests.core.calendars.reading.files import WINDOW, ZONE, calendar, event, zone

ANA = "mailto:ana@example.org"


@pytest.fixture
def read(tmp_path):
    """Reads these as files of the names `a.ics`, `b.ics`…"""

    def read(*contents):
        files = [tmp_path / f"{name}.ics" for name in "abc"[: len(contents)]]
        for file, content in zip(files, contents, strict=True):
            file.write_bytes(content)
        return apart.read_all(files, WINDOW, ZONE)

    return read


def test_what_is_in_both_counts_once_in_its_newest_version(logbook, ana, read, today):
    series = {"RRULE": "FREQ=WEEKLY;COUNT=3", "DTEND": None, "ATTENDEE": ANA}
    moved = event(
        SUMMARY="Moved",
        DTSTART="20261118T090000Z",
        DTEND=None,
        RECURRENCE_ID="20261117T090000Z",
        SEQUENCE="1",
        ATTENDEE=ANA,
    )
    found = read(
        calendar(event(**series), event(UID="a", DTSTART="soon")),
        calendar(moved, event(UID="b", SUMMARY="Own", DTSTART="20261112T090000Z", DTEND=None, ATTENDEE=ANA)),
    )
    told = [(entry.day.day, entry.title, entry.file) for entry in found.entries]
    assert told == [
        (10, "Catch-up", "a.ics"),
        (12, "Own", "b.ics"),
        (18, "Moved", "b.ics"),
        (24, "Catch-up", "a.ics"),
    ]
    assert (found.name, found.events, found.unread) == ("a.ics and 1 more", 4, 1)
    assert found.notices == (
        "a.ics: 1 of 2 events could not be read.",
        "1 meeting is in more than one of the files; it counts once.",
    )
    assert plan(logbook, found).counts()["new"] == 4


def test_zones_of_one_name_are_those_of_their_file(read):
    at = {"DTSTART": None, "DTEND": None, "DTSTART__TZID": "Customized Time Zone:20261110T090000"}
    name = "Customized Time Zone"
    east = calendar(zone(name, "+0300"), event(UID="east", **at))
    west = calendar(zone(name, "-0500"), event(UID="west", **at))
    assert [(entry.key, entry.time) for entry in read(east, west).entries] == [
        ("east", time(7)),
        ("west", time(15)),
    ]


def test_one_that_is_no_calendar_is_told_by_name(read):
    with pytest.raises(InvalidEntry, match=r"^b.ics is a web page"):
        read(calendar(event()), b"<html>")

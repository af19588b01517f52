"""Files that nobody here wrote, and files that chance has spoilt: a plan or a sentence, and nothing else."""

from __future__ import annotations

import random
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from mentorlog.calendars.reading.entry import Window
from mentorlog.calendars.reading.plan import plan
from mentorlog.calendars.reading.read import read
from mentorlog.errors import InvalidEntry
from tests.core.calendars.reading.files import ZONE, calendar, event, zone

WIDE = Window(date(1990, 1, 1), date(2032, 12, 31))
MUTATIONS = 2_000


def corpus(package, folder):
    found = find_spec(package)
    assert found and found.origin
    return sorted((Path(found.origin).parent / folder).rglob("*.ics"))


FILES = [*corpus("icalendar", "tests"), *corpus("recurring_ical_events", "test")]


def test_the_files_are_there():
    assert len(FILES) > 200


def test_every_file_is_planned_or_told_of(logbook, today):
    read_well = 0
    for path in FILES:
        try:
            found = read(path.read_bytes(), path.name, WIDE, ZONE)
        except InvalidEntry as problem:
            assert problem.field == "file" and str(problem)
            continue
        planned = plan(logbook, found)
        assert sum(planned.counts().values()) == len(found.entries)
        assert found.unread <= found.events and (found.notices or not found.unread)
        read_well += bool(found.entries)
    assert read_well > 170


SEEDS = [
    calendar(
        zone("Customized Time Zone", "+0100"),
        event(DTSTART=None, DTEND=None, DTSTART__TZID="Customized Time Zone:20261110T090000"),
        event(UID="2", RRULE="FREQ=WEEKLY;BYDAY=MO,TU;COUNT=6", EXDATE="20261117T090000Z"),
        event(UID="2", RECURRENCE_ID="20261123T090000Z", DTSTART="20261123T150000Z", DTEND=None),
        event(
            UID="3",
            ORGANIZER__CN="Me:mailto:me@work.example",
            ATTENDEE__CN='"Lopez, Ana";PARTSTAT=ACCEPTED:mailto:ana@example.org',
            DESCRIPTION="Agenda\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/1\\n<p>x</p>",
            DURATION="PT45M",
            DTEND=None,
        ),
        X_WR_TIMEZONE="Europe/Lisbon",
    ),
]
TOKENS = (
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"\0", b"\xff", b"\r", b";", b":", b"="),
    *(b"RRULE:FREQ=YEARLY;BYMONTHDAY=31\r\n", b"99999999999999999999", b"-1", b"\\N", b"\xc3", b"Z", b'"'),
    *(b"DTSTART:00010101T000000\r\n", b"DTEND:99991231T235959Z\r\n", b"DURATION:-P99999D\r\n"),
)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The file with a few bytes changed, cut out, doubled or put in."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place, length = chance.randrange(len(content)), chance.randint(1, 40)
        match chance.randrange(4):
            case 0:
                content[place] = chance.randrange(256)
            case 1:
                del content[place : place + length]
            case 2:
                content[place:place] = content[place : place + length]
            case _:
                content[place:place] = chance.choice(TOKENS)
    return bytes(content)


@pytest.mark.parametrize("part", range(4))
def test_spoilt_files_raise_nothing_but_a_sentence(logbook, today, part):
    chance = random.Random(part)
    window = Window(date(2026, 1, 1), date(2027, 3, 1))
    for _ in range(MUTATIONS // 4):
        data = spoilt(SEEDS[0], chance)
        try:
            plan(logbook, read(data, "spoilt.ics", window, ZONE))
        except InvalidEntry as problem:
            assert problem.field == "file"

"""Calendars that are made to take for ever: they are cut short, and it is told."""

from __future__ import annotations

import pytest

from mentorlog.apart import process
from mentorlog.calendars.reading import read as reader
from tests.core.calendars.reading.files import calendar, event, only, reading

MB = 1024 * 1024
YEARLY = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"


def zone_of(*rules):
    """A VTIMEZONE called Odd, three hours before UTC, with such changes of its clocks."""
    parts = "".join(
        "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0300\r\n"
        f"RRULE:{rule}\r\nEND:STANDARD\r\n"
        for rule in rules
    )
    return f"BEGIN:VTIMEZONE\r\nTZID:Odd\r\n{parts}END:VTIMEZONE\r\n"


def in_odd(*rules):
    return calendar(zone_of(*rules), event(DTSTART=None, DTEND=None, DTSTART__TZID="Odd:20261110T090000"))


@pytest.mark.parametrize(
    "rule", [YEARLY, "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU"]
)
def test_clocks_that_change_each_year_are_known(rule):
    assert str(only(in_odd(rule)).time) == "13:00:00"


@pytest.mark.parametrize(
    "rules",
    [
        ["FREQ=DAILY"],
        ["FREQ=YEARLY;BYHOUR=1,2,3;BYMONTH=3"],
        ["FREQ=YEARLY;BYDAY=MO,TU,WE"],
        ["FREQ=YEARLY;BYYEARDAY=1,2,3"],
        ["FREQ=YEARLY;FREQ=SECONDLY;BYMONTH=3,4"],
        [YEARLY] * 21,
    ],
)
def test_clocks_that_change_all_the_time_are_those_of_nobody(rules):
    found = reading(in_odd(*rules))
    assert str(found.entries[0].time) == "09:00:00"
    assert found.notices[0].startswith("Nobody knows the time zone “Odd”")


def test_of_very_many_series_not_all_are_expanded(monkeypatch):
    monkeypatch.setattr(reader, "_MOST_OF_SERIES", 300)
    daily = [event(UID=str(number), RRULE="FREQ=DAILY", DTSTART="20250101T090000Z") for number in range(5)]
    found = reading(calendar(*daily, event(UID="single")))
    assert found.unread == 4 and {entry.series for entry in found.entries} == {"0", ""}
    assert found.notices[0].startswith("There is too much to read, so some events are not among these.")
    assert found.notices[1] == "4 of 6 events could not be read."


def test_a_small_file_may_take_less_than_a_large_one():
    small, large = (process.request(bytes(size), "x.ics", None) for size in (1000, 20 * MB))
    assert (small.seconds, small.memory // MB) == (8, 300)
    assert large.seconds >= 60 and large.memory >= 500 * MB

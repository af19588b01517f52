"""VTIMEZONE from the rule at the end of a zone file."""

from __future__ import annotations

import zoneinfo

import pytest

from mentorlog.calendars.zones import timezone_lines

# Zones that switch outside the day that a rule can name, and Morocco's, which leave their rule for Ramadan.
BEYOND_RULES = [
    "Africa/Cairo",
    "Egypt",
    "America/Godthab",
    "America/Nuuk",
    "America/Scoresbysund",
    "America/Santiago",
    "Chile/Continental",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Jerusalem",
    "Asia/Tel_Aviv",
    "Israel",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
]


@pytest.mark.parametrize("zone", BEYOND_RULES)
def test_a_zone_that_no_yearly_rule_describes_has_no_vtimezone(zone: str) -> None:
    assert timezone_lines(zone) is None


def test_central_european_time_is_two_yearly_rules() -> None:
    assert timezone_lines("Europe/Berlin") == (
        b"BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"
        b"BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
        b"TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n"
        b"BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
        b"TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
        b"END:VTIMEZONE\r\n"
    )


def test_a_zone_without_summer_time_is_one_standard_time() -> None:
    assert timezone_lines("Asia/Kathmandu") == (
        b"BEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\n"
        b"BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        b"TZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nTZNAME:+0545\r\nEND:STANDARD\r\n"
        b"END:VTIMEZONE\r\n"
    )


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Australia/Sydney", "Europe/Dublin", "Australia/Lord_Howe"]
)
def test_no_zone_lists_dates_or_comments_that_some_readers_mistake(zone: str) -> None:
    lines = timezone_lines(zone)
    assert lines is not None
    assert b"RDATE" not in lines
    assert b"COMMENT" not in lines
    assert lines.count(b"RRULE") == 2


def test_the_zone_is_found_in_the_tzdata_package_where_the_system_has_none() -> None:
    from_the_system = timezone_lines.__wrapped__("Europe/Lisbon")
    search = zoneinfo.TZPATH
    try:
        zoneinfo.reset_tzpath([])
        assert timezone_lines.__wrapped__("Europe/Lisbon") == from_the_system
    finally:
        zoneinfo.reset_tzpath(search)

"""What is read of a calendar: times on the right clocks, series expanded, and no event lost to another."""

from __future__ import annotations

from datetime import date, time
from time import monotonic

import pytest

from mentorlog.calendars.reading.entry import Invitee, Window, usual_window
from tests.core.calendars.reading.files import WINDOW, calendar, entries, event, only, reading, zone


def starts(data, window=WINDOW):
    return [(str(entry.day), f"{entry.time:%H:%M}", entry.zone) for entry in entries(data, window)]


def days(data):
    return [str(entry.day) for entry in entries(data)]


def at(zoned):
    """An event at a local time with a TZID."""
    return event(DTSTART=None, DTEND=None, DTSTART__TZID=zoned)


def test_an_event_is_an_entry_with_all_that_matters():
    entry = only(
        calendar(
            event(
                SUMMARY="Career chat\\, part 2",
                LOCATION="Room 4",
                DESCRIPTION="Bring the CV.\\nAnd questions.",
                ORGANIZER="mailto:Me@work.example",
                ATTENDEE__CN='"Ana Lopez":mailto:Ana@example.org',
                SEQUENCE="3",
                LAST_MODIFIED="20261101T080000Z",
                STATUS="CONFIRMED",
            )
        )
    )
    assert (entry.title, entry.place, entry.minutes) == ("Career chat, part 2", "Room 4", 30)
    assert (entry.day, entry.time, entry.zone) == (date(2026, 11, 10), time(10), "Europe/Berlin")
    assert entry.notes == "Bring the CV.\nAnd questions."
    assert entry.invitees == (Invitee("me@work.example"), Invitee("ana@example.org", "Ana Lopez"))
    assert (entry.key, entry.version) == ("1@example.org", (3, "20261101T080000"))
    assert not (entry.cancelled or entry.private or entry.transparent or entry.online or entry.series)


def test_times_keep_the_zone_that_the_file_names():
    assert starts(calendar(at("America/New_York:20261110T090000"))) == [
        ("2026-11-10", "09:00", "America/New_York")
    ]


def test_windows_zones_are_known():
    assert starts(calendar(at("W. Europe Standard Time:20261110T090000"))) == [
        ("2026-11-10", "09:00", "Europe/Berlin")
    ]


def test_a_vendors_prefix_of_a_zone_is_no_matter():
    assert starts(calendar(at("/freeassociation.sourceforge.net/Europe/Lisbon:20261110T090000"))) == [
        ("2026-11-10", "09:00", "Europe/Lisbon")
    ]


def test_two_files_may_call_different_clocks_by_one_name():
    first = calendar(zone("Customized Time Zone", "+0100"), at("Customized Time Zone:20261110T090000"))
    second = calendar(zone("Customized Time Zone", "-0500"), at("Customized Time Zone:20261110T090000"))
    assert starts(first) == [("2026-11-10", "09:00", "Europe/Berlin")]
    assert starts(second) == [("2026-11-10", "15:00", "Europe/Berlin")]
    both = first + second.replace(b"1@example.org", b"2@example.org")
    assert [start[1] for start in starts(both)] == ["09:00", "15:00"]


def test_a_zone_may_stand_behind_the_events():
    data = calendar(at("Customized Time Zone:20261110T090000"), zone("Customized Time Zone", "-0500"))
    assert starts(data) == [("2026-11-10", "15:00", "Europe/Berlin")]


def test_the_zone_of_the_calendar_holds_for_utc_and_for_nothing():
    data = calendar(
        event(DTSTART="20261110T090000Z"),
        event(UID="2", DTSTART="20261111T090000", DTEND=None),
        X_WR_TIMEZONE="America/New_York",
    )
    assert starts(data) == [
        ("2026-11-10", "04:00", "America/New_York"),
        ("2026-11-11", "09:00", "America/New_York"),
    ]


def test_a_series_in_utc_keeps_to_the_clocks_of_its_calendar():
    data = calendar(
        event(DTSTART="20261028T140000Z", DTEND=None, RRULE="FREQ=WEEKLY;COUNT=2"),
        X_WR_TIMEZONE="America/New_York",
    )
    assert [start[1] for start in starts(data)] == ["10:00", "10:00"]


def test_a_zone_that_nobody_knows_is_told_of():
    found = reading(calendar(at("Middle-earth:20261110T090000")))
    assert [(entry.time, entry.zone) for entry in found.entries] == [(time(9), "Europe/Berlin")]
    assert found.notices == (
        "Nobody knows the time zone “Middle-earth”: its times are taken for times in Europe/Berlin.",
    )
    assert "Nobody knows the time zone “Mars”" in reading(calendar(event(), X_WR_TIMEZONE="Mars")).notices[0]


def test_whole_days_have_no_time():
    entry = only(calendar(event(DTSTART=None, DTEND=None, DTSTART__VALUE="DATE:20261110")))
    assert (entry.day, entry.time, entry.minutes) == (date(2026, 11, 10), None, None)


def test_a_length_may_be_said_instead_of_an_end():
    assert only(calendar(event(DTEND=None, DURATION="PT45M"))).minutes == 45
    assert only(calendar(event(DTEND=None))).minutes is None
    assert only(calendar(event(DTEND="20261110T080000Z"))).minutes == 60  # the wrong way round


def test_only_the_days_that_are_wanted_are_taken():
    data = calendar(
        event(UID="old", DTSTART="20200101T090000Z", DTEND=None),
        event(UID="far", DTSTART="20290101T090000Z", DTEND=None),
        event(),
    )
    found = reading(data)
    assert (len(found.entries), found.events, found.outside) == (1, 3, 2)
    assert usual_window(date(2026, 11, 24)) == WINDOW


def test_the_day_is_that_of_our_clocks():
    data = calendar(event(DTSTART="20261109T233000Z", DTEND=None))
    assert days(data) == ["2026-11-10"]
    assert len(entries(data, Window(date(2026, 11, 10), date(2026, 11, 10)))) == 1
    assert len(entries(data, Window(date(2026, 11, 9), date(2026, 11, 9)))) == 0


def test_a_series_is_expanded_in_the_window():
    found = entries(calendar(event(RRULE="FREQ=WEEKLY;INTERVAL=2")))
    assert [str(entry.day) for entry in found[:3]] == ["2026-11-10", "2026-11-24", "2026-12-08"]
    assert str(found[-1].day) == "2027-02-16"
    assert {(entry.series, entry.rhythm, entry.interval) for entry in found} == {
        ("1@example.org", "weekly", 2)
    }
    assert [entry.key for entry in found[:2]] == [
        "1@example.org 20261110T090000Z",
        "1@example.org 20261124T090000Z",
    ]


def test_exceptions_hold_in_whatever_zone_they_are_written():
    series = event(
        RRULE="FREQ=DAILY;COUNT=5",
        EXDATE__TZID="America/New_York:20261111T040000",
        EXDATE="20261112T090000Z",
    )
    assert days(calendar(series)) == ["2026-11-10", "2026-11-13", "2026-11-14"]


def test_a_moved_occurrence_may_stand_before_its_series():
    moved = event(RECURRENCE_ID="20261111T090000Z", DTSTART="20261111T150000Z", DTEND=None, SUMMARY="Later")
    cancelled = event(
        RECURRENCE_ID="20261112T090000Z", DTSTART="20261112T090000Z", DTEND=None, STATUS="CANCELLED"
    )
    found = entries(calendar(moved, cancelled, event(RRULE="FREQ=DAILY;COUNT=3")))
    assert [(f"{each.time:%H:%M}", each.title, each.cancelled) for each in found] == [
        ("10:00", "Catch-up", False),
        ("16:00", "Later", False),
        ("10:00", "Catch-up", True),
    ]
    assert found[1].key == "1@example.org 20261111T090000Z"


def test_a_single_invitation_to_a_series_keeps_its_identity():
    alone = only(calendar(event(RECURRENCE_ID="20261111T090000Z")))
    assert alone.key == "1@example.org 20261111T090000Z"


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "freq=hourly", "INTERVAL=1;FREQ = HOURLY"),
        *("FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;INTERVAL=00", "FREQ=DAILY;INTERVAL=-1"),
        "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2",
    ],
)
def test_what_repeats_without_end_is_refused_before_it_is_expanded(rule):
    begun = monotonic()
    found = reading(calendar(event(UID="2"), event(DTSTART="19700101T000000Z", RRULE=rule)))
    assert monotonic() - begun < 60  # it would be hours
    assert len(found.entries) == 1
    assert found.notices == ("“Catch-up”: It repeats more often than meetings do.",)


def test_of_a_long_series_the_last_are_taken():
    found = reading(
        calendar(event(RRULE="FREQ=DAILY", DTSTART="20200101T090000Z", DTEND=None)),
        Window(date(2020, 1, 1), date(2026, 12, 31)),
    )
    assert len(found.entries) == 500 and str(found.entries[-1].day) == "2026-12-31"
    assert found.notices == ("Of “Catch-up” only the last 500 are among these.",)


def test_a_broken_event_costs_itself_alone():
    broken = event(UID="2", DTSTART="tomorrow", DTEND=None)
    without = event(UID="3", DTSTART=None, DTEND=None)
    found = reading(calendar(broken, event(), without))
    assert (len(found.entries), found.events, found.unread) == (1, 3, 2)
    assert found.notices == ("2 of 3 events could not be read.",)


def test_what_is_broken_around_events_costs_nothing():
    alarm = "BEGIN:VALARM\r\nTRIGGER:never\r\nnonsense\r\nEND:VALARM\r\n"
    bad_zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nTZOFFSETTO:far\r\nEND:VTIMEZONE\r\n"
    inside = event().replace("END:VEVENT", f"{alarm}END:VEVENT")
    todo = "BEGIN:VTODO\r\nDUE:soon\r\nSUMMARY:Task\r\nEND:VTODO\r\n"
    assert [each.title for each in entries(calendar("rubbish\r\n", bad_zone, todo, inside))] == ["Catch-up"]


def test_a_file_that_is_cut_short_gives_what_is_whole():
    whole = calendar(event(), event(UID="2"))
    found = reading(whole[: whole.rindex(b"SUMMARY")])
    assert (len(found.entries), found.unread) == (1, 1)


def test_events_may_stand_alone_or_in_several_calendars():
    assert len(entries(event().encode())) == 1
    assert len(entries(calendar(event()) + calendar(event(UID="2")))) == 2


def test_what_should_be_there_once_is_taken_once():
    twice = event(SUMMARY=["First", "Second"], DTSTART=["20261110T090000Z", "20261111T090000Z"])
    assert (only(calendar(twice)).title, days(calendar(twice))) == ("First", ["2026-11-10"])


def test_without_a_uid_there_is_only_the_second_key():
    first, second = entries(calendar(event(UID=None), event(UID=None, SUMMARY="Other")))
    assert (first.key, second.key) == ("", "") and first.second_key != second.second_key


def test_the_second_key_is_of_start_title_and_organiser():
    one = only(calendar(event(UID="040000", ORGANIZER="mailto:a@x.org")))
    again = only(calendar(event(UID="999", SUMMARY="catch-UP", ORGANIZER="MAILTO:A@x.org")))
    later = only(calendar(event(DTSTART="20261110T100000Z", DTEND=None, ORGANIZER="mailto:a@x.org")))
    assert one.second_key == again.second_key != later.second_key


def test_what_is_free_private_or_called_off_says_so():
    entry = only(calendar(event(TRANSP="TRANSPARENT", CLASS="PRIVATE", STATUS="cancelled")))
    assert entry.transparent and entry.private and entry.cancelled


def test_our_own_exports_are_known():
    assert only(calendar(event(), PRODID="-//mentorlog//mentorlog//EN")).own
    assert only(calendar(event(UID="0193-77@mentorlog"))).own  # exported again by another program


def test_html_is_read_as_text():
    page = "<html><head><style>p {}</style></head><body><p>Bring <b>the</b> CV</p><ul><li>A</li></ul>"
    entry = only(calendar(event(X_ALT_DESC__FMTTYPE=f"text/html:{page}")))
    assert entry.notes == "Bring the CV\n\n- A"
    assert only(calendar(event(DESCRIPTION="Bring<br>the CV &amp; more"))).notes == "Bring\nthe CV & more"


def test_a_calendar_that_bears_an_address_is_its_owners():
    assert reading(calendar(event(), X_WR_CALNAME="Me@Gmail.com")).owners == ("me@gmail.com",)
    assert reading(calendar(event(), X_WR_CALNAME="Work")).owners == ()


def test_nesting_and_zeros_do_no_harm():
    nested = "BEGIN:VALARM\r\n" * 500
    data = calendar(event(), event(UID="2").replace("SUMMARY", f"{nested}SUMMARY"))
    assert len(entries(data)) == 2
    assert only(calendar(event(SUMMARY="a\0b\x1bc"))).title == "abc"

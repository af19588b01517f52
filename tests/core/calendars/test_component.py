"""A calendar item as the lines of a VEVENT or VTODO."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Component

from mentorlog.calendars.component import component
from mentorlog.calendars.item import CalendarItem, Form
from mentorlog.dates import Repeat

MADE = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ITEM = CalendarItem(
    uid="0190",
    summary="Ada Lindqvist: Send RAID log",
    start=datetime(2026, 7, 1, 9),
    zone="Europe/Berlin",
    minutes=15,
    created=MADE,
    modified=MADE + timedelta(days=1),
    categories=("mentorlog", "follow-up"),
    alarm_minutes=15,
)


def lines(item: CalendarItem, form: Form = "event") -> list[str]:
    return component(item, form).lines(3).decode().replace("\r\n ", "").splitlines()


def read(item: CalendarItem, form: Form = "event") -> Component:
    whole = b"BEGIN:VCALENDAR\r\n" + component(item, form).lines(0) + b"END:VCALENDAR\r\n"
    return Calendar.from_ical(whole).subcomponents[0]


def test_a_follow_up_is_a_quarter_of_an_hour_that_leaves_the_user_free_and_rings() -> None:
    assert lines(ITEM) == [
        "BEGIN:VEVENT",
        "UID:0190@mentorlog",
        "DTSTAMP:20260103T030405Z",
        "CREATED:20260102T030405Z",
        "LAST-MODIFIED:20260103T030405Z",
        "SEQUENCE:3",
        "DTSTART:20260701T070000Z",
        "DTEND:20260701T071500Z",
        "SUMMARY:Ada Lindqvist: Send RAID log",
        "CATEGORIES:mentorlog,follow-up",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "BEGIN:VALARM",
        "UID:0190-alarm@mentorlog",
        "ACTION:DISPLAY",
        "DESCRIPTION:Ada Lindqvist: Send RAID log",
        "TRIGGER:-PT15M",
        "END:VALARM",
        "END:VEVENT",
    ]


def test_a_task_is_an_entry_of_its_own_that_rings_before_it_is_due() -> None:
    task = lines(ITEM, "todo")
    assert "UID:0190-todo@mentorlog" in task
    assert "DUE:20260701T070000Z" in task
    assert "STATUS:NEEDS-ACTION" in task
    assert "TRIGGER;RELATED=END:-PT15M" in task
    assert not [text for text in task if text.startswith(("DTSTART", "DTEND", "TRANSP"))]


@pytest.mark.parametrize(
    ("day", "next_day"),
    [("20261231", "20270101"), ("20280229", "20280301"), ("20260228", "20260301")],
)
def test_a_whole_day_ends_where_the_next_begins_and_rings_the_day_before(day: str, next_day: str) -> None:
    whole_day = lines(ITEM._replace(start=date.fromisoformat(day), busy=True))
    assert f"DTSTART;VALUE=DATE:{day}" in whole_day
    assert f"DTEND;VALUE=DATE:{next_day}" in whole_day
    assert "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE" in whole_day
    assert "TRIGGER:-PT15H" in whole_day


def test_a_meeting_takes_the_time() -> None:
    meeting = lines(ITEM._replace(minutes=60, busy=True, location="Café, Sal 2"))
    assert {"TRANSP:OPAQUE", "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "DTEND:20260701T080000Z"} <= set(meeting)
    assert r"LOCATION:Café\, Sal 2" in meeting


@pytest.mark.parametrize("form", ["event", "todo"])
@pytest.mark.parametrize("state", ["done", "cancelled"])
def test_what_is_over_does_not_ring(form: Form, state: str) -> None:
    assert "BEGIN:VALARM" not in lines(ITEM._replace(state=state, completed=MADE), form)


def test_done_is_a_check_mark_and_for_a_task_its_completion_in_utc() -> None:
    done = ITEM._replace(state="done", completed=datetime(2026, 6, 30, 12, tzinfo=UTC))
    assert "SUMMARY:✓ Ada Lindqvist: Send RAID log" in lines(done)
    assert "STATUS:CONFIRMED" in lines(done)
    completed = {"STATUS:COMPLETED", "PERCENT-COMPLETE:100", "COMPLETED:20260630T120000Z"}
    assert completed <= set(lines(done, "todo"))


@pytest.mark.parametrize("form", ["event", "todo"])
def test_cancelled_says_so(form: Form) -> None:
    assert "STATUS:CANCELLED" in lines(ITEM._replace(state="cancelled"), form)


@pytest.mark.parametrize("minutes", [0, 5, 15, 60, 1440, 43200])
def test_a_reminder_never_comes_after_the_start(minutes: int) -> None:
    alarms = read(ITEM._replace(alarm_minutes=minutes)).walk("VALARM")
    assert [alarm["TRIGGER"].dt for alarm in alarms] == [timedelta(minutes=-minutes)]


def test_no_reminder_is_none() -> None:
    assert read(ITEM._replace(alarm_minutes=None)).walk("VALARM") == []


@pytest.mark.parametrize("form", ["event", "todo"])
def test_nothing_makes_it_an_invitation(form: Form) -> None:
    everything = "\n".join(
        lines(ITEM._replace(description="ada@example.org", url="https://example.org"), form)
    )
    for word in ("METHOD", "ORGANIZER", "ATTENDEE", "mailto"):
        assert word not in everything
    assert everything.count("CLASS:") == everything.count("CLASS:PRIVATE") == 1


def test_a_series_keeps_its_zone_and_a_single_date_does_not_need_one() -> None:
    series = component(ITEM._replace(repeat=Repeat(3, "months"), anchor_day=1), "event")
    assert series.zone == "Europe/Berlin"
    assert b"DTSTART;TZID=Europe/Berlin:20260701T090000\r\n" in series.content
    assert b"RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1\r\n" in series.content
    assert component(ITEM, "event").zone is None


def test_a_repeating_task_repeats_and_rings_from_its_start() -> None:
    task = lines(ITEM._replace(repeat=Repeat(1, "weeks")), "todo")
    assert {"DTSTART;TZID=Europe/Berlin:20260701T090000", "DURATION:PT15M", "TRIGGER:-PT15M"} <= set(task)


def test_in_a_zone_without_a_rule_a_series_is_its_next_date_alone() -> None:
    series = component(ITEM._replace(zone="America/Santiago", repeat=Repeat(1, "weeks")), "event")
    assert series.zone is None
    assert b"DTSTART:20260701T130000Z" in series.content
    assert b"RRULE" not in series.content


def test_a_time_that_the_clocks_skip_is_the_one_they_show_instead() -> None:
    assert "DTSTART:20260329T013000Z" in lines(ITEM._replace(start=datetime(2026, 3, 29, 2, 30)))


def test_stamps_are_no_change_and_words_are() -> None:
    before = component(ITEM, "event")
    assert component(ITEM._replace(modified=MADE + timedelta(days=9)), "event").digest == before.digest
    assert component(ITEM._replace(summary="Ada Lindqvist: Send risk log"), "event").digest != before.digest
    assert component(ITEM._replace(alarm_minutes=30), "event").digest != before.digest


@pytest.mark.parametrize("field", ["summary", "description", "location", "categories"])
def test_every_text_survives_punctuation_and_line_ends(field: str) -> None:
    text = 'C:\\Notes, "a"; \\n b\r\nsecond\rthird'
    item = ITEM._replace(**{field: (text,) if field == "categories" else text})
    value = read(item)[field]
    read_text = value.cats[0] if field == "categories" else value
    assert str(read_text) == 'C:\\Notes, "a"; \\n b\nsecond\nthird'

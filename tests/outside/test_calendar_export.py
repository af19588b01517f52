"""Whole exports as other people's parsers read them: every follow-up at its local time, with its alarm."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mentorlog import follow_ups, meetings, people
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.dates import When
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import NextStep, Participant
from mentorlog.mentoring import questions
from tests.outside.judges import Alarm, Entry, ical_js, ical_js_raw, khal, libical, vobject_reads

Judge = Callable[[Path], list[Entry]]
JUDGES = pytest.mark.parametrize("judge", [ical_js, vobject_reads, libical])
ZONES = ("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Sydney")
DAYS = (date(2027, 1, 14), date(2027, 7, 14))


@pytest.fixture
def logbook(blank: Path, tmp_path: Path, today: date) -> Iterator[Logbook]:
    with open_logbook(shutil.copy(blank, tmp_path / "logbook.db")) as opened:
        yield opened


@pytest.fixture
def promised(logbook: Logbook) -> dict[str, When]:
    """A promise in each zone in January and July, by uid."""
    ada = people.add(logbook, 'Ada "Zo" Lindqvist, PMP; C:\\Users')
    dues = [When(day, time(9, 15), zone) for zone in ZONES for day in DAYS]
    return {follow_ups.add(logbook, "Send RAID log", due, people=[ada]): due for due in dues}


def exported(logbook: Logbook, path: Path, **options: object) -> Path:
    export(logbook, path, ExportOptions(**options))
    return path


def instant(due: When) -> datetime:
    return datetime.combine(due.day, due.time, ZoneInfo(due.zone)).astimezone(UTC)


@JUDGES
@pytest.mark.parametrize("form", ["event", "todo"])
def test_every_promise_is_read_at_its_local_time_with_its_words_and_alarm(
    logbook: Logbook, promised: dict[str, When], tmp_path: Path, judge: Judge, form: str
) -> None:
    read = judge(exported(logbook, tmp_path / "out.ics", form=form))
    suffix = "-todo@mentorlog" if form == "todo" else "@mentorlog"
    assert {entry.uid.removesuffix(suffix): entry.starts for entry in read} == {
        uid: instant(due) for uid, due in promised.items()
    }
    for entry in read:
        assert entry.summary == 'Ada "Zo" Lindqvist, PMP; C:\\Users: Send RAID log'
        assert entry.alarms == (Alarm(timedelta(minutes=-15), entry.summary),)


@pytest.mark.parametrize("zone", ZONES)
def test_khal_shows_nine_fifteen_where_the_promise_was_made(
    logbook: Logbook, promised: dict[str, When], tmp_path: Path, zone: str
) -> None:
    path = exported(logbook, tmp_path / "out.ics")
    shown = khal(path, tmp_path / "khal", zone, DAYS[0] - timedelta(2), 200)
    assert {line.uid.removesuffix("@mentorlog") for line in shown} == set(promised)
    assert all(line.has_alarm for line in shown)
    local = {line.start for line in shown if promised[line.uid.removesuffix("@mentorlog")].zone == zone}
    assert local == {f"{day} 09:15" for day in DAYS}


@JUDGES
def test_an_evening_with_twelve_people_is_twelve_events_at_twelve_times(
    logbook: Logbook, tmp_path: Path, judge: Judge
) -> None:
    guests = [people.add(logbook, f"Guest {number:02}") for number in range(12)]
    due = When(date(2026, 12, 1), None, "Europe/Berlin")
    steps = [NextStep("Send slides", due, people=(guest,)) for guest in guests]
    meetings.log(
        logbook, [Participant(guest) for guest in guests], When(date(2026, 11, 23)), steps, kind="event"
    )
    read = judge(exported(logbook, tmp_path / "out.ics"))
    assert [entry.summary for entry in read] == [f"Guest {number:02}: Send slides" for number in range(12)]
    first = datetime(2026, 12, 1, 8, tzinfo=UTC)
    assert [entry.starts for entry in read] == [first + timedelta(minutes=15 * n) for n in range(12)]


def test_a_removed_promise_is_cancelled_for_ical_js_by_the_next_sequence(
    logbook: Logbook, promised: dict[str, When], tmp_path: Path
) -> None:
    path = exported(logbook, tmp_path / "out.ics")
    removed = next(iter(promised))
    follow_ups.trash(logbook, [removed])
    exported(logbook, path, changed_only=True)
    [entry] = ical_js_raw(path)["entries"]
    assert (entry["uid"], entry["status"], entry["sequence"]) == (f"{removed}@mentorlog", "CANCELLED", 1)
    assert entry["alarms"] == []
    assert libical(path)[0].uid == entry["uid"]


@JUDGES
def test_a_planned_meeting_is_read_at_its_time_and_place(
    logbook: Logbook, tmp_path: Path, judge: Judge
) -> None:
    ada = people.add(logbook, "Ada Lindqvist")
    start = When(date(2027, 7, 14), time(18, 30), "Australia/Sydney")
    meetings.log(logbook, [Participant(ada)], start, place="Café, Sal 2")
    [entry] = judge(exported(logbook, tmp_path / "out.ics", what=frozenset({"meetings"})))
    assert (entry.summary, entry.location) == ("Coffee with Ada Lindqvist", "Café, Sal 2")
    assert entry.starts == instant(start)


@JUDGES
def test_the_prep_card_of_a_meeting_is_read_line_by_line(
    logbook: Logbook, tmp_path: Path, judge: Judge
) -> None:
    ada = people.add(logbook, "Ada Lindqvist")
    questions.add(logbook, ada, "Which book; and why, \\N or n?")
    meetings.log(logbook, [Participant(ada)], When(date(2027, 7, 14), time(18, 30), "Australia/Sydney"))
    [entry] = judge(exported(logbook, tmp_path / "out.ics", what=frozenset({"meetings"}), with_prep=True))
    assert entry.description.split("\n") == [
        "Ada Lindqvist",
        "",
        "Before I meet Ada Lindqvist",
        "===========================",
        "",
        "To ask",
        "------",
        "",
        "- Which book; and why, \\N or n?",
    ]

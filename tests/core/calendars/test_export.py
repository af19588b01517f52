"""Exports: previews, failures, what is left out, meetings, one event, and the options."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from msgspec.structs import replace

from mentorlog import clock, follow_ups, meetings
from mentorlog.calendars.export import export, one_event_file, plan
from mentorlog.calendars.options import ExportOptions, usual_options
from mentorlog.dates import Repeat, When
from mentorlog.errors import Cancelled, NotFound
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant
from mentorlog.models import FollowUp
from mentorlog.settings import choose
from mentorlog.written_files import FileNotWritten

from .conftest import LATER, PAST, SOON, Export, components, counts, ledger

CHANGED = ExportOptions(changed_only=True)


# --- what moves no record


def test_a_preview_moves_nothing(logbook: Logbook, raid_log: str) -> None:
    first, second = plan(logbook, CHANGED), plan(logbook, CHANGED)
    assert first == second
    assert [(entry.summary, entry.change) for entry in first.entries] == [
        ("Ada Lindqvist: Send RAID log", "new")
    ]
    assert ledger(logbook) == []


def test_a_failed_write_moves_nothing(logbook: Logbook, raid_log: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        export(logbook, tmp_path / "nowhere" / "follow-ups.ics", CHANGED)
    assert ledger(logbook) == []


def test_a_cancelled_export_moves_nothing(logbook: Logbook, raid_log: str, target: Path) -> None:
    steps = []

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        export(logbook, target, CHANGED, stop)
    assert steps == [(1, 1)]
    assert ledger(logbook) == []
    assert not target.exists()


def test_an_export_is_no_step_of_the_history(logbook: Logbook, raid_log: str, exported: Export) -> None:
    before = logbook.changes(), logbook.undoable()
    exported()
    assert (logbook.changes(), logbook.undoable()) == before


# --- overdue


def test_overdue_ones_are_left_out_and_told(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    overdue = follow_ups.add(logbook, "Call back", PAST)
    report = exported()
    assert report.outcome.overdue == (overdue,)
    assert "1 overdue left out." in report.sentences
    assert list(components(target)) == [raid_log]
    assert exported(with_overdue=True).outcome.overdue == ()
    assert set(components(target)) == {raid_log, overdue}


def test_due_earlier_today_is_not_overdue(logbook: Logbook, exported: Export) -> None:
    follow_ups.add(logbook, "Call back", When(clock.today(), time(0, 1)))
    assert exported().outcome.overdue == ()


def test_an_overdue_one_that_did_not_change_is_not_counted_as_left_out(
    logbook: Logbook, raid_log: str, exported: Export
) -> None:
    exported()
    clock.pin(date(2026, 12, 24))
    assert exported(changed_only=True).outcome.overdue == ()
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    assert exported(changed_only=True).outcome.overdue == (raid_log,)


# --- meetings


def plan_meeting(logbook: Logbook, ada: str, day: date, at: time | None = time(10)) -> str:
    return meetings.log(logbook, [Participant(ada)], When(day, at, "Europe/Berlin"), place="Café, Sal 2")


def test_planned_meetings_are_exported_when_wanted(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    meeting = plan_meeting(logbook, ada, date(2026, 12, 2))
    exported()
    assert meeting not in components(target)
    exported(what=frozenset({"meetings"}))
    entry = components(target)[meeting]
    assert (entry["SUMMARY"], entry["LOCATION"]) == ("Coffee with Ada Lindqvist", "Café, Sal 2")
    assert (entry["TRANSP"], entry["STATUS"]) == ("OPAQUE", "CONFIRMED")
    assert entry["DTSTART"].dt.isoformat() == "2026-12-02T09:00:00+00:00"
    assert raid_log not in components(target)


def test_neither_days_nor_times_move_with_the_computer(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    what = frozenset({"follow-ups", "meetings"})
    meeting = plan_meeting(logbook, ada, date(2026, 12, 2), at=None)
    exported(what=what)
    first = target.read_bytes()
    assert components(target)[meeting]["DTSTART"].dt == date(2026, 12, 2)
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"):
        monkeypatch.setattr(clock, "zone", lambda zone=zone: zone)
        assert counts(exported(what=what)) == (0, 0, 0, 2)
        assert target.read_bytes() == first


def test_a_meeting_that_fell_through_is_cancelled_and_one_that_happened_stays(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    what = frozenset({"meetings"})
    fell_through = plan_meeting(logbook, ada, date(2026, 12, 2))
    took_place = plan_meeting(logbook, ada, date(2026, 12, 3))
    exported(what=what)
    clock.pin(date(2026, 12, 4))
    meetings.did_not_happen(logbook, fell_through)
    meetings.happened(logbook, took_place)
    exported(what=what, changed_only=True)
    assert {uid: str(entry["STATUS"]) for uid, entry in components(target).items()} == {
        fell_through: "CANCELLED"
    }


def test_an_export_of_follow_ups_cancels_no_meeting(logbook: Logbook, ada: str, exported: Export) -> None:
    meeting = plan_meeting(logbook, ada, date(2026, 12, 2))
    exported(what=frozenset({"meetings"}))
    meetings.trash(logbook, [meeting])
    assert exported(changed_only=True).paths == ()


# --- one event


def test_one_follow_up_alone_goes_into_the_users_own_calendar(
    logbook: Logbook, raid_log: str, tmp_path: Path
) -> None:
    follow_ups.add(logbook, "Lunch", LATER)
    choose(logbook, "calendar-profile", "apple")
    path = one_event_file(logbook, raid_log, tmp_path)
    assert list(components(path)) == [raid_log]
    assert b"X-WR-CALNAME" not in path.read_bytes()
    assert ledger(logbook) == [("apple", raid_log, 0)]
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    assert components(one_event_file(logbook, raid_log, tmp_path))[raid_log]["SEQUENCE"] == 1


def test_a_follow_up_that_is_not_there_is_not_found(logbook: Logbook, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        one_event_file(logbook, "nobody", tmp_path)


# --- options


def test_the_usual_options_are_those_of_the_settings(logbook: Logbook) -> None:
    assert usual_options(logbook) == ExportOptions()
    choose(logbook, "calendar-profile", "google")
    choose(logbook, "reminder-minutes", "30")
    choose(logbook, "calendar-shows", "discreet")
    choose(logbook, "calendar-notes", "on")
    choose(logbook, "calendar-prep", "on")
    expected = ExportOptions(
        profile="google", alarm_minutes=30, show="discreet", with_notes=True, with_prep=True
    )
    assert usual_options(logbook) == expected


def test_a_reminder_of_its_own_goes_before_the_usual_one(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    own = follow_ups.add(logbook, "Lunch", LATER, remind_minutes=120)
    exported(alarm_minutes=5)
    triggers = {
        uid: alarm["TRIGGER"].to_ical()
        for uid, entry in components(target).items()
        for alarm in entry.walk("VALARM")
    }
    assert triggers == {raid_log: b"-PT5M", own: b"-PT2H"}


def test_a_repeating_follow_up_is_its_next_date_or_a_series(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    uid = follow_ups.add(logbook, "Check in", SOON, repeat=Repeat(3, "months"))
    exported()
    assert "RRULE" not in components(target)[uid]
    exported(as_series=True)
    assert components(target)[uid]["RRULE"].to_ical() == b"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"
    assert target.read_bytes().count(b"TZID:Europe/Berlin") == 1


def test_a_time_that_the_clocks_skip_is_told(logbook: Logbook, exported: Export) -> None:
    follow_ups.add(logbook, "Wake", When(date(2027, 3, 28), time(2, 30), "Europe/Berlin"))
    told = "Wake: the clocks in Europe/Berlin skip 02:30 on Sun 28 Mar 2027, so it is at 03:30."
    assert told in exported().sentences


def test_the_same_wall_clock_at_another_moment_is_a_change(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    with logbook.edit("moved"):
        logbook.update(FollowUp, logbook.id_of(FollowUp, raid_log), zone="Europe/Lisbon")
    assert counts(exported(changed_only=True)) == (0, 1, 0, 0)
    assert components(target)[raid_log]["DTSTART"].dt.isoformat() == "2026-12-01T09:00:00+00:00"


def test_google_gets_parts_that_it_can_import(logbook: Logbook, target: Path) -> None:
    with logbook.edit("many"):
        uids = {follow_ups.add(logbook, f"Task {n} " + "x" * 400, LATER) for n in range(1100)}
    report = export(logbook, target, replace(CHANGED, profile="google"))
    assert [path.name for path in report.paths] == ["follow-ups.ics", "follow-ups-2.ics"]
    assert all(path.stat().st_size < 1_000_000 for path in report.paths)
    assert {uid for path in report.paths for uid in components(path)} == uids
    names = "follow-ups.ics, follow-ups-2.ics"
    assert f"The export is in 2 files, each small enough to import: {names}." in report.sentences
    follow_ups.add(logbook, "One more", LATER)
    smaller = export(logbook, target, replace(CHANGED, profile="google"))
    assert smaller.sentences[0] == "Left from an earlier export and no part of this one: follow-ups-2.ics."

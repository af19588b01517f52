"""Exports: what is in a file, what a profile was given before, and what only changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from mentorlog import clock, follow_ups, meetings, people
from mentorlog.calendars.export import export, one_event_file, plan
from mentorlog.calendars.options import ExportOptions, usual_options
from mentorlog.calendars.write import CalendarNotWritten
from mentorlog.dates import Repeat, When
from mentorlog.errors import Cancelled, NotFound
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import Participant
from mentorlog.models import CalendarExport, FollowUp
from mentorlog.settings import choose

from .conftest import LATER, PAST, SOON, Export, components

CHANGED = ExportOptions(changed_only=True)


def ledger(logbook: Logbook) -> list[tuple[str, str, int]]:
    query = CalendarExport.select(CalendarExport.profile, CalendarExport.uid, CalendarExport.sequence)
    return sorted(logbook.tuples(query))


def counts(report: object) -> tuple[int, int, int, int]:
    outcome = report.outcome
    return outcome.new, outcome.changed, outcome.cancelled, outcome.same


# --- the same and the changed


def test_two_exports_are_the_same_bytes_whatever_the_clock_says(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    follow_ups.add(logbook, "Lunch", LATER)
    exported()
    first = target.read_bytes()
    clock.pin(date(2026, 11, 30))
    exported()
    assert target.read_bytes() == first


def test_a_change_is_told_in_its_own_entry_alone_by_the_next_sequence(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    other = follow_ups.add(logbook, "Lunch", LATER)
    exported()
    before = components(target)
    follow_ups.reschedule(logbook, raid_log, When(date(2026, 12, 3), time(10)))
    assert counts(exported()) == (0, 1, 0, 1)
    after = components(target)
    assert (before[raid_log]["SEQUENCE"], after[raid_log]["SEQUENCE"]) == (0, 1)
    assert after[other].to_ical() == before[other].to_ical()
    assert list(after) == list(before)


def test_sequence_never_falls_through_undo_and_redo(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    sequences = []

    def export_again() -> None:
        exported()
        sequences.append(int(components(target)[raid_log]["SEQUENCE"]))

    export_again()
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    export_again()
    logbook.undo()
    export_again()
    logbook.redo()
    export_again()
    export_again()
    assert sequences == [0, 1, 2, 3, 3]


def test_what_was_changed_and_changed_back_before_the_export_is_the_same(
    logbook: Logbook, raid_log: str, exported: Export
) -> None:
    exported()
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    follow_ups.edit(logbook, raid_log, what="Send RAID log")
    assert counts(exported()) == (0, 0, 0, 1)


def test_a_new_name_of_the_person_is_a_change_of_the_entry(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    people.edit(logbook, ada, name="Ada Berg")
    assert counts(exported(changed_only=True)) == (0, 1, 0, 0)
    assert components(target)[raid_log]["SUMMARY"] == "Ada Berg: Send RAID log"


def test_uids_live_in_the_logbook_and_move_with_a_copy_of_it(
    logbook: Logbook, raid_log: str, target: Path, exported: Export, tmp_path: Path
) -> None:
    exported()
    logbook.close()
    copy = tmp_path / "elsewhere.db"
    copy.write_bytes(logbook.path.read_bytes())
    with open_logbook(copy) as other:
        export(other, tmp_path / "copy.ics", ExportOptions())
    assert (tmp_path / "copy.ics").read_bytes() == target.read_bytes()
    assert list(components(target)) == [raid_log]


# --- only what changed


def test_only_what_changed_holds_the_new_the_changed_and_the_cancelled(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    unchanged = follow_ups.add(logbook, "Lunch", LATER)
    trashed = follow_ups.add(logbook, "Slides", LATER, people=[ada])
    exported()
    new = follow_ups.add(logbook, "Book", LATER)
    follow_ups.snooze(logbook, [raid_log], LATER)
    follow_ups.trash(logbook, [trashed])
    report = exported(changed_only=True)
    assert counts(report) == (1, 1, 1, 0)
    entries = components(target)
    assert set(entries) == {new, raid_log, trashed}
    assert unchanged not in entries
    assert entries[trashed]["STATUS"] == "CANCELLED"
    assert entries[trashed]["SEQUENCE"] == 1
    assert not entries[trashed].walk("VALARM")


def test_what_was_told_is_not_told_again(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    follow_ups.cancel(logbook, [raid_log])
    exported(changed_only=True)
    target.unlink()
    report = exported(changed_only=True)
    assert report.paths == ()
    assert not target.exists()
    assert report.sentences == ("Nothing has changed since the last export, so no file was written.",)


def test_done_is_shown_with_a_check_mark_and_does_not_ring(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    follow_ups.done(logbook, [raid_log])
    exported(changed_only=True)
    entry = components(target)[raid_log]
    assert (entry["SUMMARY"], entry["STATUS"]) == ("✓ Ada Lindqvist: Send RAID log", "CONFIRMED")
    assert not entry.walk("VALARM")


def test_what_the_profile_never_had_is_not_cancelled(
    logbook: Logbook, raid_log: str, exported: Export
) -> None:
    follow_ups.cancel(logbook, [raid_log])
    assert exported(changed_only=True).paths == ()


def test_a_row_that_is_gone_is_cancelled_without_a_word_of_what_it_was(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    kept = follow_ups.add(logbook, "Lunch", LATER)
    gone = follow_ups.add(logbook, "Secret", SOON)
    exported()
    logbook.undo()
    report = exported(changed_only=True)
    assert counts(report) == (0, 0, 1, 0)
    entry = components(target)[gone]
    assert (entry["STATUS"], entry["SUMMARY"], entry["SEQUENCE"]) == ("CANCELLED", "mentorlog entry", 1)
    assert entry["DTSTART"].dt.isoformat() == "2026-12-01T08:00:00+00:00"
    logbook.redo()
    exported(changed_only=True)
    back = components(target)
    assert set(back) == {gone}
    assert (back[gone]["STATUS"], back[gone]["SEQUENCE"]) == ("CONFIRMED", 2)
    assert kept not in back


def test_a_full_export_keeps_what_would_still_ring_and_is_over(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    gone = follow_ups.add(logbook, "Secret", SOON)
    exported()
    logbook.undo()
    follow_ups.cancel(logbook, [raid_log])
    assert counts(exported()) == (0, 0, 2, 0)
    first = target.read_bytes()
    assert {uid: str(entry["STATUS"]) for uid, entry in components(target).items()} == {
        raid_log: "CANCELLED",
        gone: "CANCELLED",
    }
    assert counts(exported()) == (0, 0, 0, 2)
    assert target.read_bytes() == first
    clock.pin(date(2026, 12, 2))
    assert exported().paths == ()


def test_profiles_have_records_of_their_own(logbook: Logbook, raid_log: str, exported: Export) -> None:
    exported(profile="google")
    assert counts(exported(profile="apple", changed_only=True)) == (1, 0, 0, 0)
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    assert counts(exported(profile="apple", changed_only=True)) == (0, 1, 0, 0)
    assert counts(exported(profile="google", changed_only=True)) == (0, 1, 0, 0)
    assert ledger(logbook) == [("apple", raid_log, 1), ("google", raid_log, 1)]


def test_events_and_tasks_of_one_row_are_entries_of_their_own(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    assert counts(exported(form="todo", changed_only=True)) == (1, 0, 0, 0)
    assert list(components(target)) == [f"{raid_log}-todo"]


def test_since_a_day_holds_everything_changed_from_then_on(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    clock.pin(date(2026, 11, 26))
    new = follow_ups.add(logbook, "Lunch", LATER)
    exported()
    exported(since=date(2026, 11, 26))
    assert list(components(target)) == [new]
    exported(since=date(2026, 11, 24))
    assert list(components(target)) == [raid_log, new]


# --- what moves no record


def test_a_preview_moves_nothing(logbook: Logbook, raid_log: str) -> None:
    first, second = plan(logbook, CHANGED), plan(logbook, CHANGED)
    assert first == second
    assert [(entry.summary, entry.change) for entry in first.entries] == [
        ("Ada Lindqvist: Send RAID log", "new")
    ]
    assert ledger(logbook) == []


def test_a_failed_write_moves_nothing(logbook: Logbook, raid_log: str, tmp_path: Path) -> None:
    with pytest.raises(CalendarNotWritten):
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


def test_a_meeting_without_a_time_takes_its_whole_day_wherever_the_computer_is(
    logbook: Logbook, ada: str, target: Path, exported: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = plan_meeting(logbook, ada, date(2026, 12, 2), at=None)
    exported(what=frozenset({"meetings"}))
    first = target.read_bytes()
    assert components(target)[meeting]["DTSTART"].dt == date(2026, 12, 2)
    for zone in ("Pacific/Kiritimati", "UTC"):
        monkeypatch.setattr(clock, "zone", lambda zone=zone: zone)
        exported(what=frozenset({"meetings"}))
        assert target.read_bytes() == first


def test_a_meeting_that_fell_through_is_cancelled_and_one_that_happened_stays(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    what = frozenset({"meetings"})
    fell_through = plan_meeting(logbook, ada, date(2026, 12, 2))
    took_place = plan_meeting(logbook, ada, date(2026, 12, 3))
    exported(what=what)
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
    expected = ExportOptions(profile="google", alarm_minutes=30, show="discreet", with_notes=True)
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

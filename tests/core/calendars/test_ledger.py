"""What a profile was given before: SEQUENCE, what only changed, and what is cancelled."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from mentorlog import clock, follow_ups, people
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.dates import Repeat, When
from mentorlog.erase import erase
from mentorlog.logbook import Logbook, open_logbook

from .conftest import LATER, SOON, Export, components, counts, ledger

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


def test_what_is_over_is_told_once_whatever_happens_to_its_people(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    follow_ups.done(logbook, [raid_log])
    exported(changed_only=True)
    people.edit(logbook, ada, name="Ada Berg")
    assert exported(changed_only=True).paths == ()
    follow_ups.trash(logbook, [raid_log])
    assert counts(exported(changed_only=True)) == (0, 0, 1, 0)
    assert components(target)[raid_log]["SEQUENCE"] == 2


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


def test_entries_of_an_erased_person_are_cancelled_without_a_trace_of_them(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported(profile="google")
    erase(logbook, ada)
    report = exported(profile="google", changed_only=True)
    assert counts(report) == (0, 0, 1, 0)
    assert components(target)[raid_log]["STATUS"] == "CANCELLED"
    assert "delete this one there" in report.sentences[0]
    assert "mentorlog entry (Tue 1 Dec 2026)" in report.sentences[0]
    assert b"Lindqvist" not in target.read_bytes() + logbook.path.read_bytes()


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


# --- a series


def _weekly(logbook: Logbook) -> str:
    return follow_ups.add(logbook, "Review risks", SOON, repeat=Repeat(1, "weeks"))


def test_a_series_that_is_ticked_off_ends_and_its_successor_begins_the_next(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    first = _weekly(logbook)
    exported(as_series=True)
    assert components(target)[first]["RRULE"]["FREQ"] == ["WEEKLY"]
    [second] = follow_ups.done(logbook, [first])
    report = exported(as_series=True, changed_only=True)
    entries = components(target)
    assert counts(report) == (1, 1, 0, 0)
    assert "RRULE" not in entries[first] and entries[first]["SEQUENCE"] == 1
    assert entries[first]["SUMMARY"].startswith("✓")
    assert entries[second]["RRULE"]["FREQ"] == ["WEEKLY"]
    assert entries[second].start.date() == date(2026, 12, 8)


def test_a_full_export_ends_a_series_that_began_in_the_past(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    first, second = _weekly(logbook), _weekly(logbook)
    exported(as_series=True)
    clock.pin(date(2027, 1, 12))
    follow_ups.done(logbook, [first])
    follow_ups.cancel(logbook, [second])
    exported(as_series=True)
    entries = components(target)
    assert "RRULE" not in entries[first] and "RRULE" not in entries[second]
    assert entries[second]["STATUS"] == "CANCELLED"
    exported(as_series=True)
    assert {first, second}.isdisjoint(components(target))


def test_a_full_export_cancels_a_series_whose_row_is_gone(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    gone = _weekly(logbook)
    exported(as_series=True)
    logbook.undo()
    clock.pin(date(2027, 1, 12))
    exported(as_series=True)
    assert components(target)[gone]["STATUS"] == "CANCELLED"
    assert exported(as_series=True).paths == ()


def test_another_choice_of_series_is_another_entry(logbook: Logbook, target: Path, exported: Export) -> None:
    weekly = _weekly(logbook)
    exported()
    assert "RRULE" not in components(target)[weekly]
    assert counts(exported(as_series=True, changed_only=True)) == (0, 1, 0, 0)
    assert components(target)[weekly]["SEQUENCE"] == 1
    assert counts(exported(changed_only=True)) == (0, 1, 0, 0)
    assert "RRULE" not in components(target)[weekly]
    assert components(target)[weekly]["SEQUENCE"] == 2


def test_what_was_put_off_stands_alone_for_its_successor_keeps_to_the_old_day(
    logbook: Logbook, target: Path, exported: Export
) -> None:
    weekly = _weekly(logbook)
    follow_ups.snooze(logbook, [weekly], When(date(2026, 12, 3)))
    exported(as_series=True)
    assert "RRULE" not in components(target)[weekly]
    follow_ups.reschedule(logbook, weekly, When(date(2026, 12, 4)))
    exported(as_series=True)
    assert components(target)[weekly]["RRULE"]["FREQ"] == ["WEEKLY"]


def test_it_is_told_that_a_series_ends_by_an_export(logbook: Logbook, exported: Export) -> None:
    _weekly(logbook)
    assert any("export what changed" in sentence for sentence in exported(as_series=True).sentences)
    follow_ups.add(logbook, "Lunch", LATER)
    assert not any("export what changed" in sentence for sentence in exported().sentences)

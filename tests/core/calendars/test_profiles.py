"""What the user is told about each calendar."""

from __future__ import annotations

import pytest

from mentorlog import follow_ups, settings
from mentorlog.calendar_programs import PROFILES
from mentorlog.logbook import Logbook

from .conftest import LATER, Export


def test_every_profile_can_be_chosen(logbook: Logbook) -> None:
    for key in PROFILES:
        settings.choose(logbook, "calendar-profile", key)
    assert all(key == profile.key for key, profile in PROFILES.items())


def test_google_is_told_which_entries_to_delete_by_the_names_they_have_there(
    logbook: Logbook, raid_log: str, exported: Export
) -> None:
    lunch = follow_ups.add(logbook, "Lunch", LATER)
    exported(profile="google")
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    follow_ups.cancel(logbook, [lunch])
    report = exported(profile="google", changed_only=True)
    assert report.sentences[:2] == (
        "Google does not move entries already imported: delete this one there and empty its bin, "
        "then import: Ada Lindqvist: Send RAID log (Tue 1 Dec 2026).",
        "Google keeps what is done or cancelled: delete this one there: Lunch (Thu 1 Jul 2027).",
    )


@pytest.mark.parametrize("profile", ["google", "outlook-classic", "thunderbird"])
def test_what_is_done_needs_to_be_deleted_and_no_more(
    logbook: Logbook, raid_log: str, exported: Export, profile: str
) -> None:
    exported(profile=profile)
    follow_ups.done(logbook, [raid_log])
    told = [text for text in exported(profile=profile, changed_only=True).sentences if "RAID" in text]
    assert len(told) == 1 and "done or cancelled: delete this one there: Ada" in told[0]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_first_export_speaks_of_no_old_entries(
    logbook: Logbook, raid_log: str, exported: Export, profile: str
) -> None:
    sentences = exported(profile=profile).sentences
    assert not any("Send RAID log" in sentence for sentence in sentences)
    assert PROFILES[profile].importing in sentences


@pytest.mark.parametrize("profile", PROFILES)
def test_a_changed_entry_is_named_for_every_calendar(
    logbook: Logbook, raid_log: str, exported: Export, profile: str
) -> None:
    exported(profile=profile)
    follow_ups.reschedule(logbook, raid_log, LATER)
    [named] = [text for text in exported(profile=profile).sentences if "Send RAID log" in text]
    assert named == PROFILES[profile].stale(1).format(names="Ada Lindqvist: Send RAID log (Tue 1 Dec 2026)")


def test_long_lists_of_names_are_cut(logbook: Logbook, exported: Export) -> None:
    uids = [follow_ups.add(logbook, f"Task {number:02}", LATER) for number in range(25)]
    exported(profile="thunderbird")
    follow_ups.cancel(logbook, uids)
    told = exported(profile="thunderbird").sentences[0]
    assert told.startswith("Thunderbird keeps what is done or cancelled: delete these 25 there")
    assert told.endswith("Task 19 (Thu 1 Jul 2027); and 5 more.")


def test_outlook_is_warned_of_doubles(logbook: Logbook, raid_log: str, exported: Export) -> None:
    exported(profile="outlook-classic")
    told = "1 entry was exported before and would stand there twice: export only what changed."
    assert told in exported(profile="outlook-classic").sentences
    assert told not in exported(profile="apple").sentences


def test_tasks_are_told_where_they_are_not_taken(logbook: Logbook, raid_log: str, exported: Export) -> None:
    told = "Google Calendar does not take tasks from a file: export events."
    assert told in exported(profile="google", form="todo").sentences
    assert told not in exported(profile="google").sentences
    assert "does not take tasks" not in " ".join(exported(profile="thunderbird", form="todo").sentences)


def test_google_rings_by_its_own_notifications(logbook: Logbook, raid_log: str, exported: Export) -> None:
    assert any("no reminders from a file" in text for text in exported(profile="google").sentences)
    without = exported(profile="google", alarm_minutes=None).sentences
    assert not any("no reminders from a file" in text for text in without)


def test_nothing_to_export_is_a_sentence(logbook: Logbook, exported: Export) -> None:
    report = exported()
    assert report.paths == ()
    assert report.sentences == ("There is nothing to export, so no file was written.",)

"""What calendar entries say, and what they keep to themselves."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from mentorlog import follow_ups, meetings, people
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.follow_up_list import listing
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep, Participant

from .conftest import LATER, SOON, Export, components


def test_a_promise_of_mine_names_the_person_and_the_task(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    entry = components(target)[raid_log]
    assert entry["SUMMARY"] == "Ada Lindqvist: Send RAID log"
    assert entry["DESCRIPTION"] == "Ada Lindqvist\nSiemens\nada@example.org\n+46 8 123 456"
    assert entry["CATEGORIES"].cats == ["mentorlog", "follow-up"]


def test_the_reminder_says_what_the_entry_says(
    logbook: Logbook, raid_log: str, target: Path, exported: Export
) -> None:
    for show in ("everything", "task", "discreet"):
        exported(show=show)
        entry = components(target)[raid_log]
        assert [alarm["DESCRIPTION"] for alarm in entry.walk("VALARM")] == [entry["SUMMARY"]]


def test_a_promise_of_theirs_is_waited_for(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    theirs = follow_ups.add(logbook, "intro to CIO", SOON, people=[ada], owed_by="them")
    nobodys = follow_ups.add(logbook, "the minutes", SOON, owed_by="them")
    exported()
    assert components(target)[theirs]["SUMMARY"] == "Waiting for Ada Lindqvist: intro to CIO"
    assert components(target)[nobodys]["SUMMARY"] == "Waiting for: the minutes"


def test_without_a_person_it_is_the_task_alone(logbook: Logbook, target: Path, exported: Export) -> None:
    uid = follow_ups.add(logbook, "Renew PMP", SOON)
    exported()
    assert components(target)[uid]["SUMMARY"] == "Renew PMP"
    assert "DESCRIPTION" not in components(target)[uid]


def test_who_is_named_by_the_task_is_named_once(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    thanks = follow_ups.add(logbook, "Thank Ada Lindqvist for the mentoring", SOON, people=[ada])
    bo = people.add(logbook, "Bo")
    intro = follow_ups.add(logbook, "Introduce Ada Lindqvist", SOON, people=[ada, bo])
    exported()
    assert components(target)[thanks]["SUMMARY"] == "Thank Ada Lindqvist for the mentoring"
    assert components(target)[intro]["SUMMARY"] == "Bo: Introduce Ada Lindqvist"


def test_several_people_stand_in_their_order_and_many_are_counted(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    others = [people.add(logbook, name) for name in ("Zoë", "Bo", "Chen", "Dai")]
    three = follow_ups.add(logbook, "Slides", SOON, people=[others[0], ada, others[1]])
    five = follow_ups.add(logbook, "Slides", SOON, people=[ada, *others])
    exported()
    entries = components(target)
    assert entries[three]["SUMMARY"] == "Zoë, Ada Lindqvist, Bo: Slides"
    assert entries[five]["SUMMARY"] == "Ada Lindqvist, Zoë, Bo and 2 more: Slides"
    assert entries[five]["DESCRIPTION"].split("\n\n")[1:] == ["Zoë", "Bo", "Chen", "Dai"]


def test_two_people_of_one_name_are_both_named(logbook: Logbook, target: Path, exported: Export) -> None:
    namesakes = [people.add(logbook, "Kim", emails=[Point("kim@a.example")]), people.add(logbook, "Kim")]
    uid = follow_ups.add(logbook, "Slides", SOON, people=namesakes)
    exported()
    assert components(target)[uid]["SUMMARY"] == "Kim, Kim: Slides"


@pytest.fixture
def noted(logbook: Logbook, ada: str) -> str:
    """A follow-up of a meeting with notes."""
    step = NextStep("Send RAID log", SOON)
    notes = (
        "## Budget\nShe is **worried** about _vendor risk_, see [plan](https://x.example/p).\n- [ ] ask Bo"
    )
    meetings.log(logbook, [Participant(ada)], When(date(2026, 11, 20)), [step], notes=notes)
    [row] = listing(logbook)
    return row.uid


def test_notes_stay_at_home_until_asked_for(
    logbook: Logbook, noted: str, target: Path, exported: Export
) -> None:
    exported()
    assert "Budget" not in target.read_text()
    exported(with_notes=True)
    assert components(target)[noted]["DESCRIPTION"].split("\n\n")[1] == (
        "Budget\nShe is worried about vendor risk, see plan (https://x.example/p).\n☐ ask Bo"
    )


def test_private_notes_never_leave(logbook: Logbook, noted: str, target: Path, exported: Export) -> None:
    follow_ups.edit(logbook, noted, private=True)
    exported(with_notes=True)
    assert "Budget" not in target.read_text()


def test_notes_of_a_private_meeting_never_leave(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    meetings.log(
        logbook,
        [Participant(ada)],
        When(date(2026, 11, 20)),
        [NextStep("Send RAID log", SOON)],
        notes="Budget",
        private=True,
    )
    planned = meetings.log(logbook, [Participant(ada)], SOON, notes="Budget", private=True)
    exported(with_notes=True, what=frozenset({"follow-ups", "meetings"}))
    assert planned in components(target)
    assert "Budget" not in target.read_text()


def test_huge_notes_are_cut_where_calendars_would(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    meetings.log(logbook, [Participant(ada)], SOON, notes="word " * 200_000 + "end", title="Planning")
    exported(with_notes=True, what=frozenset({"meetings"}))
    [entry] = components(target).values()
    assert len(entry["DESCRIPTION"]) < 8100
    assert entry["DESCRIPTION"].endswith(" …")


def test_task_shows_the_name_and_the_task_and_nothing_more(
    logbook: Logbook, ada: str, noted: str, target: Path, exported: Export
) -> None:
    meetings.log(logbook, [Participant(ada)], LATER, place="Café")
    exported(show="task", with_notes=True, what=frozenset({"follow-ups", "meetings"}))
    assert components(target)[noted]["SUMMARY"] == "Ada Lindqvist: Send RAID log"
    for secret in ("Siemens", "ada@example.org", "Budget", "Café"):
        assert secret not in target.read_text()


def test_discreet_shows_nothing(
    logbook: Logbook, ada: str, noted: str, target: Path, exported: Export
) -> None:
    meetings.log(logbook, [Participant(ada)], LATER, place="Café", title="Salary talk")
    exported(show="discreet", with_notes=True, what=frozenset({"follow-ups", "meetings"}))
    summaries = [str(entry["SUMMARY"]) for entry in components(target).values()]
    assert summaries == ["mentorlog follow-up", "mentorlog meeting"]
    for secret in ("Ada", "Siemens", "example.org", "RAID", "Budget", "Café", "Salary", "Coffee"):
        assert secret not in target.read_text()


def test_a_meeting_is_named_by_its_title_or_kind_and_linked_where_it_is_online(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    titled = meetings.log(logbook, [Participant(ada)], LATER, title="Chapter evening", minutes=90)
    online = meetings.log(
        logbook, [Participant(ada)], LATER, kind="video-call", place="https://meet.example/a,b;c"
    )
    exported(what=frozenset({"meetings"}))
    entries = components(target)
    assert entries[titled]["SUMMARY"] == "Chapter evening with Ada Lindqvist"
    assert (entries[titled].end - entries[titled].start).total_seconds() == 90 * 60
    assert entries[online]["SUMMARY"] == "Video call with Ada Lindqvist"
    assert entries[online]["URL"] == "https://meet.example/a,b;c"


def test_a_date_only_follow_up_stands_at_its_slot(
    logbook: Logbook, ada: str, target: Path, exported: Export
) -> None:
    day = When(date(2026, 12, 1), None, "Europe/Berlin")
    uids = [follow_ups.add(logbook, f"Task {number}", day, people=[ada]) for number in range(12)]
    exported()
    starts = [components(target)[uid]["DTSTART"].dt.time() for uid in uids]
    assert starts == [time(8 + n // 4, n % 4 * 15) for n in range(12)]

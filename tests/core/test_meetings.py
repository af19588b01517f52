"""Meetings: one step for a meeting with all its follow-ups; planned ones ask whether they happened."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentorlog import clock, follow_up_list, kinds, meeting_list, meetings, people, people_list, tags
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.meetings import NextStep, Participant


def test_an_event_with_twelve_people_is_one_step(logbook: Logbook, today: date) -> None:
    uids = [people.add(logbook, f"Guest {n:02}") for n in range(12)]
    before = len(logbook.steps())
    uid = meetings.log(
        logbook,
        [Participant(person, f"line {n}") for n, person in enumerate(uids)],
        When(today),
        [NextStep(f"Write to {n}", When(today + timedelta(2)), (person,)) for n, person in enumerate(uids)],
        kind="event",
        title="Chapter dinner",
    )
    assert len(logbook.steps()) == before + 1
    row = meeting_list.one(logbook, uid)
    assert [each.line for each in row.people] == [f"line {n}" for n in range(12)]
    promised = follow_up_list.listing(logbook, FollowUpFilter(meeting=uid))
    assert [[each.name for each in one.people] for one in promised] == [[f"Guest {n:02}"] for n in range(12)]
    logbook.undo()
    assert meeting_list.listing(logbook) == follow_up_list.listing(logbook) == []


def test_a_next_step_for_nobody_in_particular_is_for_all(logbook: Logbook, today: date) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    meetings.log(
        logbook, [Participant(ada), Participant(bruno)], When(today), [NextStep("Write", When(today))]
    )
    assert [each.name for each in follow_up_list.listing(logbook)[0].people] == ["Ada", "Bruno"]


def test_a_failing_next_step_leaves_nothing_behind(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    steps = [NextStep("Write", When(today)), NextStep(" ", When(today))]
    with pytest.raises(InvalidEntry):
        meetings.log(logbook, [Participant(ada)], When(today), steps)
    assert meeting_list.listing(logbook) == follow_up_list.listing(logbook) == []


def test_the_future_is_planned_and_counts_when_confirmed(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1)), kind="call")
    assert meeting_list.one(logbook, uid).state == "planned"
    assert people_list.one(logbook, ada).last_contact is None
    meetings.move(logbook, uid, When(today - timedelta(1)))
    assert meeting_list.one(logbook, uid).state == "happened"
    assert people_list.one(logbook, ada).last_contact == today - timedelta(1)


def test_called_off(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1)))
    meetings.did_not_happen(logbook, uid)
    assert meeting_list.one(logbook, uid).state == "cancelled"


def test_only_what_has_passed_can_have_happened(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1)))
    with pytest.raises(InvalidEntry, match="still ahead"):
        meetings.happened(logbook, uid)
    assert meeting_list.one(logbook, uid).state == "planned"
    meetings.did_not_happen(logbook, uid)
    clock.pin(today + timedelta(2))
    meetings.happened(logbook, uid)
    assert meeting_list.one(logbook, uid).state == "happened"


def test_later_today_is_planned_only_with_a_time(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    dated = meetings.log(logbook, [Participant(ada)], When(today))
    # The pinned clock keeps the machine's time of day; a minute past the date line is always ahead of it.
    ahead = meetings.log(logbook, [Participant(ada)], When(today, time(23, 59), "Etc/GMT+12"))
    assert meeting_list.one(logbook, dated).state == "happened"
    assert meeting_list.one(logbook, ahead).state == "planned"


def test_changing_who_was_there_keeps_the_lines_of_the_others(logbook: Logbook, today: date) -> None:
    ada, bruno, chen = (people.add(logbook, name) for name in ("Ada", "Bruno", "Chen"))
    uid = meetings.log(logbook, [Participant(ada, "a"), Participant(bruno, "b", "speaker")], When(today))
    meetings.edit(logbook, uid, participants=[Participant(chen, "c"), Participant(bruno, "b2", "speaker")])
    row = meeting_list.one(logbook, uid)
    assert [(each.name, each.line, each.role) for each in row.people] == [
        ("Chen", "c", ""),
        ("Bruno", "b2", "speaker"),
    ]


def test_somebody_named_twice_is_there_once(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada), Participant(ada, "twice")], When(today))
    assert [each.line for each in meeting_list.one(logbook, uid).people] == ["twice"]


@pytest.mark.parametrize(
    ("field", "particulars"),
    [("kind", {"kind": "seance"}), ("minutes", {"minutes": 0})],
)
def test_what_cannot_be_kept(logbook: Logbook, today: date, field: str, particulars: dict) -> None:
    ada = people.add(logbook, "Ada")
    with pytest.raises(InvalidEntry) as told:
        meetings.log(logbook, [Participant(ada)], When(today), **particulars)
    assert told.value.field == field


def test_a_meeting_needs_people(logbook: Logbook, today: date) -> None:
    with pytest.raises(InvalidEntry) as told:
        meetings.log(logbook, [], When(today))
    assert told.value.field == "with"
    with pytest.raises(NotFound):
        meetings.log(logbook, [Participant("nobody")], When(today))


def test_the_trash_leaves_the_promises(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    uid = meetings.log(logbook, [Participant(ada)], When(today), [NextStep("Write", When(today))])
    meetings.trash(logbook, [uid])
    assert meeting_list.listing(logbook) == []
    assert people_list.one(logbook, ada).last_contact is None
    assert [row.what for row in follow_up_list.listing(logbook)] == ["Write"]
    meetings.restore(logbook, [uid])
    assert meeting_list.one(logbook, uid).people[0].name == "Ada"


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, ["new", "old"]),
        ({"earliest_first": True}, ["old", "new"]),
        ({"text": "RAID"}, ["new"]),
        ({"text": "bruno lisbon"}, ["old"]),
        ({"text": "jose"}, ["old"]),
        ({"text": "JOSÉ"}, ["old"]),
        ({"text": "strasse"}, ["new"]),
        ({"text": "встреча"}, ["new"]),
        ({"text": "100%"}, []),
        ({"kind": "call"}, ["new"]),
        ({"without_notes": True}, ["old"]),
        ({"since": date(2026, 11, 20)}, ["new"]),
        ({"until": date(2026, 11, 20)}, ["old"]),
        ({"state": "planned"}, []),
    ],
)
def test_filters(logbook: Logbook, chosen: dict, expected: list[str]) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    meetings.log(
        logbook, [Participant(bruno)], When(date(2026, 11, 1)), title="old", place="São José, Lisbon"
    )
    notes = "the RAID log, Lange Straße 5 (ВСТРЕЧА)"
    meetings.log(logbook, [Participant(ada)], When(date(2026, 11, 23)), title="new", kind="call", notes=notes)
    assert [row.title for row in meeting_list.listing(logbook, MeetingFilter(**chosen))] == expected


def test_a_line_for_somebody_is_a_note(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    meetings.log(logbook, [Participant(ada, "met her boss")], When(today))
    assert meeting_list.listing(logbook, MeetingFilter(without_notes=True)) == []


def test_a_page_of_a_timeline(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    for ago in range(5):
        meetings.log(logbook, [Participant(ada)], When(today - timedelta(ago)), title=str(ago))
    page = meeting_list.listing(logbook, MeetingFilter(person=ada), limit=2, offset=2)
    assert [row.title for row in page] == ["2", "3"]
    assert meeting_list.count(logbook, MeetingFilter(person=ada)) == 5


def test_the_user_adds_kinds(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada")
    key = kinds.add(logbook, "Site visit", counts_as_contact=False)
    uid = meetings.log(logbook, [Participant(ada)], When(today), kind="site visit")
    assert meeting_list.one(logbook, uid).kind == key
    assert people_list.one(logbook, ada).last_contact is None
    assert kinds.all_kinds(logbook)[-1].name == "Site visit"


def test_tags_of_meetings(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada", tags=["pmi"])
    uid = meetings.log(logbook, [Participant(ada)], When(today), tags=["win", "PMI"])
    assert meeting_list.one(logbook, uid).tags == ("pmi", "win")
    meetings.edit(logbook, uid, tags=["win"])
    assert tags.of_meeting(logbook, uid) == ["win"]
    assert tags.names(logbook) == ["pmi", "win"]

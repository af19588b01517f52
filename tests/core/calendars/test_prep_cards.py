"""Prep cards in planned meetings: what they tell, what they keep to themselves, and when they change."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from mentorlog import clock, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, mentorships, questions

from .conftest import LATER, SOON, Export, components, counts

MEETINGS = frozenset({"meetings"})


@pytest.fixture
def planned(logbook: Logbook, ada: str, today: date) -> str:
    """A meeting with Ada on Tuesday in a week, with a week-old one behind it and something open."""
    meetings.log(
        logbook, [Participant(ada)], When(today - timedelta(7)), notes="**Two** options\n- [ ] ask Bo"
    )
    follow_ups.add(logbook, "Fix __init__", When(today - timedelta(3)), people=[ada])
    questions.add(logbook, ada, "How did you get there?")
    return meetings.log(logbook, [Participant(ada)], SOON)


def described(path: Path, uid: str) -> str:
    """The description of one entry."""
    return str(components(path)[uid].get("DESCRIPTION", ""))


def test_the_card_follows_whom_it_is_with(planned: str, target: Path, exported: Export) -> None:
    exported(what=MEETINGS, with_prep=True)
    assert described(target, planned).split("\n\n") == [
        "Ada Lindqvist\nSiemens\nada@example.org\n+46 8 123 456",
        "Before I meet Ada Lindqvist\n===========================",
        "Last time\n---------",
        "Coffee · Tue 17 Nov 2026",
        "Two options\n☐ ask Bo",
        "I promised\n----------",
        "- Fix __init__ (due Sat 21 Nov 2026)",
        "To ask\n------",
        "- How did you get there?",
    ]


def test_unasked_for_there_is_none(planned: str, target: Path, exported: Export) -> None:
    exported(what=MEETINGS)
    assert "Before I meet" not in described(target, planned)


@pytest.mark.parametrize("show", ["task", "discreet"])
def test_a_calendar_that_shows_less_gets_none(
    planned: str, target: Path, exported: Export, show: str
) -> None:
    exported(what=MEETINGS, with_prep=True, show=show)
    assert described(target, planned) == ""


def test_only_planned_meetings_have_one(
    logbook: Logbook, planned: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported(what=frozenset({"follow-ups", "meetings"}), with_prep=True)
    assert "Before I meet" not in described(target, raid_log)
    meetings.did_not_happen(logbook, planned)
    exported(what=MEETINGS, with_prep=True)
    assert components(target)[planned]["STATUS"] == "CANCELLED"
    assert "Before I meet" not in described(target, planned)


def test_each_of_several_has_one_and_nobody_an_empty_one(
    logbook: Logbook, ada: str, planned: str, target: Path, exported: Export
) -> None:
    bo, zoe = (people.add(logbook, name) for name in ("Bo", "Zoë"))
    questions.add(logbook, zoe, "Which book?")
    together = meetings.log(logbook, [Participant(zoe), Participant(bo), Participant(ada)], LATER)
    exported(what=MEETINGS, with_prep=True)
    words = described(target, together)
    assert words.index("Before I meet Zoë\n") < words.index("Which book?") < words.index("Before I meet Ada")
    assert "Before I meet Bo" not in words


def test_what_is_private_or_confidential_stays_at_home(
    logbook: Logbook, ada: str, planned: str, target: Path, exported: Export
) -> None:
    follow_ups.add(logbook, "Buy a present", SOON, people=[ada], private=True)
    feedback.add(logbook, ada, "Your boss is wrong.", "advice", private=True)
    exported(what=MEETINGS, with_prep=True)
    assert "How did you get there?" in described(target, planned)
    assert not any(secret in described(target, planned) for secret in ("present", "boss"))
    mentorships.start(logbook, ada, "mentee", confidential=True)
    exported(what=MEETINGS, with_prep=True)
    assert "Fix __init__" in described(target, planned)
    assert not any(secret in described(target, planned) for secret in ("Two options", "get there"))


def test_long_notes_of_last_time_leave_room_for_what_is_open(
    logbook: Logbook, ada: str, planned: str, today: date, target: Path, exported: Export
) -> None:
    meetings.log(logbook, [Participant(ada)], When(today), notes="word " * 9000)
    exported(what=MEETINGS, with_prep=True)
    assert "Fix __init__" in described(target, planned)
    for number in range(300):
        follow_ups.add(logbook, f"Send the minutes number {number}", SOON, people=[ada])
    exported(what=MEETINGS, with_prep=True)
    assert len(described(target, planned)) <= 8002 and described(target, planned).endswith(" …")


# --- when it changes


def test_another_day_alone_changes_nothing(planned: str, today: date, target: Path, exported: Export) -> None:
    exported(what=MEETINGS, with_prep=True)
    before = target.read_bytes()
    clock.pin(today + timedelta(5))
    assert counts(exported(what=MEETINGS, with_prep=True)) == (0, 0, 0, 1)
    assert target.read_bytes() == before


def test_another_card_is_a_change(
    logbook: Logbook, ada: str, planned: str, target: Path, exported: Export
) -> None:
    exported(what=MEETINGS, with_prep=True)
    questions.add(logbook, ada, "Which book?")
    assert counts(exported(what=MEETINGS, with_prep=True, changed_only=True)) == (0, 1, 0, 0)
    entry = components(target)[planned]
    assert entry["SEQUENCE"] == 1 and "Which book?" in entry["DESCRIPTION"]
    assert counts(exported(what=MEETINGS, with_prep=True, changed_only=True)) == (0, 0, 0, 0)

"""An export limited to some people: their entries, and not a trace of it at anybody else's."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mentorlog import clock, follow_ups, meetings, people
from mentorlog.erase import erase
from mentorlog.logbook import Logbook
from mentorlog.meetings import Participant

from .conftest import LATER, PAST, SOON, Export, components, counts, ledger

BOTH = frozenset({"follow-ups", "meetings"})


@pytest.fixture
def bruno(logbook: Logbook) -> str:
    return people.add(logbook, "Bruno Costa")


def test_only_entries_with_one_of_the_people_are_written(
    logbook: Logbook, ada: str, bruno: str, raid_log: str, target: Path, exported: Export
) -> None:
    with_both = follow_ups.add(logbook, "Lunch", LATER, people=[bruno, ada])
    coffee = meetings.log(logbook, [Participant(ada)], SOON)
    follow_ups.add(logbook, "Call Bruno", LATER, people=[bruno])
    follow_ups.add(logbook, "Read the book", LATER)
    meetings.log(logbook, [Participant(bruno)], SOON)
    exported(what=BOTH, people=frozenset({ada}))
    assert set(components(target)) == {raid_log, with_both, coffee}
    assert {uid for _profile, uid, _sequence in ledger(logbook)} == {raid_log, with_both, coffee}


def test_of_what_is_overdue_theirs_alone_counts(
    logbook: Logbook, ada: str, bruno: str, raid_log: str, exported: Export
) -> None:
    overdue = follow_ups.add(logbook, "Call Ada", PAST, people=[ada])
    follow_ups.add(logbook, "Call Bruno", PAST, people=[bruno])
    follow_ups.add(logbook, "Call Bruno again", SOON, people=[bruno])
    assert exported(people=frozenset({ada})).outcome.overdue == (overdue,)


def test_what_is_over_or_changed_at_others_waits_for_their_own_export(
    logbook: Logbook, ada: str, bruno: str, raid_log: str, target: Path, exported: Export
) -> None:
    changed, done, trashed = (follow_ups.add(logbook, what, SOON, people=[bruno]) for what in "abc")
    fell_through = meetings.log(logbook, [Participant(bruno)], SOON)
    exported(what=BOTH)
    follow_ups.edit(logbook, raid_log, what="Send risk log")
    follow_ups.edit(logbook, changed, what="d")
    follow_ups.done(logbook, [done])
    follow_ups.trash(logbook, [trashed])
    meetings.did_not_happen(logbook, fell_through)
    before = dict.fromkeys((changed, done, trashed, fell_through), 0)
    for limit in ({"changed_only": True}, {"since": clock.today() - timedelta(1)}, {}):
        exported(what=BOTH, people=frozenset({ada}), **limit)
        assert list(components(target)) == [raid_log]
        noted = {uid: sequence for _profile, uid, sequence in ledger(logbook)}
        assert noted == {raid_log: 1, **before}
    assert counts(exported(what=BOTH, changed_only=True)) == (0, 2, 2, 0)


def test_their_own_that_are_over_are_cancelled(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported()
    follow_ups.trash(logbook, [raid_log])
    exported(people=frozenset({ada}), changed_only=True)
    assert components(target)[raid_log]["STATUS"] == "CANCELLED"


def test_what_was_erased_or_undone_waits_for_a_whole_export(
    logbook: Logbook, ada: str, bruno: str, raid_log: str, exported: Export
) -> None:
    follow_ups.add(logbook, "Call Bruno", SOON, people=[bruno])
    follow_ups.add(logbook, "Lunch", LATER, people=[ada])
    exported()
    before = ledger(logbook)
    logbook.undo()
    erase(logbook, bruno)
    assert exported(people=frozenset({ada}), changed_only=True).paths == ()
    assert ledger(logbook) == before
    assert counts(exported(changed_only=True)) == (0, 0, 2, 0)


def test_thousands_of_people_are_no_more_than_sqlite_takes(
    logbook: Logbook, ada: str, raid_log: str, target: Path, exported: Export
) -> None:
    exported(people=frozenset({ada, *(f"nobody {number}" for number in range(40_000))}))
    assert list(components(target)) == [raid_log]

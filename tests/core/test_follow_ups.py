"""Follow-ups: slots given once, snoozes counted, series carried on, nothing that disappears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from mentorlog import follow_up_list, follow_ups, people, settings
from mentorlog.dates import Repeat, When
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.logbook import Logbook

FRIDAY = date(2026, 11, 27)


def at(logbook: Logbook, uid: str) -> time:
    return follow_up_list.one(logbook, uid).at


def test_twelve_of_one_day_get_twelve_quarters(logbook: Logbook) -> None:
    uids = [follow_ups.add(logbook, f"Write to {n}", When(FRIDAY)) for n in range(12)]
    times = [at(logbook, uid) for uid in uids]
    assert times[:2] == [time(9), time(9, 15)]
    assert times[-1] == time(11, 45)
    assert len(set(times)) == 12
    assert at(logbook, follow_ups.add(logbook, "The thirteenth", When(FRIDAY))) == time(9)


def test_an_explicit_time_is_kept_and_its_quarter_left_to_it(logbook: Logbook) -> None:
    explicit = follow_ups.add(logbook, "Call", When(FRIDAY, time(9)))
    dated = follow_ups.add(logbook, "Write", When(FRIDAY))
    assert (at(logbook, explicit), at(logbook, dated)) == (time(9), time(9, 15))


def test_no_slot_moves_when_another_follow_up_does(logbook: Logbook) -> None:
    first, second = (follow_ups.add(logbook, what, When(FRIDAY)) for what in ("one", "two"))
    follow_ups.done(logbook, [first])
    assert at(logbook, second) == time(9, 15)
    assert at(logbook, follow_ups.add(logbook, "three", When(FRIDAY))) == time(9)


@pytest.mark.parametrize("move", [follow_ups.snooze, follow_ups.reschedule])
def test_a_slot_stays_where_the_day_stays(logbook: Logbook, move: Callable[..., None]) -> None:
    day = date(2026, 11, 26)
    first, second = (follow_ups.add(logbook, what, When(day)) for what in ("first", "second"))
    move(logbook, [first] if move is follow_ups.snooze else first, When(day))
    assert follow_up_list.one(logbook, first).slot == time(9)
    move(logbook, [second] if move is follow_ups.snooze else second, When(day, time(15)))
    assert follow_up_list.one(logbook, second).slot is None


def test_slots_begin_at_the_due_hour_and_end_with_the_day(logbook: Logbook) -> None:
    settings.choose(logbook, "due-hour", "23:30")
    times = [at(logbook, follow_ups.add(logbook, "x", When(FRIDAY))) for _ in range(3)]
    assert times == [time(23, 30), time(23, 45), time(23, 30)]


def test_snoozing_keeps_the_original_date_and_counts(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Send RAID log", When(FRIDAY))
    follow_ups.snooze(logbook, [uid], When(FRIDAY + timedelta(3)))
    follow_ups.snooze(logbook, [uid], When(FRIDAY + timedelta(7)))
    row = follow_up_list.one(logbook, uid)
    assert (row.due, row.original_due, row.snoozes, row.state) == (
        FRIDAY + timedelta(7),
        FRIDAY,
        2,
        "open",
    )


def test_rescheduling_agrees_on_a_new_date(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Send RAID log", When(FRIDAY))
    follow_ups.snooze(logbook, [uid], When(FRIDAY + timedelta(3)))
    follow_ups.reschedule(logbook, uid, When(FRIDAY + timedelta(7), time(15)))
    row = follow_up_list.one(logbook, uid)
    assert (row.due, row.time, row.original_due, row.snoozes) == (
        FRIDAY + timedelta(7),
        time(15),
        FRIDAY + timedelta(7),
        0,
    )


def test_done_opens_the_successor_of_a_series(logbook: Logbook) -> None:
    ada = people.add(logbook, "Ada")
    day = date(2026, 12, 31)
    first = follow_ups.add(logbook, "Report", When(day), people=[ada], repeat=Repeat(1, "months"))
    series = [day]
    uid = first
    for _ in range(3):
        (uid,) = follow_ups.done(logbook, [uid])
        series.append(follow_up_list.one(logbook, uid).due)
    assert series[1:] == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]
    assert follow_up_list.one(logbook, uid).people[0].name == "Ada"
    assert follow_up_list.count(logbook, FollowUpFilter(state="done")) == 3


def test_an_overdue_series_goes_on_from_today(logbook: Logbook, today: date) -> None:
    uid = follow_ups.add(logbook, "Report", When(today - timedelta(30)), repeat=Repeat(1, "weeks"))
    (successor,) = follow_ups.done(logbook, [uid])
    assert follow_up_list.one(logbook, successor).due == today + timedelta(5)


def test_cancelling_ends_a_series_and_undo_brings_it_back(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Report", When(FRIDAY), repeat=Repeat(1, "weeks"))
    follow_ups.cancel(logbook, [uid])
    assert follow_up_list.count(logbook, FollowUpFilter()) == 0
    logbook.undo()
    assert follow_up_list.one(logbook, uid).state == "open"


def test_done_and_reopened(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Write", When(FRIDAY))
    assert follow_ups.done(logbook, [uid]) == []
    assert follow_up_list.one(logbook, uid).closed_at is not None
    follow_ups.reopen(logbook, uid)
    assert follow_up_list.one(logbook, uid).closed_at is None


def test_a_series_ends_where_the_calendar_does(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Report", When(FRIDAY), repeat=Repeat(150, "years"))
    (successor,) = follow_ups.done(logbook, [uid])
    assert follow_ups.done(logbook, [successor]) == []
    never = follow_ups.add(logbook, "Greet the comet", When(FRIDAY), repeat=Repeat(999, "years"))
    assert follow_ups.done(logbook, [never]) == []
    assert follow_up_list.one(logbook, never).state == "done"


def test_done_twice_opens_no_second_successor(logbook: Logbook) -> None:
    uid = follow_ups.add(logbook, "Report", When(FRIDAY), repeat=Repeat(1, "weeks"))
    follow_ups.done(logbook, [uid])
    assert follow_ups.done(logbook, [uid]) == []
    assert follow_up_list.count(logbook, FollowUpFilter()) == 1


def test_swapped_it_is_the_others_promise_and_back_in_one_step(logbook: Logbook) -> None:
    mine = follow_ups.add(logbook, "Send RAID log", When(date(2026, 11, 26)))
    theirs = follow_ups.add(logbook, "Introduce me", When(date(2026, 11, 26)), owed_by="them")
    follow_ups.swap_owner(logbook, [mine, theirs])
    assert [follow_up_list.one(logbook, uid).owed_by for uid in (mine, theirs)] == ["them", "me"]
    logbook.undo()
    assert [follow_up_list.one(logbook, uid).owed_by for uid in (mine, theirs)] == ["me", "them"]


def test_overdue_ones_stay(logbook: Logbook, today: date) -> None:
    uid = follow_ups.add(logbook, "Write", When(today - timedelta(400)))
    row = follow_up_list.one(logbook, uid)
    assert row.overdue
    assert row in follow_up_list.listing(logbook, FollowUpFilter(due_until=follow_up_list.within(7)))


def test_what_cannot_be_kept(logbook: Logbook) -> None:
    with pytest.raises(InvalidEntry) as told:
        follow_ups.add(logbook, "\x00 ", When(FRIDAY))
    assert told.value.field == "what"
    with pytest.raises(InvalidEntry) as told:
        follow_ups.add(logbook, "Write", When(FRIDAY, zone="Nowhere"))
    assert told.value.field == "zone"
    with pytest.raises(NotFound):
        follow_ups.add(logbook, "Write", When(FRIDAY), people=["nobody"])
    assert logbook.steps() == []


def test_people_and_words_change_in_one_step(logbook: Logbook) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    uid = follow_ups.add(logbook, "Write", When(FRIDAY), people=[ada])
    follow_ups.edit(logbook, uid, what="Call", people=[bruno], owed_by="them", repeat=Repeat(2, "weeks"))
    row = follow_up_list.one(logbook, uid)
    assert (row.what, row.owed_by, [each.name for each in row.people], str(row.repeat)) == (
        "Call",
        "them",
        ["Bruno"],
        "every-2-weeks",
    )


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({}, ["mine", "theirs"]),
        ({"owed_by": "them"}, ["theirs"]),
        ({"text": "ada"}, ["mine"]),
        ({"text": "THEIR"}, ["theirs"]),
        ({"text": "their resume"}, ["theirs"]),
        ({"state": "done"}, ["closed"]),
        ({"state": None, "due_from": FRIDAY + timedelta(1)}, ["theirs"]),
    ],
)
def test_filters(logbook: Logbook, chosen: dict, expected: list[str]) -> None:
    ada = people.add(logbook, "Ada")
    follow_ups.add(logbook, "mine", When(FRIDAY), people=[ada])
    follow_ups.add(logbook, "theirs, Résumé", When(FRIDAY + timedelta(2)), owed_by="them")
    follow_ups.done(logbook, [follow_ups.add(logbook, "closed", When(FRIDAY))])
    assert [
        row.what.split(",")[0] for row in follow_up_list.listing(logbook, FollowUpFilter(**chosen))
    ] == expected


def test_filters_by_person(logbook: Logbook) -> None:
    ada = people.add(logbook, "Ada")
    follow_ups.add(logbook, "for Ada", When(FRIDAY), people=[ada])
    follow_ups.add(logbook, "for nobody", When(FRIDAY))
    found = follow_up_list.listing(logbook, FollowUpFilter(person=ada))
    assert [row.what for row in found] == ["for Ada"]
    assert list(follow_up_list.ids(logbook, FollowUpFilter(person=ada))) == [1]


def test_the_same_promise_to_each_of_several_is_one_step(logbook: Logbook) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    before = len(logbook.steps())
    uids = follow_ups.add_for_each(logbook, [ada, bruno], "Send the dates", When(date(2026, 11, 26)))
    rows = [follow_up_list.one(logbook, uid) for uid in uids]
    assert [[person.name for person in row.people] for row in rows] == [["Ada"], ["Bruno"]]
    assert rows[0].slot != rows[1].slot
    assert len(logbook.steps()) == before + 1
    logbook.undo()
    assert follow_up_list.listing(logbook) == []

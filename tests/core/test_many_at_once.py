"""What is done with many at once comes out as if done one by one, as one step that one undo takes back."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentorlog import affiliations, follow_ups, meetings, organisations, people, tags, trash
from mentorlog.dates import Repeat, When
from mentorlog.errors import NotFound
from mentorlog.logbook import open_logbook
from mentorlog.models import FollowUp, Meeting, Organisation, Person, PersonTag, Step
from mentorlog.models.every import JOURNALED

DAY = date(2026, 11, 24)
# What a row has of its own in each logbook, or what moves on by itself.
OWN = ("uid", "series", "rev", "created", "modified", "trashed_at", "closed_at")


def fill(logbook):
    """Seven of each noun, unlike each other: repeating, timed, closed, trashed, theirs, in other zones."""
    for n in range(7):
        person = people.add(logbook, f"Person {n}", organisation=f"Firm {n}", tags=["odd"] if n % 2 else [])
        due = When(
            DAY + timedelta(n % 3), time(9, 15) if n == 2 else None, "Asia/Kolkata" if n == 5 else None
        )
        follow_ups.add(
            logbook,
            f"promise {n}",
            due,
            people=[person],
            owed_by="them" if n % 2 else "me",
            repeat=Repeat(n + 1, "weeks") if n % 3 == 0 else None,
        )
        meetings.log(logbook, [meetings.Participant(person)], When(DAY - timedelta(n)))
    uids = uids_of(logbook, FollowUp)
    follow_ups.cancel(logbook, uids[4:5])
    follow_ups.trash(logbook, uids[6:])


def uids_of(logbook, model):
    return logbook.column(model.select(model.uid).order_by(model.id))


def dump(logbook, *left_out):
    """The facts, column by column."""
    return {
        model.__name__: logbook.tuples(
            model.select(
                *(field for field in model._meta.sorted_fields if field.name not in left_out)
            ).order_by(model.id)
        )
        for model in JOURNALED
    }


MONDAY = DAY + timedelta(6)
ACTS = {
    "trash people": (Person, people.trash),
    "restore people": (Person, people.restore),
    "rhythm": (Person, lambda logbook, uids: people.keep_in_touch(logbook, uids, 30)),
    "tag": (Person, lambda logbook, uids: tags.tag_people(logbook, uids, "odd")),
    "untag": (Person, lambda logbook, uids: tags.untag_people(logbook, uids, "odd")),
    "job": (Person, lambda logbook, uids: affiliations.change_job(logbook, uids, "Globex", "PMO", DAY)),
    "promise": (Person, lambda logbook, uids: follow_ups.add_for_each(logbook, uids, "Send it", When(DAY))),
    "trash meetings": (Meeting, meetings.trash),
    "trash organisations": (Organisation, organisations.trash),
    "trash follow-ups": (FollowUp, follow_ups.trash),
    "restore follow-ups": (FollowUp, follow_ups.restore),
    "done": (FollowUp, follow_ups.done),
    "cancel": (FollowUp, follow_ups.cancel),
    "swap": (FollowUp, follow_ups.swap_owner),
    "snooze": (FollowUp, lambda logbook, uids: follow_ups.snooze(logbook, uids, When(DAY + timedelta(1)))),
    "snooze to a time": (
        FollowUp,
        lambda logbook, uids: follow_ups.snooze(logbook, uids, When(DAY, time(8))),
    ),
    "move on": (FollowUp, lambda logbook, uids: follow_ups.move_on(logbook, uids, MONDAY)),
}


@pytest.mark.parametrize("act", ACTS)
def test_many_at_once_come_out_as_one_by_one(logbook, tmp_path, act):
    model, do = ACTS[act]
    fill(logbook)
    do(logbook, uids_of(logbook, model))
    with open_logbook(tmp_path / "one-by-one.db") as other:
        fill(other)
        for uid in uids_of(other, model):
            do(other, [uid])
        assert dump(logbook, *OWN) == dump(other, *OWN)


@pytest.mark.parametrize("act", ACTS)
def test_many_at_once_are_one_step_that_one_undo_takes_back(logbook, act):
    model, do = ACTS[act]
    fill(logbook)
    if act.startswith("restore"):
        ACTS[act.replace("restore", "trash")][1](logbook, uids_of(logbook, model))
    before, steps = dump(logbook, "rev", "modified"), len(logbook.steps())
    do(logbook, uids_of(logbook, model))
    after = dump(logbook, "rev", "modified")
    assert after != before
    assert len(logbook.steps()) == steps + 1
    logbook.undo()
    assert dump(logbook, "rev", "modified") == before
    logbook.redo()
    assert dump(logbook, "rev", "modified") == after
    assert logbook.check() == []


@pytest.mark.parametrize("act", ACTS)
def test_one_that_is_not_there_stops_the_whole_act(logbook, act):
    model, do = ACTS[act]
    fill(logbook)
    before, steps = dump(logbook), len(logbook.steps())
    if act == "untag":
        do(logbook, ["not-there"])  # whoever is gone has no tag any more
    else:
        with pytest.raises(NotFound, match="not-there"):
            do(logbook, [*uids_of(logbook, model), "not-there"])
    assert dump(logbook) == before
    assert len(logbook.steps()) == steps


def test_everything_leaves_the_trash_as_one_step(logbook):
    fill(logbook)
    before = dump(logbook, "rev", "modified")
    nouns = {
        people: Person,
        meetings: Meeting,
        organisations: Organisation,
        follow_ups: FollowUp,
    }
    for module, model in nouns.items():
        module.trash(logbook, uids_of(logbook, model))
    lying = dump(logbook, "rev", "modified")
    trash.restore(logbook, trash.rows(logbook, trash.ids(logbook)))
    assert trash.ids(logbook) == []
    logbook.undo()
    assert dump(logbook, "rev", "modified") == lying
    for _ in nouns:
        logbook.undo()
    assert dump(logbook, "rev", "modified") == before


def test_the_rows_of_one_step_bear_the_moment_of_it(logbook):
    fill(logbook)
    uids = uids_of(logbook, Person)
    tags.tag_people(logbook, uids, "new")
    follow_ups.done(logbook, uids_of(logbook, FollowUp)[:4])
    tagged, done = logbook.column(Step.select(Step.at).order_by(Step.id.desc()).limit(2))[::-1]
    last_tags = PersonTag.select(PersonTag.created).order_by(PersonTag.id.desc()).limit(len(uids))
    assert set(logbook.column(last_tags)) == {tagged}
    closed = FollowUp.select(FollowUp.closed_at).where(FollowUp.state == "done")
    assert set(logbook.column(closed)) == {done}


def test_more_at_once_than_sqlite_takes_arguments(logbook):
    many = [people.add(logbook, "Ada")] * 300_000
    tags.tag_people(logbook, many, "pm")
    people.trash(logbook, many)
    tags.untag_people(logbook, many, "pm")
    assert logbook.column(PersonTag.select(PersonTag.id)) == []

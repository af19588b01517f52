"""Two in one file who may be one person: the user is asked, and the second becomes what the first becomes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mentorlog import imports, people
from mentorlog.contact_points import Point
from mentorlog.contacts.apply import apply
from mentorlog.contacts.planned import decide
from mentorlog.models.imports import NotDuplicate
from tests.core.contacts.test_imports_of_people import brought, card, looked_at, names, one, outcomes
from tests.core.facts import facts

ADA = card(
    "Ada Lindqvist",
    key="1",
    organisation="Acme",
    title="PM",
    emails=(Point("ada@x.org", "work"),),
    tags=("a",),
)
AGAIN = card("Ada Lindqvist", key="2", organisation="Acme", phones=(Point("+46 70 123 45 67"),))


def decided(logbook, records, *decisions):
    """The records brought in, each as it was decided in its turn."""
    planned = looked_at(logbook, *records, source="vcard")
    rows = (decide(*pair) if pair[1] else pair[0] for pair in zip(planned.rows, decisions, strict=True))
    return apply(logbook, replace(planned, rows=tuple(rows)))


def told_apart(logbook):
    return logbook.tuples(NotDuplicate.select(NotDuplicate.person, NotDuplicate.other))


def test_of_two_who_may_be_one_the_second_is_asked_about(logbook, today):
    first, second = looked_at(logbook, ADA, AGAIN).rows
    assert (first.outcome, second.outcome) == ("new", "review")
    assert (second.double_of, second.likely, second.person) == (0, True, "")
    assert second.choices == ("same", "new", "skip")
    assert second.evidence == "Line 2 of Connections.csv: The same name at the same organisation."
    assert [(each.field, each.happens) for each in second.differences] == [("phones", "added")]


@pytest.mark.parametrize("records", [(ADA, AGAIN), (AGAIN, ADA)], ids=["in order", "turned"])
def test_undecided_the_one_who_tells_more_comes_and_the_other_stays_in_doubt(logbook, today, records):
    assert brought(logbook, *records).counts()["review"] == 1
    assert names(logbook) == ["Ada Lindqvist"] and one(logbook).emails
    changes = logbook.changes()
    assert brought(logbook, *records).counts() | {"new": 0} == looked_at(logbook, *records).counts()
    assert logbook.changes() == changes


def test_one_person_has_what_both_tell_and_is_known_by_both(logbook, today):
    before = facts(logbook)
    done = decided(logbook, (ADA, AGAIN), None, "same")
    assert outcomes(done) == ["new", "same"] and "line 2" in done.rows[1].reason
    [uid] = {row.person for row in done.rows}
    mine = people.details(logbook, uid)
    assert names(logbook) == [mine.name] and mine.emails and mine.phones and mine.tags == ("a",)
    assert outcomes(decided(logbook, (ADA, AGAIN), None, None)) == ["same", "same"]
    assert imports.undo(logbook, done.uid) == []
    assert facts(logbook)["Person"] == before["Person"]
    logbook.undo()
    logbook.undo()
    assert facts(logbook) == before


def test_two_people_are_two_from_then_on(logbook, today):
    assert outcomes(decided(logbook, (AGAIN, ADA), "new", None)) == ["new", "new"]
    assert told_apart(logbook) == [(1, 2)]
    assert outcomes(decided(logbook, (AGAIN, ADA), None, None)) == ["same", "same"]


def test_what_is_taken_from_the_second_is_the_persons(logbook, today):
    planned = looked_at(logbook, ADA, replace(AGAIN, title="CTO"))
    row = replace(decide(planned.rows[1], "same"), taking=("title",))
    apply(logbook, replace(planned, rows=(planned.rows[0], row)))
    assert [post.title for post in one(logbook).affiliations] == ["CTO", "PM"]


@pytest.mark.parametrize(
    ("first", "outcome"), [("same", "updated"), ("skip", "skipped"), (None, "review"), ("new", "same")]
)
def test_what_becomes_of_the_first_becomes_of_the_second(logbook, today, first, outcome):
    people.add(logbook, "Ada Lindqvist", organisation="Globex")  # whom the first may be
    done = decided(logbook, (ADA, AGAIN), first, "same")
    assert done.rows[1].outcome == outcome
    assert len(names(logbook)) == (2 if first == "new" else 1)


def test_whom_the_logbook_is_as_likely_to_know_is_asked_about_first(logbook, today):
    uid = people.add(logbook, "Ada Lindqvist", organisation="Acme")
    assert [row.person for row in looked_at(logbook, ADA, AGAIN).rows] == [uid, uid]


def test_three_may_be_one(logbook, today):
    third = card("Ada Lindqvist", key="3", phones=AGAIN.phones)
    records = (ADA, AGAIN, third)
    assert [row.double_of for row in looked_at(logbook, *records).rows] == [None, 0, 1]
    assert outcomes(brought(logbook, *records)) == ["new", "review", "review"]
    logbook.undo()
    assert outcomes(decided(logbook, records, None, "same", "same")) == ["new", "same", "same"]
    assert names(logbook) == ["Ada Lindqvist"]
    logbook.undo()
    assert outcomes(decided(logbook, records, None, "new", "same")) == ["new", "new", "same"]
    assert len(names(logbook)) == 2 and len(told_apart(logbook)) == 1


def test_a_decision_holds_when_the_plan_has_aged(logbook, today):
    planned = looked_at(logbook, ADA, AGAIN)
    people.add(logbook, "Bruno Costa")
    rows = (planned.rows[0], decide(planned.rows[1], "same"))
    assert outcomes(apply(logbook, replace(planned, rows=rows))) == ["new", "same"]

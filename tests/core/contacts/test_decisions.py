"""What the user may decide of each person in a file, against what is usual too."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mentorlog import people
from mentorlog.contact_points import Point
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile, decide
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord
from mentorlog.models import Person
from mentorlog.models.imports import NotDuplicate

ADA = ContactRecord("Ada Lindqvist", key="ada", line=2, emails=(Point("ada@example.org"),))


@pytest.fixture
def planned(logbook, today):
    """A plan for one person, of a source that nobody came from before."""

    def make(record=ADA):
        return plan(logbook, [ReadFile("Connections.csv", Reading("linkedin", (record,), ()))])

    return make


@pytest.fixture
def known(logbook, today):
    return people.add(logbook, "Ada Lindqvist", emails=[Point("ada@example.org")])


def decided(found, decision):
    return replace(found, rows=(decide(found.rows[0], decision),))


def names(logbook):
    return logbook.column(Person.select(Person.name))


def test_somebody_new_may_be_left_out(logbook, planned):
    found = planned()
    assert found.rows[0].choices == ("new", "skip")
    assert apply(logbook, decided(found, "skip")).counts()["skipped"] == 1
    assert names(logbook) == []


def test_somebody_known_for_certain_may_be_left_out(logbook, planned, known):
    found = planned(replace(ADA, title="Director"))
    assert found.rows[0].outcome == "updated"
    assert apply(logbook, decided(found, "skip")).counts()["skipped"] == 1
    assert people.details(logbook, known).affiliations == ()


def test_somebody_known_for_certain_may_be_somebody_new(logbook, planned, known):
    found = planned()
    assert found.rows[0].choices == ("same", "new", "skip")
    assert apply(logbook, decided(found, "new")).counts()["new"] == 1
    assert names(logbook) == ["Ada Lindqvist"] * 2
    assert len(logbook.column(NotDuplicate.select(NotDuplicate.id))) == 1


def test_who_came_before_by_the_same_key_is_nobody_new(logbook, planned):
    apply(logbook, planned())
    assert planned(replace(ADA, title="Director")).rows[0].choices == ("same", "skip")


def test_what_is_usual_is_no_decision(logbook, planned, known):
    [row] = planned().rows
    assert decide(decide(row, "skip"), "same").decision is None
    assert decide(row, "new").decision == "new"

"""Who may be in the logbook twice: in pairs, quickly, and never again once they are known to be two."""

from __future__ import annotations

import pytest

from mentorlog import people
from mentorlog.contact_points import Point
from mentorlog.contacts.duplicates import not_duplicates, pairs, standing
from mentorlog.contacts.merge import merge
from mentorlog.errors import Cancelled, NotFound
from mentorlog.models import Person
from mentorlog.models.imports import NotDuplicate


def named(logbook):
    return [(pair.name, pair.other_name) for pair in pairs(logbook)]


def test_the_surest_come_first_each_with_its_evidence(logbook):
    people.add(logbook, "John Smith")
    people.add(logbook, "Bob Hale", emails=[Point("hale@x.org")])
    people.add(logbook, "John Smith")
    people.add(logbook, "Robert Hale", emails=[Point("hale@x.org")])
    assert [(pair.verdict, pair.name, pair.other_name, pair.evidence) for pair in pairs(logbook)] == [
        ("same", "Bob Hale", "Robert Hale", "A similar name and the same e-mail address: hale@x.org"),
        ("possible", "John Smith", "John Smith", "The same name."),
    ]


def test_that_two_are_alike_says_nothing_of_a_third(logbook):
    for name, emails in (
        ("Ann Lee", ["a@x.org"]),
        ("Anne Lee", ["a@x.org", "b@x.org"]),
        ("Ana Leigh", ["b@x.org"]),
    ):
        people.add(logbook, name, emails=[Point(email) for email in emails])
    assert named(logbook) == [("Ann Lee", "Anne Lee"), ("Anne Lee", "Ana Leigh")]


def test_those_in_the_trash_are_not_asked_about(logbook):
    uids = [people.add(logbook, "Ann Lee") for _ in range(3)]
    people.trash(logbook, uids[:1])
    assert [(pair.person, pair.other) for pair in pairs(logbook)] == [tuple(uids[1:])]


@pytest.mark.parametrize("turned", [False, True])
def test_those_who_are_two_are_not_asked_about_again(logbook, turned):
    uids = [people.add(logbook, "Ann Lee") for _ in range(2)]
    for _ in range(2):
        not_duplicates(logbook, *(reversed(uids) if turned else uids))
    assert pairs(logbook) == []
    assert len(logbook.tuples(NotDuplicate.select())) == 1
    logbook.undo()
    assert len(pairs(logbook)) == 1


def test_pairs_that_were_found_stand_until_one_is_gone_or_they_are_told_apart(logbook):
    uids = [people.add(logbook, "Ann Lee") for _ in range(3)]
    found = pairs(logbook)
    assert standing(logbook, found) == found
    not_duplicates(logbook, uids[0], uids[1])
    assert standing(logbook, found) == found[1:] == pairs(logbook)
    people.trash(logbook, uids[2:])
    assert standing(logbook, found) == []


def test_what_was_known_of_the_dropped_holds_for_the_survivor(logbook):
    first, twin, namesake = (people.add(logbook, "Ann Lee") for _ in range(3))
    not_duplicates(logbook, twin, namesake)
    merge(logbook, first, twin)
    assert pairs(logbook) == []


def test_nobody_to_tell_apart(logbook):
    with pytest.raises(NotFound):
        not_duplicates(logbook, people.add(logbook, "Ann Lee"), "nobody")


def test_it_can_be_stopped(logbook):
    people.add(logbook, "Ann Lee")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        pairs(logbook, stop)


def test_a_crowd_of_namesakes_has_an_end(logbook):
    columns = ("name", "folded")
    with logbook.edit("crowd"):
        logbook.insert_many(Person, columns, [("Test Person", "test person")] * 1000)
    assert 10_000 < len(pairs(logbook)) <= 100 * 1000

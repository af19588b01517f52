"""Who made whom known to whom: three parties, of whom one at the most is the user."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import erase, introductions, people
from mentorlog.contacts import merge
from mentorlog.errors import InvalidEntry, NotFound


@pytest.fixture
def three(logbook):
    return [people.add(logbook, name) for name in ("Ada Lindqvist", "Bruno Costa", "Chen Wei")]


def told(logbook, person=None):
    rows = introductions.listing(logbook, person)
    return [(row.introducer.name, row.person.name, row.other.name, row.state) for row in rows]


def test_somebody_makes_me_known_and_i_make_two_known(logbook, three, today):
    ada, bruno, chen = three
    introductions.add(logbook, bruno, introducer=ada)
    introductions.add(logbook, bruno, other=chen, day=date(2026, 11, 1), state="asked")
    introductions.add(logbook, bruno, introducer=ada, other=chen, day=date(2026, 10, 1))
    assert told(logbook) == [
        ("Ada Lindqvist", "Bruno Costa", "", "made"),
        ("", "Bruno Costa", "Chen Wei", "asked"),
        ("Ada Lindqvist", "Bruno Costa", "Chen Wei", "made"),
    ]
    assert len(told(logbook, chen)) == 2
    people.trash(logbook, [chen])
    assert len(told(logbook)) == 1


def test_what_came_of_it_and_the_thanks_are_steps_of_their_own(logbook, three, today):
    ada, bruno, _chen = three
    uid = introductions.add(logbook, bruno, introducer=ada)
    introductions.change(logbook, uid, state="accepted", outcome=" a pilot ")
    assert introductions.listing(logbook)[0].waits_for_thanks
    introductions.thank(logbook, uid)
    [row] = introductions.listing(logbook)
    assert (row.state, row.outcome, row.thanked_on, row.waits_for_thanks) == (
        "accepted",
        "a pilot",
        today,
        False,
    )
    introductions.remove(logbook, uid)
    assert told(logbook) == []
    for _step in range(4):
        logbook.undo()
    assert told(logbook) == []
    logbook.redo()
    assert told(logbook) == [("Ada Lindqvist", "Bruno Costa", "", "made")]


def test_what_is_no_introduction_is_told(logbook, three):
    ada, bruno, _chen = three
    with pytest.raises(InvalidEntry, match="two people besides you"):
        introductions.add(logbook, ada)
    with pytest.raises(InvalidEntry, match="known to themselves"):
        introductions.add(logbook, ada, introducer=ada)
    with pytest.raises(InvalidEntry, match="is none of asked, made"):
        introductions.add(logbook, ada, other=bruno, state="perhaps")
    mine = introductions.add(logbook, ada, other=bruno)
    with pytest.raises(InvalidEntry, match="nobody to thank"):
        introductions.thank(logbook, mine)
    with pytest.raises(NotFound):
        introductions.change(logbook, "nosuch", state="made")


def test_a_merge_takes_introductions_along_and_one_with_oneself_goes(logbook, three):
    ada, bruno, chen = three
    introductions.add(logbook, bruno, introducer=ada)
    introductions.add(logbook, bruno, other=chen)
    merge.merge(logbook, chen, bruno)
    assert told(logbook) == [("Ada Lindqvist", "Chen Wei", "", "made")]


def test_with_somebody_erased_their_introductions_go(logbook, three):
    ada, bruno, chen = three
    introductions.add(logbook, bruno, introducer=ada)
    introductions.add(logbook, bruno, other=chen)
    people.trash(logbook, [ada])
    erase.erase(logbook, ada)
    assert told(logbook) == [("", "Bruno Costa", "Chen Wei", "made")]

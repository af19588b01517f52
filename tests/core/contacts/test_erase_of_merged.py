"""Whoever is erased is gone with the stories of those who were merged into them, and undo goes on working."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from mentorlog import backups, erase, meetings, people
from mentorlog.contacts import merge
from mentorlog.dates import When
from mentorlog.errors import MentorlogError
from mentorlog.meetings import Participant
from mentorlog.models import Meeting, Person
from mentorlog.models.imports import Merge

from .everything import DAY, add_pair, give_everything


def bytes_in(folder, *marks):
    """The files that have one of the marks in them."""
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(mark.encode().lower() in path.read_bytes().lower() for mark in marks)
    }


def walk_to_both_ends(logbook):
    """Undo and redo everything; at each step the logbook is sound."""
    for walk in (logbook.undo, logbook.redo, logbook.undo, logbook.redo):
        while walk():
            assert logbook.check() == []


def left(logbook):
    return set(logbook.column(Person.select(Person.name)))


def test_the_stories_of_the_dropped_go_with_the_survivor(logbook):
    kept, dropped, _friend = add_pair(logbook)
    people.edit(logbook, dropped, notes="likes bobbish stripes")
    people.edit(logbook, dropped, name="Zyxomma")
    people.edit(logbook, dropped, name="Bob Smith")
    met = meetings.log(logbook, [Participant(dropped)], When(DAY), notes="bobbish")
    meetings.trash(logbook, [met])
    backup = backups.make(logbook)
    merge.merge(logbook, kept, dropped)
    extent = erase.preview(logbook, kept)
    assert backup in extent.backups
    erase.erase(logbook, kept)
    assert left(logbook) == {"Ada Byron"}
    walk_to_both_ends(logbook)
    assert left(logbook) == {"Ada Byron"}
    logbook.close()
    backups.delete(backup)
    marks = (kept, dropped, "Zyxomma", "Bob Smith", "Robert Smith", "@example.org")
    assert bytes_in(logbook.path.parent, *marks) == set()


def test_a_mention_of_the_dropped_is_told(logbook):
    kept, dropped, friend = (people.add(logbook, name) for name in ("Robert Smith", "Bob Smith", "Ada Byron"))
    people.edit(logbook, friend, notes="Knows Bob Smith from school")
    merge.merge(logbook, kept, dropped)
    assert [mention.text for mention in erase.preview(logbook, kept).mentions] == [
        "Knows Bob Smith from school"
    ]


@pytest.mark.parametrize("way_back", ["undo", "undo_merge"])
@pytest.mark.parametrize("erased", [0, 1], ids=["survivor", "dropped"])
def test_of_two_who_are_two_again_one_is_erased_and_the_other_stays(logbook, way_back, erased):
    kept, dropped, _friend = add_pair(logbook)
    merged = merge.merge(logbook, kept, dropped)
    if way_back == "undo":
        logbook.undo()
    else:
        merge.undo_merge(logbook, merged)
    gone, stays = (kept, dropped) if erased == 0 else (dropped, kept)
    erase.erase(logbook, gone)
    assert people.details(logbook, stays).name in ("Robert Smith", "Bob Smith")
    walk_to_both_ends(logbook)
    assert len(left(logbook)) == 2
    logbook.close()
    assert bytes_in(logbook.path.parent, gone) == set()


@pytest.mark.parametrize("seed", range(8))
def test_any_history_with_merges_can_be_walked_after_an_erase(logbook, seed):
    choose = random.Random(seed)
    uids = [people.add(logbook, f"Person {number}") for number in range(5)]
    for number, uid in enumerate(uids[:-1]):
        give_everything(logbook, uid, uids[-1], f"word{number}")

    def here():
        return [uid for uid in logbook.column(Person.select(Person.uid)) if uid in uids]

    acts = [
        lambda: merge.merge(logbook, *choose.sample(here(), 2)),
        lambda: merge.merge(logbook, *choose.sample(here(), 2)),
        lambda: merge.undo_merge(logbook, choose.choice(logbook.column(Merge.select(Merge.uid)))),
        lambda: people.edit(logbook, choose.choice(here()), notes=f"note {choose.random()}", tags=["a"]),
        lambda: meetings.log(logbook, [Participant(uid) for uid in choose.sample(here(), 2)], When(DAY)),
        lambda: meetings.trash(logbook, logbook.column(Meeting.select(Meeting.uid))),
        logbook.undo,
        logbook.undo,
        logbook.redo,
    ]
    for _ in range(40):
        with suppress(MentorlogError, IndexError, ValueError):  # the act had nobody to be done with
            choose.choice(acts)()
    while not here():
        logbook.redo()
    gone = choose.choice(here())
    erase.erase(logbook, gone)
    for walk in (logbook.undo, logbook.redo, logbook.undo, logbook.redo):
        while walk():
            assert logbook.execute("PRAGMA foreign_key_check").fetchall() == []
            assert gone not in here()
    logbook.close()
    assert bytes_in(logbook.path.parent, gone) == set()

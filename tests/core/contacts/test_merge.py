"""Two people become one: nothing that was the other's is lost, and the way back makes them two again."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from mentorlog import attachments, history, meeting_list, meetings, people, relationships
from mentorlog.contact_points import Point
from mentorlog.contacts import belongings, merge
from mentorlog.contacts.differences import differences
from mentorlog.contacts.duplicates import not_duplicates
from mentorlog.contacts.merge import Choices
from mentorlog.dates import When
from mentorlog.errors import InvalidEntry, NotFound, TooLongAgo
from mentorlog.meetings import Participant
from mentorlog.mentoring import saved_reviews
from mentorlog.models import MeetingPerson, Person, Relationship
from mentorlog.models.imports import Merge, NotDuplicate, SourceLink

from .everything import DAY, add_pair, dump, give_everything


@pytest.fixture
def pair(logbook):
    return add_pair(logbook)


def test_everything_that_names_the_other_names_the_survivor(logbook, pair):
    kept, dropped, _friend = pair
    tables = {model._meta.table_name for model in belongings.links()}
    assert belongings.counts(logbook, dropped).keys() == tables  # else a table was forgotten in `everything`
    merge.merge(logbook, kept, dropped)
    assert people.find(logbook, "smith") == kept
    # The friend was told apart from both, which is once now, as is the day until which a call is put off,
    # and the merge itself is noted.
    once_less = {"not_duplicate": 1, "put_off": 1, "merge": 3}
    assert belongings.counts(logbook, kept) == {table: once_less.get(table, 2) for table in tables}
    assert logbook.check() == []


def test_a_saved_review_of_the_other_is_of_the_survivor(logbook, pair):
    kept, dropped, _friend = pair
    merge.merge(logbook, kept, dropped)
    assert [row.chosen.givers for row in saved_reviews.listing(logbook)] == [(kept,), (kept,)]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["into the first", "into the second"])
def test_undone_and_redone_like_everything_else(logbook, pair, order):
    kept, dropped = (pair[each] for each in order)
    before = dump(logbook)
    merge.merge(logbook, kept, dropped)
    after = dump(logbook)
    logbook.undo()
    assert dump(logbook) == before
    logbook.redo()
    assert dump(logbook) == after
    assert logbook.check() == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["into the first", "into the second"])
def test_taken_back_later_both_are_as_they_were(logbook, pair, order):
    kept, dropped = (pair[each] for each in order)
    before = dump(logbook)
    merged = merge.merge(logbook, kept, dropped)
    people.add(logbook, "Somebody else")
    logbook.undo()
    people.edit(logbook, pair[2], notes="x")
    merge.undo_merge(logbook, merged)
    people.edit(logbook, pair[2], notes="")
    assert dump(logbook) == before
    assert logbook.check() == []
    with pytest.raises(NotFound):
        merge.undo_merge(logbook, merged)


def test_what_came_to_the_survivor_since_stays_with_them(logbook, pair):
    kept, dropped, _friend = pair
    merged = merge.merge(logbook, kept, dropped)
    met = meetings.log(logbook, [Participant(kept)], When(DAY))
    merge.undo_merge(logbook, merged)
    assert [person.uid for person in meeting_list.one(logbook, met).people] == [kept]


def test_what_was_merged_and_changed_since_cannot_be_parted(logbook, pair):
    kept, dropped, _friend = pair
    merged = merge.merge(logbook, kept, dropped)
    people.edit(logbook, kept, tags=["robertish"])  # without that of the other
    before = dump(logbook)
    with pytest.raises(InvalidEntry, match="Nothing was changed"):
        merge.undo_merge(logbook, merged)
    assert dump(logbook) == before


def test_of_a_merge_out_of_the_history_nothing_can_be_taken_back(logbook, pair):
    kept, dropped, _friend = pair
    merged = merge.merge(logbook, kept, dropped)
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step"')
    with pytest.raises(TooLongAgo):
        merge.undo_merge(logbook, merged)


def test_merges_that_stand_are_listed(logbook, pair):
    kept, dropped, _friend = pair
    merged = merge.merge(logbook, kept, dropped)
    (row, *_given) = merge.merges(logbook)
    assert (row.uid, row.person, row.name, row.dropped) == (merged, kept, "Robert Smith", "Bob Smith")


def test_a_chain_of_merges_ends_at_the_last_survivor(logbook):
    first, second, third = (people.add(logbook, f"Bob {letter}") for letter in "ABC")
    merge.merge(logbook, second, third)
    merge.merge(logbook, first, second)
    assert logbook.column(Merge.select(Merge.person)) == [logbook.id_of(Person, first)] * 2


def test_a_meeting_with_both_keeps_both_note_lines(logbook):
    kept, dropped = (people.add(logbook, name) for name in ("Robert", "Bob"))
    there = [
        Participant(kept, line="likes RAID", role="host"),
        Participant(dropped, line="wants slides", role="host"),
    ]
    meetings.log(logbook, there, When(DAY))
    merge.merge(logbook, kept, dropped)
    lines = MeetingPerson.select(MeetingPerson.line, MeetingPerson.role)
    assert logbook.tuples(lines) == [("likes RAID; wants slides", "host")]


def test_what_was_between_the_two_goes(logbook):
    kept, dropped = (people.add(logbook, name) for name in ("Robert", "Bob"))
    relationships.relate(logbook, kept, "mentor", dropped)
    relationships.relate(logbook, dropped, "friend", kept)
    merge.merge(logbook, kept, dropped)
    assert logbook.tuples(Relationship.select()) == []
    logbook.undo()
    assert len(logbook.tuples(Relationship.select())) == 2


def test_a_relationship_that_both_have_is_there_once(logbook):
    kept, dropped, friend = (people.add(logbook, name) for name in ("Robert", "Bob", "Ada"))
    for person in (kept, dropped):
        relationships.relate(logbook, person, "mentor", friend)
        relationships.relate(logbook, friend, "introduced", person)
    merge.merge(logbook, kept, dropped)
    related = [(row.name, row.other) for row in relationships.of_person(logbook, kept)]
    assert sorted(related) == [("introduced", friend), ("mentee", friend)]


@pytest.mark.parametrize("first", [0, 1, 2])
def test_two_who_are_told_apart_from_a_third(logbook, first):
    uids = [people.add(logbook, name) for name in ("Robert", "Bob", "Ada")]
    third = uids.pop(first)
    numbers = [sorted(logbook.ids_of(Person, [uid, third])) for uid in uids]
    with logbook.edit("not-duplicates"):
        for person, other in numbers:
            logbook.insert(NotDuplicate, person=person, other=other)
    merge.merge(logbook, uids[1], uids[0])
    told_apart = logbook.tuples(NotDuplicate.select(NotDuplicate.person, NotDuplicate.other))
    assert [list(each) for each in told_apart] == [numbers[1]]


def test_of_what_there_is_one_the_survivors_stays_unless_the_others_is_taken(logbook):
    kept = people.add(logbook, "Robert Smith", nickname="Rob", zone="Europe/Lisbon")
    dropped = people.add(
        logbook, "Bob Smith", given="Bob", family="Smith", nickname="Bobby", suffix="PMP", every_days=30
    )
    told = differences(logbook, kept, dropped)
    assert [(each.field, each.kept, each.other) for each in told.conflicts] == [
        ("name", "Robert Smith", "Bob Smith"),
        ("nickname", "Rob", "Bobby"),
    ]
    merge.merge(logbook, kept, dropped, Choices(taken=frozenset({"nickname"})))
    person = people.details(logbook, kept)
    assert (person.name, person.given, person.nickname) == ("Robert Smith", "", "Bobby")
    assert (person.suffix, person.zone, person.every_days) == ("PMP", "Europe/Lisbon", 30)


def test_a_name_is_taken_with_its_parts_and_found_by_it(logbook):
    kept = people.add(logbook, "R. Smith", given="R.", family="Smith")
    dropped = people.add(logbook, "Róbert Smith")
    merge.merge(logbook, kept, dropped, Choices(taken=frozenset({"name"})))
    person = people.details(logbook, people.find(logbook, "robert smith"))
    assert (person.uid, person.name, person.given) == (kept, "Róbert Smith", "")


def test_of_one_name_the_parts_that_are_known_stay(logbook):
    kept = people.add(logbook, "Bob Smith", given="Bob")
    dropped = people.add(logbook, "Bob Smith", given="Bobby", family="Smith")
    merge.merge(logbook, kept, dropped)
    person = people.details(logbook, kept)
    assert (person.given, person.family) == ("Bob", "Smith")


def test_notes_of_both_stay(logbook):
    kept = people.add(logbook, "Robert", notes="Likes RAID.")
    dropped = people.add(logbook, "Bob", notes="Met in Lisbon.")
    copy = people.add(logbook, "Bob", notes="Likes RAID.", favourite=True)
    merge.merge(logbook, kept, dropped)
    merge.merge(logbook, kept, copy)
    person = people.details(logbook, kept)
    assert (person.notes, person.favourite) == ("Likes RAID.\n\nMet in Lisbon.", True)


def test_a_photo_is_a_choice_too(logbook):
    kept, dropped = (people.add(logbook, name) for name in ("Robert", "Bob"))
    for uid in (kept, dropped):
        attachments.set_photo(logbook, uid, b"\x89PNG\r\n\x1a\n" + uid.encode())
    theirs = people.details(logbook, dropped).photo
    assert [each.field for each in differences(logbook, kept, dropped).conflicts] == ["name", "photo"]
    merge.merge(logbook, kept, dropped, Choices(taken=frozenset({"photo"})))
    assert people.details(logbook, kept).photo == theirs


def test_lists_are_united_without_what_is_the_same(logbook):
    kept = people.add(
        logbook,
        "Robert",
        emails=[Point("bob@x.org", "work"), Point("r@x.org")],
        organisation="Acme",
        title="PM",
    )
    dropped = people.add(
        logbook,
        "Bob",
        emails=[Point("BOB@x.org"), Point("bob@home.org", "home")],
        organisation="ACME",
        title="pm",
    )
    told = differences(logbook, kept, dropped)
    assert [(item.listed, item.text, item.label) for item in told.kept] == [
        ("email", "bob@x.org", "work"),
        ("email", "r@x.org", ""),
        ("post", "PM, Acme", ""),
    ]
    assert [item.text for item in told.others] == ["bob@home.org"]
    assert [item.text for item in told.same] == ["BOB@x.org", "pm, Acme"]
    merge.merge(logbook, kept, dropped)
    person = people.details(logbook, kept)
    assert [point.value for point in person.emails] == ["bob@x.org", "r@x.org", "bob@home.org"]
    assert [(post.title, post.organisation) for post in person.affiliations] == [("PM", "Acme")]


def test_items_that_are_not_wanted_are_left_out(logbook):
    kept = people.add(logbook, "Robert", emails=[Point("old@x.org")], tags=["PMO"])
    dropped = people.add(logbook, "Bob", emails=[Point("new@x.org")], tags=["risk"])
    told = differences(logbook, kept, dropped)
    left = frozenset(item for item in (*told.kept, *told.others) if item.text in ("old@x.org", "risk"))
    merge.merge(logbook, kept, dropped, Choices(left=left))
    person = people.details(logbook, kept)
    assert ([point.value for point in person.emails], person.tags) == (["new@x.org"], ("PMO",))


def test_the_next_file_of_a_source_finds_the_survivor(logbook, pair):
    kept, dropped, _friend = pair
    merge.merge(logbook, kept, dropped)
    assert set(logbook.column(SourceLink.select(SourceLink.person))) == {logbook.id_of(Person, kept)}


def test_what_is_moved_is_counted_without_what_is_listed(logbook, pair):
    kept, dropped, _friend = pair
    moved = differences(logbook, kept, dropped).moved
    assert moved["meeting_person"] == moved["follow_up_person"] == moved["feedback"] == 1
    assert "contact_point" not in moved


def test_nobody_is_merged_with_themselves(logbook, pair):
    with pytest.raises(InvalidEntry):
        merge.merge(logbook, pair[0], pair[0])
    with pytest.raises(NotFound):
        merge.merge(logbook, pair[0], "nobody")


def test_the_history_names_both_also_in_older_steps(logbook):
    kept, dropped = (people.add(logbook, name) for name in ("Robert Smith", "Bob Smith"))
    merged = merge.merge(logbook, kept, dropped)
    sentences = [line.sentence for line in history.lines(logbook)]
    assert sentences == ["Merge Robert Smith, Bob Smith", "Add Bob Smith", "Add Robert Smith"]
    merge.undo_merge(logbook, merged)
    assert history.lines(logbook)[0].sentence == "Part Robert Smith, Bob Smith again"


@pytest.mark.parametrize("seed", range(12))
def test_whatever_two_people_share_both_ways_back_restore_it(logbook, seed):
    choose = random.Random(seed)
    uids = [people.add(logbook, f"Person {letter}") for letter in choose.sample("ABCDE", 5)]
    for number, uid in enumerate(uids[:4]):
        give_everything(logbook, uid, uids[4], f"word{number}")

    def two():
        return choose.sample(uids, 2)

    acts = (
        lambda: meetings.log(
            logbook, [Participant(uid, line=choose.choice("xy")) for uid in two()], When(DAY)
        ),
        lambda: relationships.relate(
            logbook, uids[0], choose.choice(["mentor", "friend"]), choose.choice(uids[1:])
        ),
        lambda: relationships.relate(logbook, choose.choice(uids[1:]), "mentor", uids[0]),
        lambda: not_duplicates(logbook, *two()),
        lambda: people.edit(
            logbook,
            choose.choice(uids),
            tags=choose.sample("abc", 2),
            nickname=choose.choice("xy"),
            organisation=choose.choice("MN"),
        ),
        lambda: merge.merge(logbook, *two()),
    )
    for _ in range(40):
        with suppress(NotFound):  # somebody merged before
            choose.choice(acts)()
    here = [uid for uid in uids if uid in logbook.column(Person.select(Person.uid))]
    kept, dropped = choose.sample(here, 2)
    told = differences(logbook, kept, dropped)
    items = (*told.kept, *told.others)
    left = frozenset(choose.sample(items, len(items) // 3))
    before = dump(logbook)
    merged = merge.merge(logbook, kept, dropped, Choices(frozenset(["name", "nickname"]), left))
    assert logbook.check() == []
    logbook.undo()
    assert dump(logbook) == before
    logbook.redo()
    merge.undo_merge(logbook, merged)
    assert dump(logbook) == before
    assert logbook.check() == []

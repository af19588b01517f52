"""Imports listed and taken back later: what the user did since stays, with the people it was done with."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mentorlog import clock, history, imports, meetings, people
from mentorlog.contact_points import Point
from mentorlog.contacts.merge import merge
from mentorlog.dates import When
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound, TooLongAgo
from mentorlog.history_thinning import thin
from mentorlog.meetings import Participant
from mentorlog.models import Organisation, Person, Tag
from mentorlog.models.imports import ImportBatch, SourceLink
from tests.core.facts import facts


def bring(logbook, *names, file="Connections.csv", sha="a1"):
    """An import as plain as can be: people with a mail, a post and a tag."""
    with logbook.edit("people-imported"):
        batch = imports.note(logbook, "linkedin", file, sha, {"new": len(names)})
        for name in names:
            uid = people.add(
                logbook,
                name,
                emails=[Point(f"{name.lower()}@example.org")],
                organisation="Northwind",
                tags=["LinkedIn"],
            )
            number = logbook.id_of(Person, uid)
            logbook.insert(
                SourceLink, person=number, source="linkedin", key=name, base="{}", extra="[]", batch=batch
            )
    return imports.listing(logbook)[0].uid


def names(logbook):
    return logbook.column(Person.select(Person.name).order_by(Person.id))


def test_imports_are_listed_newest_first(logbook, today):
    bring(logbook, "Ada", "Bruno")
    bring(logbook, "Chidi", file="contacts.vcf", sha="b2")
    newest, oldest = imports.listing(logbook)
    assert (newest.file_name, newest.counts, newest.undone_at) == ("contacts.vcf", {"new": 1}, None)
    assert (oldest.source, oldest.counts) == ("linkedin", {"new": 2})
    assert clock.now() - newest.at < timedelta(minutes=1)


def test_an_import_is_one_step_that_names_its_file(logbook, today):
    bring(logbook, "Ada", "Bruno")
    assert [line.sentence for line in history.lines(logbook)] == ["Import people from Connections.csv"]
    logbook.undo()
    assert [line.sentence for line in history.lines(logbook)] == ["Import people from Connections.csv"]
    assert names(logbook) == [] and imports.listing(logbook) == []


def test_the_same_file_is_known_again_unless_undone(logbook, today):
    assert imports.imported_before(logbook, "a1") is None
    uid = bring(logbook, "Ada")
    assert imports.imported_before(logbook, "a1") == imports.listing(logbook)[0].at
    assert imports.imported_before(logbook, "b2") is None
    imports.undo(logbook, uid)
    assert imports.imported_before(logbook, "a1") is None


def test_an_import_undone_later_leaves_nothing_but_its_line(logbook, today):
    people.add(logbook, "Zoe", organisation="Northwind")
    before = facts(logbook)
    uid = bring(logbook, "Ada", "Bruno")
    people.add(logbook, "Chidi")
    logbook.undo()
    assert imports.undo(logbook, uid) == []
    (line,) = imports.listing(logbook)
    assert line.undone_at is not None
    assert facts(logbook) | {"ImportBatch": []} == before
    assert history.lines(logbook)[0].sentence == "Take back the import of Connections.csv"
    with pytest.raises(InvalidEntry, match="undone already"):
        imports.undo(logbook, uid)


def test_an_undone_import_can_come_back(logbook, today):
    uid = bring(logbook, "Ada", "Bruno")
    after = facts(logbook)
    imports.undo(logbook, uid)
    logbook.undo()
    assert facts(logbook) == after


@pytest.mark.parametrize(
    "act",
    [
        lambda logbook, ada: people.edit(logbook, ada, notes="Met at the summit"),
        lambda logbook, ada: people.edit(logbook, ada, phones=[Point("+46 1")]),
        lambda logbook, ada: people.edit(logbook, ada, tags=["pm"]),
        lambda logbook, ada: meetings.log(logbook, [Participant(ada)], When(clock.today())),
    ],
    ids=["words", "phone", "tag", "meeting"],
)
def test_whoever_something_was_done_with_since_stays_whole(logbook, today, act):
    uid = bring(logbook, "Ada", "Bruno")
    act(logbook, people.find(logbook, "ada"))
    before = facts(logbook)
    (kept,) = imports.undo(logbook, uid)
    assert kept.name == "Ada"
    after = facts(logbook)
    assert names(logbook) == ["Ada"]
    # The organisation is hers still.
    for model in ("Organisation", "Meeting", "MeetingPerson"):
        assert after[model] == before[model]
    assert [row for row in before["Affiliation"] if row in after["Affiliation"]] == after["Affiliation"] != []
    assert len(logbook.tuples(SourceLink.select())) == 1
    logbook.undo()
    assert facts(logbook) == before


def test_whoever_is_only_in_the_trash_goes_with_the_import(logbook, today):
    uid = bring(logbook, "Ada", "Bruno")
    people.trash(logbook, [people.find(logbook, "ada")])
    before = facts(logbook)
    assert imports.undo(logbook, uid) == []
    assert names(logbook) == [] and imports.listing(logbook)[0].undone_at is not None
    logbook.undo()
    assert facts(logbook) == before


def test_who_was_there_before_and_is_in_the_trash_stays_there_as_they_were(logbook, today):
    ada = people.add(logbook, "Ada")
    with logbook.edit("people-imported"):
        imports.note(logbook, "google", "contacts.csv", "c3", {"updated": 1})
        people.edit(logbook, ada, nickname="Addie")
    people.trash(logbook, [ada])
    assert imports.undo(logbook, imports.listing(logbook)[0].uid) == []
    there = Person.select(Person.nickname, Person.trashed_at.is_null())
    assert logbook.tuples(there) == [("", False)]


def test_an_import_of_which_something_stayed_can_be_taken_back_again(logbook, today):
    zoe = people.add(logbook, "Zoe")
    with logbook.edit("people-imported"):
        imports.note(logbook, "linkedin", "Connections.csv", "a1", {"new": 1, "updated": 1})
        ada = people.add(logbook, "Ada")
        people.edit(logbook, zoe, nickname="Zo")
    uid = imports.listing(logbook)[0].uid
    people.edit(logbook, ada, notes="Met at the summit")
    assert [each.name for each in imports.undo(logbook, uid)] == ["Ada"]
    assert people.details(logbook, zoe).nickname == ""
    assert imports.listing(logbook)[0].undone_at is None
    people.edit(logbook, ada, notes="")
    assert imports.undo(logbook, uid) == []
    assert names(logbook) == ["Zoe"] and imports.listing(logbook)[0].undone_at is not None


def test_who_was_merged_since_is_named_as_who_they_are_by_now(logbook, today):
    zoe = people.add(logbook, "Zoe")
    uid = bring(logbook, "Ada", "Bruno")
    merge(logbook, zoe, people.find(logbook, "ada"))
    assert [(each.uid, each.name) for each in imports.undo(logbook, uid)] == [(zoe, "Zoe")]
    assert names(logbook) == ["Zoe"]


def test_what_others_use_since_stays(logbook, today):
    uid = bring(logbook, "Ada")
    people.add(logbook, "Zoe", organisation="Northwind", tags=["LinkedIn"])
    assert imports.undo(logbook, uid) == []
    assert names(logbook) == ["Zoe"]
    assert logbook.column(Organisation.select(Organisation.name)) == ["Northwind"]
    assert logbook.column(Tag.select(Tag.name)) == ["LinkedIn"]


def test_people_who_were_there_before_get_back_what_they_had(logbook, today):
    ada = people.add(logbook, "Ada", organisation="Acme", emails=[Point("a@x.org"), Point("b@x.org")])
    before = facts(logbook)
    with logbook.edit("people-imported"):
        imports.note(logbook, "google", "contacts.csv", "c3", {"updated": 1})
        people.edit(logbook, ada, organisation="Globex", emails=[Point("b@x.org"), Point("c@x.org")])
    (line,) = imports.listing(logbook)
    people.edit(logbook, ada, notes="Mine")
    assert imports.undo(logbook, line.uid) == []
    assert people.details(logbook, ada).notes == "Mine"
    people.edit(logbook, ada, notes="")
    assert facts(logbook) | {"ImportBatch": []} == before


def test_an_import_that_the_history_has_forgotten_stays(logbook, today):
    uid = bring(logbook, "Ada")
    with logbook.bookkeeping():
        logbook.execute('DELETE FROM "step"')
    with pytest.raises(TooLongAgo):
        imports.undo(logbook, uid)
    assert names(logbook) == ["Ada"] and imports.listing(logbook)[0].undone_at is None


def test_an_import_is_found_by_a_part_of_its_uid(logbook, today):
    uid = bring(logbook, "Ada")
    assert imports.find(logbook, uid[-8:]).uid == uid
    with pytest.raises(NotFound):
        imports.find(logbook, "zzz")
    bring(logbook, "Bruno", file="two.csv")
    with pytest.raises(Ambiguous, match=r"two\.csv"):
        imports.find(logbook, uid[0])


def test_thousands_are_taken_back(logbook, today):
    with logbook.edit("people-imported"):
        batch = imports.note(logbook, "vcard", "all.vcf", "d4", {"new": 3000})
        rows = [(f"P {number}", f"p {number}") for number in range(3000)]
        numbers = logbook.insert_many(Person, ("name", "folded"), rows)
        links = [(number, "vcard", str(number), "{}", "[]", batch) for number in numbers]
        logbook.insert_many(SourceLink, ("person", "source", "key", "base", "extra", "batch"), links)
    assert thin(logbook) == 0
    assert imports.undo(logbook, logbook.value(ImportBatch.select(ImportBatch.uid))) == []
    assert names(logbook) == []


def test_many_rows_at_once_are_as_rows_one_by_one(logbook, today):
    with logbook.edit("people-imported"):
        one = logbook.insert(Person, name="Ada", folded="ada", favourite=True)
        many = logbook.insert_many(
            Person, ("name", "folded", "favourite"), [("Ada", "ada", True), ("Bo", "bo", False)]
        )
        next_one = logbook.insert(Person, name="Cy", folded="cy")
    assert list(many) == [one + 1, one + 2] and next_one == one + 3
    first, second, *_ = logbook.tuples(
        Person.select(
            *(field for field in Person._meta.sorted_fields if field.name not in ("id", "uid"))
        ).order_by(Person.id)
    )
    assert first == second
    assert len(set(logbook.column(Person.select(Person.uid)))) == 4
    logbook.undo()
    assert names(logbook) == []

"""Rows are read as frozen values and written by model and values."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from mentorlog import clock, people
from mentorlog.errors import Cancelled, NotFound
from mentorlog.models import Person, ProgramNote


@dataclass(frozen=True)
class NamedRow:
    uid: str
    name: str


@pytest.fixture
def three(logbook):
    return [people.add(logbook, name) for name in ("Ada", "Bruno", "Chidi")]


def test_rows_are_frozen_values_by_their_names(logbook, three):
    query = Person.select(Person.uid, Person.name).order_by(Person.id)
    assert logbook.rows(query, NamedRow) == [
        NamedRow(uid, name) for uid, name in zip(three, ("Ada", "Bruno", "Chidi"), strict=True)
    ]
    assert list(logbook.iterate(query, NamedRow)) == logbook.rows(query, NamedRow)


def test_tuples_columns_and_single_values(logbook, three):
    query = Person.select(Person.name).order_by(Person.id)
    assert logbook.tuples(query) == [("Ada",), ("Bruno",), ("Chidi",)]
    assert logbook.column(query) == ["Ada", "Bruno", "Chidi"]
    assert logbook.value(query) == "Ada"
    assert logbook.value(query.where(Person.name == "Nobody")) is None


def test_numbers_come_in_the_order_of_the_query(logbook, three):
    query = Person.select(Person.id).order_by(Person.id.desc())
    assert list(logbook.numbers(query)) == [3, 2, 1]
    assert list(logbook.numbers(query.where(Person.name.contains("b")))) == [2]
    assert list(logbook.numbers(query.where(Person.name == "Nobody"))) == []


def test_a_query_has_no_database_of_its_own(logbook, three):
    with pytest.raises(Exception, match="database"):
        list(Person.select())


def test_a_row_number_is_found_by_uid_only(logbook, three):
    assert logbook.id_of(Person, three[1]) == 2
    with pytest.raises(NotFound, match="no-such-uid"):
        logbook.id_of(Person, "no-such-uid")


def test_an_update_moves_the_revision_and_the_date(logbook, three):
    before = logbook.tuples(Person.select(Person.rev, Person.created, Person.modified).where(Person.id == 1))[
        0
    ]
    with logbook.edit("changed"):
        logbook.update(Person, 1, favourite=True)
    after = logbook.tuples(Person.select(Person.rev, Person.created, Person.modified).where(Person.id == 1))[
        0
    ]
    assert after[0] == before[0] + 1
    assert after[1] == before[1]
    assert before[2] < after[2] <= clock.now()


def test_a_deleted_number_is_never_used_again(logbook, three):
    with logbook.edit("deleted"):
        logbook.delete(Person, 3)
    people.add(logbook, "Dana")
    assert logbook.column(Person.select(Person.id).order_by(Person.id)) == [1, 2, 4]


def test_put_fills_in_the_defaults_of_the_model(logbook):
    with logbook.bookkeeping():
        number = logbook.put(ProgramNote, key="k", value="v")
    assert logbook.tuples(ProgramNote.select()) == [(number, "k", "v")]


def test_a_savepoint_takes_back_its_own_part_only(logbook):
    with logbook.bookkeeping():
        logbook.put(ProgramNote, key="kept", value="")
        with pytest.raises(ZeroDivisionError), logbook.savepoint():
            logbook.put(ProgramNote, key="lost", value="")
            with logbook.savepoint():
                logbook.put(ProgramNote, key="lost too", value="")
            _ = 1 / 0
        with logbook.savepoint():
            logbook.put(ProgramNote, key="kept too", value="")
    assert logbook.column(ProgramNote.select(ProgramNote.key)) == ["kept", "kept too"]


def test_a_long_query_is_stopped_by_its_progress_call(logbook, three):
    slow = """WITH RECURSIVE "count" ("n") AS (SELECT 1 UNION ALL SELECT "n" + 1 FROM "count")
              SELECT "n" FROM "count" WHERE "n" < 0"""
    looks = []

    def progress(done, total):
        looks.append((done, total))
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled), logbook.stoppable(progress):
        logbook.execute(slow).fetchone()
    assert len(looks) == 3
    assert logbook.execute("SELECT 1").fetchone() == (1,), "the next query is not stopped"

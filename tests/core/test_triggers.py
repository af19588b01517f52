"""Nothing is written through no door, and every change within an edit is written down."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from mentorlog import clock, people, triggers
from mentorlog.models import (
    Draft,
    History,
    LogbookState,
    Person,
    Step,
    name_of,
)
from mentorlog.models.every import ALL, JOURNALED, KEPT_WITHOUT_HISTORY

UNGUARDED = {name_of(model) for model in (LogbookState, Step, History)}


def test_every_table_but_the_journal_itself_is_guarded_against_each_kind_of_change(logbook):
    there = {name for (name,) in logbook.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    guarded = {name_of(model) for model in ALL} - UNGUARDED
    assert there == {f"{table}_{act}" for table in guarded for act in ("insert", "update", "delete")}
    assert len(list(triggers.statements())) == len(there)


@pytest.mark.parametrize("model", [*JOURNALED, *KEPT_WITHOUT_HISTORY], ids=name_of)
def test_no_row_is_written_through_no_door_not_even_by_another_program(logbook, model):
    with closing(sqlite3.connect(logbook.path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = 1")
        columns = [field.column_name for field in model._meta.sorted_fields if field.column_name != "id"]
        texts = {row[1] for row in raw.execute(f"PRAGMA table_info({name_of(model)})") if row[2] == "TEXT"}
        values = ["x" if column in texts else b"x" if column == "bytes" else 1 for column in columns]
        names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
        with pytest.raises(sqlite3.IntegrityError, match="written outside"):
            raw.execute(f"INSERT INTO {name_of(model)} ({names}) VALUES ({marks})", values)
    assert logbook.tuples(model.select(model.id)) == []


def test_changing_and_deleting_outside_an_edit_is_refused_too(logbook):
    people.add(logbook, "Ada")
    for statement in (
        "UPDATE person SET name = 'Eve'",
        "DELETE FROM person",
        "REPLACE INTO person SELECT * FROM person",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="person is written outside edit"):
            logbook.execute(statement)
    with pytest.raises(sqlite3.IntegrityError), logbook.bookkeeping():
        logbook.execute("UPDATE person SET name = 'Eve'")
    assert logbook.column(Person.select(Person.name)) == ["Ada"]
    with pytest.raises(sqlite3.IntegrityError):
        logbook.put(Draft, name="log", text="{}", at=clock.now())


def test_replacing_a_row_is_written_down_as_a_deletion_and_an_insertion(logbook):
    people.add(logbook, "Ada")
    with logbook.edit("replaced"):
        logbook.execute("REPLACE INTO person SELECT * FROM person")
    last = History.select(History.old.is_null(), History.new.is_null()).order_by(History.id.desc()).limit(2)
    assert sorted(logbook.tuples(last)) == [(False, True), (True, False)]


def test_an_image_holds_every_column_as_it_lies_in_the_file(logbook):
    people.add(logbook, 'Ada "the\n\t\\ 🎉', notes="{not: json}", favourite=True)
    (image,) = logbook.column(History.select(History.new).where(History.table == "person"))
    row = logbook.execute("SELECT * FROM person").fetchone()
    assert list(json.loads(image).values()) == list(row)

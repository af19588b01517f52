"""What must never be is refused by the file, and the tables keep their promises to the journal."""

from __future__ import annotations

from datetime import date, time
from sqlite3 import IntegrityError

import pytest
from peewee import BlobField, DoubleField, FloatField, ForeignKeyField

from mentorlog import clock, people
from mentorlog.dates import When
from mentorlog.follow_ups import add as promise
from mentorlog.models import (
    FollowUp,
    Meeting,
    MeetingPerson,
    Person,
    Relationship,
    Table,
    name_of,
)
from mentorlog.models.every import ALL, JOURNALED, KEPT_WITHOUT_HISTORY


@pytest.mark.parametrize("model", JOURNALED, ids=name_of)
def test_journaled_tables_hold_no_blob_and_no_real(logbook, model):
    columns = logbook.execute(f"PRAGMA table_info({name_of(model)})").fetchall()
    assert {kind for _, _, kind, *_ in columns} <= {"TEXT", "INTEGER"}
    assert not [
        field
        for field in model._meta.sorted_fields
        if isinstance(field, BlobField | FloatField | DoubleField)
    ]


@pytest.mark.parametrize("model", ALL, ids=name_of)
def test_every_foreign_key_is_the_beginning_of_an_index(logbook, model):
    table = name_of(model)
    indexes = [name for _, name, *_ in logbook.execute(f"PRAGMA index_list({table})")]
    firsts = {logbook.execute(f"PRAGMA index_info({name})").fetchone()[2] for name in indexes}
    links = {row[3] for row in logbook.execute(f"PRAGMA foreign_key_list({table})")}
    assert links == {field.column_name for field in model._meta.refs}
    assert links <= firsts


def test_every_table_is_strict_and_in_one_list(logbook):
    tables = {
        row[1]: row[5] for row in logbook.execute("PRAGMA table_list") if not row[1].startswith("sqlite_")
    }
    assert tables.keys() == {name_of(model) for model in ALL}
    assert set(tables.values()) == {1}
    assert {model for model in ALL if issubclass(model, Table)} == set(JOURNALED)
    assert not set(JOURNALED) & set(KEPT_WITHOUT_HISTORY)


def test_parents_come_before_their_parts():
    """Erasing walks along this list once and must find the parts of parts."""
    for number, model in enumerate(JOURNALED):
        parents = {field.rel_model for field in model._meta.refs} - {model}
        assert parents <= set(JOURNALED[:number])


def test_links_are_not_followed_by_themselves():
    links = [field for model in ALL for field in model._meta.refs]
    assert all(isinstance(field, ForeignKeyField) and not field.lazy_load for field in links)
    assert {field.on_delete for field in links} <= {"CASCADE", "SET NULL"}


MEETING = {"kind": "coffee", "day": date(2026, 11, 20), "zone": "UTC", "start_utc": clock.now()}


@pytest.mark.parametrize(
    ("model", "values"),
    [
        (Person, {"name": "", "folded": ""}),
        (Person, {"name": "Ada", "folded": "ada", "every_days": 0}),
        (Meeting, MEETING | {"minutes": 0}),
        (Meeting, MEETING | {"state": "perhaps"}),
    ],
)
def test_what_must_never_be_is_refused_by_the_file(logbook, model, values):
    with pytest.raises(IntegrityError, match="CHECK"), logbook.edit("wrong"):
        logbook.insert(model, **values)


@pytest.mark.parametrize(
    "change",
    [
        {"what": ""},
        {"owed_by": "nobody"},
        {"time": time(9)},  # and a slot
        {"slot": None},  # and no time
        {"repeat_every": 2},  # of what?
        {"repeat_unit": "fortnights", "repeat_every": 1},
        {"state": "done"},  # when?
        {"state": "asleep"},
        {"anchor_day": 32},
        {"remind_minutes": -1},
    ],
)
def test_a_follow_up_that_contradicts_itself_is_refused_by_the_file(logbook, change):
    number = logbook.id_of(FollowUp, promise(logbook, "Send it", When(date(2026, 12, 1))))
    with pytest.raises(IntegrityError, match="CHECK"), logbook.edit("wrong"):
        logbook.update(FollowUp, number, **change)


def test_nobody_is_twice_at_one_meeting_or_related_to_themselves(logbook):
    person = logbook.id_of(Person, people.add(logbook, "Ada"))
    with pytest.raises(IntegrityError, match="UNIQUE"), logbook.edit("twice"):
        meeting = logbook.insert(Meeting, **MEETING)
        logbook.insert(MeetingPerson, meeting=meeting, person=person)
        logbook.insert(MeetingPerson, meeting=meeting, person=person)
    with pytest.raises(IntegrityError, match="CHECK"), logbook.edit("self"):
        logbook.insert(Relationship, person=person, other=person, kind="mentor")


def test_a_part_of_a_row_that_is_not_there_is_refused(logbook):
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), logbook.edit("lost"):
        logbook.insert(MeetingPerson, meeting=99, person=99)

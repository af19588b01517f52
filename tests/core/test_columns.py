"""Each column refuses, in the file itself, what is not of its form."""

from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from peewee import IntegrityError, Model, SchemaManager, SqliteDatabase

from mentorlog.columns import Choice, Day, Flag, Key, Moment, TimeOfDay, moment_text


class Sample(Model):
    id = Key()
    day = Day(null=True)
    at = TimeOfDay(null=True)
    moment = Moment(null=True)
    flag = Flag(default=False)
    choice = Choice("yes", "no", null=True)

    class Meta:
        legacy_table_names = False
        strict_tables = True


@pytest.fixture
def table():
    database = SqliteDatabase(":memory:")
    database.connect()
    SchemaManager(Sample, database).create_all()
    yield database
    database.close()


def write(table, column, value):
    table.execute_sql(f"INSERT INTO sample ({column}, flag) VALUES (?, 0)", [value])


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("day", "2026-02-31"),
        ("day", "2026-02-29"),
        ("day", "2026-04-31"),
        ("day", "2026-13-01"),
        ("day", "2026-1-1"),
        ("day", "20260101"),
        ("day", ""),
        ("day", "tomorrow"),
        ("at", "24:00"),
        ("at", "9:00"),
        ("at", "09:60"),
        ("at", "09:00:00"),
        ("moment", "2026-11-24 08:30:00"),
        ("moment", "2026-11-24T08:30:00+00:00"),
        ("choice", "maybe"),
    ],
)
def test_a_malformed_value_is_refused_by_the_file_whoever_writes_it(table, column, value):
    with pytest.raises(IntegrityError, match="CHECK"):
        write(table, column, value)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("day", "2024-02-29"),
        ("day", "2026-12-31"),
        ("day", "0001-01-01"),
        ("day", None),
        ("at", "00:00"),
        ("at", "23:59"),
        ("moment", "2026-11-24T08:30:00.000001Z"),
        ("choice", "yes"),
    ],
)
def test_a_well_formed_value_is_kept(table, column, value):
    write(table, column, value)
    assert table.execute_sql(f"SELECT {column} FROM sample").fetchone() == (value,)


def test_a_flag_is_one_or_nought(table):
    with pytest.raises(IntegrityError, match="CHECK"):
        table.execute_sql("INSERT INTO sample (flag) VALUES (2)")
    with pytest.raises(IntegrityError):
        table.execute_sql("INSERT INTO sample (flag) VALUES (NULL)")


def test_a_column_keeps_to_its_type(table):
    with pytest.raises(IntegrityError, match="cannot store"):
        table.execute_sql("INSERT INTO sample (flag) VALUES ('yes')")


def test_values_come_back_as_they_went_in(table):
    moment = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)
    values = {"day": date(2024, 2, 29), "at": time(23, 59), "moment": moment, "flag": True, "choice": "no"}
    Sample.insert(**values).execute(table)
    (row,) = (
        Sample.select(Sample.day, Sample.at, Sample.moment, Sample.flag, Sample.choice)
        .tuples()
        .execute(table)
    )
    assert row == tuple(values.values())
    assert row[2].utcoffset() == timedelta(0)


def test_text_order_is_time_order_across_offsets():
    early = datetime(2026, 11, 24, 9, 0, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    late = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
    assert moment_text(early) == "2026-11-24T03:30:00.000000Z" < moment_text(late)


def test_the_oldest_sqlite_we_stand_on_has_strict_tables():
    assert sqlite3.sqlite_version_info >= (3, 37)

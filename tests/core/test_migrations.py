"""Every kept schema becomes that of today; a migration happens whole or not at all."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from mentorlog import backups, migrations, people, schema_version
from mentorlog.errors import CopyUnreachable, DiskFull, LogbookNotMigrated
from mentorlog.logbook import open_logbook
from mentorlog.models import ContactPoint, name_of
from mentorlog.models.every import ALL
from mentorlog.schema_version import SCHEMA_VERSION

DATA = Path(__file__).parent.parent / "data"
VERSIONS = range(1, SCHEMA_VERSION + 1)
NEXT = SCHEMA_VERSION + 1


@pytest.fixture
def older(tmp_path):
    """A logbook of the present schema, which the made-up next mentorlog will find older than itself."""
    return Path(shutil.copy(DATA / f"schema_v{SCHEMA_VERSION}.db", tmp_path / "logbook.db"))


def schema_of(path):
    with closing(sqlite3.connect(path)) as file:
        return dict(file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))


def dump_of(path):
    """Everything in the file as text, the state of the door left out."""
    with closing(sqlite3.connect(path)) as file:
        return list(file.iterdump()) + file.execute("PRAGMA user_version").fetchall()


def rebuild_people(database):
    """The hard case: a parent of many tables is made anew with one column more."""
    old = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = 'person'").fetchone()[0]
    new = old.replace('"person"', '"person_new"', 1).replace(
        '"given"', '"pronouns" TEXT NOT NULL DEFAULT \'\', "given"', 1
    )
    columns = ", ".join(f'"{row[1]}"' for row in database.execute_sql("PRAGMA table_info(person)").fetchall())
    indexes = database.execute_sql(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'person' AND type = 'index'"
    ).fetchall()
    database.execute_sql(new)
    database.execute_sql(f"INSERT INTO person_new ({columns}) SELECT {columns} FROM person")
    database.execute_sql("DROP TABLE person")
    database.execute_sql("ALTER TABLE person_new RENAME TO person")
    for (statement,) in indexes:
        if statement:
            database.execute_sql(statement)


def add_a_column(database):
    database.execute_sql("ALTER TABLE meeting ADD COLUMN mood TEXT NOT NULL DEFAULT ''")
    rebuild_people(database)


def lose_rows(database):
    add_a_column(database)
    database.execute_sql("DELETE FROM contact_point")


def lose_parents(database):
    database.execute_sql("DELETE FROM history")
    database.execute_sql("UPDATE contact_point SET person_id = 99")


def stumble(database):
    add_a_column(database)
    database.execute_sql("ALTER TABLE nowhere ADD COLUMN x TEXT")


@pytest.fixture
def next_mentorlog(monkeypatch):
    """A mentorlog that knows one schema more, by this step."""

    def known(step):
        monkeypatch.setattr(migrations, "STEPS", {SCHEMA_VERSION: step})
        monkeypatch.setattr(schema_version, "SCHEMA_VERSION", NEXT)

    return known


@pytest.mark.parametrize("version", VERSIONS)
def test_every_released_schema_becomes_that_of_today_with_all_its_rows(version, tmp_path):
    sample = DATA / f"schema_v{version}.db"
    path = Path(shutil.copy(sample, tmp_path / "logbook.db"))
    with open_logbook(path) as migrated, open_logbook(tmp_path / "fresh.db") as fresh:
        assert migrated.check() == []
        for model in ALL:
            assert migrated.tuples(model.select().limit(1)), f"the sample has no row in {name_of(model)}"
        assert schema_of(migrated.path) == schema_of(fresh.path)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_kept_samples_are_what_they_were(version):
    kept = DATA / f"schema_v{version}.db"
    with closing(sqlite3.connect(":memory:")) as told, closing(sqlite3.connect(kept)) as file:
        told.executescript(kept.with_suffix(".sql").read_text(encoding="utf-8"))
        assert list(told.iterdump()) == list(file.iterdump())


def test_a_migration_keeps_children_triggers_and_links(older, next_mentorlog):
    next_mentorlog(add_a_column)
    with open_logbook(older) as logbook:
        assert logbook.check() == []
        assert logbook.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert logbook.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert logbook.execute(
            "SELECT count(*) FROM pragma_table_info('person') WHERE name = 'pronouns'"
        ).fetchone() == (1,)
        assert len(logbook.column(ContactPoint.select(ContactPoint.value))) == 2
        triggers = {name for name in schema_of(older) if name.endswith(("_insert", "_update", "_delete"))}
        assert triggers == {name for name in schema_of(DATA / "schema_v1.db") if name in triggers}
        assert len(triggers) == 3 * (len(ALL) - 3)
        people.edit(logbook, people.find(logbook, "Ada"), notes="after")
        assert logbook.undo().label == "person-changed"


def test_history_from_before_is_readable_and_cannot_be_undone(older, next_mentorlog):
    with open_logbook(older) as before:
        steps = before.steps()
        assert {step.state for step in steps} == {"done", "undone", "dropped"}
    next_mentorlog(add_a_column)
    with open_logbook(older) as logbook:
        assert [step.uid for step in logbook.steps()] == [step.uid for step in steps]
        assert {step.state for step in logbook.steps()} == {"sealed"}
        assert (logbook.undo(), logbook.redo()) == (None, None)
        people.add(logbook, "Chidi")
        logbook.undo()
        assert logbook.undo() is None
        assert logbook.redo() is not None


def test_a_verified_backup_is_made_before(older, next_mentorlog):
    before = dump_of(older)
    next_mentorlog(add_a_column)
    open_logbook(older).close()
    (backup,) = (older.parent / "backups").iterdir()
    assert backup.name.startswith(f"before-migration-from-{SCHEMA_VERSION}-")
    assert dump_of(backup) == before
    assert backups.describe(older, backup).holds.people == 2


@pytest.mark.parametrize("step", [lose_rows, lose_parents, stumble])
def test_a_migration_that_fails_or_loses_anything_changes_nothing(older, next_mentorlog, step):
    before = dump_of(older)
    next_mentorlog(step)
    with pytest.raises(LogbookNotMigrated) as told:
        open_logbook(older)
    (backup,) = (older.parent / "backups").iterdir()
    assert str(older) in str(told.value)
    assert str(backup) in str(told.value)
    assert dump_of(older) == before == dump_of(backup)


def test_a_full_disk_in_the_middle_is_told_as_what_it_is(older, next_mentorlog):
    def fill_the_disk(database):
        database.execute_sql("PRAGMA max_page_count = 1")
        database.execute_sql("CREATE TABLE more AS SELECT zeroblob(9000000)")

    before = dump_of(older)
    next_mentorlog(fill_the_disk)
    with pytest.raises(DiskFull):
        open_logbook(older)
    assert dump_of(older) == before


def test_no_migration_begins_where_its_backup_cannot_be_made(older, next_mentorlog):
    next_mentorlog(add_a_column)
    (older.parent / "backups").write_text("a file where the folder should be")
    before = dump_of(older)
    with pytest.raises(CopyUnreachable):
        open_logbook(older)
    assert dump_of(older) == before


def test_what_another_process_has_migrated_is_not_migrated_again(older):
    with open_logbook(older) as logbook:
        migrations.migrate(logbook.database, {SCHEMA_VERSION: stumble}, SCHEMA_VERSION)
        assert logbook.undoable() is not None


def opening(path):
    """A process that opens the logbook, and so migrates it; when it ends by itself it has done so."""
    child = os.fork()
    if child == 0:
        try:
            open_logbook(path)
        finally:
            os._exit(0)
    return child


def state_of(path):
    """The version, the tables that the step made, whether people have pronouns, whether history is sealed."""
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        return file.execute("""
            SELECT (SELECT user_version FROM pragma_user_version),
                   (SELECT count(*) FROM sqlite_master WHERE name LIKE 'part%'),
                   (SELECT count(*) FROM pragma_table_info('person') WHERE name = 'pronouns'),
                   (SELECT count(*) > 0 FROM step WHERE state = 'sealed')""").fetchone()


def test_killed_at_any_moment_it_is_all_of_one_schema_or_all_of_the_other(tmp_path, next_mentorlog):
    def in_many_parts(database):
        for number in range(10):
            database.execute_sql(f"CREATE TABLE part_{number} (x TEXT) STRICT")
            database.execute_sql(f"INSERT INTO part_{number} SELECT zeroblob(9000) || ''")
        add_a_column(database)

    next_mentorlog(in_many_parts)
    chance, seen, took = random.Random(1), Counter(), 0.0
    for point in range(80):
        path = Path(shutil.copy(DATA / f"schema_v{SCHEMA_VERSION}.db", tmp_path / f"{point}.db"))
        started, child = time.monotonic(), opening(path)
        if point < 3:  # how long it takes here and now
            os.waitpid(child, 0)
            took = max(took, time.monotonic() - started)
        else:
            time.sleep(chance.uniform(0, 1.3 * took))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        seen[state_of(path)] += 1
    assert seen.keys() == {(SCHEMA_VERSION, 0, 0, 0), (NEXT, 10, 1, 1)}
    assert seen[NEXT, 10, 1, 1] > 3, "not one of those that were killed had been migrated"

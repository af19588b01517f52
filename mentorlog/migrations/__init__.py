"""Numbered steps from one schema of the logbook to the next, all of them in one transaction or none.

A step is a function that gets the Peewee database and writes SQL through it, one statement at a time
(`executescript` would commit). `playhouse.migrate` is not used: its table rebuild drops triggers and cascades
deletes into child rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from peewee import SchemaManager, SqliteDatabase

from mentorlog import triggers
from mentorlog.models.every import ALL
from mentorlog.schema_version import SCHEMA_VERSION, version_of
from mentorlog.search_index import index
from mentorlog.store import transaction

MigrationStep = Callable[[SqliteDatabase], None]

# From version n to n + 1; a released step is never changed again.
STEPS: Mapping[int, MigrationStep] = MappingProxyType({})


def make_schema(database: SqliteDatabase) -> None:
    """Make all tables, indexes and triggers in an empty database."""
    for model in ALL:
        SchemaManager(model, database).create_all(safe=False)
    _make_triggers(database)
    database.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


class RowsLost(Exception):
    """A step lost rows, or the parents of rows; nothing of it was kept."""


def migrate(database: SqliteDatabase, steps: Mapping[int, MigrationStep], newest: int) -> None:
    """Bring an older schema to `newest`; the history from before stays readable and cannot be undone.

    Foreign keys are off while tables are rebuilt (dropping a parent would take its children along), and
    checked before the commit. Raises RowsLost, with nothing changed, where a table comes out with fewer rows.
    """
    # A no-op inside a transaction, hence here.
    database.execute_sql("PRAGMA foreign_keys = 0")
    try:
        with transaction(database, "EXCLUSIVE"):
            _run(database, steps, newest)
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")


def _run(database: SqliteDatabase, steps: Mapping[int, MigrationStep], newest: int) -> None:
    oldest = version_of(database)
    if oldest >= newest:
        return  # another process was faster
    for table in index.TABLES:  # made again by the next search
        database.execute_sql(f'DROP TABLE IF EXISTS "{table}"')
    before = _row_counts(database)
    _drop_triggers(database)
    for version in range(oldest, newest):
        steps[version](database)
    _make_triggers(database)
    _refuse_losses(database, before)
    database.execute_sql('UPDATE "step" SET "state" = ?', ["sealed"])
    database.execute_sql(f"PRAGMA user_version = {newest}")


def _refuse_losses(database: SqliteDatabase, before: Mapping[str, int]) -> None:
    if lost := database.execute_sql("PRAGMA foreign_key_check").fetchall():
        raise RowsLost(f"{len(lost)} rows lost their parents")
    after = _row_counts(database)
    fewer = [name for name in before if after.get(name, 0) < before[name]]
    if fewer:
        raise RowsLost(f"fewer rows than before in {', '.join(fewer)}")


def _row_counts(database: SqliteDatabase) -> dict[str, int]:
    return {
        name: database.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in database.get_tables()
    }


def _make_triggers(database: SqliteDatabase) -> None:
    for statement in triggers.statements():
        database.execute_sql(statement)


def _drop_triggers(database: SqliteDatabase) -> None:
    for (name,) in database.execute_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute_sql(f'DROP TRIGGER "{name}"')

"""Which schema this version of mentorlog knows, and which one a file has."""

from __future__ import annotations

from peewee import SqliteDatabase

SCHEMA_VERSION = 1


def version_of(database: SqliteDatabase) -> int:
    """The schema version in the file."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])

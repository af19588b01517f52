"""A logbook: one SQLite file, opened with care, and closed so that it is one file again."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from peewee import DatabaseError, SqliteDatabase

from mentorlog import backup_places, clock, paths, schema_version
from mentorlog.columns import moment_text, teach_words
from mentorlog.copies import verified_copy, verified_copy_of
from mentorlog.errors import (
    LogbookBusy,
    LogbookDamaged,
    LogbookInTheWay,
    LogbookMissing,
    LogbookNotMigrated,
    LogbookProblem,
    LogbookReplaced,
    LogbookUnreachable,
)
from mentorlog.faults import files_told_apart, told_apart
from mentorlog.identity import new_uid
from mentorlog.journal import Journal
from mentorlog.models import LogbookState
from mentorlog.peek import (
    APPLICATION_ID,
    file_identity,
    has_orphaned_wal,
    is_open_twice,
    note_closed,
    note_open,
    refuse_read_only,
    refuse_unusable,
)
from mentorlog.private_files import private_file, private_folder, put_into_free_place
from mentorlog.sole_access import finish_erase
from mentorlog.store import transaction

_BUSY_SECONDS = 2
_MAKING_SECONDS = 60  # a new file is made in a fraction of a second; what is older was given up

# Set on opening and read back, for SQLite takes a misspelt pragma or value without a word.
# synchronous 2 is FULL: NORMAL loses acknowledged saves at a power cut. temp_store 2 is memory.
_PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "cell_size_check": 1,
    "temp_store": 2,
    "journal_size_limit": 4 * 1024 * 1024,
}


class LogbookIdentity(Struct, frozen=True):
    """Which logbook this is, and how often it has changed: two copies are told apart by both."""

    uid: str
    changes: int


class Logbook(Journal):
    """An open logbook. Everything in the core takes one as its first argument."""

    _rescued: Path | None = None

    def __init__(self, path: Path, database: SqliteDatabase) -> None:
        super().__init__(path, database)
        self._file = note_open(path)
        self._seen_version = self._data_version()

    def identity(self) -> LogbookIdentity:
        """Its id and change counter."""
        return self.rows(LogbookState.select(LogbookState.uid, LogbookState.changes), LogbookIdentity)[0]

    def changed_elsewhere(self) -> bool:
        """Whether another process has written to the file since this was asked last; LogbookReplaced."""
        self.ensure_in_place()
        version = self._data_version()
        changed = version != self._seen_version
        self._seen_version = version
        return changed

    def ensure_in_place(self) -> None:
        """Refuse to go on with a file that was deleted, moved or replaced under us: LogbookReplaced.

        What was saved is still there for us, and for nobody after us: a copy goes to the backups first.
        """
        if file_identity(self.path) == self._file:
            return
        if self._rescued is None:
            copy = paths.backup_folder(self.path) / f"rescued-{clock.now():%Y%m%dT%H%M%SZ}.db"
            self._rescued = verified_copy_of(self.database.connection(), self.path, copy)
        raise LogbookReplaced(self.path, copy=self._rescued)

    def ensure_spared(self, target: Path) -> None:
        """Refuse to write anything over this logbook or its journals, by whatever name: LogbookInTheWay."""
        there = file_identity(target)
        own = (self.path.with_name(self.path.name + ending) for ending in ("", "-wal", "-shm"))
        if there and there in map(file_identity, own):
            raise LogbookInTheWay(target)

    def check(self) -> list[str]:
        """What SQLite and the rules of the tables find wrong; an empty list is a sound logbook."""
        found = [row[0] for row in self.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
        lost = self.execute("PRAGMA foreign_key_check").fetchall()
        return found + [
            f"row {row} of {table} belongs to a lost row of {parent}" for table, row, parent, _ in lost
        ]

    def wait_at_most(self, seconds: float) -> None:
        """Let a write give up sooner, or later, where another process is writing just now: LogbookBusy."""
        self.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    def close(self) -> None:
        """Write the journal back into the file, so that it can be copied as one, and let go of it.

        What was saved in a file that is no longer there goes to the backups.
        """
        if not self.database.is_closed():
            # Taken away a moment ago, and not looked at since: with us, all that was saved would be gone.
            with suppress(LogbookProblem):
                self.ensure_in_place()
            # Beside another connection of ours the journal is left to the last of them: emptied, it would
            # look to the window like a change made elsewhere, even where nothing was written.
            if not is_open_twice(self._file):
                self._write_journal_back()
            self.database.close()
            note_closed(self._file)

    def _write_journal_back(self) -> None:
        # On a full or busy disk the journal stays, with nothing lost, and is read at the next open. Where
        # the file was replaced, SQLite would leave the journal to be played into the other file.
        with suppress(LogbookProblem):
            self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def __enter__(self) -> Logbook:
        return self

    def __exit__(self, *_details: object) -> None:
        self.close()

    def _data_version(self) -> int:
        return int(self.execute("PRAGMA data_version").fetchone()[0])


def open_logbook(path: Path, *, anew: bool = False) -> Logbook:
    """Open the logbook at `path`, made new where there is no file, migrated where it is older.

    Raises a LogbookProblem, with the file untouched, where it is damaged, empty, newer, locked or not ours.
    A file that is gone while its backups are there is LogbookMissing; `anew` makes a new one all the same.
    """
    path = _canonical(path)
    with files_told_apart(path):
        if has_orphaned_wal(path):
            raise LogbookDamaged(path)
        if not path.exists():
            if not anew and _has_backups(path):
                raise LogbookMissing(path)
            _make(path)
        refuse_unusable(path, schema_version.SCHEMA_VERSION)
        refuse_read_only(path)
    database = _connect(path)
    try:
        with told_apart(path):
            _migrate_if_older(path, database)
            logbook = Logbook(path, database)
    except BaseException:
        database.close()
        raise
    # Where another window has the file, or the disk is full, the next open has another try.
    with suppress(LogbookProblem):
        finish_erase(logbook)
    return logbook


def _canonical(path: Path) -> Path:
    """The file's one true path: by a second name, SQLite would use a second journal."""
    return path.expanduser().resolve()


def _has_backups(path: Path) -> bool:
    return any(backup_places.files(where) for where in backup_places.folders(path))


def _connect(path: Path) -> SqliteDatabase:
    # Without autoconnect a foreign thread gets an error instead of a connection of its own.
    database = SqliteDatabase(str(path), timeout=_BUSY_SECONDS, lock_type="IMMEDIATE", autoconnect=False)
    teach_words(database)
    try:
        with told_apart(path):
            database.connect()
            _set_pragmas(path, database)
    except BaseException:
        database.close()
        raise
    return database


def _set_pragmas(path: Path, database: SqliteDatabase) -> None:
    for name, value in _PRAGMAS.items():
        database.execute_sql(f"PRAGMA {name} = {value}")
        kept = database.execute_sql(f"PRAGMA {name}").fetchone()[0]
        if kept != value:
            raise LogbookBusy(path) if name == "journal_mode" else LogbookUnreachable(path)


def _make(path: Path) -> None:
    """Make a new logbook under a temporary name, and give it its own only when it is whole."""
    # Only here and for older files: with it come the tables of everything, which a start does not need.
    from mentorlog import migrations

    temporary = _fresh_file_beside(path)
    with told_apart(path):
        # Killed here, a journal in a file would wait for the next attempt's file of this name.
        database = SqliteDatabase(str(temporary), pragmas={"journal_mode": "memory"})
        with transaction(database):
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.make_schema(database)
            database.execute_sql(
                'INSERT INTO "logbook_state" ("id", "uid", "created", "changes") VALUES (1, ?, ?, 0)',
                [new_uid(), moment_text(clock.now())],
            )
        database.close()
    # Another window or terminal that also found no file may have been faster, and be in use already.
    put_into_free_place(temporary, path)


def _fresh_file_beside(path: Path) -> Path:
    """An empty private file in the logbook's folder, which is made where it is missing."""
    temporary = path.with_name(f".{path.name}.{new_uid()}.new")
    with files_told_apart(path):
        _remove_leftovers(private_folder(path.parent), f".{path.name}.*.new")
        temporary.touch(mode=0o600)
        private_file(temporary)
    return temporary


def _remove_leftovers(folder: Path, pattern: str) -> None:
    """Remove what killed makers left; a young file may be that of another process at work."""
    for left in folder.glob(pattern):
        with suppress(FileNotFoundError):
            if time.time() - left.stat().st_mtime > _MAKING_SECONDS:
                left.unlink()


def _migrate_if_older(path: Path, database: SqliteDatabase) -> None:
    version = schema_version.version_of(database)
    if version < schema_version.SCHEMA_VERSION:
        from mentorlog import migrations

        name = f"before-migration-from-{version}-{clock.now():%Y%m%dT%H%M%SZ}.db"
        backup = verified_copy(path, paths.backup_folder(path) / name)
        try:
            with told_apart(path):
                migrations.migrate(database, migrations.STEPS, schema_version.SCHEMA_VERSION)
        except (DatabaseError, migrations.RowsLost) as error:
            raise LogbookNotMigrated(path, copy=backup) from error

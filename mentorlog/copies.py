"""Verified copies of a logbook: copied by SQLite itself, opened again, checked, their rows counted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from mentorlog.errors import LogbookDamaged
from mentorlog.faults import files_told_apart, told_apart
from mentorlog.private_files import flush, move_into_place, private_file, private_folder

_PAGES_A_STEP = 1000
_READ_IN_PLACE = 1024**3  # bytes of a copy that are checked where they lie in memory

Progress = Callable[[int, int], None]


def verified_copy(source: Path, target: Path, progress: Progress | None = None) -> Path:
    """Copy the logbook at `source`, open or not, to `target`, which gets its name only when it is sound.

    `progress(done, total)` is called with pages and stops the copy by raising. Raises LogbookDamaged where
    the copy fails its checks, DiskFull and its like; a file that `target` was before stays then.
    """
    with told_apart(source), closing(read_only(source)) as live:
        return verified_copy_of(live, source, target, progress)


def verified_copy_of(
    live: sqlite3.Connection, source: Path, target: Path, progress: Progress | None = None
) -> Path:
    """The same from an open connection: the only way to a file that was deleted under its name."""
    temporary = target.with_name(f".{target.name}.part")
    with files_told_apart(target):
        _make_empty(temporary)
    try:
        # The disk takes the copy in while we read it again.
        with told_apart(source), files_told_apart(target), ThreadPoolExecutor(1) as disk:
            counts = _copy(live, temporary, progress)
            flushed = disk.submit(flush, temporary)
            _verify(temporary, source, counts)
            flushed.result()
            move_into_place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that can only read."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _make_empty(file: Path) -> None:
    private_folder(file.parent)
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    private_file(file)


def _copy(live: sqlite3.Connection, temporary: Path, progress: Progress | None) -> dict[str, int]:
    """Copy page by page from one snapshot of the source, and give the row counts of that snapshot."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress:
            progress(total - remaining, total)

    with closing(sqlite3.connect(temporary)) as copy:
        # Nobody else knows this file yet: half of it is thrown away, and the whole is flushed once. No page
        # is looked at again, and a small cache stays in the processor's own.
        for pragma in (
            "locking_mode = EXCLUSIVE",
            "journal_mode = OFF",
            "synchronous = OFF",
            "cache_size = 10",
        ):
            copy.execute(f"PRAGMA {pragma}")
        live.execute("BEGIN")
        try:
            counts = row_counts(live)
            live.backup(copy, pages=_PAGES_A_STEP, progress=told)
        finally:
            live.rollback()
        # One file: the copy must not need a journal beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    return counts


def _verify(temporary: Path, source: Path, counts: dict[str, int]) -> None:
    with closing(read_only(temporary)) as copy:
        # What was written just now is in memory: to be read there takes half as long. Never so the logbook
        # itself, for a program that cut it short would end ours, where a read only fails.
        copy.execute(f"PRAGMA mmap_size = {_READ_IN_PLACE}")
        # All but the comparison of each index with its table, which takes five times as long as the copy.
        sound = copy.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        if not sound or row_counts(copy) != counts:
            raise LogbookDamaged(source)

"""Verified copies of a logbook: copied by SQLite itself, opened again, checked, their rows counted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mentorlog.errors import (
    CopyReadOnly,
    CopySpoilt,
    CopyUnreachable,
    DiskFull,
    LogbookDamaged,
    LogbookReadOnly,
    LogbookUnreachable,
    NoRoomForCopy,
)
from mentorlog.faults import files_told_apart, told_apart
from mentorlog.private_files import flush, move_into_place, private_file, private_folder

_PAGES_A_STEP = 1000
_READ_IN_PLACE = 1024**3  # bytes of a copy that are checked where they lie in memory

Progress = Callable[[int, int], None]


def verified_copy(source: Path, target: Path, progress: Progress | None = None) -> Path:
    """Copy the logbook at `source`, open or not, to `target`, which gets its name only when it is sound.

    `progress(done, total)` is called with pages and stops the copy by raising. Raises LogbookDamaged
    where the source is damaged, and CopySpoilt, NoRoomForCopy and their like where no copy can be made at
    `target`; a file that was there before stays then.
    """
    with told_apart(source), closing(read_only(source)) as live:
        return verified_copy_of(live, source, target, progress)


def verified_copy_of(
    live: sqlite3.Connection, source: Path, target: Path, progress: Progress | None = None
) -> Path:
    """The same from an open connection: the only way to a file that was deleted under its name."""
    temporary = target.with_name(f".{target.name}.part")
    # Imported with the first copy: the start makes none.
    from concurrent.futures import ThreadPoolExecutor

    with copying_told_apart(source, target):
        _make_empty(temporary)
    try:
        with told_apart(source), _one_snapshot(live) as counts, copying_told_apart(source, target):
            _copy(live, temporary, progress)
        # The disk takes the copy in while we read it again.
        with copying_told_apart(source, target), ThreadPoolExecutor(1) as disk:
            flushed = disk.submit(flush, temporary)
            if not _is_sound(temporary, counts):
                raise CopySpoilt(target) if _checks_well(live) else LogbookDamaged(source)
            flushed.result()
            move_into_place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


@contextmanager
def copying_told_apart(source: Path, target: Path) -> Iterator[None]:
    """Tell damage as damage of the source, and a fault of the target by a sentence about the copy."""
    try:
        with told_apart(source), files_told_apart(target):
            yield
    except DiskFull as problem:
        raise NoRoomForCopy(target) from problem
    except LogbookReadOnly as problem:
        raise CopyReadOnly(target) from problem
    except LogbookUnreachable as problem:
        raise CopyUnreachable(target) from problem


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that can only read."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds; not that of the search, which has no pages of its own to count in."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _make_empty(file: Path) -> None:
    private_folder(file.parent)
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    private_file(file)


@contextmanager
def _one_snapshot(live: sqlite3.Connection) -> Iterator[dict[str, int]]:
    """Let all that is read be of one moment, and give the row counts of that moment."""
    live.execute("BEGIN")
    try:
        yield row_counts(live)
    finally:
        live.rollback()


def _copy(live: sqlite3.Connection, temporary: Path, progress: Progress | None) -> None:
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
        live.backup(copy, pages=_PAGES_A_STEP, progress=told)
        # One file: the copy must not need a journal beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _is_sound(temporary: Path, counts: dict[str, int]) -> bool:
    try:
        with told_apart(temporary), closing(read_only(temporary)) as copy:
            # What was written just now is in memory: to be read there takes half as long. Never so the
            # logbook itself, for a program that cut it short would end ours, where a read only fails.
            copy.execute(f"PRAGMA mmap_size = {_READ_IN_PLACE}")
            return _checks_well(copy) and row_counts(copy) == counts
    except LogbookDamaged:
        return False


def _checks_well(connection: sqlite3.Connection) -> bool:
    # All but the comparison of each index with its table, which takes five times as long as the copy.
    return connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]

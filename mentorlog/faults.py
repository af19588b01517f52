"""Tells what surrounds the user (a full disk, a busy or damaged file) apart from our own bugs."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError

from mentorlog.errors import (
    DiskFull,
    LogbookBusy,
    LogbookDamaged,
    LogbookProblem,
    LogbookReadOnly,
    LogbookUnreachable,
)

# SQLite's result codes by the beginning of their names; the first that fits holds.
_KINDS: tuple[tuple[str, type[LogbookProblem]], ...] = (
    ("SQLITE_BUSY", LogbookBusy),
    ("SQLITE_LOCKED", LogbookBusy),
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_IOERR_WRITE", DiskFull),
    ("SQLITE_READONLY", LogbookReadOnly),
    ("SQLITE_CANTOPEN", LogbookUnreachable),
    ("SQLITE_PERM", LogbookUnreachable),
    ("SQLITE_CORRUPT", LogbookDamaged),
    ("SQLITE_NOTADB", LogbookDamaged),
    ("SQLITE_IOERR", LogbookUnreachable),
)

# What Python's sqlite3 says, without a code, of letters that are none.
_NO_TEXT = "Could not decode to UTF-8"

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_ALLOWED = (errno.EACCES, errno.EPERM, errno.EROFS)


class told_apart:  # noqa: N801 - stands behind `with`, like `suppress`
    """Turn a fault of the file at `path` into its LogbookProblem; let our own bugs through as they are."""

    # Each statement runs within one: made from a generator, it would cost more than most of them.
    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        problem = _problem_of(error, self._path) if error else None
        if problem:
            raise problem from error


@contextmanager
def files_told_apart(path: Path) -> Iterator[None]:
    """The same for what the operating system says to our own work with the file at `path`."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(path) from error
        if error.errno in _NOT_ALLOWED:
            raise LogbookReadOnly(path) from error
        raise LogbookUnreachable(path) from error


def _problem_of(error: BaseException, path: Path) -> LogbookProblem | None:
    if isinstance(error, UnicodeDecodeError):  # SQLite quotes in its sentence what it could not understand
        return LogbookDamaged(path)
    if not isinstance(error, (DatabaseError, sqlite3.DatabaseError)):
        return None
    if str(error).startswith(_NO_TEXT):
        return LogbookDamaged(path)
    # Peewee wraps what SQLite says to a query, but not what it says while rows are fetched.
    codes = [getattr(told, "sqlite_errorname", "") for told in (error, error.__context__)]
    for beginning, kind in _KINDS:
        if any(code.startswith(beginning) for code in codes):
            return kind(path)
    return None

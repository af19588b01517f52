"""Looks at a logbook's file without opening it: opening makes SQLite rewrite a file with a hot journal.

The offsets are those of the SQLite file format: page count at 28, user_version at 60, application_id at 68 of
page 1; a WAL has a header of 32 bytes, then frames of 24 bytes and one page each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct, field

from mentorlog.errors import LogbookDamaged, LogbookNewer, LogbookReadOnly, LogbookUnreachable, NotALogbook
from mentorlog.faults import files_told_apart

APPLICATION_ID = 0x4D4C4F47  # "MLOG"
_MAGIC = b"SQLite format 3\x00"
_WAL_HEADER, _FRAME_HEADER = 32, 24

FileIdentity = tuple[int, int]

# What this process has open as logbooks. Such a file is not looked at: in POSIX, closing any handle of a file
# drops the locks that SQLite holds on it in this process.
_open_here: Counter[FileIdentity] = Counter()


class FirstPage(Struct, frozen=True):
    """What page 1 of a SQLite file says of the file."""

    page_size: int
    pages: int
    schema_version: int
    application_id: int

    @classmethod
    def read(cls, page: bytes) -> FirstPage:
        """The figures out of the bytes of page 1."""
        size = _number(page, 16, 2)
        return cls(65536 if size == 1 else size, _number(page, 28), _number(page, 60), _number(page, 68))


class Waiting(Struct):
    """What waits in a journal to be written into the file."""

    pages: set[int] = field(default_factory=set)
    schema_versions: list[int] = field(default_factory=list)
    size: int | None = None  # pages of the whole file after the last commit


def refuse_unusable(path: Path, newest_schema: int) -> None:
    """Raise the LogbookProblem that keeps the file at `path` from being opened, if there is one."""
    if file_identity(path) in _open_here:
        return
    head, waiting = _first_page(path), _read_wal(_wal_of(path))
    if head.application_id != APPLICATION_ID:
        raise NotALogbook(path)
    if max(head.schema_version, *waiting.schema_versions, 0) > newest_schema:
        raise LogbookNewer(path)
    if not _is_whole(path, head, waiting):
        raise LogbookDamaged(path)


def refuse_read_only(path: Path) -> None:
    """Raise LogbookReadOnly where the file cannot be written; SQLite would say so at the first save only."""
    if file_identity(path) not in _open_here:
        with files_told_apart(path):
            path.open("r+b").close()


def file_identity(path: Path) -> FileIdentity | None:
    """Which file lies there, by device and number; None where there is none that we can reach."""
    try:
        status = path.stat()
    except OSError:  # as good as gone: its folder is closed to us, or the disk was pulled out
        return None
    return status.st_dev, status.st_ino


def note_open(path: Path) -> FileIdentity:
    """Remember that this process has opened the file at `path` as a logbook, perhaps once more."""
    status = path.stat()
    file = (status.st_dev, status.st_ino)
    _open_here[file] += 1
    return file


def is_open_twice(file: FileIdentity) -> bool:
    """Whether this process has it open more than once, as while a task works beside the window."""
    return _open_here[file] > 1


def note_closed(file: FileIdentity) -> None:
    """Remember that it has closed it, once."""
    _open_here[file] -= 1
    if not _open_here[file]:
        del _open_here[file]


def has_orphaned_wal(path: Path) -> bool:
    """Whether a journal lies here without its file; a new file of that name would swallow it."""
    wal = _wal_of(path)
    return not path.exists() and wal.exists() and wal.stat().st_size > 0


def _wal_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _first_page(path: Path) -> FirstPage:
    if not path.is_file():
        raise LogbookUnreachable(path)
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except PermissionError as error:
        raise LogbookReadOnly(path) from error
    if not head or head.strip(b"\x00") == b"":
        raise LogbookDamaged(path)
    if not head.startswith(_MAGIC) or len(head) < 100:
        raise LogbookDamaged(path) if _MAGIC.startswith(head[:16]) else NotALogbook(path)
    return FirstPage.read(head)


def _is_whole(path: Path, head: FirstPage, waiting: Waiting) -> bool:
    """Whether every page is in the file or waits to be; with a rollback journal only SQLite can tell."""
    if path.with_name(path.name + "-journal").exists():
        return True
    if not head.page_size:
        return False
    in_file = path.stat().st_size // head.page_size
    pages = head.pages if waiting.size is None else waiting.size
    return waiting.pages.issuperset(range(in_file + 1, pages + 1))


def _read_wal(wal: Path) -> Waiting:
    waiting = Waiting()
    if wal.exists():
        with wal.open("rb") as file:
            for number, size, schema_version in _frames(file):
                waiting.pages.add(number)
                waiting.size = size or waiting.size
                if schema_version is not None:
                    waiting.schema_versions.append(schema_version)
    return waiting


def _frames(file: BinaryIO) -> Iterator[tuple[int, int, int | None]]:
    """Of each frame: its page, the size of the file where it is a commit (else 0), the schema in page 1."""
    header = file.read(_WAL_HEADER)
    page_size, salts = _number(header, 8), header[16:24]
    while len(frame := file.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
        number = _number(frame, 0)
        if number == 1:
            yield number, _number(frame, 4), FirstPage.read(file.read(page_size)).schema_version
        else:
            file.seek(page_size, 1)
            yield number, _number(frame, 4), None


def _number(data: bytes, offset: int, length: int = 4) -> int:
    return int.from_bytes(data[offset : offset + length], "big")

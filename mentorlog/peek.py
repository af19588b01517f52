"""Looks at a logbook's file without opening it: opening makes SQLite rewrite a file with a hot journal.

The offsets are those of the SQLite file format: page count at 28, user_version at 60, application_id at 68 of
page 1; a WAL has a header of 32 bytes, then frames of 24 bytes and one page each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mentorlog.errors import LogbookDamaged, LogbookNewer, LogbookReadOnly, LogbookUnreachable, NotALogbook

APPLICATION_ID = 0x4D4C4F47  # "MLOG"
_MAGIC = b"SQLite format 3\x00"
_WAL_HEADER, _FRAME_HEADER = 32, 24


@dataclass(frozen=True)
class FirstPage:
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


def refuse_unusable(path: Path, newest_schema: int) -> None:
    """Raise the LogbookProblem that keeps the file at `path` from being opened, if there is one."""
    pages = [_first_page(path), *_first_pages_in_wal(_wal_of(path))]
    if pages[0].application_id != APPLICATION_ID:
        raise NotALogbook(path)
    if max(page.schema_version for page in pages) > newest_schema:
        raise LogbookNewer(path)
    if len(pages) == 1 and path.stat().st_size < pages[0].pages * pages[0].page_size:
        raise LogbookDamaged(path)


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


def _first_pages_in_wal(wal: Path) -> Iterator[FirstPage]:
    """Every image of page 1 that waits in the journal to be written into the file."""
    if not wal.exists():
        return
    with wal.open("rb") as file:
        header = file.read(_WAL_HEADER)
        if len(header) == _WAL_HEADER:
            yield from _frames_of_page_one(file, _number(header, 8), salts=header[16:24])


def _frames_of_page_one(file: BinaryIO, page_size: int, salts: bytes) -> Iterator[FirstPage]:
    while len(frame := file.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salts:
        if _number(frame, 0) == 1:
            yield FirstPage.read(file.read(page_size))
        else:
            file.seek(page_size, 1)


def _number(data: bytes, offset: int, length: int = 4) -> int:
    return int.from_bytes(data[offset : offset + length], "big")

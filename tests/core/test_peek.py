"""A file is judged by its bytes and its journal's, without being opened."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from mentorlog import people
from mentorlog.errors import LogbookDamaged, LogbookNewer, LogbookUnreachable, NotALogbook
from mentorlog.peek import APPLICATION_ID, FirstPage, has_orphaned_wal, refuse_unusable
from mentorlog.schema_version import SCHEMA_VERSION


@pytest.fixture
def in_use(logbook, tmp_path):
    """The files of a logbook as they lie there while it is open: half of it is in the journal."""
    with logbook.edit("filled"):
        for number in range(400):
            people.add(logbook, f"Person {number}")
    copy = tmp_path / "copy" / "logbook.db"
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{logbook.path}{ending}", f"{copy}{ending}")
    return copy


def test_page_one_tells_what_sqlite_wrote(tmp_path):
    path = tmp_path / "plain.db"
    with closing(sqlite3.connect(path)) as file:
        for pragma in ("page_size = 65536", "user_version = 7", f"application_id = {APPLICATION_ID}"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("CREATE TABLE t (x)")
        file.commit()
    head = FirstPage.read(path.read_bytes()[:100])
    assert (head.page_size, head.pages, head.schema_version, head.application_id) == (
        65536,
        2,
        7,
        APPLICATION_ID,
    )


def test_pages_that_wait_in_the_journal_are_not_missed_in_the_file(in_use):
    refuse_unusable(in_use, SCHEMA_VERSION)
    with closing(sqlite3.connect(in_use)) as file:
        assert file.execute("PRAGMA page_count").fetchone()[0] * 4096 > in_use.stat().st_size


def test_a_file_that_misses_more_than_its_journal_has_is_damaged(in_use):
    with in_use.open("r+b") as file:
        file.truncate(4096 * 10)
    with pytest.raises(LogbookDamaged):
        refuse_unusable(in_use, SCHEMA_VERSION)


def test_a_file_with_pages_of_no_size_is_damaged(in_use):
    with in_use.open("r+b") as file:
        file.seek(16)
        file.write(b"\0\0")
    with pytest.raises(LogbookDamaged):
        refuse_unusable(in_use, SCHEMA_VERSION)


def test_frames_of_an_older_journal_count_for_nothing(in_use):
    """A journal begins anew with other salts, and what is behind its last frame is old."""
    wal = in_use.with_name("logbook.db-wal")
    with wal.open("r+b") as file:
        file.seek(16)
        file.write(b"other salt")
    with closing(sqlite3.connect(in_use)) as file:
        kept = file.execute("PRAGMA page_count").fetchone()[0] * 4096
    assert kept == in_use.stat().st_size
    refuse_unusable(in_use, SCHEMA_VERSION)


def test_a_schema_is_newer_than_known_in_the_file_or_in_the_journal(in_use):
    with pytest.raises(LogbookNewer):
        refuse_unusable(in_use, SCHEMA_VERSION - 1)
    refuse_unusable(in_use, SCHEMA_VERSION + 1)


def test_with_a_rollback_journal_only_sqlite_can_tell_the_size(logbook, tmp_path):
    logbook.close()
    with logbook.path.open("r+b") as file:
        file.truncate(logbook.path.stat().st_size - 4096)
    with pytest.raises(LogbookDamaged):
        refuse_unusable(logbook.path, SCHEMA_VERSION)
    logbook.path.with_name("logbook.db-journal").write_bytes(b"hot")
    refuse_unusable(logbook.path, SCHEMA_VERSION)


def test_a_journal_without_its_file(tmp_path):
    path = tmp_path / "logbook.db"
    wal = tmp_path / "logbook.db-wal"
    assert not has_orphaned_wal(path)
    wal.write_bytes(b"")
    assert not has_orphaned_wal(path)
    wal.write_bytes(b"x")
    assert has_orphaned_wal(path)
    path.write_bytes(b"x")
    assert not has_orphaned_wal(path)


def test_no_file_is_unreachable_and_another_sqlite_file_is_not_ours(tmp_path):
    with pytest.raises(LogbookUnreachable):
        refuse_unusable(tmp_path / "nothing.db", SCHEMA_VERSION)
    with closing(sqlite3.connect(tmp_path / "other.db")) as file:
        file.execute("CREATE TABLE t (x)")
        file.commit()
    with pytest.raises(NotALogbook):
        refuse_unusable(tmp_path / "other.db", SCHEMA_VERSION)

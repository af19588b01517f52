"""Every bad day of the file gets its sentence, loses nothing acknowledged, and writes over nothing."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from mentorlog import backups, people
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.copies import verified_copy
from mentorlog.errors import (
    CopyReadOnly,
    CopyUnreachable,
    DiskFull,
    LogbookBusy,
    LogbookDamaged,
    LogbookInTheWay,
    LogbookNewer,
    LogbookProblem,
    LogbookReadOnly,
    LogbookUnreachable,
    NoRoomForCopy,
    NotALogbook,
)
from mentorlog.faults import files_told_apart, told_apart
from mentorlog.locks import WindowLock
from mentorlog.logbook import open_logbook
from mentorlog.models import History, Person
from mentorlog.models.every import JOURNALED

NOBODY = 65534


def names(logbook):
    return logbook.column(Person.select(Person.name).order_by(Person.id))


def fingerprints(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }


@pytest.fixture
def closed(logbook):
    """The path of a logbook with 300 people that nobody has open."""
    with logbook.edit("filled"):
        for number in range(300):
            people.add(logbook, f"Person {number}")
    logbook.close()
    return logbook.path


def cut(path, size):
    with path.open("r+b") as file:
        file.truncate(size)


def overwrite(path, data):
    with path.open("r+b") as file:
        file.write(data)


DAMAGES = {
    "zero bytes": (lambda path: path.write_bytes(b""), LogbookDamaged),
    "zeros": (lambda path: path.write_bytes(bytes(8192)), LogbookDamaged),
    "cut to half": (lambda path: cut(path, path.stat().st_size // 2), LogbookDamaged),
    "cut in a page": (lambda path: cut(path, path.stat().st_size - 100), LogbookDamaged),
    "cut to 50 bytes": (lambda path: cut(path, 50), LogbookDamaged),
    "a text file": (lambda path: path.write_text("Dear Ada,\nthank you.\n"), NotALogbook),
    "a short text": (lambda path: path.write_text("x"), NotALogbook),
    "header gone": (lambda path: overwrite(path, b"\xff" * 100), NotALogbook),
    "noise from the second page": (lambda path: path.write_bytes(
        path.read_bytes()[:100] + bytes(range(256)) * (path.stat().st_size // 256)), LogbookDamaged),
    "another application": (lambda path: overwrite_header(path, 68, 0x0F055112), NotALogbook),
    "newer": (lambda path: overwrite_header(path, 60, 2), LogbookNewer),
}  # fmt: skip


def overwrite_header(path, offset, number):
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(number.to_bytes(4, "big"))


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_or_foreign_file_is_told_and_not_one_byte_of_it_changes(closed, kind):
    damage, problem = DAMAGES[kind]
    damage(closed)
    before = fingerprints(closed.parent)
    with pytest.raises(problem) as told:
        open_logbook(closed)
    assert str(closed) in str(told.value)
    assert fingerprints(closed.parent) == before


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "logbook.db").mkdir()
    with pytest.raises(LogbookUnreachable):
        open_logbook(tmp_path / "logbook.db")
    assert list((tmp_path / "logbook.db").iterdir()) == []


def test_noise_in_a_middle_page_is_told_when_it_is_read(closed):
    with closed.open("r+b") as file:
        file.seek(-4096 * 12, os.SEEK_END)
        file.write(b"\xa5" * 4096 * 12)
    with open_logbook(closed) as logbook:
        with pytest.raises(LogbookDamaged):
            for model in JOURNALED:
                logbook.tuples(model.select())
        with pytest.raises(LogbookDamaged):
            logbook.tuples(History.select())
    with pytest.raises(LogbookDamaged):
        verified_copy(closed, closed.with_name("copy.db"))
    assert not closed.with_name("copy.db").exists()


def run_apart(code, *arguments):
    """Run code in a process of its own that ends without closing anything, as a killed one does."""
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, cwd=Path.cwd()
    )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr


LEAVE_A_JOURNAL = """
import os, signal, sys
from pathlib import Path
from mentorlog import people
from mentorlog.logbook import open_logbook
logbook = open_logbook(Path(sys.argv[1]))
people.add(logbook, "Only In The Journal")
logbook.database.execute_sql(sys.argv[2])
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_journal_that_a_kill_left_is_read(closed):
    run_apart(LEAVE_A_JOURNAL, closed, "SELECT 1")
    assert closed.with_name("logbook.db-wal").stat().st_size > 0
    with open_logbook(closed) as logbook:
        assert names(logbook)[-1] == "Only In The Journal"
        assert logbook.check() == []


def test_newer_only_in_the_journal_is_refused_without_touching_a_byte(closed):
    run_apart(LEAVE_A_JOURNAL, closed, "PRAGMA user_version = 2")
    before = fingerprints(closed.parent)
    assert {"logbook.db", "logbook.db-wal"} <= before.keys()
    with pytest.raises(LogbookNewer):
        open_logbook(closed)
    assert fingerprints(closed.parent) == before


def test_a_file_cut_short_beside_its_journal_is_told(closed):
    run_apart(LEAVE_A_JOURNAL, closed, "SELECT 1")
    cut(closed, closed.stat().st_size // 2)
    before = fingerprints(closed.parent)
    with pytest.raises(LogbookDamaged):
        open_logbook(closed)
    assert fingerprints(closed.parent) == before


def test_a_journal_of_garbage_is_nothing(closed):
    closed.with_name("logbook.db-wal").write_bytes(os.urandom(5000))
    with open_logbook(closed) as logbook:
        assert len(names(logbook)) == 300


def test_a_journal_without_its_file_is_told_and_no_new_file_swallows_it(closed):
    run_apart(LEAVE_A_JOURNAL, closed, "SELECT 1")
    closed.unlink()
    before = fingerprints(closed.parent)
    with pytest.raises(LogbookDamaged):
        open_logbook(closed)
    assert fingerprints(closed.parent) == before


def test_a_new_logbook_killed_in_the_making_leaves_no_half_a_file(tmp_path):
    path = tmp_path / "logbook.db"
    run_apart(
        """
import os, signal, sys
from pathlib import Path
from mentorlog import logbook
logbook.put_into_free_place = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
logbook.open_logbook(Path(sys.argv[1]))
""",
        path,
    )
    assert not path.exists()
    (left,) = tmp_path.iterdir()
    os.utime(left, (0, 0))
    with open_logbook(path) as logbook:
        assert logbook.check() == []
    assert [left.name for left in tmp_path.iterdir()] == ["logbook.db"]


def test_another_process_that_writes_is_told_and_reading_goes_on(closed, monkeypatch):
    monkeypatch.setattr("mentorlog.logbook._BUSY_SECONDS", 0.05)
    with open_logbook(closed) as logbook, closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(names(logbook)) == 300
        with pytest.raises(LogbookBusy):
            people.add(logbook, "Ada")
        other.rollback()
        people.add(logbook, "Ada")
        assert names(logbook)[-1] == "Ada"


@contextmanager
def ordinary_user(folder):
    """Be somebody to whom permissions apply: root writes to what is read-only."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder(closed):
    """A folder that everybody can reach, with a logbook in it; pytest's own are the caller's alone."""
    folder = Path(tempfile.mkdtemp(prefix="mentorlog-"))
    folder.chmod(0o755)
    shutil.copy(closed, folder / "logbook.db")
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_folder(open_folder):
    before = fingerprints(open_folder)
    with ordinary_user(open_folder):
        open_folder.chmod(0o555)
        with pytest.raises(LogbookReadOnly):
            open_logbook(open_folder / "logbook.db")
    assert fingerprints(open_folder) == before


def test_a_read_only_file(open_folder):
    before = fingerprints(open_folder)
    with ordinary_user(open_folder):
        (open_folder / "logbook.db").chmod(0o444)
        with pytest.raises(LogbookReadOnly):
            open_logbook(open_folder / "logbook.db")
    assert fingerprints(open_folder) == before


def test_a_file_of_somebody_else(open_folder):
    with ordinary_user(open_folder):
        (open_folder / "logbook.db").chmod(0o000)
        with pytest.raises(LogbookReadOnly):
            open_logbook(open_folder / "logbook.db")


def test_no_room_for_a_new_logbook_in_a_read_only_folder(open_folder):
    with ordinary_user(open_folder):
        open_folder.chmod(0o555)
        with pytest.raises(LogbookReadOnly):
            open_logbook(open_folder / "new" / "logbook.db")
        with pytest.raises(LogbookReadOnly):
            open_logbook(open_folder / "new.db")


def fill(logbook, most=4000):
    """Add people until the disk is full; gives the names that were saved and what was told."""
    saved = []
    for number in range(most):
        try:
            people.add(logbook, f"Person {number}", notes="n" * 2000)
        except LogbookProblem as problem:
            return saved, problem
        saved.append(f"Person {number}")
    return saved, None


@contextmanager
def files_no_larger_than(size):
    """The system lets no file of this process grow beyond the size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def test_no_room_in_the_journal(logbook):
    with files_no_larger_than(600_000):
        saved, problem = fill(logbook)
    assert isinstance(problem, DiskFull)
    assert saved
    assert names(logbook) == saved
    people.add(logbook, "After making room")
    assert logbook.check() == []
    logbook.close()
    with open_logbook(logbook.path) as again:
        assert names(again) == [*saved, "After making room"]


def test_no_room_in_the_database(logbook):
    logbook.execute("PRAGMA max_page_count = 150")
    saved, problem = fill(logbook)
    assert isinstance(problem, DiskFull)
    assert saved
    assert names(logbook) == saved
    assert logbook.undo() is not None
    logbook.close()
    with open_logbook(logbook.path) as again:
        assert names(again) == saved[:-1]
        assert again.check() == []


def test_no_room_for_a_copy_or_a_new_logbook(closed, tmp_path):
    with files_no_larger_than(50_000):
        with pytest.raises(NoRoomForCopy) as caught:
            verified_copy(closed, tmp_path / "backups" / "copy.db")
        with pytest.raises(DiskFull):
            open_logbook(tmp_path / "new.db")
    assert f"the copy {tmp_path / 'backups' / 'copy.db'} was not made" in str(caught.value)
    assert list((tmp_path / "backups").iterdir()) == []
    open_logbook(tmp_path / "new.db").close()


def test_a_read_only_folder_for_a_copy(open_folder):
    stick = open_folder / "stick"
    stick.mkdir()
    with ordinary_user(open_folder):
        stick.chmod(0o555)
        with pytest.raises(CopyReadOnly) as caught:
            verified_copy(open_folder / "logbook.db", stick / "copy.db")
        stick.chmod(0o755)
    assert f"The copy {stick / 'copy.db'} was not made" in str(caught.value)


def test_a_file_where_the_folder_for_a_copy_should_be(closed, tmp_path):
    (tmp_path / "stick").write_text("not a folder")
    with pytest.raises(CopyUnreachable) as caught:
        verified_copy(closed, tmp_path / "stick" / "copy.db")
    assert f"The copy {tmp_path / 'stick' / 'copy.db'} was not made" in str(caught.value)


def test_a_logbook_that_is_gone_is_not_told_as_a_fault_of_the_copy(tmp_path):
    with pytest.raises(LogbookUnreachable) as caught:
        verified_copy(tmp_path / "gone.db", tmp_path / "backups" / "copy.db")
    assert caught.value.path == tmp_path / "gone.db"
    assert type(caught.value) is LogbookUnreachable


SMALL_DISK = """
import subprocess, sys
from pathlib import Path
from mentorlog.logbook import open_logbook
from mentorlog.models import Person
from tests.core.test_faults import fill, names
disk = Path(sys.argv[1])
logbook = open_logbook(disk / "logbook.db")
saved, problem = fill(logbook)
print(type(problem).__name__, len(saved), names(logbook) == saved)
logbook.close()
with open_logbook(disk / "logbook.db") as again:
    print(names(again) == saved, again.check())
"""


def small_disk():
    """The beginning of a command that ends on a disk of 2 MB, or of small files where we may not mount."""
    alone = ["unshare", "-rm"]
    if shutil.which("unshare") and subprocess.run([*alone, "true"], capture_output=True).returncode == 0:
        return [*alone, "sh", "-c", 'mount -t tmpfs -o size=2m disk "$1"; "$2" -c "$3" "$1"']
    return ["sh", "-c", 'ulimit -f 2000; "$2" -c "$3" "$1"']


def test_a_small_disk_that_is_full(tmp_path):
    done = subprocess.run(
        [*small_disk(), "sh", tmp_path, sys.executable, SMALL_DISK],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
    )
    first, second = done.stdout.splitlines()
    kind, saved, all_there = first.split()
    assert (kind, all_there, second) == ("DiskFull", "True", "True []"), done.stderr
    assert int(saved) > 10


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_files_are_private_whatever_the_umask(tmp_path, umask):
    before = os.umask(umask)
    try:
        path = tmp_path / "data" / "mentorlog" / "logbook.db"
        with open_logbook(path) as logbook, WindowLock(logbook.path) as lock:
            assert lock.acquire()
            people.add(logbook, "Ada")
            backups.make(logbook)
            found = {
                file.relative_to(tmp_path).as_posix(): stat.S_IMODE(file.stat().st_mode)
                for file in tmp_path.rglob("*")
            }
    finally:
        os.umask(before)
    folders = {name for name in found if (tmp_path / name).is_dir()}
    assert folders == {"data", "data/mentorlog", "data/mentorlog/backups"}
    assert {found[name] for name in folders} == {0o700}
    assert {found[name] for name in found.keys() - folders} == {0o600}
    assert len(found) == 8


def test_a_symbolic_link_is_one_logbook_with_its_target(closed, tmp_path):
    link = tmp_path / "link.db"
    link.symlink_to(closed)
    with open_logbook(link) as logbook, open_logbook(closed) as same:
        people.add(logbook, "Ada")
        assert names(same)[-1] == "Ada"
        assert logbook.path == same.path
    assert not list(tmp_path.glob("link.db-*"))


def test_a_hard_link_shares_no_journal_so_a_second_opening_is_refused(closed, tmp_path):
    other = tmp_path / "second-name.db"
    os.link(closed, other)
    with open_logbook(closed) as logbook:
        people.add(logbook, "Ada")
        with suppress(LogbookProblem), open_logbook(other) as second, pytest.raises(LogbookProblem):
            people.add(second, "Bruno")
        people.add(logbook, "Chidi")
        assert names(logbook)[-2:] == ["Ada", "Chidi"]
    with open_logbook(closed) as again:
        assert names(again)[-2:] == ["Ada", "Chidi"]
        assert again.check() == []


def test_looking_at_a_file_that_is_open_here_drops_no_lock(logbook):
    """POSIX drops all locks of a process on a file when it closes any handle of that file."""
    people.add(logbook, "Ada")
    made = backups.make(logbook)
    backups.listing(logbook.path)
    backups.describe(logbook.path, made)
    with open_logbook(logbook.path):
        pass
    alone = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE"
    code = f"import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).executescript('{alone}')"
    other = subprocess.run([sys.executable, "-c", code, logbook.path], capture_output=True, text=True)
    assert "database is locked" in other.stderr


def test_our_own_bugs_are_not_dressed_up_as_bad_days(logbook):
    with pytest.raises(sqlite3.ProgrammingError), told_apart(logbook.path):
        logbook.database.connection().execute("SELECT ?", ())
    with pytest.raises(ZeroDivisionError), files_told_apart(logbook.path):
        _ = 1 / 0


def test_a_folder_that_is_closed_to_us(open_folder):
    inner = open_folder / "inner"
    inner.mkdir(0o700)
    for path in (inner / "logbook.db", inner / "new" / "logbook.db"):
        with ordinary_user(open_folder):
            os.seteuid(0)
            os.chown(inner, 0, 0)
            os.seteuid(NOBODY)
            with pytest.raises(LogbookReadOnly):
                open_logbook(path)


def test_letters_that_are_none_are_damage(closed):
    with closing(sqlite3.connect(closed)) as file:
        file.execute("PRAGMA writable_schema = 1")
        file.execute("UPDATE sqlite_master SET name = CAST(x'ff' AS TEXT) WHERE name = 'person'")
        file.commit()
    with pytest.raises(LogbookDamaged):
        open_logbook(closed)
    with pytest.raises(LogbookDamaged), told_apart(closed), closing(sqlite3.connect(":memory:")) as file:
        file.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()


@pytest.mark.parametrize("name", ["logbook.db", "logbook.db-wal", "link", "sub/../logbook.db"])
def test_nothing_is_written_over_the_logbook_itself(logbook, name):
    people.add(logbook, "Ada")
    (logbook.path.parent / "sub").mkdir()
    (logbook.path.parent / "link").symlink_to(logbook.path)
    with pytest.raises(LogbookInTheWay):
        export(logbook, logbook.path.parent / name, ExportOptions(what=frozenset({"follow-ups"})))
    logbook.ensure_spared(logbook.path.with_name("follow-ups.ics"))


# --- taken away a moment before the end


def test_what_was_saved_in_a_deleted_file_is_rescued_by_closing_it(logbook):
    people.add(logbook, "Ada Lindqvist")
    logbook.path.unlink()
    logbook.close()
    (rescued,) = backups.listing(logbook.path)
    with open_logbook(rescued.path) as kept:
        assert names(kept) == ["Ada Lindqvist"]


def test_closing_a_file_in_its_place_makes_no_copy(logbook):
    people.add(logbook, "Ada Lindqvist")
    logbook.close()
    assert backups.listing(logbook.path) == []


def test_a_deleted_file_is_let_go_of_where_there_is_no_room_for_a_copy(logbook):
    people.add(logbook, "Ada Lindqvist")
    logbook.path.unlink()
    (logbook.path.parent / "backups").write_text("a file where the folder should be")
    logbook.close()
    assert logbook.database.is_closed()

"""Opening with the right settings, closing to one file, and the check by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Thread

import pytest

from mentorlog import backups, people, sample, settings
from mentorlog import logbook as opening
from mentorlog.errors import LogbookMissing, LogbookUnreachable
from mentorlog.logbook import open_logbook
from mentorlog.peek import APPLICATION_ID
from mentorlog.schema_version import SCHEMA_VERSION


def pragma(logbook, name):
    return logbook.execute(f"PRAGMA {name}").fetchone()[0]


def test_it_opens_with_the_settings_that_keep_every_save(logbook):
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "temp_store": 2,
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_VERSION,
        "busy_timeout": 2000,
    }
    assert {name: pragma(logbook, name) for name in wanted} == wanted


def test_a_setting_that_sqlite_did_not_take_is_noticed(logbook, monkeypatch):
    monkeypatch.setitem(opening._PRAGMAS, "synchronous", 7)
    with pytest.raises(LogbookUnreachable):
        open_logbook(logbook.path)


def test_a_new_logbook_is_made_with_its_folders_and_has_an_id_of_its_own(tmp_path):
    with open_logbook(tmp_path / "a" / "b" / "logbook.db") as one, open_logbook(tmp_path / "two.db") as two:
        assert one.identity().changes == 0
        assert len({one.identity().uid, two.identity().uid}) == 2
        assert one.check() == []


@pytest.mark.parametrize("chosen", ["", "elsewhere"])
def test_in_the_place_of_one_that_has_backups_it_is_made_only_anew(logbook, tmp_path, chosen):
    settings.choose(logbook, "backup-folder", chosen and str(tmp_path / chosen))
    people.add(logbook, "Ada")
    made = backups.make(logbook)
    logbook.close()
    logbook.path.unlink()
    with pytest.raises(LogbookMissing) as told:
        open_logbook(logbook.path)
    assert str(logbook.path) in str(told.value) and not logbook.path.exists()
    with open_logbook(logbook.path, anew=True) as fresh:
        assert people.count(fresh) == 0 and made.exists()


def test_a_folder_of_backups_without_any_is_nothing_to_tell(logbook):
    logbook.close()
    logbook.path.write_bytes(b"")
    backups.set_aside(logbook.path)
    logbook.path.unlink()
    open_logbook(logbook.path).close()


def test_sample_data_are_made_again_beside_their_backups(tmp_path):
    path = sample.make_sample_logbook(tmp_path)
    with open_logbook(path) as logbook:
        backups.make(logbook)
    path.unlink()
    assert sample.make_sample_logbook(tmp_path).exists()


def test_closed_it_is_one_file_with_everything_in_it(logbook):
    people.add(logbook, "Ada")
    logbook.close()
    logbook.close()
    assert [path.name for path in logbook.path.parent.iterdir()] == ["logbook.db"]
    with closing(sqlite3.connect(f"file:{logbook.path}?immutable=1", uri=True)) as alone:
        assert alone.execute("SELECT name FROM person").fetchall() == [("Ada",)]


def test_opening_again_changes_no_identity(logbook):
    before = logbook.identity()
    logbook.close()
    with open_logbook(logbook.path) as again:
        assert again.identity() == before


def test_a_path_with_a_tilde_or_dots_is_the_same_file(logbook, monkeypatch):
    monkeypatch.setenv("HOME", str(logbook.path.parent))
    with open_logbook(logbook.path.parent / "x" / ".." / "logbook.db") as dotted:
        assert dotted.path == logbook.path


def test_check_finds_a_row_without_its_parent(logbook):
    uid = people.add(logbook, "Ada", emails=[people.Point("a@b.example")])
    assert logbook.check() == []
    logbook.execute("PRAGMA foreign_keys = 0")
    with logbook.without_history():
        logbook.execute("DELETE FROM person WHERE uid = ?", [uid])
    assert logbook.check() == ["row 1 of contact_point belongs to a lost row of person"]


def test_a_foreign_thread_gets_no_connection_of_its_own(logbook):
    told = []

    def read():
        try:
            logbook.steps()
        except Exception as error:  # noqa: BLE001
            told.append(type(error).__name__)

    thread = Thread(target=read)
    thread.start()
    thread.join()
    assert told == ["InterfaceError"]

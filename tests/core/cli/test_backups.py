"""`mentorlog backup`, `backups`, `restore` and `check`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from mentorlog import people
from mentorlog.logbook import open_logbook


@pytest.fixture(autouse=True)
def ada(done):
    done("people", "add", "Ada Lindqvist")


def test_a_backup_is_made_where_backups_go(done, ml, tmp_path):
    made = done("backup")
    assert Path(made["path"]).parent == tmp_path / "backups"
    assert (made["people"], made["meetings"], made["follow_ups"]) == (1, 0, 0)
    assert made["relation"] == "same"
    assert done("backups") == [made]
    done("people", "add", "Bruno Costa")
    (listed,) = done("backups")
    assert (listed["relation"], listed["changes"]) == ("older", 1)
    assert "older by 1 change" in ml("backups").out


def test_a_backup_as_a_file_of_ones_own(done, ml, tmp_path):
    file = tmp_path / "elsewhere" / "mine.db"
    assert done("backup", str(file))["path"] == str(file)
    assert file.exists()
    assert ml("backup", str(file)).out.startswith(f"Backed up: {file}\n  1 person, 0 meetings")


def test_no_backups(ml):
    assert ml("backups").out == "No backups.\n"


def test_restoring_brings_back_and_keeps_what_it_replaces(done, ml, tmp_path):
    file = done("backup", str(tmp_path / "mine.db"))["path"]
    done("people", "add", "Bruno Costa")
    told = done("restore", file, "--yes")
    assert told["restored"] == file
    assert [row["name"] for row in done("people", "list")] == ["Ada Lindqvist"]
    done("restore", told["kept"], "--yes")
    assert len(done("people", "list")) == 2
    assert "Restored: " in ml("restore", file, "--yes").out


def test_restoring_needs_yes_where_nobody_can_be_asked(done, ml, tmp_path):
    file = done("backup", str(tmp_path / "mine.db"))["path"]
    done("people", "add", "Bruno Costa")
    ran = ml("restore", file)
    assert (ran.code, ran.out) == (2, "") and "--yes" in ran.err
    assert len(done("people", "list")) == 2


@pytest.mark.parametrize("line", [("restore", "{file}", "--yes"), ("people", "erase", "ada", "--yes")])
def test_what_needs_the_file_alone_waits_for_the_window(done, ml, tmp_path, line):
    file = done("backup", str(tmp_path / "mine.db"))["path"]
    with open_logbook(tmp_path / "logbook.db") as window:
        ran = ml(*(word.format(file=file) for word in line))
        assert (ran.code, ran.out) == (1, "")
        assert "Another window or terminal has the logbook" in ran.err and "nothing was changed" in ran.err
        assert people.count(window) == 1


def test_only_logbooks_are_restored(done, ml, tmp_path):
    ran = ml("restore", str(tmp_path / "nothing.db"), "--yes")
    assert (ran.code, ran.err) == (1, f"There is no file {tmp_path / 'nothing.db'}.\n")
    (tmp_path / "text.db").write_text("Dear diary, this is no logbook.")
    assert ml("restore", str(tmp_path / "text.db"), "--yes").code == 1
    assert len(done("people", "list")) == 1


def test_a_damaged_logbook_is_left_alone_and_a_backup_offered(done, ml, tmp_path):
    file = done("backup")["path"]
    (tmp_path / "logbook.db").write_bytes(b"")
    ran = ml("people", "list")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith(f"Get back a backup: mentorlog --data-dir {tmp_path} restore {file}\n")
    assert (tmp_path / "logbook.db").read_bytes() == b""
    assert done("restore", file, "--yes")["kept"]
    assert len(done("people", "list")) == 1


def test_a_logbook_that_is_gone_is_not_made_anew_and_its_backup_offered(done, ml, tmp_path):
    file = done("backup")["path"]
    (tmp_path / "logbook.db").unlink()
    ran = ml("people", "add", "Bruno Costa")
    assert (ran.code, ran.out) == (1, "")
    assert f"The logbook {tmp_path / 'logbook.db'} is not there any more" in ran.err
    assert ran.err.endswith(f"last one: mentorlog --data-dir {tmp_path} restore {file} --yes\n")
    assert not (tmp_path / "logbook.db").exists()
    assert [row["path"] for row in done("backups")] == [file]
    assert done("restore", file, "--yes") == {"restored": file, "kept": None}
    assert [row["name"] for row in done("people", "list")] == ["Ada Lindqvist"]


def test_check(done, ml):
    assert done("check") == {"sound": True, "findings": []}
    assert ml("check").out.endswith("is sound.\n")


def test_check_tells_of_a_folder_that_is_synced(ml, tmp_path):
    ran = ml("check", "--data-dir", str(tmp_path / "Dropbox"))
    assert ran.code == 0 and "Dropbox" in ran.err


def test_check_finds_what_is_unsound(done, ml, tmp_path):
    done("meetings", "log", "--with", "ada")
    with sqlite3.connect(tmp_path / "logbook.db") as connection:
        connection.execute("UPDATE logbook_state SET door = 'replay'")
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("DELETE FROM person")
        connection.execute("UPDATE logbook_state SET door = NULL")
    ran = ml("--json", "check")
    assert ran.code == 1
    assert ran.document["sound"] is False and ran.document["findings"]

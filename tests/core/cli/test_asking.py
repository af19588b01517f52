"""What destroys something asks first when it runs in a terminal, and believes only a yes."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from mentorlog import backups, people
from mentorlog.failure_log import ROOT
from mentorlog.logbook import open_logbook


def answer(folder: Path, typed: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose standard input is a terminal on which `typed` is typed."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, typed.encode())
        return subprocess.run(
            [sys.executable, "-c", "from main import terminal; terminal()", "--data-dir", folder, *arguments],
            cwd=ROOT,
            stdin=theirs,
            capture_output=True,
            text=True,
            timeout=60,
        )
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup that holds Ada; the logbook has Bruno too."""
    with open_logbook(tmp_path / "logbook.db") as logbook:
        people.add(logbook, "Ada Lindqvist")
        made = backups.make(logbook)
        people.add(logbook, "Bruno Costa")
    return made


def everybody(folder: Path) -> int:
    """How many people the logbook has."""
    with open_logbook(folder / "logbook.db") as logbook:
        return people.count(logbook)


def test_no_restores_nothing(tmp_path, backup):
    ran = answer(tmp_path, "n\n", "restore", str(backup))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "older by 1 change" in ran.stderr and ran.stderr.endswith("Nothing was changed.\n")
    assert everybody(tmp_path) == 2


def test_yes_restores(tmp_path, backup):
    assert answer(tmp_path, "y\n", "restore", str(backup)).returncode == 0
    assert everybody(tmp_path) == 1


def test_erase_says_what_goes_and_offers_to_delete_the_backups(tmp_path, backup):
    assert answer(tmp_path, "n\n", "people", "erase", "ada").returncode == 1
    assert everybody(tmp_path) == 2
    ran = answer(tmp_path, "y\nn\n", "people", "erase", "ada")
    assert ran.returncode == 0 and "Erase Ada Lindqvist for good" in ran.stderr
    assert str(backup) in ran.stdout and backup.exists()
    assert everybody(tmp_path) == 1


def test_backups_that_hold_the_erased_are_deleted_on_a_yes(tmp_path, backup):
    assert answer(tmp_path, "y\ny\n", "people", "erase", "ada").returncode == 0
    assert not backup.exists()


def test_a_merge_says_what_stays_and_what_goes(tmp_path):
    with open_logbook(tmp_path / "logbook.db") as logbook:
        people.add(logbook, "Ann Lee", every_days=30)
        people.add(logbook, "Bea Roy", every_days=60)
    ran = answer(tmp_path, "n\n", "merge", "ann", "bea", "--take", "name")
    assert ran.returncode == 1 and everybody(tmp_path) == 2
    assert "Name: Bea Roy stays, Ann Lee goes." in ran.stderr
    assert "Keep in touch: every month stays, every 2 months goes." in ran.stderr
    assert answer(tmp_path, "y\n", "merge", "ann", "bea").returncode == 0
    assert everybody(tmp_path) == 1

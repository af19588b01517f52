"""Backups and the subscription file are kept up beside the user, and trouble with them is told once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from mentorlog import backups, clock, follow_ups, people, settings
from mentorlog.dates import When
from mentorlog.journal import Change
from mentorlog.logbook import open_logbook
from ui import tasks
from ui.upkeep import Upkeep


@pytest.fixture
def upkeep(logbook, qtbot):
    owner = QObject()
    upkeep = Upkeep(logbook, owner)
    yield upkeep
    tasks.stop_all()
    owner.deleteLater()


@pytest.fixture
def complaints(upkeep):
    heard = []
    upkeep.failed.connect(heard.append)
    return heard


def settle(upkeep, qtbot):
    upkeep.work()
    qtbot.waitUntil(lambda: upkeep._task is None)


def test_a_changed_logbook_is_backed_up_and_an_unchanged_one_is_not(upkeep, logbook, qtbot):
    settle(upkeep, qtbot)
    assert backups.listing(logbook.path) == []
    people.add(logbook, "Ada")
    settle(upkeep, qtbot)
    people.add(logbook, "Bruno")
    settle(upkeep, qtbot)  # half an hour has not passed
    assert [backup.holds.people for backup in backups.listing(logbook.path)] == [1]


def test_the_subscription_file_follows_the_logbook(upkeep, logbook, qtbot, tmp_path):
    file = tmp_path / "follow-ups.ics"
    settings.choose(logbook, "subscription-file", str(file))
    follow_ups.add(logbook, "Send RAID log", When(clock.today() + timedelta(1)))
    settle(upkeep, qtbot)
    assert "Send RAID log" in file.read_text("utf-8")


def test_it_waits_for_a_moment_of_quiet(upkeep, logbook):
    people.add(logbook, "Ada")
    upkeep.follow_change(Change(frozenset()))
    assert upkeep._quiet.isActive() and upkeep._task is None


def test_what_is_due_is_written_at_the_end(upkeep, logbook):
    people.add(logbook, "Ada")
    upkeep.follow_change(Change(frozenset()))
    upkeep.finish()
    assert len(backups.listing(logbook.path)) == 1
    assert not upkeep._quiet.isActive()


def test_trouble_is_told_once(upkeep, logbook, complaints, qtbot, tmp_path):
    (tmp_path / "stick").mkdir()
    settings.choose(logbook, "subscription-file", str(tmp_path / "stick" / "follow-ups.ics"))
    (tmp_path / "stick").rmdir()
    settle(upkeep, qtbot)
    settle(upkeep, qtbot)
    assert len(complaints) == 1 and str(tmp_path / "stick") in complaints[0]


@pytest.mark.parametrize("replaced", [True, False])
def test_a_file_that_was_taken_away_is_told_and_what_lies_in_its_place_left_alone(
    upkeep, logbook, complaints, qtbot, tmp_path, replaced
):
    with open_logbook(tmp_path / "other" / "logbook.db") as other:
        people.add(other, "Somebody Else")
    logbook.path.unlink()
    if replaced:
        (tmp_path / "other" / "logbook.db").rename(logbook.path)
    settle(upkeep, qtbot)
    settle(upkeep, qtbot)
    (rescued,) = backups.listing(logbook.path)
    assert rescued.holds.people == 0 and logbook.path.exists() is replaced
    assert len(complaints) == 1 and str(rescued.path) in complaints[0]

"""A logbook that cannot be opened: its last sound backup is offered, and nothing is lost by taking it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from mentorlog import backups, people
from mentorlog.errors import (
    DiskFull,
    LogbookBusy,
    LogbookDamaged,
    LogbookMissing,
    LogbookNewer,
    LogbookReadOnly,
    LogbookUnreachable,
    NotALogbook,
)
from mentorlog.logbook import open_logbook
from ui import messages
from ui.recovery import RecoveryDialog

JUNK = b"\x00" * 4096


@pytest.fixture
def damaged(tmp_path):
    """A logbook with two people and a backup, that was then overwritten with zeros."""
    path = tmp_path / "logbook.db"
    with open_logbook(path) as logbook:
        people.add(logbook, "Ada")
        people.add(logbook, "Bruno")
        backups.make(logbook)
    path.write_bytes(JUNK)
    return path


@pytest.fixture
def make(qtbot):
    def make(problem):
        dialog = RecoveryDialog(problem)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def buttons(dialog):
    return [button.text() for button in dialog.findChildren(QPushButton)]


def words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


@pytest.mark.parametrize("passing", [LogbookBusy, LogbookReadOnly, LogbookUnreachable, DiskFull])
def test_what_passes_can_be_tried_again(make, tmp_path, passing, qtbot):
    dialog = make(passing(tmp_path / "logbook.db"))
    assert buttons(dialog)[-1] == "Try again"
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.chosen == tmp_path / "logbook.db" and not dialog.isVisible()


def test_without_a_backup_there_are_three_ways_on(make, tmp_path):
    dialog = make(LogbookDamaged(tmp_path / "logbook.db"))
    assert buttons(dialog) == ["Quit", "Look in the folder", "Open another…"]
    assert str(tmp_path) in words(dialog)


def test_the_last_backup_is_offered_with_what_it_holds(make, damaged):
    dialog = make(LogbookDamaged(damaged))
    assert buttons(dialog)[-1] == "Restore this backup"
    assert "2 people, 0 meetings" in words(dialog)


def test_a_damaged_backup_is_not_offered(make, damaged):
    for backup in backups.listing(damaged):
        backup.path.write_bytes(JUNK)
    assert "Restore this backup" not in buttons(make(LogbookDamaged(damaged)))


def test_a_newer_logbook_is_not_to_be_replaced(make, damaged):
    assert "Restore this backup" not in buttons(make(LogbookNewer(damaged)))
    assert "Restore this backup" in buttons(make(NotALogbook(damaged)))


def test_in_the_place_of_a_missing_logbook_one_can_start_empty(make, damaged, qtbot):
    damaged.unlink()
    dialog = make(LogbookMissing(damaged))
    assert buttons(dialog)[-1] == "Restore this backup" and "2 people, 0 meetings" in words(dialog)
    [empty] = [button for button in dialog.findChildren(QPushButton) if button.text() == "Start empty"]
    empty.click()
    assert (dialog.chosen, dialog.anew) == (damaged, True)
    assert not damaged.exists() and len(backups.listing(damaged)) == 1


def test_a_missing_logbook_is_restored_from_its_last_backup(make, damaged, qtbot):
    damaged.unlink()
    dialog = make(LogbookMissing(damaged))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert (dialog.chosen, dialog.anew) == (damaged, False)
    with open_logbook(damaged) as logbook:
        assert people.count(logbook) == 2


def test_restoring_brings_everything_back_and_keeps_the_damaged_file(make, damaged, qtbot):
    dialog = make(LogbookDamaged(damaged))
    with qtbot.waitSignal(dialog.accepted):
        dialog.findChildren(QPushButton)[-1].click()
        dialog.reject()  # Esc in the middle of it does nothing
        assert dialog.isVisible()
    assert dialog.chosen == damaged
    with open_logbook(damaged) as logbook:
        assert people.count(logbook) == 2
    assert [file.read_bytes() for file in damaged.parent.glob("backups/damaged-*.db")] == [JUNK]


def test_a_restore_that_fails_is_told_in_the_dialog(make, damaged, qtbot):
    dialog = make(LogbookDamaged(damaged))
    backups.listing(damaged)[0].path.write_bytes(JUNK)
    dialog.findChildren(QPushButton)[-1].click()
    qtbot.waitUntil(dialog.buttons.isEnabled)
    assert dialog.chosen is None and dialog.isVisible()
    assert words(dialog).count("damaged") > 1
    assert dialog.height() >= dialog.column.totalHeightForWidth(dialog.width())
    assert damaged.read_bytes() == JUNK


def test_another_logbook_can_be_chosen_or_not(make, tmp_path, monkeypatch):
    dialog = make(LogbookDamaged(tmp_path / "logbook.db"))
    monkeypatch.setattr(messages, "file_to_open", lambda *_: None)
    dialog.open_another()
    assert dialog.chosen is None and dialog.isVisible()
    monkeypatch.setattr(messages, "file_to_open", lambda *_: tmp_path / "other.db")
    dialog.open_another()
    assert dialog.chosen == tmp_path / "other.db"


def test_escape_gives_up(make, tmp_path, qtbot):
    dialog = make(LogbookDamaged(tmp_path / "logbook.db"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.chosen is None and not dialog.isVisible()

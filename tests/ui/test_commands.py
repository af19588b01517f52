"""What works on every page: sheets and windows open and close by Esc, diagnostics tell nothing personal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from mentorlog import people
from ui.commands import Commands


@pytest.fixture
def commands(behind, desk):
    return Commands(behind, desk)


@pytest.mark.parametrize(
    "key",
    [
        "log-meeting",
        "new-person",
        "new-follow-up",
        "ask-feedback",
        "export-calendar",
        "review-pack",
        "restore-backup",
        "move-logbook",
        "past-imports",
        "history",
        "palette",
        "shortcuts",
        "about",
    ],
)
def test_each_opens_its_window_which_escape_closes(commands, key, qtbot, flashes):
    commands.handlers()[key]()
    opened = QApplication.activeModalWidget()
    assert opened is not None and opened.isVisible()
    assert flashes.seen() == []
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_undo_and_redo_are_there_when_there_is_a_step(commands, logbook):
    assert {"undo", "redo"}.isdisjoint(commands.handlers())
    people.add(logbook, "Ada")
    assert "undo" in commands.handlers() and "redo" not in commands.handlers()
    logbook.undo()
    assert "redo" in commands.handlers() and "undo" not in commands.handlers()


def test_the_names_of_the_steps_are_safe_in_a_menu(commands, desk, logbook):
    people.add(logbook, "A & <b>B</b>")
    commands.name_walks()
    assert desk.actions["undo"].text() == "&Undo Add A && <b>B</b>"
    assert desk.actions["redo"].text() == "&Redo"


def test_diagnostics_tell_versions_and_nothing_personal(commands, logbook, notices):
    people.add(logbook, "Ada Lindqvist")
    commands.copy_diagnostics()
    text = QGuiApplication.clipboard().text()
    assert "Python" in text and "logbook: " in text
    assert "Ada" not in text and str(logbook.path.parent) not in text
    assert notices[0].text == "Diagnostics copied"


def test_the_data_folder_is_opened_by_the_system(commands, logbook, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    commands.open_data_folder()
    assert [url.toLocalFile() for url in opened] == [str(logbook.path.parent)]


def test_a_pack_made_anywhere_tells_of_this_review_year(commands, qtbot):
    commands.handlers()["review-pack"]()
    sheet = QApplication.activeModalWidget()
    assert sheet.filter.period.currentText() == "This review year"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

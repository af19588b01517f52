"""Erasing for good asks first, tells what goes and what stays, and offers to delete the backups too."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mentorlog import backups, clock, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.logbook import open_logbook
from mentorlog.meetings import Participant
from ui.messages import SentenceDialog
from ui.sheets.erase_person import erase_person
from ui.widgets.button import Button
from ui.widgets.label import Label


@pytest.fixture
def ada(logbook):
    uid = people.add(logbook, "Ada Lindqvist")
    people.add(logbook, "Bruno Costa", notes="Friend of Ada Lindqvist")
    meetings.log(logbook, [Participant(uid)], When(clock.today() - timedelta(1)))
    follow_ups.add(logbook, "Send RAID log", When(clock.today()), people=[uid])
    return uid


@pytest.fixture
def answers(qtbot):
    """Presses these buttons in the questions that come, and keeps what they said."""
    buttons, said = [], []

    def press():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, SentenceDialog) and buttons:
            said.append("\n".join(label.full_text() for label in dialog.findChildren(Label)))
            wanted = buttons.pop(0)
            next(each for each in dialog.findChildren(Button) if each.text() == wanted).click()

    timer = QTimer(interval=10)
    timer.timeout.connect(press)
    timer.start()
    yield buttons, said
    timer.stop()


@pytest.fixture
def alone(desk, logbook):
    """What the session does for a write that needs the file alone: it closes the window's logbook first."""
    tasks = []

    def run(task):
        tasks.append(task)
        logbook.close()
        task.start()

    desk.writing_alone.connect(run)
    return tasks


def test_saying_no_erases_nobody(desk, logbook, ada, answers, alone):
    buttons, said = answers
    buttons.append("Cancel")
    erase_person(desk, None, ada)
    assert not alone
    assert "Erase Ada Lindqvist for good?" in said[0]
    assert "1 meeting and 1 follow-up with nobody else go too." in said[0]
    assert "• Friend of Ada Lindqvist" in said[0]
    assert people.name_of(logbook, ada) == "Ada Lindqvist"


def test_a_person_is_erased_and_the_backups_stay(desk, logbook, ada, answers, alone, notices, qtbot):
    backup = backups.make(logbook)
    buttons, said = answers
    buttons += ["Erase for good", "Cancel"]
    erase_person(desk, None, ada)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert backup.name in said[0] and backup.name in said[1]
    assert [notice.text for notice in notices] == ["Erased for good"]
    assert backup.exists()
    with open_logbook(logbook.path) as again:
        assert people.count(again) == 1


def test_the_backups_that_hold_them_go_too_where_that_is_wanted(
    desk, logbook, ada, answers, alone, notices, qtbot
):
    backup = backups.make(logbook)
    buttons, _said = answers
    buttons += ["Erase for good", "Delete backups"]
    erase_person(desk, None, ada)
    qtbot.waitUntil(lambda: len(notices) == 2)
    assert not backup.exists()
    assert notices[-1].text == "1 backup deleted"

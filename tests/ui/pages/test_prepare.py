"""The prep card opens by its key: for the person that is shown, and for whom a planned meeting is with."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog import meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.sheets.ask import AskSheet
from ui.sheets.prep import PrepSheet
from ui.widgets.button import Button

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def planned(logbook, ada, today):
    return meetings.log(logbook, [Participant(ada)], When(today + timedelta(2)))


def only(page, kind):
    [sheet] = page.window().findChildren(kind)
    return sheet


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_P, PrepSheet), (Qt.Key.Key_B, AskSheet)])
def test_of_a_person(ada, open_page, qtbot, key, kind):
    page = open_page("people")
    qtbot.waitUntil(lambda: page.detail.uid == ada)
    qtbot.keyClick(page.list, key, CTRL_SHIFT)
    assert "Ada Lindqvist" in only(page, kind).head._title.text()


def test_of_a_planned_meeting(planned, open_page, qtbot):
    page = open_page("meetings")
    page.show_item(planned)
    qtbot.keyClick(page.list, Qt.Key.Key_P, CTRL_SHIFT)
    assert "Ada Lindqvist" in only(page, PrepSheet).head._title.text()


def test_of_a_meeting_with_several_each_has_a_card(logbook, ada, open_page, qtbot, today):
    there = [Participant(ada), Participant(people.add(logbook, "Bruno Costa"))]
    uid = meetings.log(logbook, there, When(today + timedelta(2)))
    page = open_page("meetings")
    page.show_item(uid)
    qtbot.keyClick(page.list, Qt.Key.Key_P, CTRL_SHIFT)
    assert only(page, PrepSheet).whom.keys() == {present.person for present in there}


def test_a_planned_meeting_has_a_button_for_it(planned, open_page, qtbot):
    page = open_page("meetings")
    page.show_item(planned)
    qtbot.waitUntil(lambda: page.detail.findChild(Button, "prep") is not None)
    qtbot.mouseClick(page.detail.findChild(Button, "prep"), Qt.MouseButton.LeftButton)
    only(page, PrepSheet)

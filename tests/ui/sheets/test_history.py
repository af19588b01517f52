"""The history window: what was done in sentences, and the way to any point of it by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import people
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.history import HistoryWindow
from ui.widgets.blur import discretion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(today, open_window):
    return open_window()


@pytest.fixture
def open_history(window, qtbot):
    """Opens the history by its key."""

    def open_history():
        qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
        opened = window.findChild(HistoryWindow)
        opened.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is opened.list)
        return opened

    return open_history


@pytest.fixture
def three(logbook, today):
    for name in ("Ada", "Bruno", "Chiara"):
        people.add(logbook, name)


def listed(opened, role=DISPLAY):
    return [opened.rows.index(row).data(role) for row in range(opened.rows.rowCount())]


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_latest_step_is_on_top_and_selected(three, open_history):
    opened = open_history()
    assert listed(opened) == ["Add Chiara", "Add Bruno", "Add Ada"]
    assert opened.list.currentIndex().row() == 0
    assert opened.turn_button.text() == "Undo"
    assert listed(opened, ACCESSIBLE)[0].startswith("Add Chiara, ")


def test_the_window_has_a_title_of_its_own(three, open_history):
    assert open_history().windowTitle() == "History – mentorlog"


def test_enter_goes_back_to_a_step_and_forth_again(logbook, three, open_history, qtbot):
    opened = open_history()
    press(qtbot, Qt.Key.Key_Down)
    assert opened.turn_button.text() == "Undo 2 steps"
    press(qtbot, Qt.Key.Key_Return)
    assert people.count(logbook) == 1
    assert [row.split(", ")[1] for row in listed(opened, ACCESSIBLE)[:2]] == ["Undone", "Undone"]
    assert listed(opened) == ["Add Chiara", "Add Bruno", "Add Ada"]
    assert opened.turn_button.text() == "Redo" and opened.list.currentIndex().row() == 1
    press(qtbot, Qt.Key.Key_Up)
    assert opened.turn_button.text() == "Redo 2 steps"
    qtbot.mouseClick(opened.turn_button, Qt.MouseButton.LeftButton)
    assert people.count(logbook) == 3


def test_the_keys_of_undo_and_redo_walk_step_by_step(logbook, three, open_history, qtbot):
    opened = open_history()
    qtbot.keyClick(opened.list, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(opened.list, Qt.Key.Key_Z, CTRL)
    assert people.count(logbook) == 1
    qtbot.keyClick(opened.list, Qt.Key.Key_Z, CTRL | SHIFT)
    assert people.count(logbook) == 2
    assert listed(opened, ACCESSIBLE)[0].startswith("Add Chiara, Undone, ")


def test_it_opens_at_what_undo_would_take_back(logbook, three, open_history):
    logbook.undo()
    assert open_history().list.chosen()[0].sentence == "Add Bruno"


def test_what_was_written_over_is_told_and_cannot_be_reached(logbook, three, open_history, qtbot):
    logbook.undo()
    people.add(logbook, "Dana")
    opened = open_history()
    press(qtbot, Qt.Key.Key_Down)
    assert "Undone, and other things were done instead" in listed(opened, ACCESSIBLE)[1]
    assert not opened.turn_button.isEnabled()
    press(qtbot, Qt.Key.Key_Return)
    assert people.count(logbook) == 3


def test_it_follows_what_others_write_meanwhile(logbook, three, open_history, qtbot):
    opened = open_history()
    press(qtbot, Qt.Key.Key_Down)
    people.add(logbook, "Dana")
    assert listed(opened)[0] == "Add Dana"
    assert opened.list.chosen()[0].sentence == "Add Bruno"
    assert opened.turn_button.text() == "Undo 3 steps"


def test_a_logbook_without_history_says_so(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    opened = window.findChild(HistoryWindow)
    shown = [
        each.text() for each in opened.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()
    ]
    assert "Nothing was done yet" in shown
    assert not opened.turn_button.isEnabled()
    opened.reject()


def test_with_discretion_nobody_is_named(three, open_history):
    opened = open_history()
    discretion.set_on(True)
    assert not [words for role in (DISPLAY, ACCESSIBLE) for words in listed(opened, role) if "Ada" in words]


def test_it_is_searched_while_typing(logbook, three, open_history, qtbot):
    opened = open_history()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, CTRL)
    assert opened.search.hasFocus()
    qtbot.keyClicks(opened.search, "bru")
    qtbot.waitUntil(lambda: listed(opened) == ["Add Bruno"])
    press(qtbot, Qt.Key.Key_Down)
    assert opened.list.hasFocus() and opened.turn_button.text() == "Undo 2 steps"
    press(qtbot, Qt.Key.Key_Return)
    assert people.count(logbook) == 1 and listed(opened) == ["Add Bruno"]


def test_a_search_without_result_has_one_way_out(three, open_history, qtbot):
    opened = open_history()
    opened.search.setText("nobody")
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert listed(opened) == [] and not opened.turn_button.isEnabled()
    qtbot.mouseClick(opened._found.everything, Qt.MouseButton.LeftButton)
    assert len(listed(opened)) == 3 and opened.search.text() == ""

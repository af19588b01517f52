"""The Trash: everything put away in one list, found, restored and taken back, and people erased for good."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from mentorlog import follow_ups, meetings, people, trash
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.memberships import memberships
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.erase import EraseSheet
from ui.widgets.blur import discretion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EVERYTHING = ["Write", "Meeting with Ada, Bruno", "Bruno", "Ada"]


@pytest.fixture
def page(logbook, today, open_page):
    """Two people, a meeting and a follow-up, put away in this order."""
    ada, bruno = (people.add(logbook, name) for name in ("Ada", "Bruno"))
    follow_up = follow_ups.add(logbook, "Write", When(today), people=[ada])
    meeting = meetings.log(logbook, [Participant(ada), Participant(bruno)], When(today))
    for uid in (ada, bruno):
        people.trash(logbook, [uid])
    meetings.trash(logbook, [meeting])
    follow_ups.trash(logbook, [follow_up])
    return go(open_page("trash"))


def go(page):
    """A page at the bottom of the sidebar is not where the window opens: go there."""
    page.desk.go("trash")
    shown = page.window().current_page()
    shown.list.setFocus()
    return shown


def listed(page):
    return [page.rows.index(row).data(DISPLAY) for row in range(page.rows.rowCount())]


def seen(page):
    return [each.text() for each in page.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()]


def test_everything_lies_in_one_list_the_last_first(page):
    assert listed(page) == EVERYTHING
    assert page.rows.index(0).data(ACCESSIBLE) == "Write, Follow-up, Ada, Tue 24 Nov, moved to Trash today"
    assert page.rows.index(2).data(ACCESSIBLE) == "Bruno, Person, moved to Trash today"
    assert [row.name for row in page.list.chosen()] == ["Write"]


def test_enter_restores_and_undo_puts_it_back(logbook, page, notices, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert listed(page) == EVERYTHING[1:]
    assert notices[-1].text == "“Write” restored" and notices[-1].undo
    assert page.list.hasFocus() and len(page.list.chosen()) == 1
    qtbot.keyClick(page.list, Qt.Key.Key_Z, CTRL)
    assert listed(page) == EVERYTHING


def test_several_are_restored_in_one_step(logbook, page, notices, qtbot):
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    assert "3 selected" in seen(page)
    qtbot.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    assert listed(page) == ["Ada"]
    assert notices[-1].text == "3 things restored"
    logbook.undo()
    assert listed(page) == EVERYTHING


def test_only_one_person_at_a_time_is_erased(page, qtbot):
    erase = page.desk.actions["erase"]
    assert not page.erase_button.isVisible() and not erase.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.erase_button.isVisible() and erase.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_Up, SHIFT)
    assert not page.erase_button.isVisible() and not erase.isEnabled()


def test_erase_asks_about_the_person_who_is_selected(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    qtbot.mouseClick(page.erase_button, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(EraseSheet)
    qtbot.waitUntil(sheet.save_button.isEnabled)
    assert sheet.save_button.text() == "Erase Ada for good"
    sheet.reject()


def test_it_is_searched_while_typing(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "bru")
    qtbot.waitUntil(lambda: listed(page) == ["Meeting with Ada, Bruno", "Bruno"])
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.list.hasFocus() and page.list.chosen()[0].noun == "meeting"
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed(page) == EVERYTHING)


def test_a_search_without_result_has_one_way_out(page, qtbot):
    page.search.setText("Chiara")
    qtbot.waitUntil(page._found.everything.isVisible)
    assert "No match for “Chiara”" in seen(page)
    discretion.set_on(True)
    assert "No match for “••••••”" in seen(page)
    discretion.set_on(False)
    qtbot.mouseClick(page._found.everything, Qt.MouseButton.LeftButton)
    assert listed(page) == EVERYTHING and page.search.text() == "" and page.list.hasFocus()


def test_another_page_can_point_at_what_lies_here(logbook, page, qtbot):
    page.search.setText("bruno")
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    page.show_item(trash.ids(logbook)[0])
    assert [row.name for row in page.list.chosen()] == ["Write"]


def test_an_empty_trash_says_that_it_keeps_everything(logbook, page, qtbot):
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert "Nothing in the Trash" in seen(page)
    assert not page.desk.actions["restore"].isEnabled()
    logbook.undo()
    assert listed(page) == EVERYTHING


def test_with_discretion_nobody_is_named(page):
    discretion.set_on(True)
    names = [page.rows.index(row).data(role) for row in range(4) for role in (DISPLAY, ACCESSIBLE)]
    assert not [name for name in names if "Ada" in name or "Write" in name]


def test_the_menu_of_a_row_offers_the_two_ways(page, qtbot):
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    place = page.list.visualRect(page.list.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.list.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.list.viewport(), event)
    menu = page.list.findChild(QMenu)
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Restore from Trash",
        "Erase for good…",
    ]
    menu.close()


def test_a_membership_is_called_as_its_association(logbook, page, qtbot):
    memberships.trash(logbook, [memberships.add(logbook, "PMI")])
    page.refresh()
    assert page.rows.index(0).data(ACCESSIBLE) == "PMI, Membership, moved to Trash today"
    page.list.pick(trash.ids(logbook)[0])
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert listed(page) == EVERYTHING

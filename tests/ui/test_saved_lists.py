"""Lists in the sidebar: saved from a page, counted, opened, renamed and deleted with the hand of the user."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from mentorlog import follow_ups, meetings, people, saved_lists
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui import messages
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.save_list import RenameListSheet, SaveListSheet
from ui.widgets.blur import discretion

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window, logbook, today):
    ada = people.add(logbook, "Ada Lindqvist", tags=["board"], every_days=7)
    people.add(logbook, "Bruno Costa", tags=["board"])
    people.add(logbook, "Chen Wei")
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(100)), kind="call")
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(90)), kind="lunch")
    follow_ups.add(logbook, "introduce me", When(today), people=[ada], owed_by="them")
    window = open_window()
    window.settle()
    window.show_page("people")
    return window


def rows(window, role=DISPLAY):
    model = window.sidebar.saved.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def listed(page):
    model = page.list.model()
    return [model.index(row, 0).data(DISPLAY) for row in range(model.rowCount())]


def save(qtbot, window, button, name):
    """Click on the button and give a name; what the sheet shows of the question."""
    qtbot.mouseClick(button, LEFT)
    sheet = window.findChildren(SaveListSheet)[-1]
    qtbot.keyClicks(sheet.name.line, name)
    qtbot.keyClick(sheet.name.line, Qt.Key.Key_Return)
    return saved_lists.named(window.desk.logbook, name)


def click(qtbot, window, row):
    saved = window.sidebar.saved
    qtbot.mouseClick(saved.viewport(), LEFT, pos=saved.visualRect(saved.model().index(row, 0)).center())


def choose(qtbot, window, row, place):
    """Choose from the menu of a saved list."""
    saved = window.sidebar.saved
    saved.customContextMenuRequested.emit(saved.visualRect(saved.model().index(row, 0)).center())
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    menu.actions()[place].trigger()
    menu.hide()


def test_what_a_page_shows_is_saved_and_opened_again(qtbot, window):
    page = window.current_page()
    assert window.sidebar.saved.isHidden()
    qtbot.mouseClick(page.pane.filters.chip("keep-in-touch"), LEFT)
    with qtbot.waitSignal(page.search.searched):
        qtbot.keyClicks(page.search, "tag:board ")
    row = save(qtbot, window, page.pane.save_button, "Board")
    assert (row.question, row.sort) == ("is:kept-in-touch tag:board", "name")
    qtbot.waitUntil(lambda: rows(window, ACCESSIBLE) == ["Board, 1 in it"])
    page.search.clear()
    window.show_page("meetings")
    click(qtbot, window, 0)
    assert window.current_page() is page and listed(page) == ["Ada Lindqvist"]
    assert page.search.text() == "is:kept-in-touch tag:board"
    assert len(window.sidebar.saved.selectedIndexes()) == 1 and not window.sidebar.sections.selectedIndexes()


def test_the_count_follows_the_logbook(qtbot, window):
    saved_lists.save(window.desk.logbook, "Board", "people", "tag:board")
    qtbot.waitUntil(lambda: rows(window, ACCESSIBLE) == ["Board, 2 in it"])
    people.add(window.desk.logbook, "Dana Okafor", tags=["board"])
    qtbot.waitUntil(lambda: rows(window, ACCESSIBLE) == ["Board, 3 in it"])


def test_meetings_and_follow_ups_have_lists_too(qtbot, window):
    window.show_page("meetings")
    pane = window.current_page().pane
    pane.kind_button.setFocus()
    with qtbot.waitSignal(pane.search.searched):
        qtbot.keyClicks(pane.search, "kind:call with:ada")
    assert save(qtbot, window, pane.save_button, "Calls").question == "kind:call with:ada"
    window.show_page("follow-ups")
    page = window.current_page()
    page.tabs.setCurrentIndex(1)
    assert save(qtbot, window, page.save_button, "Theirs").question == "by:them"
    page.tabs.setCurrentIndex(0)
    click(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.current_page().list.rows.rowCount() == 1)
    click(qtbot, window, 1)
    assert window.current_page() is page and page.tabs.currentIndex() == 1
    assert save(qtbot, window, page.save_button, "Again").question == "by:them"


def test_a_list_is_renamed_and_deleted_from_its_menu(qtbot, window):
    saved_lists.save(window.desk.logbook, "Board", "people", "tag:board")
    choose(qtbot, window, 0, 0)
    sheet = window.findChild(RenameListSheet)
    assert sheet.name.text() == "Board"
    qtbot.keyClicks(sheet.name.line, "The board")
    qtbot.keyClick(sheet.name.line, Qt.Key.Key_Return)
    assert rows(window) == ["The board"]
    told = []
    messages.board.posted.connect(lambda notice: told.append((notice.text, notice.undo)))
    choose(qtbot, window, 0, 1)
    assert rows(window) == [] and told == [("List “\u2068The board\u2069” deleted", True)]
    window.desk.logbook.undo()
    assert rows(window) == ["The board"]


def test_a_long_name_is_cut_and_hidden_where_names_are(qtbot, window):
    saved_lists.save(window.desk.logbook, "Board of Northwind Bank and its friends", "people", "")
    assert window.sidebar.width() <= 210
    discretion.set_on(True)
    assert "Northwind" not in rows(window)[0]


def test_a_click_where_no_list_is_opens_no_menu(window):
    window.sidebar.saved.customContextMenuRequested.emit(QPoint(5, 500))
    assert not [each for each in window.findChildren(QMenu) if each.isVisible() and each.parent() is window]


@pytest.mark.parametrize("page", ["people", "meetings", "follow-ups"])
def test_in_a_narrow_window_a_list_comes_in_front_of_what_was_told(qtbot, window, page):
    saved_lists.save(window.desk.logbook, "List", page, "ada")
    [row] = saved_lists.listing(window.desk.logbook)
    window.resize(640, 600)
    window.show_page(page)
    panes = getattr(window.current_page(), "_panes", None) or window.current_page()._split
    qtbot.waitUntil(lambda: panes.narrow)
    panes.open_detail()
    window.show_list(row)
    qtbot.waitUntil(window.current_page().search.isVisible)

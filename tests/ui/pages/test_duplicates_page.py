"""The Duplicates page: who may be there twice, side by side, told apart or merged, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import people
from mentorlog.contact_points import Point
from mentorlog.contacts.merge import merge
from tests.ui.everywhere.scenes import settle
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.sheets.merge_people import MergePeopleSheet
from ui.widgets.blur import discretion
from ui.widgets.elided_label import ElidedLabel

EVIDENCE = "A similar name and the same e-mail address: ann@acme.org"


@pytest.fixture
def uids(logbook):
    """Two who share an address, two namesakes, and somebody else."""
    return {
        "ann": people.add(logbook, "Ann Lee", emails=[Point("ann@acme.org")], organisation="Acme"),
        "anne": people.add(logbook, "Anne Lee", emails=[Point("ann@acme.org")], tags=["PMO"]),
        "john": people.add(logbook, "John Smith"),
        "other-john": people.add(logbook, "John Smith"),
        "zoe": people.add(logbook, "Zoe Quill"),
    }


@pytest.fixture
def show(open_page):
    """Opens the page by the menu, and waits until it has looked."""

    def show():
        window = open_page("today").window()
        window.actions.trigger("go-duplicates")
        page = window.current_page()
        settle()
        return page

    return show


@pytest.fixture
def page(uids, show):
    page = show()
    page.list.setFocus()
    return page


def listed(page):
    model = page.list.model()
    return [model.index(row, 0).data(DISPLAY) for row in range(model.rowCount())]


def told(page):
    return [each.text() for each in page.detail.findChildren(ElidedLabel) if each.isVisible()]


def plain(text):
    """Without the marks of direction round names."""
    return "".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069")


def sheet():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MergePeopleSheet))


def test_pairs_are_listed_the_surest_first_and_the_first_is_told(page):
    assert [plain(each) for each in listed(page)] == ["Ann Lee and Anne Lee", "John Smith and John Smith"]
    assert plain(page.list.model().index(0, 0).data(ACCESSIBLE)) == (
        f"Ann Lee and Anne Lee, almost certain, {EVIDENCE}"
    )
    assert told(page) == ["Ann Lee", "Acme", "ann@acme.org", "Anne Lee", "ann@acme.org", "PMO"]


def test_where_nobody_is_twice_it_says_so(show):
    page = show()
    words = [each.text() for each in page.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()]
    assert "Nobody seems to be here twice" in words


def test_two_who_are_two_are_asked_about_no_more_until_that_is_undone(page, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert [plain(each) for each in listed(page)] == ["John Smith and John Smith"]
    assert plain(notices[-1].text) == "Ann Lee and Anne Lee are two people" and notices[-1].undo
    settle()
    assert len(listed(page)) == 1 and page.list.hasFocus()
    page.desk.logbook.undo()
    settle()
    assert len(listed(page)) == 2


def test_by_keys_alone_from_the_list_to_the_merge_and_back_again(logbook, uids, page, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "merge-people"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet().isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert people.details(logbook, uids["ann"]).tags == ("PMO",)
    assert [plain(each) for each in listed(page)] == ["John Smith and John Smith"]
    assert plain(notices[-1].text) == "Anne Lee is Ann Lee now"
    page.desk.actions.trigger("undo")
    settle()
    assert len(listed(page)) == 2


def test_namesakes_are_told_to_be_one(page, qtbot, notices):
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    page.desk.actions.trigger("merge-people")
    sheet().save_button.click()
    settle()
    assert plain(notices[-1].text) == "John Smith is one person now"


def test_a_pair_of_which_one_has_gone_elsewhere_is_gone_at_once(logbook, uids, page):
    merge(logbook, uids["zoe"], uids["anne"])
    assert [plain(each) for each in listed(page)] == ["John Smith and John Smith"]


def test_who_they_are_is_one_key_away(uids, page, qtbot):
    qtbot.keyClick(page.detail.findChild(QWidget, uids["anne"]), Qt.Key.Key_Space)
    assert page.window().current_page().detail.uid == uids["anne"]


def test_names_and_evidence_are_hidden(page):
    discretion.set_on(True)
    seen = [each.text() for each in page.findChildren(QWidget) if hasattr(each, "text") and each.isVisible()]
    assert not any(word in text for text in (*seen, *listed(page)) for word in ("Lee", "acme", "PMO"))


def test_the_sidebar_has_no_entry_for_it_and_the_window_does_not_open_there(page, preferences, open_page):
    assert preferences.page == "duplicates"
    titles = [
        each.model().index(row, 0).data(DISPLAY)
        for each in page.window().sidebar._lists
        for row in range(each.model().rowCount())
    ]
    assert "Duplicates" not in titles and "Trash" in titles
    assert type(open_page("duplicates")).__name__ == "TodayPage"


def test_two_who_are_selected_among_the_people_can_be_merged(logbook, uids, open_page, qtbot):
    page = open_page("people")
    merging, shift = page.desk.actions["merge-people"], Qt.KeyboardModifier.ShiftModifier
    assert not merging.isEnabled()
    qtbot.keyClick(page.list, Qt.Key.Key_Home)
    qtbot.keyClick(page.list, Qt.Key.Key_Down, shift)
    assert merging.isEnabled() and page.bulk.buttons["merge-people"].isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Down, shift)
    assert not merging.isEnabled() and not page.bulk.buttons["merge-people"].isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Up, shift)
    merging.trigger()
    qtbot.waitUntil(lambda: sheet().isAncestorOf(QApplication.focusWidget()))
    sheet().save()
    assert people.count(logbook) == len(uids) - 1

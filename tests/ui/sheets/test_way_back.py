"""After a sheet the keyboard is where it was, also where the page was told anew under the sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import feedback, feedback_list, mentorships
from ui.widgets.button import Button


@pytest.fixture
def open_page(open_window, preferences, today):
    def open_page(key):
        preferences.page = key
        page = open_window().current_page()
        page.list.setFocus()
        return page

    return open_page


def press_button(page, name, qtbot):
    """Press a button of the detail by keyboard, and give the sheet that it opens."""
    page.detail.findChild(Button, name).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return in_use(QApplication.activeModalWidget(), qtbot)


def in_use(sheet, qtbot):
    sheet.activateWindow()
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    return sheet


def has_focus(page, name):
    focused = page.window().focusWidget()
    return focused is not None and focused.objectName() == name and page.isAncestorOf(focused)


def test_a_changed_agreement_leaves_the_keyboard_on_its_button(open_page, logbook, ada, qtbot):
    mentorships.start(logbook, ada, "mentee")
    page = open_page("mentors")
    sheet = press_button(page, "edit", qtbot)
    sheet.purpose.set_text("Lead a programme")
    sheet.save()
    qtbot.waitUntil(lambda: has_focus(page, "edit"))


@pytest.mark.parametrize("name", ["add-goal", "new-follow-up"])
def test_what_came_of_feedback_leaves_the_keyboard_in_its_chain(open_page, logbook, ada, qtbot, name):
    uid = feedback.add(logbook, ada, "Say no early", "advice")
    page = open_page("feedback")
    sheet = press_button(page, name, qtbot)
    (sheet.title if name == "add-goal" else sheet.what).set_text("Say no twice")
    sheet.save()
    qtbot.waitUntil(lambda: has_focus(page, name))
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_3)
    assert feedback_list.one(logbook, uid).status == "accepted"


def test_where_it_had_been_in_the_list_it_still_is(open_page, logbook, ada, qtbot):
    mentorships.start(logbook, ada, "mentee")
    page = open_page("mentors")
    page.handlers()["edit"]()
    sheet = in_use(QApplication.activeModalWidget(), qtbot)
    sheet.purpose.set_text("Lead a programme")
    sheet.save()
    qtbot.waitUntil(lambda: page.window().focusWidget() is page.list)

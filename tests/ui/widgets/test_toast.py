"""A toast says what was done, waits for its turn, gives time to whoever looks at it, and leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.widgets import toast as toast_module
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.toast import Toaster


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.line = QLineEdit(page)
    page.resize(700, 400)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    page.toaster = Toaster(page)
    return page


@pytest.fixture
def quick(monkeypatch):
    """Toasts of a tenth of a second, so that the test need not wait for eight."""
    monkeypatch.setattr(toast_module, "SECONDS", 0.1)


def words(page) -> str:
    return page.toaster.toast._words.full_text()


def test_it_stays_for_eight_seconds():
    assert toast_module.SECONDS == 8


def test_it_stands_at_the_bottom_in_the_middle_and_moves_along(qtbot, page):
    page.toaster.say("“Hugo Martin” moved to Trash", "Undo")
    toast = page.toaster.toast
    for width in (700, 500):
        page.resize(width, 400)
        assert abs(toast.geometry().center().x() - width // 2) <= 1
        assert 400 - 30 < toast.geometry().bottom() < 400 - 8


def test_a_text_longer_than_the_page_takes_more_lines(qtbot, page):
    page.toaster.say("Moved", "Undo")
    low = page.toaster.toast.height()
    page.toaster.toast.leave()
    page.toaster.say("Moved to Trash: " + "Hugo Martin, " * 20, "Undo")
    toast = page.toaster.toast
    assert toast.width() <= 700 - 2 * 16
    assert toast.height() > low
    assert page.rect().contains(toast.geometry())


def test_it_leaves_by_itself_and_takes_no_focus(qtbot, page, quick):
    page.toaster.say("Moved to Trash")
    assert page.line.hasFocus()
    qtbot.waitUntil(page.toaster.toast.isHidden, timeout=2000)


def test_one_at_a_time_and_the_others_wait(qtbot, page, quick):
    page.toaster.say("first")
    page.toaster.say("second")
    assert words(page) == "first"
    qtbot.waitUntil(lambda: words(page) == "second", timeout=2000)
    assert not page.toaster.toast.isHidden()
    qtbot.waitUntil(page.toaster.toast.isHidden, timeout=2000)


def test_deletions_share_one(page):
    page.toaster.say("1 moved to Trash", key="trash")
    page.toaster.say("2 moved to Trash", key="trash")
    assert words(page) == "2 moved to Trash"
    page.toaster.toast.leave()
    assert page.toaster.toast.isHidden()


def test_the_action_is_done_once_and_the_toast_is_gone(qtbot, page):
    done = []
    page.toaster.say("Moved to Trash", "Undo", lambda: done.append("undone"))
    qtbot.mouseClick(page.toaster.toast.action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert page.toaster.toast.isHidden()


def test_without_an_action_there_is_no_button(page):
    page.toaster.say("Exported")
    assert page.toaster.toast.action.isHidden()


def test_time_stands_still_while_it_has_the_focus(qtbot, page, quick):
    page.toaster.say("Moved to Trash", "Undo")
    page.toaster.toast.action.setFocus()
    qtbot.wait(250)
    assert not page.toaster.toast.isHidden()
    page.line.setFocus()
    qtbot.waitUntil(page.toaster.toast.isHidden, timeout=2000)


def test_time_stands_still_under_the_mouse(qtbot, page, quick):
    page.toaster.say("Moved to Trash", "Undo")
    toast = page.toaster.toast
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    qtbot.wait(250)
    assert not toast.isHidden()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(toast.isHidden, timeout=2000)


def test_it_can_be_sent_away(qtbot, page):
    page.toaster.say("Moved to Trash", "Undo")
    qtbot.mouseClick(page.toaster.toast.dismiss, Qt.MouseButton.LeftButton)
    assert page.toaster.toast.isHidden()
    page.toaster.say("Moved to Trash", "Undo")
    qtbot.keyClick(page.toaster.toast.action, Qt.Key.Key_Escape)
    assert page.toaster.toast.isHidden()


def test_names_in_it_are_hidden_on_request(page):
    page.toaster.say(f"“{discretion.named('Hugo')}” moved to Trash")
    discretion.set_on(True)
    assert page.toaster.toast._words.text() == "“\u2068••••\u2069” moved to Trash"
    assert page.toaster.toast.dismiss.accessibleName() == "Dismiss"


def test_a_toast_may_have_a_way_back_and_a_way_on(qtbot, page):
    done = []
    page.toaster.say(
        "Meeting logged",
        "Undo",
        lambda: done.append("back"),
        way_on="Add to calendar",
        go_on=lambda: done.append("on"),
    )
    toast = page.toaster.toast
    assert toast.way_on.isVisible() and toast.action.isVisible()
    toast.way_on.click()
    assert done == ["on"] and toast.isHidden()
    page.toaster.say("Gone", "Undo", lambda: done.append("back"))
    assert toast.way_on.isHidden()
    toast.action.click()
    assert done == ["on", "back"]


def test_it_stands_above_links_and_words_to_be_copied(page):
    link, path = Button("All goals", parent=page), Label("/srv/mentorlog/logbook.db", parent=page)
    path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    link.setGeometry(300, 350, 100, 40)
    path.setGeometry(250, 310, 200, 30)
    for each in (link, path):
        each.show()
    page.toaster.say("Kept as a draft")
    place = page.toaster.toast.geometry()
    assert place.bottom() < 310 and place.top() > 200
    link.hide()
    path.hide()
    page.toaster.say("Copied")
    page.toaster.toast.leave()
    assert page.toaster.toast.geometry().bottom() > 350


def test_where_links_are_everywhere_it_stands_at_the_bottom(page):
    link = Button("All of it", parent=page)
    link.setGeometry(0, 0, 700, 400)
    link.show()
    page.toaster.say("Kept as a draft")
    assert page.toaster.toast.geometry().bottom() > 350

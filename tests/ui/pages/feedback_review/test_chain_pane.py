"""The chain follows the selection after a moment, and never is of another row when a key acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import chain, feedback, feedback_list
from ui.sheets.feedback import FeedbackSheet
from ui.widgets.button import Button


@pytest.fixture
def quotes(heard, ada):
    """Three remarks; their uids, the latest first."""
    return [heard(ada, words, days=days) for days, words in enumerate(("Ask first", "Plan less", "Calm"))]


@pytest.fixture
def page(open_page, quotes):
    page = open_page("feedback")
    assert told(page) == quotes[0]
    return page


def told(page):
    """The uid of what the pane shows."""
    return page.detail._chain.row.uid


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_who_walks_on_does_not_wait_for_it(page, qtbot, quotes):
    shown = page.detail.widget()
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_J)
    assert page.side.uid == quotes[2] and page.detail.widget() is shown
    qtbot.waitUntil(lambda: told(page) == quotes[2])


def test_what_is_typed_builds_no_chain_anew_while_its_row_stays(page, qtbot):
    shown = page.detail.widget()
    page.search.setFocus()
    qtbot.keyClicks(page.search, "first")
    qtbot.waitUntil(lambda: page.chosen.text == "first")
    page.view_chips.chip("themes").click()
    assert not page.side._pause.isActive() and page.detail.widget() is shown


def test_what_is_selected_next_is_not_clicked_in_the_chain_before(page, qtbot, logbook, quotes):
    button = page.detail.findChild(Button, "status-accepted")
    place = button.mapTo(page.window(), button.rect().center())
    press(qtbot, Qt.Key.Key_J)
    qtbot.mouseClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert {row.status for row in feedback_list.listing(logbook)} == {"new"}
    qtbot.waitUntil(lambda: told(page) == quotes[1])
    qtbot.mouseClick(page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert feedback_list.one(logbook, quotes[1]).status == "accepted"


def test_a_digit_decides_what_is_selected_in_that_moment(page, qtbot, logbook, quotes):
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_3)
    assert [feedback_list.one(logbook, uid).status for uid in quotes] == ["new", "accepted", "new"]
    assert told(page) == quotes[1]
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_6)
    assert told(page) == quotes[2] and page.detail.decision.reason.reason.line.hasFocus()


def test_an_action_is_about_what_is_selected_in_that_moment(page, qtbot, logbook, quotes):
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_T)
    assert [bool(feedback_list.one(logbook, uid).told_on) for uid in quotes] == [False, True, False]
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_F2)
    assert page.window().findChild(FeedbackSheet).quote.toPlainText() == "Calm"
    assert told(page) == quotes[2]


def test_evidence_is_of_what_is_selected_in_that_moment(page, qtbot, logbook, quotes, tmp_path, monkeypatch):
    minutes = tmp_path / "minutes.txt"
    minutes.write_bytes(b"decided")
    monkeypatch.setattr("ui.messages.file_to_open", lambda *_given: minutes)
    press(qtbot, Qt.Key.Key_J, Qt.Key.Key_E)
    assert [len(chain.of(logbook, uid).evidence) for uid in quotes] == [0, 1, 0]


@pytest.mark.parametrize("keys", [[Qt.Key.Key_Return], [Qt.Key.Key_Tab] * 3])
def test_the_keyboard_comes_to_no_chain_of_another_row(page, qtbot, logbook, quotes, keys):
    press(qtbot, Qt.Key.Key_J, *keys)
    assert page.detail.isAncestorOf(QApplication.focusWidget())
    assert told(page) == quotes[1]
    press(qtbot, Qt.Key.Key_J)
    assert told(page) == quotes[2]


def test_a_reason_half_typed_stays_when_another_process_writes(page, qtbot, logbook, quotes):
    press(qtbot, Qt.Key.Key_6)
    line = page.detail.reason.reason.line
    qtbot.keyClicks(line, "Too lat")
    shown = page.detail.widget()
    feedback.edit(logbook, quotes[0], kind="growth", themes=["Asking"])  # as from the terminal
    assert page.detail.widget() is not shown
    assert line.isVisible() and line.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "e")
    press(qtbot, Qt.Key.Key_Return)
    row = feedback_list.one(logbook, quotes[0])
    assert (row.status, row.reason) == ("declined", "Too late")
    assert page.timeline.list.hasFocus() and not line.isVisible()


def test_the_question_why_is_not_carried_to_other_feedback(page, qtbot, logbook, quotes):
    press(qtbot, Qt.Key.Key_6)
    qtbot.keyClicks(page.detail.reason.reason.line, "Too late")
    page.timeline.pick(quotes[1])
    qtbot.waitUntil(lambda: told(page) == quotes[1])
    assert not page.detail.reason.isVisible()

"""What was said once is superseded by what was said later: chosen in a sheet, and shown in the chain."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import feedback, feedback_list
from ui.main_window import MainWindow
from ui.sheets.supersede import SupersedeSheet
from ui.widgets.button import Button
from ui.widgets.label import Label


@pytest.fixture
def old(logbook, ada, today):
    return feedback.add(logbook, ada, "You wait too long", "growth", day=today - timedelta(300))


@pytest.fixture
def newer(logbook, ada, old, today):
    feedback.add(logbook, None, "Escalates well", "strength", day=today)
    return feedback.add(logbook, ada, "You escalate in time", "strength", day=today - timedelta(5))


@pytest.fixture
def sheet(desk, behind, old, newer, qtbot):
    sheet = SupersedeSheet(desk, behind, old)
    with qtbot.waitActive(sheet):
        sheet.open()
        sheet.activateWindow()
    return sheet


def test_by_keyboard_the_first_is_what_the_same_person_said(sheet, logbook, old, newer, notices, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    row = feedback_list.one(logbook, old)
    assert (row.status, row.superseded_by) == ("superseded", newer)
    assert notices[-1].undo
    logbook.undo()
    assert feedback_list.one(logbook, old).status == "new"


def test_it_is_searched_and_need_not_be_chosen(sheet, logbook, old, qtbot):
    qtbot.keyClicks(sheet.search, "nothing of the kind")
    qtbot.waitUntil(lambda: sheet.rows.rowCount() == 0)
    assert any(label.text() == "Nothing newer is like that." for label in sheet.findChildren(Label))
    sheet.save()
    assert feedback_list.one(logbook, old).superseded_by is None
    assert feedback_list.one(logbook, old).status == "superseded"


def test_the_chain_offers_it_and_leads_to_the_newer(open_window, logbook, old, newer, preferences, qtbot):
    window: MainWindow = open_window()
    window.show_page("feedback", old)
    page = window.current_page()
    page.detail.findChild(Button, "status-superseded").click()
    sheet = window.findChild(SupersedeSheet)
    sheet.list.pick(feedback_list.number(logbook, newer))
    sheet.save()
    told = [label.full_text() for label in page.detail.decision.findChildren(Label)]
    assert "By “You escalate in time”" in told
    page.detail.findChild(Button, "newer").click()
    assert page.side.uid == newer

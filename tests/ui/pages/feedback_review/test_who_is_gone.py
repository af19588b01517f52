"""Feedback outlives whoever gave it: in the trash they are still named, erased for good they are nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import erase, follow_up_list, people
from mentorlog.mentoring import feedback_list
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.follow_up import FollowUpSheet
from ui.widgets.button import Button
from ui.widgets.label import Label

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def quote(heard, ada):
    return heard(ada, "Say no early", "growth", themes=["Deciding"], competencies=["decisions"])


@pytest.fixture
def trashed(logbook, quote, ada, open_page):
    """The page with the words of somebody in the trash."""
    people.trash(logbook, [ada])
    return open_page("feedback")


@pytest.fixture
def erased(logbook, quote, ada, open_page):
    """The page with the words of nobody any more."""
    erase.erase(logbook, ada)
    return open_page("feedback")


def told(page):
    return [label.full_text() for label in page.detail.findChildren(Label)]


def open_sheet(qtbot, kind, *keys):
    qtbot.keyClick(QApplication.focusWidget(), *keys)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def test_the_name_stays_and_leads_nowhere(trashed):
    assert "Ada Lindqvist" in told(trashed)
    assert "Ada Lindqvist does not know yet what came of it" in told(trashed)
    assert not [each for each in trashed.detail.findChildren(Button) if each.text() == "Ada Lindqvist"]
    offered = [trashed.bar.giver.itemText(place) for place in range(trashed.bar.giver.count())]
    assert offered == ["From anyone", "From Ada Lindqvist"]


def test_what_they_said_is_changed_and_stays_theirs(trashed, logbook, ada, quote, qtbot):
    sheet = open_sheet(qtbot, FeedbackSheet, Qt.Key.Key_F2)
    assert [token.text for token in sheet.who.tokens()] == ["Ada Lindqvist"]
    sheet.quote.setPlainText("Say no at once")
    sheet.save()
    row = feedback_list.one(logbook, quote)
    assert (row.quote, row.giver, row.giver_trashed) == ("Say no at once", ada, True)


@pytest.mark.parametrize("gone", ["trashed", "erased"])
def test_what_is_to_be_done_about_it_is_with_nobody(request, gone, logbook, qtbot):
    request.getfixturevalue(gone)
    sheet = open_sheet(qtbot, FollowUpSheet, Qt.Key.Key_R, CTRL)
    sheet.what.set_text("Practise it")
    sheet.save()
    [promise] = follow_up_list.listing(logbook)
    assert promise.people == ()


@pytest.mark.parametrize("view", ["themes", "matrix", "board", "timeline"])
@pytest.mark.parametrize("gone", ["trashed", "erased"])
def test_every_view_shows_what_was_said(request, gone, view, quote):
    page = request.getfixturevalue(gone)
    page.view_chips.chip(view).click()
    assert page._view_stack.currentWidget() is page.views[view]
    assert page._count.full_text() == "1 piece of feedback"


def test_of_nobody_it_can_be_decided_and_changed(erased, logbook, quote, qtbot):
    assert "Ada" not in " ".join(told(erased))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    sheet = open_sheet(qtbot, FeedbackSheet, Qt.Key.Key_F2)
    sheet.quote.setPlainText("Say no at once")
    sheet.save()
    row = feedback_list.one(logbook, quote)
    assert (row.status, row.quote, row.giver) == ("accepted", "Say no at once", None)

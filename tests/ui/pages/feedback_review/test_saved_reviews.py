"""A review is saved under a name, taken again, replaced, and deleted with a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from mentorlog.mentoring import saved_reviews
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.feedback_review.saved import SavedReviews
from ui.sheets.save_review import SaveReviewSheet
from ui.widgets.blur import discretion

GROWTH = ReviewFilter(kinds=("growth",), period="this-review-year")


@pytest.fixture
def saved(desk, behind):
    button = SavedReviews(desk)
    QVBoxLayout(behind).addWidget(button)
    button.show_chosen(GROWTH)
    return button


def entries(saved):
    menu = saved.menu_of_now()
    menu.popup(saved.mapToGlobal(saved.rect().bottomLeft()))
    return menu, {action.text(): action for action in menu.actions() if action.text()}


def save(saved, qtbot, name):
    menu, there = entries(saved)
    there["&Save this review…"].trigger()
    menu.close()
    [sheet] = [each for each in QApplication.topLevelWidgets() if isinstance(each, SaveReviewSheet)]
    qtbot.waitUntil(sheet.name.line.hasFocus)
    qtbot.keyClicks(sheet.name.line, name)
    qtbot.keyClick(sheet.name.line, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, 52)


def test_what_is_chosen_is_saved_and_taken_again(saved, logbook, qtbot, notices):
    save(saved, qtbot, "Year & growth")
    assert [(row.name, row.chosen) for row in saved_reviews.listing(logbook)] == [("Year & growth", GROWTH)]
    assert (notices[-1].text, notices[-1].undo) == ("“Year & growth” saved", True)
    taken = []
    saved.taken.connect(taken.append)
    menu, there = entries(saved)
    assert there["Year && growth"].isChecked()
    saved.show_chosen(ReviewFilter())
    menu.close()
    menu, there = entries(saved)
    assert not there["Year && growth"].isChecked()
    there["Year && growth"].trigger()
    assert taken == [GROWTH]
    menu.close()


def test_one_of_the_same_name_is_replaced(saved, logbook, qtbot):
    save(saved, qtbot, "Mine")
    saved.show_chosen(ReviewFilter(text="risk"))
    save(saved, qtbot, "mine")
    assert [row.chosen.text for row in saved_reviews.listing(logbook)] == ["risk"]


def test_a_review_without_a_name_is_not_saved(desk, behind, logbook, qtbot):
    sheet = SaveReviewSheet(desk, behind, GROWTH)
    sheet.open()
    sheet.save()
    assert sheet.isVisible() and "needs a name" in sheet.name._problem.full_text()
    sheet.reject()
    assert saved_reviews.listing(logbook) == []


def test_a_deleted_one_can_be_had_back(saved, logbook, notices):
    saved_reviews.save(logbook, "Mine", GROWTH)
    menu, there = entries(saved)
    [entry] = there["&Delete"].menu().actions()
    entry.trigger()
    menu.close()
    assert saved_reviews.listing(logbook) == []
    assert (notices[-1].text, notices[-1].undo) == ("“Mine” deleted", True)
    logbook.undo()
    assert len(saved_reviews.listing(logbook)) == 1


def test_where_nothing_is_saved_nothing_can_be_deleted(saved):
    menu, there = entries(saved)
    assert list(there) == ["&Save this review…", "&Delete"] and not there["&Delete"].isEnabled()
    menu.close()


def test_names_are_hidden_with_discretion(saved, logbook):
    saved_reviews.save(logbook, "Mine", GROWTH)
    discretion.set_on(True)
    menu, there = entries(saved)
    assert "Mine" not in there and "••••" in there
    menu.close()

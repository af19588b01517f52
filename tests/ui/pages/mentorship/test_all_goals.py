"""Every goal is reached from the Mentors page, also one with which nobody helps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import feedback, goal_list, goals, mentorships
from ui.sheets.goal import GoalSheet
from ui.widgets.action_button import ActionButton


@pytest.fixture
def alone(logbook):
    return goals.add(logbook, "Say no early", baseline=3)


def test_a_goal_without_a_mentor_is_scored_there(open_page, logbook, ada, alone, qtbot):
    helped = goals.add(logbook, "Ask first", people=[ada])
    mentorships.start(logbook, ada, "mentee")
    page = open_page("mentors")
    page.desk.actions.trigger("all-goals")
    assert page.goals.isVisible() and list(page.goals.goals.cards.of_goal) == [alone, helped]
    box = page.goals.goals.cards.of_goal[alone].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Plus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert goal_list.one(logbook, alone).current == 5


def test_a_mentorship_that_is_selected_takes_their_place(open_page, logbook, ada, alone, qtbot):
    uid = mentorships.start(logbook, ada, "mentee")
    page = open_page("mentors")
    page.desk.actions.trigger("all-goals")
    page.show_item(uid)
    assert page.detail.isVisible() and not page.goals.isVisible()
    page.desk.actions.trigger("all-goals")
    page.states.chip("all").click()
    assert page.detail.isVisible()


def test_they_are_there_before_any_mentorship_is(open_page, logbook, alone, qtbot):
    page = open_page("mentors")
    link = next(each for each in page._empty.findChildren(ActionButton) if each.text() == "All goals")
    link.click()
    assert list(page.goals.goals.cards.of_goal) == [alone]
    qtbot.mouseClick(page.goals.goals.new, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(GoalSheet)
    assert sheet.who.tokens() == []
    sheet.done(0)


def test_they_are_reached_from_every_page(open_page, alone):
    page = open_page("today")
    page.desk.actions.trigger("all-goals")
    assert page.window().current_page().goals.isVisible()


def test_a_goal_of_a_peers_feedback_is_scored_and_reached_in_the_chain(open_page, logbook, ada, alone, qtbot):
    said = feedback.add(logbook, ada, "You explain too much", "growth")
    feedback.link(logbook, said, goals=[alone])
    page = open_page("feedback")
    card = page.detail.goals.of_goal[alone]
    card.box.setFocus()
    for _press in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus)
    assert goal_list.one(logbook, alone).current == 5
    card.reached.click()
    assert goal_list.one(logbook, alone).state == "reached" and page.detail.goals.of_goal[alone] is card
    card.reopen.click()
    assert goal_list.one(logbook, alone).state == "open"


def test_a_score_half_typed_is_no_less_when_all_is_told_anew(open_page, logbook, ada, alone, qtbot):
    said = feedback.add(logbook, ada, "You explain too much", "growth")
    feedback.link(logbook, said, goals=[alone])
    page = open_page("feedback")
    box = page.detail.goals.of_goal[alone].box
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_1)
    feedback.move(logbook, [said], "accepted")
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_0)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert goal_list.one(logbook, alone).current == 10

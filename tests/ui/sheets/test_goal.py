"""A goal is set or changed in one sheet, and may come of feedback."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import history, people
from mentorlog.mentoring import competencies, feedback, goal_list, goals, mentorships
from mentorlog.mentoring.goal_list import GoalFilter
from ui.sheets.goal import GoalSheet

TAB = Qt.Key.Key_Tab


def only(logbook):
    [row] = goal_list.listing(logbook)
    return row


def test_by_keyboard_alone(desk, behind, opened, logbook, ada, keyboard, notices):
    sheet = opened(GoalSheet(desk, behind, person=ada))
    keyboard.type("Lead alone")
    sheet.success.setFocus()
    keyboard.type("They call me")
    sheet.target.setFocus()
    keyboard.type("11 jan 2027")
    sheet.baseline.setFocus()
    keyboard.type("+++")
    keyboard.save()
    row = only(logbook)
    assert (row.title, row.success, row.target) == ("Lead alone", "They call me", date(2027, 1, 11))
    assert (row.baseline, [each.uid for each in row.people]) == (2, [ada])
    assert (notices[-1].text, notices[-1].undo) == ("Goal set", True)
    assert history.lines(logbook)[0].sentence == "Set goal “Lead alone”"


def test_months_and_the_end_of_the_mentorship_are_offered(desk, behind, opened, logbook, ada, today):
    bruno = people.add(logbook, "Bruno")
    mentorships.start(logbook, ada, "mentee", until=date(2027, 8, 31))
    sheet = opened(GoalSheet(desk, behind, person=ada))
    days = sheet.target._days
    months = {"in-a-month", "in-3-months", "in-6-months"}
    assert days.keys() == months | {"mentorship-end"}
    days.chip("mentorship-end").click()
    assert sheet.target.value().day == date(2027, 8, 31)
    days.chip("in-3-months").click()
    assert sheet.target.value().day == date(2027, 2, 24)
    sheet = opened(GoalSheet(desk, behind, person=bruno))
    assert sheet.target._days.keys() == months


def test_a_goal_without_words_is_told_at_its_field(desk, behind, opened, logbook, today, keyboard):
    sheet = opened(GoalSheet(desk, behind))
    keyboard.save()
    assert sheet.title._problem.isVisible() and not goal_list.listing(logbook)


@pytest.fixture
def goal(logbook, ada, today):
    key = competencies.add(logbook, "Steering")
    return goals.add(
        logbook,
        "Lead alone",
        success="Calls",
        target=date(2027, 1, 11),
        people=[ada],
        baseline=3,
        competency=key,
    )


def test_a_goal_is_shown_as_it_is_and_changed(desk, behind, opened, logbook, goal, keyboard, notices):
    sheet = opened(GoalSheet(desk, behind, goal))
    assert sheet.competency.currentText() == "Steering" and sheet.baseline.score() == 3
    keyboard.type("Lead a programme")
    keyboard.save()
    row = only(logbook)
    assert (row.title, row.success, row.competency_name) == ("Lead a programme", "Calls", "Steering")
    assert notices[-1].text == "Goal changed"


def test_a_hidden_competency_stays(desk, behind, opened, logbook, goal, keyboard):
    competencies.hide(logbook, goal_list.one(logbook, goal).competency)
    sheet = opened(GoalSheet(desk, behind, goal))
    assert sheet.competency.currentText() == "Steering"


def test_nothing_changed_is_no_step(desk, behind, opened, logbook, goal, keyboard):
    before = logbook.undoable()
    opened(GoalSheet(desk, behind, goal))
    keyboard.save()
    assert logbook.undoable() == before


def test_it_comes_of_feedback_and_is_linked_to_it_in_one_step(
    desk, behind, opened, logbook, ada, keyboard, today
):
    said = feedback.add(logbook, ada, "Say what you want", "growth", competencies=["Listening"])
    sheet = opened(GoalSheet(desk, behind, feedback=said))
    assert [token.key for token in sheet.who.tokens()] == [ada]
    assert sheet.competency.currentText() == "Listening"
    keyboard.type("Say it first")
    keyboard.save()
    [row] = goal_list.listing(logbook, GoalFilter(feedback=said))
    assert row.title == "Say it first"
    logbook.undo()
    assert not goal_list.listing(logbook)


def test_a_long_quote_leaves_the_fields_in_sight_and_who_lies_in_the_trash_does_not_help(
    desk, behind, opened, logbook, ada
):
    said = feedback.add(logbook, ada, "on and on " * 10_000, "growth")
    people.trash(logbook, [ada])
    sheet = opened(GoalSheet(desk, behind, feedback=said))
    assert not sheet.who.tokens()
    assert sheet.title.mapTo(sheet, sheet.title.rect().bottomLeft()).y() < sheet.height()


def test_a_draft_opens_without_the_competency_that_is_undone_since(desk, behind, opened, logbook, keyboard):
    key = competencies.add(logbook, "Juggling")
    sheet = opened(GoalSheet(desk, behind))
    keyboard.type("Keep three in the air")
    sheet.competency.setCurrentIndex(sheet.competency.findData(key))
    sheet.reject()
    logbook.undo()
    again = opened(GoalSheet(desk, behind))
    assert (again.title.text(), again.competency.currentData()) == ("Keep three in the air", "")

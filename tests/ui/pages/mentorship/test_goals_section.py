"""The goals of a mentorship are read at a glance, scored with one key, and closed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog.mentoring import goal_list, goals
from ui.pages.mentorship.goals import GoalsSection
from ui.sheets.goal import GoalSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label

ENTER = Qt.Key.Key_Return


@pytest.fixture
def goal(logbook, ada):
    return goals.add(logbook, "Say no early", people=[ada], baseline=3)


@pytest.fixture
def section(desk, logbook, ada, goal, qtbot):
    """The section over Ada's goals, which follows the file as a page does."""
    section = GoalsSection(desk)
    qtbot.addWidget(section)
    section.show_person(ada)
    logbook.on_change = lambda _change: section.show_person(ada)
    with qtbot.waitExposed(section):
        section.show()
    yield section
    logbook.on_change = None


def words(section):
    return [label.full_text() for label in section.findChildren(Label) if label.isVisible()]


def test_a_goal_tells_where_one_began_and_how_one_will_know(section, logbook, goal, today):
    goals.edit(logbook, goal, success="Nobody is surprised", target=today - timedelta(2))
    goals.score(logbook, goal, 5)
    told = "\n".join(words(section))
    assert "I will know by: Nobody is surprised" in told and "from 3 to 5 of 10" in told
    assert "overdue" in told


@pytest.mark.parametrize(
    ("keys", "score"), [([Qt.Key.Key_Plus], 4), ([Qt.Key.Key_Up], 4), ([Qt.Key.Key_Minus], 2)]
)
def test_one_key_moves_the_score_by_one(section, logbook, goal, qtbot, keys, score):
    box = section.cards.of_goal[goal].box
    box.setFocus()
    for key in keys:
        qtbot.keyClick(box, key)
    assert goal_list.one(logbook, goal).current == score
    assert section.cards.of_goal[goal].box is box and box.value() == score


def test_a_score_is_typed_and_taken_with_enter(section, logbook, goal, qtbot):
    box = section.cards.of_goal[goal].box
    box.selectAll()
    qtbot.keyClicks(box, "10")
    assert goal_list.one(logbook, goal).current == 3
    qtbot.keyClick(box, ENTER)
    assert goal_list.one(logbook, goal).current == 10


def test_a_line_is_drawn_from_three_points_on(section, logbook, goal, today):
    goals.score(logbook, goal, 4, today - timedelta(1))
    assert section.cards.of_goal[goal]._line.isHidden()
    goals.score(logbook, goal, 5)
    assert not section.cards.of_goal[goal]._line.isHidden()


def test_a_goal_is_reached_and_opened_again(section, logbook, goal, notices, qtbot):
    qtbot.mouseClick(section.cards.of_goal[goal].reached, Qt.MouseButton.LeftButton)
    assert goal_list.one(logbook, goal).state == "reached"
    assert (notices[-1].text, notices[-1].undo) == ("“Say no early” is reached", True)
    assert section.cards.of_goal[goal].box.isHidden() and section.cards.of_goal[goal].reached.isHidden()
    qtbot.mouseClick(section.cards.of_goal[goal].reopen, Qt.MouseButton.LeftButton)
    assert goal_list.one(logbook, goal).state == "open"


def test_a_goal_is_dropped_or_trashed_from_its_menu(section, logbook, goal, qtbot):
    card = section.cards.of_goal[goal]
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    menu = next(child for child in card.children() if child.metaObject().className() == "QMenu")
    {action.text(): action for action in menu.actions()}["&Drop"].trigger()
    assert goal_list.one(logbook, goal).state == "dropped"
    {action.text(): action for action in menu.actions()}["Move to &Trash"].trigger()
    assert not section.cards.of_goal and "No goals yet. What do you want to get better at?" in words(section)
    menu.close()


def test_a_new_goal_begins_with_the_person(section, desk, qtbot):
    qtbot.mouseClick(section.new, Qt.MouseButton.LeftButton)
    [sheet] = section.findChildren(GoalSheet)
    assert [token.text for token in sheet.who.tokens()] == ["Ada Lindqvist"]
    sheet.done(0)


def test_discretion_hides_what_one_wants_to_get_better_at(section, goal):
    discretion.set_on(True)
    shown = [label.text() for label in section.findChildren(Label)]
    assert not any("Say no" in text for text in shown)
    assert "Say no" not in section.cards.of_goal[goal].box.accessibleName()


def test_words_are_those_of_the_mentee_or_of_the_mentor(section, ada, logbook, goal):
    goals.trash(logbook, [goal])
    told = [label for label in section.findChildren(Label) if not label.isHidden()]
    assert any("What do you want" in label.full_text() for label in told)
    section.show_person(ada, "mentor")
    assert any("What do they want" in label.full_text() for label in told)

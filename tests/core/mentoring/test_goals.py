"""Goals: set, scored from baseline to now, reached or dropped, with the mentors who help."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import evidence, people
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.mentoring import competencies, feedback, goal_list, goals
from mentorlog.mentoring.goal_list import GoalFilter, Score


@pytest.fixture
def goal(logbook, ada, bruno):
    return goals.add(
        logbook,
        "Speak up  within a day",
        success="Nobody hears of a slip from others",
        target=date(2027, 3, 31),
        competency="stakeholders",
        baseline=3,
        people=[ada, bruno, ada],
    )


def titles(logbook, **chosen):
    return [row.title for row in goal_list.listing(logbook, GoalFilter(**chosen))]


def test_a_goal_says_how_one_will_know(logbook, goal, ada, bruno):
    row = goal_list.one(logbook, goal)
    assert (row.title, row.success) == ("Speak up within a day", "Nobody hears of a slip from others")
    assert (row.target, row.state, row.closed_on, row.overdue) == (date(2027, 3, 31), "open", None, False)
    assert (row.competency, row.competency_name) == ("stakeholders", "Stakeholders and executives")
    assert row.people == ((ada, "Ada Lindqvist"), (bruno, "Bruno Costa"))


def test_a_title_is_enough(logbook):
    row = goal_list.one(logbook, goals.add(logbook, "Read more"))
    assert (row.success, row.target, row.competency, row.competency_name) == ("", None, None, "")
    assert (row.baseline, row.current, row.scores, row.people) == (None, None, (), ())


def test_the_last_score_says_where_one_stands(logbook, goal, today):
    assert goal_list.one(logbook, goal).current == 3
    goals.score(logbook, goal, 6, today)
    goals.score(logbook, goal, 5, date(2026, 6, 1), "after the audit")
    row = goal_list.one(logbook, goal)
    assert row.scores == (Score(date(2026, 6, 1), 5, "after the audit"), Score(today, 6, ""))
    assert (row.baseline, row.current) == (3, 6)
    goals.score(logbook, goal, 7)
    assert [each.score for each in goal_list.one(logbook, goal).scores] == [5, 7]
    logbook.undo()
    assert goal_list.one(logbook, goal).current == 6
    goals.score(logbook, goal, 0)
    assert goal_list.one(logbook, goal).current == 0


@pytest.mark.parametrize("points", [-1, 11])
def test_scores_go_from_0_to_10(logbook, goal, points):
    with pytest.raises(InvalidEntry) as told:
        goals.score(logbook, goal, points)
    assert told.value.field == "score"
    with pytest.raises(InvalidEntry) as told:
        goals.add(logbook, "x", baseline=points)
    assert told.value.field == "baseline"


def test_what_is_given_changes_and_the_rest_stays(logbook, goal, bruno):
    before = goal_list.one(logbook, goal)
    goals.edit(logbook, goal, title="Speak up", people=[bruno], competency=None, baseline=None)
    row = goal_list.one(logbook, goal)
    assert (row.title, row.success, row.target) == ("Speak up", before.success, before.target)
    assert (row.people, row.competency, row.baseline) == (((bruno, "Bruno Costa"),), None, None)
    logbook.undo()
    assert goal_list.one(logbook, goal) == before
    for title in ("", "\u200b"):
        with pytest.raises(InvalidEntry) as told:
            goals.edit(logbook, goal, title=title)
        assert told.value.field == "title"
    with pytest.raises(NotFound):
        goals.add(logbook, "x", people=["nobody"])


def test_reached_dropped_reopened(logbook, goal, today):
    goals.reach(logbook, [goal])
    assert (goal_list.one(logbook, goal).state, goal_list.one(logbook, goal).closed_on) == ("reached", today)
    goals.reopen(logbook, [goal])
    assert (goal_list.one(logbook, goal).state, goal_list.one(logbook, goal).closed_on) == ("open", None)
    goals.drop(logbook, [goal], date(2026, 11, 1))
    assert goal_list.one(logbook, goal).closed_on == date(2026, 11, 1)


def test_the_list_is_filtered_and_sorted(logbook, goal, ada, today):
    late = goals.add(logbook, "Late", target=today - timedelta(1))
    done = goals.add(logbook, "Done", competency="time")
    someday = goals.add(logbook, "Someday")
    goals.reach(logbook, [done])
    remark = feedback.add(logbook, ada, "x", "growth")
    feedback.link(logbook, remark, goals=[someday])
    assert titles(logbook) == ["Late", "Speak up within a day", "Someday"]
    assert titles(logbook, state=None)[-1] == "Done"
    assert titles(logbook, person=ada) == ["Speak up within a day"]
    assert titles(logbook, state=None, competency="time") == ["Done"]
    assert titles(logbook, feedback=remark) == ["Someday"]
    assert titles(logbook, text="SLIP nobody") == ["Speak up within a day"]
    assert goal_list.one(logbook, late).overdue
    assert goal_list.count(logbook, GoalFilter(state=None)) == 4
    numbers = goal_list.ids(logbook)
    assert [row.title for row in goal_list.rows(logbook, numbers[1:])] == titles(logbook)[1:]
    assert goal_list.number(logbook, late) == numbers[0]
    goals.trash(logbook, [late])
    assert "Late" not in titles(logbook) and titles(logbook, trashed=True) == ["Late"]
    goals.restore(logbook, [late])
    assert "Late" in titles(logbook)


def test_feedback_and_evidence_are_counted(logbook, goal, ada):
    remarks = [feedback.add(logbook, ada, "x", "growth") for _ in range(2)]
    for remark in remarks:
        feedback.link(logbook, remark, goals=[goal])
    evidence.add_link(logbook, "https://example.org/talk", goals=[goal])
    feedback.trash(logbook, remarks[:1])
    row = goal_list.one(logbook, goal)
    assert (row.feedback, row.evidence) == (1, 1)


def test_mentors_in_the_trash_and_renamed_competencies(logbook, goal, ada):
    people.trash(logbook, [ada])
    competencies.rename(logbook, "stakeholders", "The board")
    row = goal_list.one(logbook, goal)
    assert ([who.name for who in row.people], row.competency_name) == (["Bruno Costa"], "The board")


def test_who_lies_in_the_trash_helps_again_when_back(logbook, goal, ada, bruno):
    people.trash(logbook, [ada])
    goals.edit(logbook, goal, people=[bruno])
    people.restore(logbook, [ada])
    assert goal_list.one(logbook, goal).people == ((ada, "Ada Lindqvist"), (bruno, "Bruno Costa"))

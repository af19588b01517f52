"""The scenes of mentoring: what was said, what to get better at, and what to know before one meets."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, filled, known, opened
from docs.stage import Stage
from mentorlog import clock
from mentorlog.dates import When
from mentorlog.mentoring import feedback, goals, mentorship_list, mentorships, questions, sessions, topics
from mentorlog.mentoring.mentorship_list import MentorshipFilter
from ui.sheets.ask import AskSheet
from ui.sheets.ask_whom import AskWhomSheet
from ui.sheets.end_mentorship import EndMentorshipSheet
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.log_meeting import LogMeetingSheet
from ui.sheets.mentorship import MentorshipSheet
from ui.sheets.prep import PrepSheet
from ui.sheets.question import ChangeQuestionSheet
from ui.sheets.topic import ChangeTopicSheet
from ui.widgets.tokens_field import Token


def _log_feedback(stage: Stage) -> QWidget:
    values = {"who": [known(stage, stage.story.ada)], "quote": stage.story.quote, "kind": "growth"}
    return filled(FeedbackSheet(stage.desk, stage.window), values)


def _words_out_of_notes(stage: Stage) -> QWidget:
    ada = known(stage, stage.story.ada)
    values = {"who": [ada], "notes": stage.story.notes, "said": [stage.story.quote]}
    return filled(LogMeetingSheet(stage.desk, stage.window), values)


def _feedback_in_full(stage: Stage) -> QWidget:
    sheet = _log_feedback(stage)
    assert isinstance(sheet, FeedbackSheet)
    sheet.more_button.click()
    sheet.more.themes.set_tokens([Token(stage.story.theme, stage.story.theme)])
    sheet.more.solicited.setChecked(True)
    sheet.more.asked.set_text(stage.story.question)
    return sheet


# --- mentorships


def _mentors(stage: Stage) -> QWidget:
    stage.window.show_page("mentors", _a_mentorship(stage))
    return stage.window


def _new_mentorship(stage: Stage) -> QWidget:
    sheet = filled(
        MentorshipSheet(stage.desk, stage.window),
        {"who": [known(stage, stage.story.ada)], "purpose": stage.story.goal},
    )
    sheet.programme.chip("6-months").click()
    return sheet


def _end_mentorship(stage: Stage) -> QWidget:
    sheet = EndMentorshipSheet(stage.desk, stage.window, _a_mentorship(stage))
    return filled(sheet, {"outcome": stage.story.sign})


def _a_mentorship(stage: Stage) -> str:
    """The one with Ada that there is, or a new one."""
    ada = stage.uid(stage.story.ada)
    there = mentorship_list.listing(stage.logbook, MentorshipFilter(person=ada, states=("active",)))
    if there:
        return there[0].uid
    terms = {"every_days": 14, "sessions": 8, "since": clock.today() - timedelta(60)}
    uid = mentorships.start(stage.logbook, ada, "mentee", purpose=stage.story.goal, **terms)
    for days in (50, 34, 20):
        when = When(clock.today() - timedelta(days))
        sessions.log(stage.logbook, uid, when, minutes=45, notes=stage.story.quote)
    _a_goal(stage)
    questions.add(stage.logbook, ada, stage.story.question)
    return uid


# --- goals and questions


def _all_goals(stage: Stage) -> QWidget:
    _a_goal(stage)
    stage.desk.actions.trigger("all-goals")
    return stage.window


def _goal(stage: Stage) -> QWidget:
    return opened(GoalSheet(stage.desk, stage.window, _a_goal(stage)))


def _prep(stage: Stage) -> QWidget:
    return opened(PrepSheet(stage.desk, stage.window, _somebody_to_meet(stage)))


def _prep_together(stage: Stage) -> QWidget:
    others = [stage.uid(name) for name in (stage.story.priya, stage.story.helen, stage.story.hugo)]
    return opened(PrepSheet(stage.desk, stage.window, _somebody_to_meet(stage), *others))


def _somebody_to_meet(stage: Stage) -> str:
    """Ada, with whom there is something to talk about."""
    ada = stage.uid(stage.story.ada)
    _a_goal(stage)
    questions.add(stage.logbook, ada, stage.story.question)
    feedback.add(stage.logbook, ada, stage.story.quote, "mixed", day=clock.today() - timedelta(4))
    return ada


def _ask(stage: Stage) -> QWidget:
    ada = stage.uid(stage.story.ada)
    questions.add(stage.logbook, ada, stage.story.question)
    sheet = opened(AskSheet(stage.desk, stage.window, ada))
    for tick in list(sheet.ticks.values()):
        tick.box.click()
    return sheet


def _ask_whom(stage: Stage) -> QWidget:
    return opened(AskWhomSheet(stage.desk, stage.window))


def _change_question(stage: Stage) -> QWidget:
    ada = stage.uid(stage.story.ada)
    questions.add(stage.logbook, ada, stage.story.question)
    row = questions.of_person(stage.logbook, ada, unasked=True)[0]
    return opened(ChangeQuestionSheet(stage.desk, stage.window, row))


def _change_topic(stage: Stage) -> QWidget:
    uid = _a_mentorship(stage)
    topics.add(stage.logbook, uid, stage.story.theme)
    return opened(ChangeTopicSheet(stage.desk, stage.window, topics.ahead(stage.logbook, uid)[0]))


def _a_goal(stage: Stage) -> str:
    uid = goals.add(
        stage.logbook,
        stage.story.goal,
        success=stage.story.sign,
        baseline=3,
        target=clock.today() + timedelta(60),
        people=[stage.uid(stage.story.ada)],
    )
    for days, points in ((40, 4), (20, 5), (2, 6)):
        goals.score(stage.logbook, uid, points, clock.today() - timedelta(days))
    return uid


MENTORING = (
    Scene("mentors", _mentors),
    Scene("new-mentorship", _new_mentorship),
    Scene("end-mentorship", _end_mentorship),
    Scene("log-feedback", _log_feedback),
    Scene("log-meeting-words", _words_out_of_notes),
    Scene("feedback-in-full", _feedback_in_full),
    Scene("prep", _prep),
    Scene("prep-together", _prep_together),
    Scene("ask-for-feedback", _ask),
    Scene("ask-whom", _ask_whom),
    Scene("all-goals", _all_goals),
    Scene("goal", _goal),
    Scene("change-question", _change_question),
    Scene("change-topic", _change_topic),
)

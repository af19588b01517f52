"""The scenes of a session: its editor in the middle of being written, and a guide of one's own."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, filled, opened
from docs.stage import Stage
from mentorlog import clock
from mentorlog.dates import When
from mentorlog.mentoring import mentorships, questions, sessions, topics
from ui.sheets.guide import GuideSheet
from ui.sheets.plan_session import PlanSessionSheet
from ui.sheets.session import SessionSheet


def _session(stage: Stage) -> QWidget:
    story, logbook = stage.story, stage.logbook
    with_ada = mentorships.start(logbook, stage.uid(story.ada), "mentee", sessions=8)
    for days in (42, 28):
        sessions.log(logbook, with_ada, When(clock.today() - timedelta(days)))
    meeting = sessions.log(
        logbook,
        with_ada,
        When(clock.today()),
        preparation={"guide": "grow", "agenda": story.goal, "reflection": story.sign, "usefulness": 4},
        notes=story.notes,
    )
    for words in (story.theme, *story.steps):
        topics.add(logbook, with_ada, words)
    first, second, *_rest = topics.ahead(logbook, with_ada)
    topics.put(logbook, [second.uid], "revisit")
    questions.add(logbook, stage.uid(story.ada), story.question)
    sheet = opened(SessionSheet(stage.desk, stage.window, meeting))
    topics.put(logbook, [first.uid], "settled")
    return sheet


def _guide(stage: Stage) -> QWidget:
    values = {"name": stage.story.theme, "questions": f"{stage.story.question}\n{stage.story.sign}"}
    return filled(GuideSheet(stage.desk, stage.window), values)


def _plan_session(stage: Stage) -> QWidget:
    with_ada = mentorships.start(stage.logbook, stage.uid(stage.story.ada), "mentee", sessions=8)
    values = {"when": "wed 14:00", "agenda": stage.story.theme}
    return filled(PlanSessionSheet(stage.desk, stage.window, with_ada), values)


SESSIONS = (
    Scene("session", _session),
    Scene("own-guide", _guide),
    Scene("plan-session", _plan_session),
)

"""The list of goals as it is filtered and shown: where one began, where one stands, who helps."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct
from peewee import JOIN, Case, fn

from mentorlog import clock
from mentorlog.columns import holds
from mentorlog.follow_up_list import Named
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies
from mentorlog.mentoring.goals import State
from mentorlog.models import Person
from mentorlog.models.mentoring import (
    Competency,
    Feedback,
    FeedbackGoal,
    Goal,
    GoalEvidence,
    GoalPerson,
    GoalScore,
)
from mentorlog.words import sought


class GoalFilter(Struct, frozen=True):
    """Which goals; None leaves a part open. Those of the trash only where `trashed`.

    Person (a mentor who helps) and feedback (that led to it) are uids, a competency is a key.
    """

    state: State | None = "open"
    person: str | None = None
    competency: str | None = None
    feedback: str | None = None
    text: str = ""
    private: bool = True  # False leaves out what nothing but private feedback led to
    trashed: bool = False


class Score(NamedTuple):
    """Where the user stood on a day."""

    day: date
    score: int
    note: str


class GoalRow(Struct, frozen=True):
    """A goal as lists show one; its competency by key and name, the scores from the first to the last."""

    uid: str
    title: str
    success: str
    target: date | None
    competency: str | None
    competency_name: str
    baseline: int | None
    state: State
    closed_on: date | None
    feedback: int
    evidence: int
    people: tuple[Named, ...]
    scores: tuple[Score, ...]

    @property
    def current(self) -> int | None:
        """Where the user stands: the last score, or as long as there is none the baseline."""
        return self.scores[-1].score if self.scores else self.baseline

    @property
    def overdue(self) -> bool:
        """Whether it is open although its day has passed."""
        return self.state == "open" and self.target is not None and self.target < clock.today()


def ids(logbook: Logbook, chosen: GoalFilter = GoalFilter()) -> Sequence[int]:
    """The row numbers of the goals chosen: open ones by their day, then the last closed."""
    return logbook.numbers(Goal.select(Goal.id).where(*_conditions(chosen)).order_by(*_order()))


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[GoalRow]:
    """The rows of a page of `ids`, in their order."""
    names = competencies.names(logbook)
    query = _query().where(Goal.id.in_(list(numbers)))
    found = {number: _read(names, *rest) for number, *rest in logbook.tuples(query)}
    return [found[number] for number in numbers if number in found]


def listing(logbook: Logbook, chosen: GoalFilter = GoalFilter()) -> list[GoalRow]:
    """All rows at once."""
    names = competencies.names(logbook)
    query = _query().where(*_conditions(chosen)).order_by(*_order())
    return [_read(names, *rest) for _number, *rest in logbook.tuples(query)]


def one(logbook: Logbook, uid: str) -> GoalRow:
    """The row of one goal, in the trash or not; NotFound where there is none."""
    return rows(logbook, [logbook.id_of(Goal, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number by which `ids` knows a goal; NotFound where there is none."""
    return logbook.id_of(Goal, uid)


def count(logbook: Logbook, chosen: GoalFilter) -> int:
    """How many there are, without reading them."""
    return int(logbook.value(Goal.select(fn.COUNT(Goal.id)).where(*_conditions(chosen))))


def _query() -> Any:
    led = FeedbackGoal.select(fn.COUNT(FeedbackGoal.id)).join(Feedback)
    shown = GoalEvidence.select(fn.COUNT(GoalEvidence.id))
    helping = GoalPerson.select(fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(GoalPerson.id, Person.uid, Person.name)))
    scores = GoalScore.select(
        fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(GoalScore.day, GoalScore.score, GoalScore.note))
    )
    return Goal.select(
        Goal.id,
        Goal.uid,
        Goal.title,
        Goal.success,
        Goal.target,
        Competency.key,
        Goal.baseline,
        Goal.state,
        Goal.closed_on,
        led.where((FeedbackGoal.goal == Goal.id) & Feedback.trashed_at.is_null()),
        shown.where(GoalEvidence.goal == Goal.id),
        helping.join(Person).where((GoalPerson.goal == Goal.id) & Person.trashed_at.is_null()),
        scores.where(GoalScore.goal == Goal.id),
    ).join(Competency, JOIN.LEFT_OUTER)


def _read(names: Mapping[str, str], *columns: Any) -> GoalRow:
    uid, title, success, target, key, *own, people, scores = columns
    helping = tuple(Named(*who) for _tied, *who in sorted(json.loads(people)))
    history = tuple(Score(date.fromisoformat(day), *rest) for day, *rest in sorted(json.loads(scores)))
    rest = [*own, helping, history]
    return GoalRow(uid, title, success, target, key, names.get(key, ""), *rest)


def _conditions(chosen: GoalFilter) -> list[Any]:
    conditions = [Goal.trashed_at.is_null(not chosen.trashed)]
    if chosen.state:
        conditions.append(Goal.state == chosen.state)
    if chosen.person:
        helped = GoalPerson.select(GoalPerson.goal).join(Person).where(Person.uid == chosen.person)
        conditions.append(Goal.id.in_(helped))
    if chosen.competency:
        keyed = Competency.select(Competency.id).where(Competency.key == chosen.competency)
        conditions.append(Goal.competency.in_(keyed))
    if chosen.feedback:
        led_to = FeedbackGoal.select(FeedbackGoal.goal).join(Feedback).where(Feedback.uid == chosen.feedback)
        conditions.append(Goal.id.in_(led_to))
    if not chosen.private:
        led = FeedbackGoal.select(FeedbackGoal.goal).join(Feedback)
        told = led.where(~Feedback.private & Feedback.trashed_at.is_null())
        conditions.append(Goal.id.not_in(led.where(Feedback.private)) | Goal.id.in_(told))
    for word in sought(chosen.text).split():
        conditions.append(holds(Goal.title, word) | holds(Goal.success, word))
    return conditions


def _order() -> tuple[Any, ...]:
    is_closed = Case(Goal.state, (("open", 0),), 1)
    return is_closed, Goal.closed_on.desc(), Goal.target.asc(nulls="last"), Goal.id

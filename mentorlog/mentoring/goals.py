"""Goals: what to get better at, how one will know, and where one stands, from 0 to 10."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from mentorlog import clock
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import competencies
from mentorlog.models import Person
from mentorlog.models.mentoring import Goal, GoalPerson, GoalScore
from mentorlog.ties import tie_only
from mentorlog.words import line, paragraphs, sought

State = Literal["open", "reached", "dropped"]
STATES: tuple[State, ...] = ("open", "reached", "dropped")
SCORES = range(11)


class Aim(TypedDict, total=False):
    """What else can be said of a goal; what is left out stays as it is. `people` are uids of mentors."""

    success: str
    target: date | None
    competency: str | None
    baseline: int | None
    people: Sequence[str]


def add(logbook: Logbook, title: str, **aim: Unpack[Aim]) -> str:
    """Set a goal and give its uid. Raises InvalidEntry with the field that cannot be kept, NotFound."""
    uid = new_uid()
    with logbook.edit("goal-added", uid):
        number = logbook.insert(Goal, uid=uid, title=_checked(title), **_columns(logbook, aim))
        _set_people(logbook, number, aim)
    return uid


def find(logbook: Logbook, typed: str) -> str:
    """The uid of the goal whose uid begins or ends as typed, outside the trash; NotFound, Ambiguous."""
    return logbook.uid_like(Goal, Goal.title, sought(typed))


def edit(
    logbook: Logbook,
    uid: str,
    *,
    title: str | None = None,
    merge_key: str | None = None,
    **aim: Unpack[Aim],
) -> None:
    """Change what is given of a goal; edits in a row with one `merge_key` are one undo step."""
    number = logbook.id_of(Goal, uid)
    with logbook.edit("goal-changed", uid, merge_key=merge_key):
        columns = _columns(logbook, aim)
        if title is not None:
            columns["title"] = _checked(title)
        if columns:
            logbook.update(Goal, number, **columns)
        _set_people(logbook, number, aim)


def score(logbook: Logbook, uid: str, points: int, day: date | None = None, note: str = "") -> None:
    """Note where one stands with a goal on a day, today unless said; of one day the last score is kept.

    Raises InvalidEntry("score") beyond 0 to 10.
    """
    number = logbook.id_of(Goal, uid)
    day = day or clock.today()
    columns = {"score": _on_the_scale("score", points), "note": paragraphs(note)}
    kept = GoalScore.select(GoalScore.id).where((GoalScore.goal == number) & (GoalScore.day == day))
    with logbook.edit("goal-scored", uid):
        row = logbook.value(kept)
        if row is None:
            logbook.insert(GoalScore, goal=number, day=day, **columns)
        else:
            logbook.update(GoalScore, row, **columns)


def reach(logbook: Logbook, uids: Sequence[str], day: date | None = None) -> None:
    """Say that goals are reached, today unless said."""
    _close(logbook, "goals-reached", uids, "reached", day or clock.today())


def drop(logbook: Logbook, uids: Sequence[str], day: date | None = None) -> None:
    """Say that goals are no longer wanted."""
    _close(logbook, "goals-dropped", uids, "dropped", day or clock.today())


def reopen(logbook: Logbook, uids: Sequence[str]) -> None:
    """Make closed goals open again."""
    _close(logbook, "goals-reopened", uids, "open", None)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put goals into the trash, with their scores and what is linked to them."""
    with logbook.edit("goals-trashed", *uids):
        for uid in uids:
            logbook.update(Goal, logbook.id_of(Goal, uid), trashed_at=clock.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take goals out of the trash."""
    with logbook.edit("goals-restored", *uids):
        for uid in uids:
            logbook.update(Goal, logbook.id_of(Goal, uid), trashed_at=None)


def _close(logbook: Logbook, label: str, uids: Sequence[str], state: State, day: date | None) -> None:
    with logbook.edit(label, *uids):
        for uid in uids:
            logbook.update(Goal, logbook.id_of(Goal, uid), state=state, closed_on=day)


def _columns(logbook: Logbook, aim: Aim) -> dict[str, Any]:
    """The goal's own columns out of what was said; within an edit, for a competency may need its row."""
    columns: dict[str, Any] = {}
    if "success" in aim:
        columns["success"] = paragraphs(aim["success"])
    if "target" in aim:
        columns["target"] = aim["target"]
    if "competency" in aim:
        named = aim["competency"]
        columns["competency"] = competencies.number_of(logbook, named) if named else None
    if "baseline" in aim:
        at_first = aim["baseline"]
        columns["baseline"] = None if at_first is None else _on_the_scale("baseline", at_first)
    return columns


def _set_people(logbook: Logbook, number: int, aim: Aim) -> None:
    """Make these the ones who help; those in the trash, whom no list shows, are kept for when they return."""
    if "people" in aim:
        people = [logbook.id_of(Person, uid) for uid in aim["people"]]
        helping = GoalPerson.select(GoalPerson.person).join(Person).where(GoalPerson.goal == number)
        unseen = logbook.column(helping.where(Person.trashed_at.is_null(False)))
        tie_only(logbook, GoalPerson.goal, number, GoalPerson.person, [*people, *unseen])


def _on_the_scale(field: str, points: int) -> int:
    if points not in SCORES:
        raise InvalidEntry(field, marked("Scores go from 0 to 10."))
    return points


def _checked(title: str) -> str:
    clean = line(title)
    if not clean:
        raise InvalidEntry("title", marked("A goal needs words: what do you want to get better at?"))
    return clean

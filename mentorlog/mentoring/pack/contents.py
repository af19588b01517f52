"""What may go into a review pack: feedback, goals, wins, evidence, sessions and hours of its time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace
from peewee import fn

from mentorlog import clock, evidence, kinds, meeting_list
from mentorlog.evidence import EvidenceRow
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list, goal_list
from mentorlog.mentoring.feedback_list import FeedbackRow, ReviewFilter
from mentorlog.mentoring.goal_list import GoalFilter, GoalRow
from mentorlog.mentoring.mentorships import Role
from mentorlog.mentoring.review_periods import bounds
from mentorlog.models import Meeting
from mentorlog.models.mentoring import Mentorship, Session
from mentorlog.plain_notes import plain
from mentorlog.words import folded

WIN = "win"  # the tag of meetings that are worth telling of


class Hours(Struct, frozen=True):
    """The sessions held in a role, and the minutes they took as far as these are known."""

    role: Role
    sessions: int
    minutes: int


class Contents(Struct, frozen=True):
    """Everything that may be told, the latest first; a goal's evidence is that of its feedback too.

    Goals stand where they stood at the end of the time.
    """

    since: date | None
    until: date | None
    feedback: tuple[FeedbackRow, ...]
    goals: tuple[GoalRow, ...]
    goals_of: dict[str, tuple[str, ...]]  # feedback -> the titles of the goals it led to
    wins: tuple[MeetingRow, ...]
    evidence: tuple[EvidenceRow, ...]
    hours: tuple[Hours, ...]

    def without(self, left_out: Collection[str]) -> Contents:
        """The same without some feedback, goals, wins and evidence, by their uids."""
        goals = tuple(row for row in self.goals if row.uid not in left_out)
        told = {goal.title for goal in goals}
        return replace(
            self,
            feedback=tuple(row for row in self.feedback if row.uid not in left_out),
            goals=goals,
            goals_of={
                uid: tuple(title for title in titles if title in told)
                for uid, titles in self.goals_of.items()
            },
            wins=tuple(row for row in self.wins if row.uid not in left_out),
            evidence=tuple(row for row in self.evidence if row.uid not in left_out),
        )


def gather(logbook: Logbook, chosen: ReviewFilter, *, with_private: bool = False) -> Contents:
    """All that belongs to the feedback and the time chosen.

    Private feedback, the goals that nothing else led to, and private meetings come only on demand.
    """
    first, last = bounds(logbook, chosen.period)
    since, until = chosen.since or first, chosen.until or last
    shown = replace(chosen, private=with_private)
    told = tuple(feedback_list.listing(logbook, shown))
    goals_of = {row.uid: _goals(logbook, row) for row in told}
    led_to = {goal.uid for rows in goals_of.values() for goal in rows}
    everything = goal_list.listing(logbook, GoalFilter(state=None, private=with_private))
    goals = _of_time(everything, since, until, led_to)
    return Contents(
        since=since,
        until=until,
        feedback=told,
        goals=goals,
        goals_of={uid: tuple(goal.title for goal in rows) for uid, rows in goals_of.items()},
        wins=_wins(logbook, since, until, with_private),
        evidence=_evidence(logbook, told, goals),
        hours=_hours(logbook, since, until),
    )


def _goals(logbook: Logbook, row: FeedbackRow) -> list[GoalRow]:
    return goal_list.listing(logbook, GoalFilter(state=None, feedback=row.uid)) if row.goals else []


def _of_time(
    everything: Sequence[GoalRow], since: date | None, until: date | None, led_to: Collection[str]
) -> tuple[GoalRow, ...]:
    """The goals that the feedback led to, and those that were worked on in its time."""
    told = (goal for goal in everything if goal.uid in led_to or _was_worked_on(goal, since, until))
    return tuple(_as_of(until, goal) if until else goal for goal in told)


def _as_of(day: date, goal: GoalRow) -> GoalRow:
    """The goal as it stood at the end of a day."""
    scores = tuple(score for score in goal.scores if score.day <= day)
    if goal.closed_on and goal.closed_on > day:
        return replace(goal, scores=scores, state="open", closed_on=None)
    return replace(goal, scores=scores)


def _was_worked_on(goal: GoalRow, since: date | None, until: date | None) -> bool:
    days = [score.day for score in goal.scores] + [goal.closed_on or clock.today()]
    return any((not since or day >= since) and (not until or day <= until) for day in days)


def _wins(
    logbook: Logbook, since: date | None, until: date | None, with_private: bool
) -> tuple[MeetingRow, ...]:
    """The meetings with the tag, their notes in plain words: a name could hide behind Markdown's marks.

    One without a title is called as its kind, which the user may have named.
    """
    held = MeetingFilter(state="happened", since=since, until=until, tag=WIN)
    names = kinds.names(logbook)
    return tuple(
        replace(row, title=row.title or names.get(row.kind, row.kind), notes=plain(row.notes))
        for row in meeting_list.listing(logbook, held)
        if with_private or not row.private
    )


def _evidence(
    logbook: Logbook, told: Sequence[FeedbackRow], goals: Sequence[GoalRow]
) -> tuple[EvidenceRow, ...]:
    found: dict[str, EvidenceRow] = {}
    for row in told:
        if row.evidence:
            found |= {each.uid: each for each in evidence.of_feedback(logbook, row.uid)}
    for goal in goals:
        if goal.evidence:
            found |= {each.uid: each for each in evidence.of_goal(logbook, goal.uid)}
    by_title = sorted(found.values(), key=lambda each: folded(each.title))
    return tuple(sorted(by_title, key=lambda each: each.day or date.min, reverse=True))


def _hours(logbook: Logbook, since: date | None, until: date | None) -> tuple[Hours, ...]:
    days = [Meeting.day >= since] * bool(since) + [Meeting.day <= until] * bool(until)
    query = (
        Session.select(Mentorship.role, fn.COUNT(Meeting.id), fn.COALESCE(fn.SUM(Meeting.minutes), 0))
        .join(Meeting)
        .switch(Session)
        .join(Mentorship)
        .where(Meeting.state == "happened", *days)
        .where(Meeting.trashed_at.is_null() & Mentorship.trashed_at.is_null())
        .group_by(Mentorship.role)
    )
    return tuple(Hours(*values) for values in logbook.tuples(query.order_by(Mentorship.role)))

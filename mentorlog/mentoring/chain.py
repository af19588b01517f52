"""One piece of feedback with all that hangs on it: what became of it, and how it is known."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from mentorlog import evidence, follow_up_list, meeting_list
from mentorlog.evidence import EvidenceRow
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.mentoring import feedback, feedback_list, goal_list
from mentorlog.mentoring.feedback import FeedbackDetails, Status
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.mentoring.goal_list import GoalFilter, GoalRow
from mentorlog.models import FollowUp
from mentorlog.models.mentoring import Feedback, FeedbackFollowUp, StatusChange


class Move(Struct, frozen=True):
    """A move from one status to the next."""

    before: Status
    after: Status
    at: datetime
    reason: str


class Chain(Struct, frozen=True):
    """Feedback, the decision, the goals, the follow-ups, the evidence; `row.told_on` ends it.

    `meeting` is the one in which it was said, `newer` the feedback by which it is superseded. What lies in
    the trash is left out.
    """

    row: FeedbackRow
    details: FeedbackDetails
    meeting: MeetingRow | None
    newer: FeedbackRow | None
    moves: tuple[Move, ...]
    goals: tuple[GoalRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    evidence: tuple[EvidenceRow, ...]


def of(logbook: Logbook, uid: str) -> Chain:
    """The chain of one piece of feedback, in the trash or not; NotFound where there is none."""
    row = feedback_list.one(logbook, uid)
    return Chain(
        row=row,
        details=feedback.details(logbook, uid),
        meeting=meeting_list.one(logbook, row.meeting) if row.meeting else None,
        newer=_newer(logbook, row.superseded_by),
        moves=tuple(_moves(logbook, uid)),
        goals=tuple(goal_list.listing(logbook, GoalFilter(state=None, feedback=uid))),
        follow_ups=tuple(_follow_ups(logbook, uid)),
        evidence=tuple(evidence.of_feedback(logbook, uid)),
    )


def _newer(logbook: Logbook, uid: str | None) -> FeedbackRow | None:
    shown = Feedback.select(Feedback.id).where((Feedback.uid == uid) & Feedback.trashed_at.is_null())
    return next(iter(feedback_list.rows(logbook, logbook.column(shown))), None)


def _moves(logbook: Logbook, uid: str) -> list[Move]:
    columns = (StatusChange.before, StatusChange.after, StatusChange.at, StatusChange.reason)
    query = StatusChange.select(*columns).join(Feedback).where(Feedback.uid == uid)
    return logbook.rows(query.order_by(StatusChange.id), Move)


def _follow_ups(logbook: Logbook, uid: str) -> list[FollowUpRow]:
    led_to = FollowUp.select(FollowUp.id).join(FeedbackFollowUp).join(Feedback)
    led_to = led_to.where((Feedback.uid == uid) & FollowUp.trashed_at.is_null())
    return follow_up_list.rows(logbook, logbook.column(led_to.order_by(FollowUp.due_utc, FollowUp.id)))

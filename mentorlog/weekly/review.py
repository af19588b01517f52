"""What a weekly review looks at, in its order; nothing of it is stored."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from peewee import JOIN, fn

from mentorlog import cadence, clock, follow_up_list, meeting_list, people_list, reconnect, settings
from mentorlog.dates import to_utc
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.list_language.conditions import meetings_on
from mentorlog.list_language.spans import Span
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import feedback_list
from mentorlog.mentoring.feedback_list import FeedbackRow
from mentorlog.models import FollowUp, Meeting, MeetingPerson, Person
from mentorlog.models.mentoring import Feedback, StatusChange
from mentorlog.people_list import PersonRow

Row = TypeVar("Row", MeetingRow, FollowUpRow, FeedbackRow)

_WIN = "win"  # the tag of a meeting that was one
_ACTED_ON = ("acting", "done")


class Wins(Struct, frozen=True):
    """What went well in a week: meetings tagged `win`, promises kept, feedback acted on, people met first."""

    meetings: list[MeetingRow]
    kept: list[FollowUpRow]
    feedback: list[FeedbackRow]
    met: list[PersonRow]


class Review(Struct, frozen=True):
    """A week from its first day until today, as it stands now."""

    since: date
    until: date
    unanswered: list[MeetingRow]
    mine: list[FollowUpRow]
    theirs: list[FollowUpRow]
    going_cold: list[PersonRow]
    without_notes: list[MeetingRow]
    wins: Wins


def review(logbook: Logbook) -> Review:
    """Look at the week as the user counts it, and at what is left over from before."""
    today = clock.today()
    since = settings.week_begins(logbook)
    yesterday = today - timedelta(1)
    planned = meeting_list.listing(logbook, MeetingFilter(state="planned", until=today, earliest_first=True))
    of_week = MeetingFilter(state="happened", since=since, until=today, without_notes=True)
    return Review(
        since,
        today,
        unanswered=[row for row in planned if row.unconfirmed],
        mine=follow_up_list.listing(logbook, FollowUpFilter(owed_by="me", due_until=yesterday)),
        theirs=follow_up_list.listing(logbook, FollowUpFilter(owed_by="them", due_until=yesterday)),
        going_cold=[call.person for call in reconnect.week(logbook).calls],
        without_notes=meeting_list.listing(logbook, of_week),
        wins=_wins(logbook, since, today),
    )


def without_private(found: Review) -> Review:
    """The same without what is private, for a page that others may see."""
    wins = found.wins
    return replace(
        found,
        unanswered=_shared(found.unanswered),
        mine=_shared(found.mine),
        theirs=_shared(found.theirs),
        without_notes=_shared(found.without_notes),
        wins=Wins(_shared(wins.meetings), _shared(wins.kept), _shared(wins.feedback), wins.met),
    )


def _shared(rows: list[Row]) -> list[Row]:
    return [row for row in rows if not row.private]


def _wins(logbook: Logbook, since: date, today: date) -> Wins:
    tagged = MeetingFilter(state="happened", since=since, until=today, tag=_WIN)
    kept = logbook.column(
        FollowUp.select(FollowUp.id)
        .where(
            (FollowUp.state == "done")
            & (FollowUp.owed_by == "me")
            & FollowUp.trashed_at.is_null()
            & (FollowUp.closed_at >= _midnight(since))
        )
        .order_by(FollowUp.closed_at)
    )
    acted_on = logbook.column(
        Feedback.select(Feedback.id)
        .join(StatusChange)
        .where(
            StatusChange.after.in_(_ACTED_ON)
            & Feedback.status.in_(_ACTED_ON)
            & Feedback.trashed_at.is_null()
            & (StatusChange.at >= _midnight(since))
        )
        .distinct()
    )
    return Wins(
        meeting_list.listing(logbook, tagged),
        follow_up_list.rows(logbook, kept),
        feedback_list.rows(logbook, acted_on),
        people_list.rows(logbook, logbook.column(_met_first(since, today))),
    )


def _met_first(since: date, today: date) -> Any:
    """Those with whom there was real contact this week, and never before."""
    met = MeetingPerson.select(MeetingPerson.person).join(Meeting)
    this_week = met.where(cadence.is_contact() & meetings_on(Span(since, today)))
    before = (
        MeetingPerson.select(MeetingPerson.id)
        .join(Meeting, JOIN.CROSS)  # from the person to their few meetings
        .where((MeetingPerson.person == Person.id) & (MeetingPerson.meeting == Meeting.id))
        .where(cadence.is_contact() & (Meeting.day < since))
    )
    query = Person.select(Person.id).where(Person.trashed_at.is_null() & Person.id.in_(this_week))
    return query.where(~fn.EXISTS(before)).order_by(Person.folded)


def _midnight(day: date) -> Any:
    return to_utc(day, time(), clock.zone())

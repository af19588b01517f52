"""What is due today and this week, over all nouns: the Today page and the command `today` in one reading."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from peewee import fn

from mentorlog import clock, settings
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.follow_up_list import count as count_follow_ups
from mentorlog.follow_up_list import listing as follow_ups
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.meeting_list import count as count_meetings
from mentorlog.meeting_list import listing as meetings
from mentorlog.models import FollowUp
from mentorlog.people_list import PeopleFilter, PersonRow
from mentorlog.people_list import listing as people

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Week:
    """The week in three figures, told when it ends."""

    logged: int
    kept: int
    overdue: int


@dataclass(frozen=True)
class Today:
    """The sections of the Today page, in their order."""

    coming_up: list[MeetingRow]
    overdue: list[FollowUpRow]
    due_today: list[FollowUpRow]
    this_week: list[FollowUpRow]
    they_promised: list[FollowUpRow]
    going_cold: list[PersonRow]
    without_notes: list[MeetingRow]
    week: Week | None


def today(logbook: Logbook) -> Today:
    """Everything that wants the user's eye today."""
    day = clock.today()
    soon = day + _WEEK
    return Today(
        coming_up=meetings(logbook, MeetingFilter(state="planned", until=soon, earliest_first=True)),
        overdue=_mine(logbook, due_until=day - timedelta(1)),
        due_today=_mine(logbook, due_from=day, due_until=day),
        this_week=_mine(logbook, due_from=day + timedelta(1), due_until=soon),
        they_promised=follow_ups(logbook, FollowUpFilter(owed_by="them", due_until=soon)),
        going_cold=people(logbook, PeopleFilter(shown="cold", order="touch-due")),
        without_notes=_without_notes(logbook, day),
        week=_week(logbook, day) if _week_ends(logbook, day) else None,
    )


def badge(logbook: Logbook) -> int:
    """How many promises of mine are overdue or due today."""
    return count_follow_ups(logbook, FollowUpFilter(owed_by="me", due_until=clock.today()))


def _mine(logbook: Logbook, **dates: Any) -> list[FollowUpRow]:
    return follow_ups(logbook, FollowUpFilter(owed_by="me", **dates))


def _without_notes(logbook: Logbook, day: date) -> list[MeetingRow]:
    chosen = MeetingFilter(state="happened", since=day - _WEEK, until=day, without_notes=True)
    return meetings(logbook, chosen)


def _week_ends(logbook: Logbook, day: date) -> bool:
    """From the last working day of the week on."""
    return day.isoweekday() >= max(settings.working_days(logbook))


def _week(logbook: Logbook, day: date) -> Week:
    monday = day - timedelta(day.isoweekday() - 1)
    return Week(
        logged=count_meetings(logbook, MeetingFilter(state="happened", since=monday, until=day)),
        kept=_kept(logbook, monday),
        overdue=count_follow_ups(logbook, FollowUpFilter(owed_by="me", due_until=day - timedelta(1))),
    )


def _kept(logbook: Logbook, monday: date) -> int:
    """Promises of mine that were done since `monday`."""
    query = FollowUp.select(fn.COUNT(FollowUp.id)).where(
        (FollowUp.state == "done")
        & (FollowUp.owed_by == "me")
        & FollowUp.trashed_at.is_null()
        & (FollowUp.closed_at >= datetime.combine(monday, time(), UTC))
    )
    return int(logbook.value(query))

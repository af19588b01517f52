"""What is due today and this week, over all nouns: the Today page and the command `today` in one reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from types import ModuleType

from msgspec import Struct
from msgspec.structs import replace
from peewee import fn

from mentorlog import clock, follow_up_list, meeting_list, people_list, settings
from mentorlog.dates import to_utc
from mentorlog.deadlines import Deadline, DeadlineFilter
from mentorlog.follow_up_list import FollowUpFilter, FollowUpRow
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingFilter, MeetingRow
from mentorlog.mentoring import mentorship_list
from mentorlog.mentoring.mentorship_list import MentorshipFilter, MentorshipRow
from mentorlog.models import FollowUp
from mentorlog.people_list import PeopleFilter, PersonRow

_WEEK = timedelta(days=7)
_DEADLINES_AHEAD = timedelta(days=90)


class Week(Struct, frozen=True):
    """The week in three figures, told when it ends."""

    logged: int
    kept: int
    overdue: int


class Today(Struct, frozen=True, kw_only=True):
    """The sections of the Today page, in their order."""

    coming_up: list[MeetingRow]
    overdue: list[FollowUpRow]
    due_today: list[FollowUpRow]
    this_week: list[FollowUpRow]
    deadlines: Sequence[Deadline] = ()
    they_promised: list[FollowUpRow]
    going_cold: list[PersonRow]
    stalled: list[MentorshipRow]
    without_notes: list[MeetingRow]
    week: Week | None


Chosen = MeetingFilter | FollowUpFilter | PeopleFilter | MentorshipFilter | DeadlineFilter
Waiting = MeetingRow | FollowUpRow | PersonRow | MentorshipRow | Deadline
_LISTS: dict[type, ModuleType] = {
    MeetingFilter: meeting_list,
    FollowUpFilter: follow_up_list,
    PeopleFilter: people_list,
    MentorshipFilter: mentorship_list,
}


def sections(logbook: Logbook, *, deadlines: bool = True) -> dict[str, Chosen]:
    """What each section of the Today page holds, in the order in which they are shown."""
    day = clock.today()
    soon = day + _WEEK
    ends = (
        {"deadlines": DeadlineFilter(until=day + _DEADLINES_AHEAD)}
        if deadlines and has_deadlines(logbook)
        else {}
    )
    return {
        "coming_up": MeetingFilter(state="planned", until=soon, earliest_first=True),
        "overdue": FollowUpFilter(owed_by="me", due_until=day - timedelta(1)),
        "due_today": FollowUpFilter(owed_by="me", due_from=day, due_until=day),
        "this_week": FollowUpFilter(owed_by="me", due_from=day + timedelta(1), due_until=soon),
        **ends,
        "they_promised": FollowUpFilter(owed_by="them", due_until=soon),
        "going_cold": PeopleFilter(shown="cold", order="touch-due"),
        "stalled": MentorshipFilter(stalled=True),
        "without_notes": MeetingFilter(state="happened", since=day - _WEEK, until=day, without_notes=True),
    }


def today(logbook: Logbook) -> Today:
    """Everything that wants the user's eye today, with all rows."""
    chosen = sections(logbook)
    rows = {name: _list_of(each).listing(logbook, each) for name, each in chosen.items()}
    return Today(**rows, week=week(logbook))


def numbers(logbook: Logbook, text: str = "", *, deadlines: bool = True) -> dict[str, Sequence[int]]:
    """The row numbers of each section: what the Today page holds before it paints any.

    With a `text` only those in which a search on their own page would find it. Without `deadlines` the rules
    of credentials, which take their time, are not read.
    """
    chosen = sections(logbook, deadlines=deadlines)
    return {name: _list_of(each).ids(logbook, replace(each, text=text)) for name, each in chosen.items()}


def rows(logbook: Logbook, section: str, wanted: Sequence[int]) -> list[Waiting]:
    """The rows of some `numbers` of a section, in their order."""
    chosen = sections(logbook)[section]
    found: list[Waiting] = _list_of(chosen).rows(logbook, wanted)
    return found


def has_deadlines(logbook: Logbook) -> bool:
    """Whether there is anything at all that ends, asked in plain SQL: tables cost the start time."""
    found = logbook.execute(
        'SELECT EXISTS(SELECT 1 FROM "membership") OR EXISTS(SELECT 1 FROM "credential")'
    ).fetchone()
    return bool(found[0])


def week(logbook: Logbook) -> Week | None:
    """The figures of the week as the user counts it, from its last working day on; None before."""
    day, first = clock.today(), settings.week_begins(logbook)
    last = max((weekday - first.isoweekday()) % 7 for weekday in settings.working_days(logbook))
    return _week(logbook, first, day) if (day - first).days >= last else None


def _list_of(chosen: Chosen) -> ModuleType:
    """Where a section is listed."""
    if isinstance(chosen, DeadlineFilter):
        # Loaded only for those who have some: it brings memberships, credentials and their rules.
        from mentorlog import deadline_list

        return deadline_list
    return _LISTS[type(chosen)]


def badge(logbook: Logbook) -> int:
    """How many promises of mine are overdue or due today."""
    return follow_up_list.count(logbook, FollowUpFilter(owed_by="me", due_until=clock.today()))


def _week(logbook: Logbook, first: date, day: date) -> Week:
    return Week(
        logged=meeting_list.count(logbook, MeetingFilter(state="happened", since=first, until=day)),
        kept=_kept(logbook, first),
        overdue=follow_up_list.count(logbook, FollowUpFilter(owed_by="me", due_until=day - timedelta(1))),
    )


def _kept(logbook: Logbook, first: date) -> int:
    """Promises of mine that were done on `first` or later, by the clock of this machine."""
    query = FollowUp.select(fn.COUNT(FollowUp.id)).where(
        (FollowUp.state == "done")
        & (FollowUp.owed_by == "me")
        & FollowUp.trashed_at.is_null()
        & (FollowUp.closed_at >= to_utc(first, time(), clock.zone()))
    )
    return int(logbook.value(query))

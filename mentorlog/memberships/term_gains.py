"""What came of a term: meetings with people of the association and its chapters, and whom one met there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog import clock
from mentorlog.logbook import Logbook
from mentorlog.memberships.terms import TermRow
from mentorlog.models import Affiliation, Meeting, MeetingPerson, Person
from mentorlog.models.credentials import Activity
from mentorlog.models.memberships import Membership, MembershipChapter


class Gains(Struct, frozen=True):
    """What came of a term so far: meetings with their minutes, and the people of it who were met."""

    meetings: int
    minutes: int
    people: int


def places(logbook: Logbook, membership: str) -> list[int]:
    """The row numbers of the association and its chapters."""
    number = logbook.id_of(Membership, membership)
    own = Membership.select(Membership.organisation).where(Membership.id == number)
    chapters = MembershipChapter.select(MembershipChapter.organisation)
    return logbook.column(own | chapters.where(MembershipChapter.membership == number))


def meetings(logbook: Logbook, membership: str, term: TermRow) -> Sequence[int]:
    """The row numbers, as `meeting_list` has them, of what happened in a term, latest first.

    They are those with somebody who is there now, and those that an activity says the association held.
    """
    happened = Meeting.select(Meeting.id).where(_of_term(places(logbook, membership), term))
    return logbook.numbers(happened.order_by(Meeting.start_utc.desc(), Meeting.id.desc()))


def gains(logbook: Logbook, membership: str, term: TermRow) -> Gains:
    """What came of a term until today."""
    there = places(logbook, membership)
    of_term = _of_term(there, term)
    totals = Meeting.select(fn.COUNT(Meeting.id), fn.COALESCE(fn.SUM(Meeting.minutes), 0))
    [(count, minutes)] = logbook.tuples(totals.where(of_term))
    met = MeetingPerson.select(fn.COUNT(MeetingPerson.person.distinct())).join(Meeting)
    theirs = MeetingPerson.person.in_(_people(there))
    return Gains(count, minutes, int(logbook.value(met.where(of_term & theirs))))


def _of_term(there: Sequence[int], term: TermRow) -> Any:
    """Whether a meeting happened in a term, by today, and has to do with one of these places."""
    with_them = MeetingPerson.select(MeetingPerson.meeting).where(MeetingPerson.person.in_(_people(there)))
    held_by = Activity.select(Activity.meeting).where(
        Activity.organisation.in_(there) & Activity.meeting.is_null(False) & Activity.trashed_at.is_null()
    )
    in_term = Meeting.day.between(term.since, min(term.until, clock.today()))
    happened = (Meeting.state == "happened") & Meeting.trashed_at.is_null()
    return happened & in_term & (Meeting.id.in_(with_them) | Meeting.id.in_(held_by))


def _people(there: Sequence[int]) -> Any:
    """The people outside the trash who are at one of these places now."""
    posts = Affiliation.select(Affiliation.person).join(Person)
    here = Affiliation.organisation.in_(there) & Affiliation.until.is_null()
    return posts.where(here & Person.trashed_at.is_null())

"""What came of a term: meetings with people of the association and its chapters, and whom one met there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog import clock
from mentorlog.columns import among
from mentorlog.credentials import activity_list
from mentorlog.logbook import Logbook
from mentorlog.memberships.terms import TermRow
from mentorlog.models import Affiliation, Meeting, MeetingPerson, Person
from mentorlog.models.credentials import Activity
from mentorlog.models.memberships import Membership, MembershipChapter


class Gains(Struct, frozen=True):
    """What came of a term so far: meetings with their minutes, the people of it who were met, and credits.

    `credits` are hundredths by the rules that they count towards, what was rejected left out.
    """

    meetings: int
    minutes: int
    people: int
    credits: dict[str, int]


def meetings(logbook: Logbook, membership: str, term: TermRow) -> list[int]:
    """The row numbers, as `meeting_list` has them, of what happened in a term, latest first.

    They are those with somebody who is there now, and those that an activity says the association held.
    """
    return _meetings(logbook, _places(logbook, membership), term)


def gains(logbook: Logbook, membership: str, term: TermRow) -> Gains:
    """What came of a term until today."""
    places = _places(logbook, membership)
    numbers = _meetings(logbook, places, term)
    minutes = Meeting.select(fn.COALESCE(fn.SUM(Meeting.minutes), 0)).where(among(Meeting.id, numbers))
    met = MeetingPerson.select(fn.COUNT(MeetingPerson.person.distinct())).where(
        among(MeetingPerson.meeting, numbers) & MeetingPerson.person.in_(_people(places))
    )
    credits = _credits(logbook, places, numbers, term)
    return Gains(len(numbers), logbook.value(minutes), logbook.value(met), credits)


def _meetings(logbook: Logbook, places: Sequence[int], term: TermRow) -> list[int]:
    happened = (Meeting.state == "happened") & Meeting.trashed_at.is_null() & _is_in(term, Meeting)
    columns = Meeting.start_utc, Meeting.id
    # Cross joins keep their order: from the few who are there to their meetings, never over all meetings.
    with_them = MeetingPerson.select(*columns).join(Meeting, JOIN.CROSS)
    with_them = with_them.where(_is_of(MeetingPerson) & MeetingPerson.person.in_(_people(places)) & happened)
    held = Activity.select(*columns).join(Meeting, JOIN.CROSS)
    theirs = Activity.organisation.in_(places) & Activity.trashed_at.is_null()
    found = logbook.tuples(with_them | held.where(_is_of(Activity) & theirs & happened))
    return [number for _start, number in sorted(found, reverse=True)]


def _credits(
    logbook: Logbook, places: Sequence[int], meetings: Sequence[int], term: TermRow
) -> dict[str, int]:
    """What activities of these places, and those that were these meetings, count towards rules."""
    theirs = Activity.organisation.in_(places) | among(Activity.meeting, meetings)
    chosen = Activity.select(Activity.id).where(
        theirs & Activity.trashed_at.is_null() & _is_in(term, Activity)
    )
    found: dict[str, int] = {}
    for activity in activity_list.rows(logbook, logbook.column(chosen)):
        for credited in activity.credits:
            if credited.claim != "rejected":
                found[credited.rule] = found.get(credited.rule, 0) + credited.amount
    return dict(sorted(found.items()))


def _is_in(term: TermRow, model: Any) -> Any:
    return model.day.between(term.since, min(term.until, clock.today()))


def _is_of(model: Any) -> Any:
    return model.meeting == Meeting.id


def _places(logbook: Logbook, membership: str) -> list[int]:
    """The row numbers of the association and its chapters."""
    number = logbook.id_of(Membership, membership)
    own = Membership.select(Membership.organisation).where(Membership.id == number)
    chapters = MembershipChapter.select(MembershipChapter.organisation)
    return logbook.column(own | chapters.where(MembershipChapter.membership == number))


def _people(places: Sequence[int]) -> Any:
    """The people outside the trash who are at one of these places now."""
    posts = Affiliation.select(Affiliation.person).join(Person)
    here = Affiliation.organisation.in_(places) & Affiliation.until.is_null()
    return posts.where(here & Person.trashed_at.is_null())

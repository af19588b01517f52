"""How often one met, by month, by kind, and with whose people."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog.insights.period import Counted, Period, month_of, most
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation, Meeting, MeetingOrganisation, MeetingPerson, Organisation

_MOST = 10  # organisations


class Meetings(Struct, frozen=True):
    """Meetings that have happened; a meeting with people of two organisations counts at both."""

    total: int
    people: int
    by_month: tuple[Counted, ...]
    by_kind: tuple[Counted, ...]
    by_organisation: tuple[Counted, ...]


def meetings(logbook: Logbook, period: Period) -> Meetings:
    """The meetings of a period, and how many people were met."""
    by_month = _counts(logbook, month_of(Meeting.day), period)
    return Meetings(
        total=sum(by_month.values()),
        people=_people(logbook, period),
        by_month=period.in_months(by_month),
        by_kind=most(list(_counts(logbook, Meeting.kind, period).items()), len(by_month) + _MOST),
        by_organisation=most(_by_organisation(logbook, period), _MOST),
    )


def _happened(period: Period) -> Any:
    return (Meeting.state == "happened") & Meeting.trashed_at.is_null() & period.holds(Meeting.day)


def _counts(logbook: Logbook, column: Any, period: Period) -> dict[str, int]:
    query = Meeting.select(column, fn.COUNT(Meeting.id)).where(_happened(period)).group_by(column)
    return dict(logbook.tuples(query))


def _people(logbook: Logbook, period: Period) -> int:
    met = MeetingPerson.select(fn.COUNT(MeetingPerson.person.distinct())).join(Meeting)
    return int(logbook.value(met.where(_happened(period))))


def _by_organisation(logbook: Logbook, period: Period) -> list[Counted]:
    """Those whom a meeting was about, and those where its people are now."""
    about = MeetingOrganisation.select(
        MeetingOrganisation.meeting.alias("meeting"), MeetingOrganisation.organisation.alias("organisation")
    )
    there = MeetingPerson.select(MeetingPerson.meeting, Affiliation.organisation).join(
        Affiliation, on=Affiliation.person == MeetingPerson.person
    )
    both = about | there.where(Affiliation.until.is_null() & Affiliation.organisation.is_null(False))
    query = (
        Organisation.select(Organisation.name, fn.COUNT(Meeting.id))
        .join(both, on=both.c.organisation == Organisation.id)
        .join(Meeting, on=both.c.meeting == Meeting.id)
        .where(_happened(period) & Organisation.trashed_at.is_null())
        .group_by(Organisation.id)
    )
    return list(logbook.tuples(query))

"""How the network grew, and how well one keeps in touch with it today."""

from __future__ import annotations

from msgspec import Struct
from peewee import Case, fn

from mentorlog import cadence, clock
from mentorlog.insights.period import Counted, Period, month_of
from mentorlog.logbook import Logbook
from mentorlog.models import Person


class Network(Struct, frozen=True):
    """People in the logbook at the end of a period, and how many were added in each of its months."""

    total: int
    added: tuple[Counted, ...]


class Rhythms(Struct, frozen=True):
    """Of the people with a rhythm: in touch in time, past their rhythm, past the longest time."""

    fine: int
    due: int
    cold: int


def network(logbook: Logbook, period: Period) -> Network:
    """Those outside the trash, by the day on which they were added."""
    month = month_of(Person.created)
    query = Person.select(month, fn.COUNT(Person.id)).where(Person.trashed_at.is_null()).group_by(month)
    counts = dict(logbook.tuples(query))
    last = f"{period.until:%Y-%m}"
    return Network(sum(count for month, count in counts.items() if month <= last), period.in_months(counts))


def rhythms(logbook: Logbook) -> Rhythms:
    """How those stand today with whom one wants to keep in touch."""
    today = clock.today().isoformat()
    standing = Case(
        None, ((cadence.cold_after() < today, "cold"), (cadence.touch_due() < today, "due")), "fine"
    )
    with_rhythm = Person.select(standing.alias("standing")).where(
        Person.trashed_at.is_null() & cadence.has_rhythm()
    )
    query = Person.select(with_rhythm.c.standing, fn.COUNT("*")).from_(with_rhythm)
    counts = dict(logbook.tuples(query.group_by(with_rhythm.c.standing)))
    return Rhythms(*(counts.get(name, 0) for name in Rhythms.__struct_fields__))

"""Quarters of an hour for follow-ups that name only a day, so that twelve of them do not ring at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, time, timedelta
from datetime import datetime as wall_clock

from mentorlog import settings
from mentorlog.logbook import Logbook

SLOTS_A_DAY = 12
_QUARTER = timedelta(minutes=15)


def free_slot(logbook: Logbook, day: date, zone: str, promised: Iterable[time] = ()) -> time:
    """The first quarter of an hour of `day`, from the due hour on, that no open follow-up of `zone` has.

    There are twelve of them; when all are taken, the least crowded, earliest one. A slot is given once and
    stored: it does not move when another follow-up does. `promised` are times of that day which others will
    have that are not saved yet.
    """
    slots = _slots(settings.due_hour(logbook))
    taken = Counter(_taken(logbook, day, zone))
    taken.update(promised)
    return min(slots, key=lambda slot: taken[slot])


def _slots(first: time) -> list[time]:
    """Twelve quarters from `first` on; those past midnight would be another day."""
    start = wall_clock.combine(date.min, first)
    moments = [start + number * _QUARTER for number in range(SLOTS_A_DAY)]
    return [moment.time() for moment in moments if moment.date() == date.min]


def _taken(logbook: Logbook, day: date, zone: str) -> dict[time, int]:
    # Plain SQL: each save of a follow-up asks this, and building the query would cost more than running it.
    taken = logbook.execute(
        """SELECT coalesce("slot", "time"), count(*) FROM "follow_up"
           WHERE "due" = ? AND "zone" = ? AND "state" = 'open' AND "trashed_at" IS NULL GROUP BY 1""",
        [day.isoformat(), zone],
    )
    return {time.fromisoformat(at): count for at, count in taken.fetchall()}

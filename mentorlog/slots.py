"""Quarters of an hour for follow-ups that name only a day, so that twelve of them do not ring at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, time, timedelta
from datetime import datetime as wall_clock
from functools import cache

from mentorlog import settings
from mentorlog.logbook import Logbook

SLOTS_A_DAY = 12
_QUARTER = timedelta(minutes=15)


class Slots:
    """The quarters of an hour of days, while one edit gives many of them.

    What others have is read once a day and zone; whoever writes a follow-up meanwhile tells it.
    """

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._taken: dict[tuple[date, str], Counter[time]] = {}

    def free(self, day: date, zone: str, promised: Iterable[time] = ()) -> time:
        """The first quarter of `day`, from the due hour on, that no open follow-up of `zone` has.

        There are twelve of them; when all are taken, the least crowded, earliest one. `promised` are times of
        that day which others will have that are not saved yet.
        """
        if (day, zone) not in self._taken:
            self._taken[day, zone] = _taken(self._logbook, day, zone)
        taken = self._taken[day, zone] + Counter(promised)
        return min(_slots(settings.due_hour(self._logbook)), key=lambda slot: taken[slot])

    def take(self, day: date, zone: str, at: time) -> None:
        """An open follow-up rings then, from now on."""
        self._count(day, zone, at, 1)

    def leave(self, day: date, zone: str, at: time) -> None:
        """An open follow-up rings then no more."""
        self._count(day, zone, at, -1)

    def _count(self, day: date, zone: str, at: time, change: int) -> None:
        if (day, zone) in self._taken:  # what is not read yet will be read as it is by then
            self._taken[day, zone][at] += change


def free_slot(logbook: Logbook, day: date, zone: str, promised: Iterable[time] = ()) -> time:
    """The slot of `day` for one follow-up, which is given once and stored.

    It does not move when another follow-up does.
    """
    return Slots(logbook).free(day, zone, promised)


@cache
def _slots(first: time) -> list[time]:
    """Twelve quarters from `first` on; those past midnight would be another day."""
    start = wall_clock.combine(date.min, first)
    moments = [start + number * _QUARTER for number in range(SLOTS_A_DAY)]
    return [moment.time() for moment in moments if moment.date() == date.min]


def _taken(logbook: Logbook, day: date, zone: str) -> Counter[time]:
    # Plain SQL: each save of a follow-up asks this, and building the query would cost more than running it.
    # The day in UTC and its neighbours are read, in the order that the lists have an index for anyway.
    taken = logbook.execute(
        """SELECT coalesce("slot", "time"), count(*) FROM "follow_up"
           WHERE "state" = 'open' AND "due_utc" BETWEEN date(?1, '-1 day') AND date(?1, '+2 days')
             AND "due" = ?1 AND "zone" = ?2 AND "trashed_at" IS NULL GROUP BY 1""",
        [day.isoformat(), zone],
    )
    return Counter({time.fromisoformat(at): count for at, count in taken.fetchall()})

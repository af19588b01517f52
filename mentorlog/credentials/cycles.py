"""The cycles of a credential, from anniversary to anniversary or by calendar years; a typed end wins.

The anniversary of 29 February is 1 March in a year without one, so that no cycle is a day short.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, pairwise

from msgspec import Struct

from mentorlog.credentials.rule import CycleRule

_A_DAY = timedelta(1)
_A_MONTH = timedelta(31)


class Cycle(Struct, frozen=True):
    """A cycle with its first and its last day, and the years it is made of."""

    since: date
    until: date
    length: int

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.since <= day <= self.until

    def years(self) -> tuple[tuple[date, date], ...]:
        """The first and the last day of each of its years; they end as the cycle does."""
        after = self.until + _A_DAY
        edges = [anniversary(after, -number) for number in range(self.length, -1, -1)]
        begun = [self.since, *(edge for edge in edges[1:] if edge > self.since)]
        return tuple((first, following - _A_DAY) for first, following in pairwise(begun))

    def year_of(self, day: date) -> int:
        """Which of its years a day lies in, from 0."""
        return next(number for number, (_first, last) in enumerate(self.years()) if day <= last)


def anniversary(day: date, years: int) -> date:
    """The same day so many years later, or earlier where negative."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1)


def cycle_at(rule: CycleRule, earned: date, on: date, expires: date | None = None) -> Cycle:
    """The cycle that `on` lies in, of a credential earned on a day.

    Before the first cycle it is the first. `expires` is the last day of the present cycle as the issuer
    wrote it: earlier ones are counted back from there, and after it there is none until it is renewed.
    """
    first = earned if rule.anchor == "earned_date" else date(earned.year + 1, 1, 1)
    if expires is None:
        return next(cycle for cycle in _forward(rule, first) if on <= cycle.until)
    return next(cycle for cycle in _back_from(rule, earned, expires) if cycle.since <= max(on, first))


def _forward(rule: CycleRule, first: date) -> Iterator[Cycle]:
    for number in count(0, rule.years):
        after = anniversary(first, number + rule.years)
        yield Cycle(anniversary(first, number), after - _A_DAY, rule.years)


def _back_from(rule: CycleRule, earned: date, expires: date) -> Iterator[Cycle]:
    after = expires + _A_DAY
    for number in count(0, rule.years):
        begins = anniversary(after, -number - rule.years)
        ends = anniversary(after, -number) - _A_DAY
        # Issuers write the day of the year as the last one, too: no first cycle is a few days long.
        is_first = begins - _A_MONTH <= earned <= ends and rule.anchor == "earned_date"
        yield Cycle(earned if is_first else begins, ends, rule.years)

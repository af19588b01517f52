"""The cycles of a credential, from anniversary to anniversary or by calendar years; a typed end wins.

Who counts by calendar years writes the day until which one may report and pay as well: one in the first
three months is of the cycle that ended with the year before.

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
_LAST_MONTH_TO_REPORT = 3


class Cycle(Struct, frozen=True):
    """A cycle with its first and its last day, and the years it is made of."""

    since: date
    until: date
    length: int
    is_by_calendar: bool = False

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.since <= day <= self.until

    def years(self) -> tuple[tuple[date, date], ...]:
        """The first and the last day of each of its years; they end as the cycle does, or in December."""
        after = self.until + _A_DAY
        turn = date(self.until.year + 1, 1, 1) if self.is_by_calendar else after
        edges = [anniversary(turn, -number) for number in range(self.length - 1, 0, -1)]
        begun = [self.since, *(edge for edge in edges if edge > self.since), after]
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
    first = date(earned.year + 1, 1, 1) if _is_by_calendar(rule) else earned
    if expires is None:
        return next(cycle for cycle in _forward(rule, first) if on <= cycle.until)
    ends = last_day(rule, expires)
    back = _back_from_year(rule, ends) if _is_by_calendar(rule) else _back_from(rule, earned, ends)
    return next(cycle for cycle in back if cycle.since <= max(on, first))


def last_day(rule: CycleRule, expires: date) -> date:
    """The last day of the cycle that the issuer wrote a day for."""
    if _is_by_calendar(rule) and expires.month <= _LAST_MONTH_TO_REPORT:
        return date(expires.year - 1, 12, 31)
    return expires


def _is_by_calendar(rule: CycleRule) -> bool:
    return rule.anchor == "calendar_year"


def _forward(rule: CycleRule, first: date) -> Iterator[Cycle]:
    for number in count(0, rule.years):
        after = anniversary(first, number + rule.years)
        yield Cycle(anniversary(first, number), after - _A_DAY, rule.years, _is_by_calendar(rule))


def _back_from_year(rule: CycleRule, expires: date) -> Iterator[Cycle]:
    turn = date(expires.year + 1, 1, 1)
    for number in count(0, rule.years):
        ends = min(anniversary(turn, -number) - _A_DAY, expires)
        yield Cycle(anniversary(turn, -number - rule.years), ends, rule.years, is_by_calendar=True)


def _back_from(rule: CycleRule, earned: date, expires: date) -> Iterator[Cycle]:
    after = expires + _A_DAY
    for number in count(0, rule.years):
        begins = anniversary(after, -number - rule.years)
        ends = anniversary(after, -number) - _A_DAY
        # Issuers write the day of the year as the last one, too: no first cycle is a few days long.
        is_first = begins - _A_MONTH <= earned <= ends
        yield Cycle(earned if is_first else begins, ends, rule.years)

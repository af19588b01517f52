"""How much of what was earned counts, within the limits of a rule: the evaluator.

Limits hold from the leaves upwards: what a group lets through counts in its parent, within the parent's
own. Of what is above a limit per cycle, the earliest counts. An opening balance stands for all that was
earned before its day: what is dated earlier is in it already, and the years before it are not judged.
One as of the first day of a year is of the year before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate, chain, pairwise

from msgspec import Struct

from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import Group, Rule

_A_DAY = timedelta(1)


class Entry(Struct, frozen=True):
    """Credits earned on a day in a group, in hundredths; `opening` ones are an opening balance."""

    day: date
    group: str
    amount: int
    opening: bool = False


class Run(Struct, frozen=True):
    """Entries of the same amount in the same group, on many days: most can be counted all at once."""

    group: str
    amount: int
    days: Sequence[date]

    def entries(self) -> Iterator[Entry]:
        """Each of them by itself."""
        return (Entry(day, self.group, self.amount) for day in self.days)


class GroupCount(Struct, frozen=True):
    """What counts in a group, in all and in each year of the cycle; `earned` is before its limits."""

    counted: int
    earned: int
    years: tuple[int, ...]


class Count(Struct, frozen=True):
    """What counts in a cycle, in all, in each of its years, and in each group by its key.

    Years before `judged_from` are part of an opening balance.
    """

    total: int
    years: tuple[int, ...]
    groups: Mapping[str, GroupCount]
    judged_from: int


def count(rule: Rule, cycle: Cycle, entries: Iterable[Entry], runs: Iterable[Run] = ()) -> Count:
    """Count what lies in the cycle; what is in no group of the rule counts nowhere."""
    known = {group.id for group in rule.groups}
    together, singly = _sorted_out(rule, [run for run in runs if run.group in known])
    kept = sorted(
        (each for each in chain(entries, singly) if cycle.holds(each.day) and each.group in known),
        key=_by_day,
    )
    opened = max((each.day for each in kept if each.opening), default=cycle.since)
    kept = [each for each in kept if each.opening or each.day >= opened]
    begun = cycle.year_of(_last_before(opened, cycle))
    limited = list(_within_days(rule, _within_claims(rule, kept)))
    amounts = _by_group_and_year(rule, cycle, limited)
    _add_runs(amounts, cycle, together, opened)
    left_out = _in_groups(kept) - _in_groups(limited)
    groups: dict[str, GroupCount] = {}
    for group in leaves_first(rule.groups):
        parts = [groups[child.id].years for child in rule.groups if child.parent == group.id]
        groups[group.id] = _counted(group, [amounts[group.id], *parts], begun, left_out[group.id])
    years = _summed([groups[group.id].years for group in rule.groups if not group.parent])
    return Count(sum(years), years, groups, begun)


def _sorted_out(rule: Rule, runs: Iterable[Run]) -> tuple[list[Run], list[Entry]]:
    """Runs that are counted all at once, and the entries of those with limits on a day or on claims."""
    limited = {group.id for group in rule.groups if group.claims_per_cycle is not None}
    together: list[Run] = []
    singly: list[Entry] = []
    for run in runs:
        if rule.per_day_max is None and run.group not in limited:
            together.append(run)
        else:
            singly += run.entries()
    return together, singly


def _by_day(entry: Entry) -> tuple[date, bool]:
    return entry.day, not entry.opening


def _last_before(opened: date, cycle: Cycle) -> date:
    """The last day that an opening balance stands for; one from the cycle before is of the first day."""
    return max(opened - _A_DAY, cycle.since)


def _by_group_and_year(rule: Rule, cycle: Cycle, entries: Sequence[Entry]) -> dict[str, list[int]]:
    """What was earned in each group, year by year."""
    lasts = [last for _first, last in cycle.years()]
    amounts = {group.id: [0] * len(lasts) for group in rule.groups}
    for entry in entries:
        day = _last_before(entry.day, cycle) if entry.opening else entry.day
        amounts[entry.group][bisect_left(lasts, day)] += entry.amount
    return amounts


def _in_groups(entries: Iterable[Entry]) -> Counter[str]:
    """How much there is in each group."""
    amounts: Counter[str] = Counter()
    for entry in entries:
        amounts[entry.group] += entry.amount
    return amounts


def _add_runs(amounts: dict[str, list[int]], cycle: Cycle, runs: Iterable[Run], opened: date) -> None:
    """Add what was earned since an opening balance to the years."""
    lasts = [last for _first, last in cycle.years()]
    for run in runs:
        years = Counter(bisect_left(lasts, day) for day in run.days if opened <= day <= lasts[-1])
        for year, times in years.items():
            amounts[run.group][year] += times * run.amount


def _within_claims(rule: Rule, entries: Sequence[Entry]) -> Sequence[Entry]:
    """The largest ones, of groups that can be claimed in only so many times."""
    allowed = {
        group.id: group.claims_per_cycle for group in rule.groups if group.claims_per_cycle is not None
    }
    if not allowed:
        return entries
    largest = sorted(range(len(entries)), key=lambda number: -entries[number].amount)
    taken: dict[str, list[int]] = defaultdict(list)
    for number in largest:
        taken[entries[number].group].append(number)
    left_out = {number for group, most in allowed.items() for number in taken[group][most:]}
    return [entry for number, entry in enumerate(entries) if number not in left_out]


def _within_days(rule: Rule, entries: Iterable[Entry]) -> Iterable[Entry]:
    """What the limit of a day lets through; an opening balance is of many days."""
    if rule.per_day_max is None:
        return entries
    days: dict[date, int] = defaultdict(int)
    kept = []
    for entry in entries:
        amount = entry.amount if entry.opening else min(entry.amount, rule.per_day_max - days[entry.day])
        days[entry.day] += 0 if entry.opening else amount
        kept.append(Entry(entry.day, entry.group, amount, entry.opening))
    return kept


def leaves_first(groups: Sequence[Group]) -> list[Group]:
    """Groups so that each comes after those in it."""
    parents = {group.id: group.parent for group in groups}

    def depth(key: str) -> int:
        return 1 + depth(parents[key]) if parents.get(key) else 0

    return sorted(groups, key=lambda group: -depth(group.id))


def _counted(group: Group, parts: Sequence[Sequence[int]], begun: int, left_out: int) -> GroupCount:
    """What a group lets through of its own credits and of what its parts let through.

    `left_out` of its own were above the limits of a day or of claims.
    """
    earned = _summed(parts)
    # An opening balance holds the years up to its day, and so the limits of as many years.
    years = [
        amount
        if group.max_per_year is None
        else min(amount, group.max_per_year * (number + 1 if number == begun else 1))
        for number, amount in enumerate(earned)
    ]
    if group.max is not None:
        until_then = [min(amount, group.max) for amount in accumulate(years, initial=0)]
        years = [after - before for before, after in pairwise(until_then)]
    return GroupCount(sum(years), sum(earned) + left_out, tuple(years))


def _summed(parts: Sequence[Sequence[int]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*parts, strict=True)))

"""Where a credential stands in its cycle by the rules as they were recorded: gauges, gaps, forecast."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from mentorlog import clock, dates
from mentorlog.credentials import holdings, openings
from mentorlog.credentials.counting import Count, Entry, Run, count
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.doubts import unsure_renewal, unsure_years
from mentorlog.credentials.earnings import earned
from mentorlog.credentials.forecast import forecast
from mentorlog.credentials.gaps import Gap, YearStanding, gaps_of, years_of
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.openings import Opening
from mentorlog.credentials.rule import CarryOver as CarryOverRule
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.logbook import Logbook


class GroupStanding(Struct, frozen=True):
    """A gauge: what counts in a group, in hundredths; `earned` is before its limits, `opening` part of it."""

    id: str
    name: str
    parent: str
    counted: int
    earned: int
    opening: int
    minimum: int | None
    maximum: int | None


class CarryOver(Struct, frozen=True):
    """From which day on credits above the total may go over into the next cycle, and how many do now."""

    since: date
    until: date
    over: int
    maximum: int | None
    is_sure: bool


class Standing(Struct, frozen=True):
    """Where a credential stands on a day, in hundredths of the rule's unit.

    `changed_on` is the day on which the user last changed the rule that mentorlog brings. `doubts` are
    sentences on what cannot be known from what is kept here; nothing is missing for them.
    """

    credential: CredentialRow
    rule: Rule
    changed_on: date | None
    on: date
    cycle: Cycle
    counted: int
    needed: int
    opening: int
    groups: tuple[GroupStanding, ...]
    years: tuple[YearStanding, ...]
    gaps: tuple[Gap, ...]
    doubts: tuple[str, ...]
    forecast: int | None
    carry_over: CarryOver | None

    @property
    def met(self) -> bool:
        """Whether by the rules as recorded nothing is missing."""
        return not self.gaps


def standings(logbook: Logbook, on: date | None = None) -> list[Standing]:
    """Where each credential stands that is held and whose rule there is.

    Without a day, it is today. What is dated later is planned, and counts from its day on.
    """
    rules = book(logbook).rules
    rows = [row for row in holdings.held(logbook) if row.rule in rules]
    return _standings(logbook, {row: rules[row.rule] for row in rows}, on)


def standing(logbook: Logbook, row: CredentialRow, on: date | None = None) -> Standing:
    """Where one credential stands, held or retired.

    Raises InvalidEntry("rule") where its rule is no longer there, or ("earned") where it was never earned.
    """
    return _standings(logbook, {row: holdings.rule_of_earned(logbook, row)}, on)[0]


def _standings(logbook: Logbook, rules: Mapping[CredentialRow, Rule], on: date | None) -> list[Standing]:
    day = on or clock.today()
    runs = earned(logbook, {rule.id: rule for rule in rules.values()}, day)
    balances = openings.of_all(logbook)
    cycle_of = holdings.cycles(logbook)
    changed = book(logbook).changed
    return [
        _standing(
            row,
            rule,
            changed.get(rule.id),
            cycle_of,
            day,
            _entries(balances.get(row.uid, ()), on),
            runs[rule.id],
        )
        for row, rule in rules.items()
    ]


def _entries(balances: Iterable[Opening], on: date | None) -> list[Entry]:
    return [
        Entry(each.as_of, each.group, each.amount, True)
        for each in balances
        if on is None or each.as_of <= on
    ]


def _standing(
    row: CredentialRow,
    rule: Rule,
    changed_on: date | None,
    cycle_of: Callable[[Rule, CredentialRow, date], Cycle],
    day: date,
    balance: Sequence[Entry],
    runs: Sequence[Run],
) -> Standing:
    cycle = cycle_of(rule, row, day)
    counted, opened = count(rule, cycle, balance, runs), count(rule, cycle, balance)
    years = tuple(years_of(rule, cycle, counted, opened))
    before = cycle_of(rule, row, cycle.since - timedelta(1))
    doubts = [*unsure_years(rule, cycle, years, balance)]
    if row.expires is None and before.until < cycle.since:
        doubts += unsure_renewal(
            rule, before, count(rule, before, balance, runs), count(rule, before, balance)
        )
    return Standing(
        credential=row,
        rule=rule,
        changed_on=changed_on,
        on=day,
        cycle=cycle,
        counted=counted.total,
        needed=rule.total,
        opening=opened.total,
        groups=tuple(_groups(rule, counted, opened)),
        years=years,
        gaps=tuple(gaps_of(rule, cycle, counted, years, day)),
        doubts=tuple(doubts),
        forecast=forecast(rule, cycle, counted, day),
        carry_over=_carry_over(rule, cycle, counted, runs),
    )


def _groups(rule: Rule, counted: Count, opened: Count) -> Iterator[GroupStanding]:
    for group in rule.groups:
        of_group = counted.groups[group.id]
        yield GroupStanding(
            group.id,
            group.name,
            group.parent,
            of_group.counted,
            of_group.earned,
            opened.groups[group.id].counted,
            group.min,
            group.max,
        )


def _carry_over(rule: Rule, cycle: Cycle, counted: Count, runs: Sequence[Run]) -> CarryOver | None:
    """What is above the total and was earned in the last months, in groups whose credits may go over."""
    going = rule.carry_over
    if going is None:
        return None
    since = dates.months_later(cycle.until + timedelta(1), -going.window_months)
    late = sum(
        run.amount * sum(since <= day <= cycle.until for day in run.days)
        for run in runs
        if _goes_over(rule, going, run.group)
    )
    over = min(late, max(counted.total - rule.total, 0))
    over = over if going.max is None else min(over, going.max)
    return CarryOver(since, cycle.until, over, going.max, going.confidence == "high")


def _goes_over(rule: Rule, going: CarryOverRule, group: str) -> bool:
    """Whether credits of a group may go over: where it, or a group around it, is named and none excluded."""
    parents = {each.id: each.parent for each in rule.groups}
    line = [group]
    while parents.get(line[-1]):
        line.append(parents[line[-1]])
    return not set(line) & set(going.excludes) and (not going.groups or bool(set(line) & set(going.groups)))

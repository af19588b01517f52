"""What cannot be known from what is kept here, in sentences, with what the user can do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mentorlog import dates
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.counting import Count, Entry
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.gaps import YearStanding, gaps_of, years_of
from mentorlog.credentials.rule import Rule
from mentorlog.language import _


def unsure_years(
    rule: Rule, cycle: Cycle, years: Sequence[YearStanding], balance: Sequence[Entry]
) -> Iterator[str]:
    """The year in whose middle a balance is, where it has enough only with it."""
    as_of = max((each.day for each in balance if cycle.holds(each.day)), default=cycle.since)
    year = years[cycle.year_of(as_of)]
    if year.minimum is not None and year.judged and not year.is_known:
        yield _(
            "{year} has its {least} {unit} only with the opening balance, and how much of that was earned in "
            "this year is not known here. Say the balance before {first}, and log what came after it."
        ).format(
            year=year.name, least=spoken_amount(year.minimum), unit=rule.unit, first=dates.spoken(year.since)
        )


def unsure_renewal(rule: Rule, before: Cycle, counted: Count, opened: Count) -> Iterator[str]:
    """A cycle that was not met, as far as it is kept here, and after which no day is typed."""
    for gap in gaps_of(rule, before, counted, tuple(years_of(rule, before, counted, opened)), before.until):
        amount = _("{amount} {unit}").format(amount=spoken_amount(gap.missing), unit=rule.unit)
        if counted.total >= rule.total:
            amount = _("{amount} of “{what}”").format(amount=amount, what=gap.what)
        yield _(
            "The cycle that ended on {until} lacks {amount} by what is recorded here. "
            "If it was renewed all the same, say until when it lasts now: it is the day “Expires”."
        ).format(until=dates.spoken(before.until), amount=amount)
        return

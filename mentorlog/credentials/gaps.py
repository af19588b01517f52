"""What is missing of a cycle by its rule, in sentences, and by which day it is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from mentorlog import dates
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.counting import Count
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import Rule
from mentorlog.language import _


class YearStanding(Struct, frozen=True):
    """What counts in a year of the cycle, `opening` of it from the balance; it is called by its `number`.

    One that an opening balance stands for is not judged. Where it has enough only with a balance that may be
    of earlier years, it is not known whether it has.
    """

    number: int
    since: date
    until: date
    counted: int
    opening: int
    minimum: int | None
    judged: bool

    @property
    def name(self) -> str:
        """`Year 3`."""
        return _("Year {n}").format(n=self.number)

    @property
    def is_known(self) -> bool:
        """Whether it can be told if it has enough; the first year has all of its balance."""
        if not self.judged:
            return False
        return self.number == 1 or bool(self.missing) or self.counted - self.opening >= (self.minimum or 0)

    @property
    def missing(self) -> int:
        """What there is too little of."""
        return max((self.minimum or 0) - self.counted, 0) if self.judged else 0


class Gap(Struct, frozen=True):
    """Something that is missing, in a sentence, and the day by which it is needed.

    `what` and `missing`, in hundredths, say it shortly; neither where no credits are missing.
    """

    sentence: str
    due: date
    what: str = ""
    missing: int = 0


def years_of(rule: Rule, cycle: Cycle, counted: Count, opened: Count) -> Iterator[YearStanding]:
    """The years of a cycle, with what counts in each, and in `opened` of an opening balance alone."""
    for number, (since, until) in enumerate(cycle.years()):
        yield YearStanding(
            number + 1,
            since,
            until,
            counted.years[number],
            opened.years[number],
            rule.annual_min,
            judged=number >= counted.judged_from,
        )


def gaps_of(
    rule: Rule, cycle: Cycle, counted: Count, years: Sequence[YearStanding], day: date
) -> Iterator[Gap]:
    """What is missing in all, in groups and in years, as it is on a day."""
    if counted.total < rule.total:
        yield _gap(_("In all"), counted.total, rule.total, rule, cycle.until)
    for group in rule.groups:
        of_group = counted.groups[group.id]
        if group.min is not None and of_group.counted < group.min:
            yield _gap(group.name, of_group.counted, group.min, rule, cycle.until)
        for number, year in enumerate(years):
            if group.min_per_year is not None and year.judged:
                name = _("{group}, year {n}").format(group=group.name, n=year.number)
                had = of_group.years[number]
                yield from _gap_of_year(name, had, group.min_per_year, rule, year, day)
    for year in years:
        if year.minimum is not None and year.judged:
            yield from _gap_of_year(year.name, year.counted, year.minimum, rule, year, day)
    if cycle.until < day:
        ended = _("The cycle ended on {until}. If it was renewed, say until when.")
        yield Gap(ended.format(until=dates.spoken(cycle.until)), cycle.until)


def _gap_of_year(name: str, had: int, least: int, rule: Rule, year: YearStanding, day: date) -> Iterator[Gap]:
    """What a year lacks; of one that is over nothing is needed any more."""
    if had >= least:
        return
    if year.until >= day:
        yield _gap(name, had, least, rule, year.until)
        return
    sentence = _("{year}, which ended on {until}, has {had} of its {least} {unit}.").format(
        year=name,
        until=dates.spoken(year.until),
        had=spoken_amount(had),
        least=spoken_amount(least),
        unit=rule.unit,
    )
    yield Gap(sentence, year.until, name, least - had)


def _gap(name: str, had: int, least: int, rule: Rule, due: date) -> Gap:
    sentence = _("{name}: {had} of {least} {unit}, another {missing} are needed by {due}.").format(
        name=name,
        had=spoken_amount(had),
        least=spoken_amount(least),
        unit=rule.unit,
        missing=spoken_amount(least - had),
        due=dates.spoken(due),
    )
    return Gap(sentence, due, name, least - had)

"""What must not be missed: dues and their windows, ends of cycles, minima of years, credits that go over.

Nothing of it is kept: it follows from memberships and credentials as they are, by the rules as recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from mentorlog import clock, settings
from mentorlog.credentials import holdings, standing
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.credentials.cycles import last_day
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.standing import Standing
from mentorlog.dates import spoken
from mentorlog.deadlines import Deadline, DeadlineFilter
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.memberships import membership_list
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.words import folded, sought


def listing(logbook: Logbook, chosen: DeadlineFilter = DeadlineFilter()) -> list[Deadline]:
    """The deadlines that are not over, soonest first; of each membership and credential the next ones."""
    words = sought(chosen.text).split()
    found = [each for each in _all(logbook) if chosen.until is None or each.day <= chosen.until]
    kept = [
        each
        for each in found
        if all(word in folded(f"{each.title} {each.told} {each.missing}") for word in words)
    ]
    return sorted(kept, key=lambda each: (each.day, each.title))


def ids(logbook: Logbook, chosen: DeadlineFilter) -> Sequence[int]:
    """The places of the deadlines chosen among all of them."""
    wanted = set(listing(logbook, chosen))
    return [place for place, each in enumerate(listing(logbook)) if each in wanted]


def rows(logbook: Logbook, places: Sequence[int]) -> list[Deadline]:
    """The deadlines at these places, in their order."""
    everything = listing(logbook)
    return [everything[place] for place in places if place < len(everything)]


def ladder(logbook: Logbook) -> tuple[int, ...]:
    """How many days before a deadline the user is reminded of it, the longest first; 0 is the day itself."""
    return (*sorted(settings.get(logbook, "deadline-days"), reverse=True), 0)


def _all(logbook: Logbook) -> Iterator[Deadline]:
    today = clock.today()
    for row in membership_list.listing(logbook):
        yield from _of_membership(row, today)
    for held in holdings.listing(logbook):
        yield from _of_exam(held, today)
    for stands in standing.standings(logbook):
        yield from _of_cycle(_in_the_cycle_to_come(logbook, stands), today)


def _of_membership(row: MembershipRow, today: date) -> Iterator[Deadline]:
    """When it can be renewed, and until when; what renews itself is told of too, for it is paid then.

    Of one that the user has left or leaves on a day there is nothing to renew.
    """
    until, lapses = row.times.covered_until(today), row.times.lapses(today)
    if row.ended_on or until is None or lapses is None or lapses <= today:
        return
    opens = until - timedelta(row.renewal_days)
    if opens >= today:
        title = _("Renewal of {name} opens").format(name=row.name)
        told = _("{name} can be renewed from this day, and lasts until {until}.")
        told = told.format(name=row.name, until=spoken(until))
        yield Deadline(row.uid, "membership", "renewal-window", opens, title, told)
    title = _("{name} renews itself") if row.auto_renew == "yes" else _("Renew {name}")
    told = _("Your membership of {name} lasts until {until}.").format(name=row.name, until=spoken(until))
    yield Deadline(row.uid, "membership", "dues", until, title.format(name=row.name), told)


def _of_exam(row: CredentialRow, today: date) -> Iterator[Deadline]:
    if row.state == "working" and row.exam_on and row.exam_on >= today:
        title = _("{name} exam").format(name=row.name)
        yield Deadline(row.uid, "credential", "exam", row.exam_on, title, "")


def _in_the_cycle_to_come(logbook: Logbook, stands: Standing) -> Standing:
    """What was renewed before its cycle is over stands to be renewed at the end of the next one."""
    row = stands.credential
    ends = row.expires and last_day(stands.rule.cycle, row.expires)
    return standing.standing(logbook, row, ends) if ends and stands.cycle.until < ends else stands


def _of_cycle(stands: Standing, today: date) -> Iterator[Deadline]:
    rule, cycle, uid = stands.rule, stands.cycle, stands.credential.uid
    if cycle.until < today:
        return
    words = {"name": rule.name, "unit": rule.unit, "total": spoken_amount(rule.total)}
    yield Deadline(
        uid,
        "credential",
        "cycle-end",
        cycle.until,
        _("{name} cycle ends").format(**words),
        _("{total} {unit} are needed by then, reported and paid for.").format(**words),
        _missing(stands, rule.total - stands.counted),
        is_sure=(rule.cycle.confidence or rule.confidence) != "low",
    )
    yield from _of_years(stands, today)
    if stands.carry_over and stands.carry_over.since >= today:
        yield Deadline(
            uid,
            "credential",
            "carry-over",
            stands.carry_over.since,
            _("{unit} for {name} begin to go over").format(**words),
            _("What you earn above {total} from this day may count in the next cycle.").format(**words),
            is_sure=stands.carry_over.is_sure,
        )


def _of_years(stands: Standing, today: date) -> Iterator[Deadline]:
    """The next end of a year by which its minimum is still missing."""
    for year in stands.years:
        if year.missing and year.until >= today:
            words = {"name": stands.rule.name, "unit": stands.rule.unit}
            yield Deadline(
                stands.credential.uid,
                "credential",
                "year-minimum",
                year.until,
                _("{name} minimum of the year").format(**words),
                _("At least {least} {unit} in each year.").format(
                    least=spoken_amount(year.minimum or 0), **words
                ),
                _missing(stands, year.missing),
            )
            return


def _missing(stands: Standing, amount: int) -> str:
    if amount <= 0:
        return ""
    return _("{amount} {unit} are missing").format(amount=spoken_amount(amount), unit=stands.rule.unit)

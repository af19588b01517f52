"""What an activity is worth to each credential that is held, at once."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from mentorlog import clock, dates
from mentorlog.credentials import holdings
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.rule import ActivityKind, Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.worth import Worth, worth
from mentorlog.language import _
from mentorlog.logbook import Logbook


class CredentialWorth(Struct, frozen=True):
    """What an activity is worth to one credential, under its rule."""

    rule: Rule
    worth: Worth


def worths(
    logbook: Logbook, kind: ActivityKind, minutes: int | None, on: date | None = None
) -> list[CredentialWorth]:
    """What so many minutes of a kind of activity, on a day, are worth to each credential held."""
    rules = book(logbook).rules
    day = on or clock.today()
    rows = [row for row in holdings.held(logbook) if row.rule in rules]
    return [
        CredentialWorth(rules[row.rule], _on_the_day(logbook, rules[row.rule], row, kind, minutes, day))
        for row in rows
    ]


def _on_the_day(
    logbook: Logbook, rule: Rule, row: CredentialRow, kind: ActivityKind, minutes: int | None, day: date
) -> Worth:
    cycle = holdings.cycle_of(logbook, rule, row, day)
    usual = worth(rule, kind, minutes)
    if cycle.holds(day) or not usual.credits:
        return usual
    if day < cycle.since:
        reason = _("0, because the first cycle begins on {day}.").format(day=dates.spoken(cycle.since))
    else:
        reason = _("0, because the cycle ended on {day}.").format(day=dates.spoken(cycle.until))
    return Worth(0, usual.group, reason, rule.cycle.confidence or rule.confidence or "low")

"""What an activity is worth to each credential that is held, at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from msgspec import Struct

from mentorlog import clock, dates
from mentorlog.credentials import holdings
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.worth import Worth, worth
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _
from mentorlog.logbook import Logbook

_USUAL: Mapping[str, str] = MappingProxyType({})


class CredentialWorth(Struct, frozen=True):
    """What an activity is worth to one credential, under its rule."""

    rule: Rule
    worth: Worth


def worths(
    logbook: Logbook,
    kind: ActivityKind,
    minutes: int | None,
    on: date | None = None,
    groups: Mapping[str, str] = _USUAL,
) -> list[CredentialWorth]:
    """What so many minutes of a kind of activity, on a day, are worth to each credential held.

    `groups` names, by the keys of rules, the group in which it shall count where that is not the usual one.
    """
    rules = book(logbook).rules
    day = on or clock.today()
    cycle_of = holdings.cycles(logbook)
    found = []
    for row in holdings.held(logbook):
        if row.rule in rules:
            rule = rules[row.rule]
            usual = worth(rule, kind, minutes, groups.get(rule.id, ""))
            found.append(CredentialWorth(rule, _on_the_day(rule, cycle_of(rule, row, day), usual, day)))
    return found


def _on_the_day(rule: Rule, cycle: Cycle, usual: Worth, day: date) -> Worth:
    """The usual worth, or nothing where no cycle of the credential holds the day, however long it was."""
    if cycle.holds(day) or not usual.group:
        return usual
    if day < cycle.since:
        reason = _("0, because the first cycle begins on {day}.").format(day=dates.spoken(cycle.since))
    else:
        reason = _("0, because the cycle ended on {day}.").format(day=dates.spoken(cycle.until))
    return Worth(0, usual.group, reason, rule.cycle.confidence or rule.confidence or "low")

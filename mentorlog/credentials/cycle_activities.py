"""The activities of one cycle of a credential: what its table, its audit pack and the doctor look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from mentorlog import clock
from mentorlog.credentials import activity_list, holdings
from mentorlog.credentials.activity_list import ActivityFilter, ActivityRow
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.holdings import CredentialRow
from mentorlog.credentials.rule import Rule
from mentorlog.logbook import Logbook


class CycleActivities(Struct, frozen=True):
    """A cycle, and the activities in it that count towards the rule, earliest first.

    What is later than the `last` day is still to come, and not among them.
    """

    rule: Rule
    cycle: Cycle
    last: date
    activities: Sequence[ActivityRow]


def of_cycle(logbook: Logbook, row: CredentialRow, on: date | None = None) -> CycleActivities:
    """The activities of the cycle that a day, or else today, lies in.

    Raises InvalidEntry("rule") where its rule is no longer there, or ("earned") where it was never earned.
    """
    rule = holdings.rule_of_earned(logbook, row)
    today = clock.today()
    cycle = holdings.cycle_of(logbook, rule, row, on or today)
    last = min(cycle.until, max(on or today, today))
    chosen = ActivityFilter(rule=rule.id, since=cycle.since, until=last)
    return CycleActivities(rule, cycle, last, activity_list.listing(logbook, chosen)[::-1])

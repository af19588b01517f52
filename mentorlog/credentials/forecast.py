"""Where a cycle ends at the present pace, within the limits of its groups."""

from __future__ import annotations

from datetime import date

from mentorlog.credentials.counting import Count, leaves_first
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import Group, Rule

_ENOUGH_TO_FORECAST = 30  # days


def forecast(rule: Rule, cycle: Cycle, counted: Count, day: date) -> int | None:
    """The total at the end if each group goes on as it has; None where that would be a guess."""
    gone = (day - cycle.since).days + 1
    length = (cycle.until - cycle.since).days + 1
    if not _ENOUGH_TO_FORECAST <= gone < length:
        return None
    ahead: dict[str, int] = {}
    for group in leaves_first(rule.groups):
        parts = [part.id for part in rule.groups if part.parent == group.id]
        # A parent may let less through than its parts have; what can be claimed but so often goes on no more.
        own = max(counted.groups[group.id].counted - sum(counted.groups[part].counted for part in parts), 0)
        going_on = own if group.claims_per_cycle is not None else own * length // gone
        ahead[group.id] = _within(group, len(cycle.years()), going_on + sum(ahead[part] for part in parts))
    return sum(ahead[group.id] for group in rule.groups if not group.parent)


def _within(group: Group, years: int, amount: int) -> int:
    """What the limits of a group let through of an amount that is earned in so many years."""
    limits: list[int] = [] if group.max is None else [group.max]
    if group.max_per_year is not None:
        limits.append(group.max_per_year * years)
    return min([amount, *limits])

"""What there is to say of an activity that is logged: why it counts nothing, or not yet, and what is odd."""

from __future__ import annotations

from collections.abc import Iterator

from mentorlog import dates
from mentorlog.credentials import oddities
from mentorlog.credentials.activity_list import ActivityRow
from mentorlog.credentials.worths import worths
from mentorlog.language import _
from mentorlog.logbook import Logbook


def remarks(logbook: Logbook, row: ActivityRow) -> list[str]:
    """What is remarkable about an activity that is kept, in sentences."""
    return [*_of_its_worth(logbook, row), *oddities.of_one(logbook, oddities.seen(row))]


def _of_its_worth(logbook: Logbook, row: ActivityRow) -> Iterator[str]:
    counted = {each.rule: each for each in row.credits}
    groups = {key: each.group for key, each in counted.items()}
    for told in worths(logbook, row.kind, row.minutes, row.day, groups):
        credited = counted.get(told.rule.id)
        is_nothing = not credited.amount if credited else not counted
        if is_nothing and not told.worth.credits:
            yield _("{rule}: {reason}").format(rule=told.rule.name, reason=told.worth.reason)
    if any(each.amount for each in row.credits) and row.is_planned:
        yield _("It is planned, and counts from {day} on.").format(day=dates.spoken(row.day))

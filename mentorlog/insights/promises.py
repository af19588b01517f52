"""Which promises were kept, and how soon."""

from __future__ import annotations

from statistics import median
from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog.insights.period import Period
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp
from mentorlog.promises import Owner


class Promises(Struct, frozen=True):
    """Follow-ups that were due in a period by their first day: how many, and what became of them.

    `on_time` are those of the kept ones that were kept by that day; `days` the middle of the days it took.
    """

    due: int
    kept: int
    on_time: int
    cancelled: int
    days: int | None

    @property
    def share(self) -> int | None:
        """How many of a hundred were kept, of those that were not cancelled; None where there were none."""
        counted = self.due - self.cancelled
        return round(self.kept * 100 / counted) if counted else None


def promises(logbook: Logbook, period: Period, owed_by: Owner) -> Promises:
    """What was promised by me, or by them."""
    rows = list(logbook.tuples(_due(period, owed_by)))
    kept = [(took, on_time) for state, took, on_time in rows if state == "done"]
    return Promises(
        due=len(rows),
        kept=len(kept),
        on_time=sum(on_time for _took, on_time in kept),
        cancelled=sum(state == "cancelled" for state, *_rest in rows),
        days=round(median(took for took, _on_time in kept)) if kept else None,
    )


def _due(period: Period, owed_by: Owner) -> Any:
    closed, made = fn.SUBSTR(FollowUp.closed_at, 1, 10), fn.SUBSTR(FollowUp.created, 1, 10)
    took = (fn.JULIANDAY(closed) - fn.JULIANDAY(made)).cast("INTEGER")
    on_time = fn.COALESCE(closed <= FollowUp.original_due, 0)
    return FollowUp.select(FollowUp.state, took, on_time).where(
        FollowUp.trashed_at.is_null() & (FollowUp.owed_by == owed_by) & period.holds(FollowUp.original_due)
    )

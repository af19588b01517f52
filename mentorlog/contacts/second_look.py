"""A plan made again where the logbook has changed since, with what of the user's wishes still holds."""

from __future__ import annotations

from msgspec.structs import replace

from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import Plan, PlannedRow
from mentorlog.copies import Progress
from mentorlog.language import _
from mentorlog.logbook import Logbook


def up_to_date(logbook: Logbook, seen: Plan, progress: Progress) -> Plan:
    """The plan as it is by now; both are of the same files, row by row."""
    if logbook.changes() == seen.changes:
        return seen
    now = plan(logbook, seen.files, progress)
    rows = (_still_wished(*pair) for pair in zip(seen.rows, now.rows, strict=True))
    return replace(now, rows=tuple(rows))


def _still_wished(seen: PlannedRow, now: PlannedRow) -> PlannedRow:
    """A row as it is by now: what was wished holds for the person who was seen."""
    if _who(now) == _who(seen) or seen.decision == "skip":
        return replace(now, decision=seen.decision, taking=seen.taking)
    if now.double_of is not None:
        return now
    if seen.decision == "new" and not now.person:
        return now
    if not now.person:
        gone = _("They are no longer in the logbook.")
        return replace(now, outcome="skipped", reason=gone)
    return replace(now, outcome="review", likely=True) if now.outcome == "updated" else now


def _who(row: PlannedRow) -> tuple[str, int | None]:
    return row.person, row.double_of

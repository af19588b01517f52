"""What the user decided of rows, and what follows from it for those who are another one in the file."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from mentorlog.contacts.planned import PlannedRow
from mentorlog.language import _


def decided(rows: Sequence[PlannedRow]) -> list[PlannedRow]:
    """The rows with what is to be done; who becomes somebody new is "same" and the `double_of` that row."""
    done = [_as_decided(row) for row in rows]
    ends = _ends(done)
    return [row if row.double_of is None else _followed(row, done, ends[row.double_of]) for row in done]


def _as_decided(row: PlannedRow) -> PlannedRow:
    if row.decision not in row.choices:
        return row
    if row.decision == "skip":
        return replace(row, outcome="skipped", reason=_("You left it out."))
    return replace(row, outcome="new" if row.decision == "new" else "updated")


def _ends(rows: Sequence[PlannedRow]) -> list[int]:
    """The row that each is the same person as: of three, one may be the second, and that the third."""
    ends: dict[int, int] = {}
    for number in range(len(rows)):
        passed, here = [], number
        while here not in ends and (further := _joins(rows[here])) is not None:
            passed.append(here)
            here = further
        ends |= dict.fromkeys([*passed, number], ends.get(here, here))
    return [ends[number] for number in range(len(rows))]


def _joins(row: PlannedRow) -> int | None:
    return row.double_of if row.outcome == "updated" else None


def _followed(row: PlannedRow, rows: Sequence[PlannedRow], end: int) -> PlannedRow:
    """A row of somebody who may be another one in the file, when it is known what becomes of that one."""
    other = rows[end]
    if row.outcome == "updated":
        return _together(row, other, end)
    known = other.person if other.outcome in ("updated", "same") else ""
    return replace(row, person=known, double_of=end if other.outcome == "new" else None)


def _together(row: PlannedRow, other: PlannedRow, end: int) -> PlannedRow:
    where = {"line": other.line, "file": other.file}
    match other.outcome:
        case "new":
            reason = _("It is the person on line {line} of {file}.").format(**where)
            return replace(row, outcome="same", double_of=end, reason=reason)
        case "skipped":
            reason = _("It is the person on line {line} of {file}, and left out too.").format(**where)
            return replace(row, outcome="skipped", double_of=None, reason=reason)
        case "review":
            return replace(row, outcome="review", double_of=None)
        case _:
            return replace(row, person=other.person, double_of=None)

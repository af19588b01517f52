"""The rows of files that were left out or for later, as a table to be mended and imported again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mentorlog.contacts.planned import PlannedRow
from mentorlog.csv_files import as_bytes, as_csv
from mentorlog.language import _
from mentorlog.written_files import write_file


def write(path: Path, rows: Sequence[PlannedRow]) -> None:
    """Write those that did not come as CSV, with the reasons and what they tell. Raises FileNotWritten."""
    left = [row for row in rows if row.outcome in ("skipped", "review")]
    cells = [_cells(row) for row in left]
    most = max(map(len, cells), default=0)
    heads = (_("File"), _("Line"), _("Name"), _("Reason"), *(f"{_('Cell')} {n + 1}" for n in range(most)))
    lines = (
        (row.file, str(row.line), row.name, _why(row), *told) for row, told in zip(left, cells, strict=True)
    )
    write_file(path, as_bytes(as_csv(heads, lines)))


def _cells(row: PlannedRow) -> tuple[str, ...]:
    """The cells as read where that is all that is known, else what they tell of somebody."""
    if row.cells or row.record is None:
        return row.cells
    record = row.record
    reached = (point.value for point in (*record.emails, *record.phones, *record.links))
    return tuple(filter(None, (record.organisation, record.title, *reached)))


def _why(row: PlannedRow) -> str:
    if row.outcome == "skipped":
        return row.reason
    return _("May be {name}, and waits for a decision. {evidence}").format(
        name=row.person_name, evidence=row.evidence
    )

"""The rows of files that were left out or for later, as a table to be mended and imported again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mentorlog.contacts.plan import PlannedRow
from mentorlog.csv_files import as_bytes, as_csv
from mentorlog.language import _
from mentorlog.written_files import write_file


def write(path: Path, rows: Sequence[PlannedRow]) -> None:
    """Write those that did not come as CSV, with the reasons and the cells as read. Raises FileNotWritten."""
    left = [row for row in rows if row.outcome in ("skipped", "review")]
    most = max((len(row.cells) for row in left), default=0)
    heads = (_("File"), _("Line"), _("Name"), _("Reason"), *(f"{_('Cell')} {n + 1}" for n in range(most)))
    lines = ((row.file, str(row.line), row.name, _why(row), *row.cells) for row in left)
    write_file(path, as_bytes(as_csv(heads, lines)))


def _why(row: PlannedRow) -> str:
    if row.outcome == "skipped":
        return row.reason
    return _("May be {name}, and waits for a decision. {evidence}").format(
        name=row.person_name, evidence=row.evidence
    )

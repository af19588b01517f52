"""The rows of files that were left out, as a table to be mended and imported again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mentorlog.contacts.plan import PlannedRow
from mentorlog.csv_files import as_bytes, as_csv
from mentorlog.language import _
from mentorlog.written_files import write_file


def write(path: Path, rows: Sequence[PlannedRow]) -> None:
    """Write those that were skipped as CSV, with the reasons and the cells as read. Raises FileNotWritten."""
    skipped = [row for row in rows if row.outcome == "skipped"]
    most = max((len(row.cells) for row in skipped), default=0)
    heads = (_("File"), _("Line"), _("Name"), _("Reason"), *(f"{_('Cell')} {n + 1}" for n in range(most)))
    lines = ((row.file, str(row.line), row.name, row.reason, *row.cells) for row in skipped)
    write_file(path, as_bytes(as_csv(heads, lines)))

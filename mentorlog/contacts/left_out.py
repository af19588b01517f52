"""The rows of a file that were left out, as a table to be mended and imported again."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.contacts.plan import PlannedRow
from mentorlog.csv_files import as_csv
from mentorlog.language import _


def left_out(rows: Sequence[PlannedRow]) -> str:
    """CSV of the rows that were skipped: file, line, name, why, and the cells as they were read."""
    skipped = [row for row in rows if row.outcome == "skipped"]
    width = max((len(row.cells) for row in skipped), default=0)
    heads = [_("File"), _("Line"), _("Name"), _("Reason"), *([""] * width)]
    return as_csv(
        heads,
        (
            [row.file, str(row.line), row.name, row.reason, *row.cells, *([""] * (width - len(row.cells)))]
            for row in skipped
        ),
    )

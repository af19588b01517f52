"""A competency in the list of all: its name, its area, and whether it is hidden."""

from __future__ import annotations

from mentorlog.language import _
from mentorlog.mentoring.competencies import AREAS, CompetencyRow
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, side_by_side


class CompetencyDelegate(RowDelegate):
    """Paints a `CompetencyRow`; a hidden one is quiet."""

    def draw(self, canvas: RowCanvas, row: CompetencyRow) -> None:
        """Draw one competency."""
        canvas.icon(icons.icon("eye-off" if row.hidden else "list-checks", "muted"))
        canvas.words(0, row.name, "muted" if row.hidden else "text")
        canvas.words(1, side_by_side(*particulars(row)), "muted")


COMPETENCY_ROLES = {
    DISPLAY: lambda row: row.name,
    ACCESSIBLE: lambda row: ", ".join((row.name, *particulars(row))),
}


def particulars(row: CompetencyRow) -> list[str]:
    """Its area, and that it is hidden where it is."""
    return [_(AREAS[row.area]), *([_("Hidden")] if row.hidden else [])]

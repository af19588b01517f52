"""A deadline of a membership or credential in a list: what must not be missed, when, and what is missing."""

from __future__ import annotations

from mentorlog import clock
from mentorlog.dates import relative, spoken
from mentorlog.deadlines import Deadline
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side

_CLOSE = 30  # days
_ICONS = {
    "dues": "id-card",
    "renewal-window": "calendar-clock",
    "exam": "graduation-cap",
    "cycle-end": "award",
    "year-minimum": "triangle-alert",
    "carry-over": "calendar-clock",
}


class DeadlineDelegate(RowDelegate):
    """Paints a `Deadline`."""

    def draw(self, canvas: RowCanvas, row: Deadline) -> None:
        """Draw one deadline; what is close, or not sure, is told by a sign and in words."""
        tone = deadline_tone(row)
        canvas.icon(icons.icon(_ICONS[row.kind], tone))
        canvas.at_end(0 if canvas.is_wide else 1, isolated(relative(row.day, clock.today())), tone)
        canvas.words(0, row.title)
        canvas.words(1, second_line(row), "muted")


DEADLINE_ROLES = {
    DISPLAY: lambda row: row.title,
    ACCESSIBLE: lambda row: spoken_deadline(row),
}


def deadline_tone(row: Deadline) -> str:
    """Quiet until the last month; then it warns, but for what only begins."""
    is_close = (row.day - clock.today()).days <= _CLOSE
    return "warn" if is_close and not row.is_opening else "muted"


def second_line(row: Deadline) -> str:
    """`Thu 31 Dec · 20 CPE are missing`, and whether it is sure."""
    unsure = "" if row.is_sure else _("not sure, see its rule")
    return side_by_side(spoken(row.day, clock.today()), row.missing or row.told, unsure)


def spoken_deadline(row: Deadline) -> str:
    """One sentence with everything that the row shows."""
    day = clock.today()
    unsure = "" if row.is_sure else _("not sure, see its rule")
    parts = (row.title, spoken(row.day, day), relative(row.day, day), row.missing or row.told, unsure)
    return ", ".join(filter(None, parts))

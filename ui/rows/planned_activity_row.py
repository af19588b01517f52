"""A row of a table of activities as it would be taken over, or why it would not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mentorlog.credentials.activity_import.plan import Outcome, PlannedRow
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.dates import spoken
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

_SIGNS: Mapping[Outcome, tuple[str, str]] = {
    "new": ("list-plus", "accent"),
    "joined": ("git-merge", "muted"),
    "same": ("check", "muted"),
    "unreadable": ("triangle-alert", "warn"),
}


class PlannedActivityDelegate(RowDelegate):
    """Paints a `PlannedRow`."""

    def draw(self, canvas: RowCanvas, row: PlannedRow) -> None:
        """Draw what comes of one row."""
        sign, tone = _SIGNS[row.outcome]
        canvas.icon(icons.icon(sign, tone))
        canvas.at_end(0, isolated(_("line {n}").format(n=row.line)))
        canvas.words(0, _title(row), "text" if row.outcome == "new" else "muted")
        canvas.words(1, _second_line(row), _tone(row))


def planned_roles() -> Mapping[int, Callable[[PlannedRow], object]]:
    """What a list of planned rows shows and says."""
    return {DISPLAY: _title, ACCESSIBLE: _spoken_row, TOOLTIP: lambda row: discretion.tooltip(row.reason)}


def _title(row: PlannedRow) -> str:
    return discretion.shown(row.title) if row.title else _("Without a title")


def _second_line(row: PlannedRow) -> str:
    """Why it is not new; else its day, kind and length, the credits that the table says, and any doubt."""
    if row.outcome != "new":
        return discretion.shown(row.reason)
    day = spoken(row.day) if row.day else ""
    kind = _(NAMES[row.kind]) if row.kind else ""
    minutes = _("{n} min").format(n=row.minutes) if row.minutes else ""
    amounts = [spoken_amount(part.amount) for part in row.parts if part.amount is not None]
    said = _("{credits} as typed").format(credits=" + ".join(amounts)) if amounts else ""
    return side_by_side(day, kind, minutes, said, row.reason)


def _tone(row: PlannedRow) -> str:
    """What cannot be read, or would count nothing, is to be looked at."""
    is_odd = row.outcome == "unreadable" or (row.outcome == "new" and row.reason)
    return "warn" if is_odd else "muted"


def _spoken_row(row: PlannedRow) -> str:
    """One sentence with everything that the row shows."""
    return ", ".join((_("line {n}").format(n=row.line), _title(row), _second_line(row)))

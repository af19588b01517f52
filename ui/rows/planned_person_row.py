"""A person of a file as they would be taken over: what comes of them, and by what they are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mentorlog.contacts.planned import Decision, Gone, Outcome, PlannedRow
from mentorlog.language import _, marked
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

Shown = PlannedRow | Gone

OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        "new": marked("New"),
        "updated": marked("Updated"),
        "same": marked("Unchanged"),
        "review": marked("To review"),
        "skipped": marked("Left out"),
    }
)
DECISIONS: Mapping[Decision, str] = MappingProxyType(
    {
        "same": marked("The same person"),
        "new": marked("Somebody new"),
        "skip": marked("Leave out"),
    }
)
_SIGNS: Mapping[Outcome, tuple[str, str]] = {
    "new": ("user-plus", "accent"),
    "updated": ("pencil", "accent"),
    "same": ("check", "muted"),
    "review": ("git-merge", "warn"),
    "skipped": ("triangle-alert", "muted"),
}
_MISSING = ("unlink", "muted")


class PlannedPersonDelegate(RowDelegate):
    """Paints a `PlannedRow`, or somebody who is `Gone`."""

    def draw(self, canvas: RowCanvas, row: Shown) -> None:
        """Draw what comes of one person."""
        sign, tone = _sign(row)
        canvas.icon(icons.icon(sign, tone))
        if isinstance(row, PlannedRow):
            canvas.at_end(0, isolated(_said(row)), "warn" if row.is_open else "muted")
        canvas.words(0, _name(row), "text" if tone != "muted" else "muted")
        canvas.words(1, _second_line(row), "muted")


def planned_person_roles() -> Mapping[int, Callable[[Shown], object]]:
    """What a list of planned people shows and says."""
    return {
        DISPLAY: _name,
        ACCESSIBLE: _spoken,
        TOOLTIP: lambda row: discretion.tooltip(_second_line(row)),
    }


def _sign(row: Shown) -> tuple[str, str]:
    if isinstance(row, Gone):
        return _MISSING
    return _SIGNS["same"] if row.outcome == "review" and row.decision else _SIGNS[row.outcome]


def _said(row: PlannedRow) -> str:
    if row.outcome == "same" and row.differences:
        return _("Taken from the file") if row.taking else _("Yours stays")
    return _(DECISIONS[row.decision]) if row.decision else _(OUTCOMES[row.outcome])


def _name(row: Shown) -> str:
    return discretion.shown(row.name) if row.name else _("Without a name")


def _second_line(row: Shown) -> str:
    """Why, or else who they are."""
    if isinstance(row, Gone):
        return _("No longer in the file")
    if row.outcome == "skipped":
        return discretion.shown(side_by_side(_("line {n}").format(n=row.line), row.reason))
    record = row.record
    post = ", ".join(filter(None, (record.title, record.organisation))) if record else ""
    address = next((point.value for point in record.emails), "") if record else ""
    return discretion.shown(side_by_side(row.evidence, post, address) or row.reason)


def _spoken(row: Shown) -> str:
    """One sentence with everything that the row shows."""
    said = _said(row) if isinstance(row, PlannedRow) else ""
    return ", ".join(filter(None, (_name(row), said, _second_line(row))))

"""Meetings of a calendar as they would be taken over: ticked or not, with whom, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import Struct

from mentorlog.calendars.reading.groups import Group, counted, when_told
from mentorlog.calendars.reading.plan import Outcome
from mentorlog.dates import spoken
from mentorlog.language import _, marked
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion

OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        "review": marked("To review"),
        "new": marked("New"),
        "updated": marked("Updated"),
        "same": marked("Unchanged"),
        "skipped": marked("Left out"),
    }
)
_ICONS: Mapping[str, tuple[str, str]] = {
    "all": ("square-check", "accent"),
    "some": ("square-minus", "accent"),
    "none": ("square", "muted"),
    "same": ("check", "muted"),
    "skipped": ("minus", "muted"),
}


class Shown(Struct, frozen=True):
    """A group of meetings, how many of them are ticked, and the names of those who would be there."""

    group: Group
    ticked: int
    names: str

    @property
    def sign(self) -> str:
        """Whether all, some or none of them would come, or why nothing can be ticked."""
        if not self.group.can_be_taken:
            return self.group.outcome
        return ("none", "some", "all")[(self.ticked > 0) + (self.ticked == len(self.group.places))]


class PlannedMeetingDelegate(RowDelegate):
    """Paints what is `Shown`."""

    def draw(self, canvas: RowCanvas, row: Shown) -> None:
        """Draw one group."""
        canvas.icon(icons.icon(*_ICONS[row.sign]))
        canvas.at_end(0, isolated(_date(row.group)))
        canvas.words(0, _title(row), "text" if row.group.can_be_taken else "muted")
        canvas.words(1, _second_line(row), "warn" if row.group.outcome == "review" else "muted")


def planned_meeting_roles() -> Mapping[int, Callable[[Shown], object]]:
    """What a list of planned meetings shows and says."""
    return {
        DISPLAY: _title,
        ACCESSIBLE: _spoken,
        TOOLTIP: lambda row: discretion.tooltip(_second_line(row)),
    }


def _date(group: Group) -> str:
    return spoken(group.entry.day) if len(group.places) == 1 else counted(group)


def _title(row: Shown) -> str:
    return discretion.shown(row.group.entry.title) or _("Without a title")


def _second_line(row: Shown) -> str:
    """Who would be there, and why it is not plain."""
    return discretion.shown(side_by_side(row.names, row.group.reason))


def _spoken(row: Shown) -> str:
    """One sentence with everything that the row shows."""
    ticked = {"all": _("ticked"), "some": _("partly ticked"), "none": _("not ticked")}
    state = ticked.get(row.sign) or _(OUTCOMES[row.group.outcome])
    return ", ".join(filter(None, (state, _title(row), when_told(row.group), _second_line(row))))

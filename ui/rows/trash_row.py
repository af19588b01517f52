"""Something in the trash: what it is, its name, and since when it lies there."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.dates import relative
from mentorlog.language import _
from mentorlog.trash import Noun, TrashRow
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, side_by_side
from ui.widgets.blur import discretion

_SIGNS: dict[Noun, str] = {
    "person": "user-round",
    "meeting": "calendar-days",
    "follow-up": "bell",
    "organisation": "building-2",
}


class TrashDelegate(RowDelegate):
    """Paints a `TrashRow`."""

    def draw(self, canvas: RowCanvas, row: TrashRow) -> None:
        """Draw one thing."""
        canvas.icon(icons.icon(_SIGNS[row.noun]))
        canvas.words(0, shown_name(row))
        canvas.words(1, side_by_side(noun_word(row), moved(row)), "muted")


TRASH_ROLES = {
    DISPLAY: lambda row: shown_name(row),
    ACCESSIBLE: lambda row: ", ".join((shown_name(row), noun_word(row), moved(row))),
}


def shown_name(row: TrashRow) -> str:
    """Its name; a meeting is named by those who were there."""
    name = discretion.shown(row.name)
    return _("Meeting with {people}").format(people=name) if row.noun == "meeting" else name


def noun_word(row: TrashRow) -> str:
    """What it is, in a word."""
    words = {
        "person": _("Person"),
        "meeting": _("Meeting"),
        "follow-up": _("Follow-up"),
        "organisation": _("Organisation"),
    }
    return words[row.noun]


def moved(row: TrashRow) -> str:
    """`moved to Trash 3 days ago`."""
    day = row.trashed_at.astimezone(ZoneInfo(clock.zone())).date()
    return _("moved to Trash {ago}").format(ago=relative(day, clock.today()))

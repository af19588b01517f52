"""Something in the trash: what it is, its name, and since when it lies there."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.dates import relative, spoken
from mentorlog.language import _
from mentorlog.trash import Noun, TrashRow
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, side_by_side
from ui.widgets.blur import discretion

SIGNS: dict[Noun, str] = {
    "person": "user-round",
    "meeting": "calendar-days",
    "follow-up": "bell",
    "organisation": "building-complex",
    "mentorship": "graduation-cap",
    "goal": "target",
    "feedback": "message-square-quote",
    "membership": "id-card",
    "credential": "award",
    "activity": "list-checks",
}


class TrashDelegate(RowDelegate):
    """Paints a `TrashRow`."""

    def draw(self, canvas: RowCanvas, row: TrashRow) -> None:
        """Draw one thing."""
        canvas.icon(icons.icon(SIGNS[row.noun]))
        canvas.words(0, shown_name(row))
        canvas.words(1, side_by_side(*particulars(row)), "muted")


TRASH_ROLES = {
    DISPLAY: lambda row: shown_name(row),
    ACCESSIBLE: lambda row: ", ".join((shown_name(row), *filter(None, particulars(row)))),
}


def shown_name(row: TrashRow) -> str:
    """Its name; a meeting or mentorship without one is named by who is in it."""
    if row.name:
        return discretion.shown(row.name)
    form = _("Mentorship with {people}") if row.noun == "mentorship" else _("Meeting with {people}")
    return form.format(people=discretion.shown(", ".join(row.people)))


def particulars(row: TrashRow) -> tuple[str, ...]:
    """What it is, whom and which day it is about, and since when it lies there."""
    people = discretion.shown(", ".join(row.people)) if row.name else ""
    day = spoken(row.day, clock.today()) if row.day else ""
    return noun_word(row), people, day, moved(row)


def noun_word(row: TrashRow) -> str:
    """What it is, in a word."""
    words = {
        "person": _("Person"),
        "meeting": _("Meeting"),
        "follow-up": _("Follow-up"),
        "organisation": _("Organisation"),
        "mentorship": _("Mentorship"),
        "goal": _("Goal"),
        "feedback": _("Feedback"),
        "membership": _("Membership"),
        "credential": _("Credential"),
        "activity": _("Activity"),
    }
    return words[row.noun]


def moved(row: TrashRow) -> str:
    """`moved to Trash 3 days ago`."""
    day = row.trashed_at.astimezone(ZoneInfo(clock.zone())).date()
    return _("moved to Trash {ago}").format(ago=relative(day, clock.today()))

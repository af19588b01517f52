"""A step of the history: what was done, when, and whether it still stands."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.dates import relative, spoken, spoken_time
from mentorlog.history import HistoryLine
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, side_by_side
from ui.widgets.blur import discretion

# By the first word of a step's label.
SIGNS = {
    "person": "user-round",
    "people": "user-round",
    "photo": "user-round",
    "rhythm": "user-round",
    "job": "user-round",
    "affiliation": "user-round",
    "relationship": "user-round",
    "organisation": "building-complex",
    "organisations": "building-complex",
    "meeting": "calendar-days",
    "meetings": "calendar-days",
    "kind": "calendar-days",
    "follow": "bell",
    "trash": "archive-restore",
    "setting": "settings",
    "merge": "split",
    "not": "unlink",
}


class HistoryDelegate(RowDelegate):
    """Paints a `HistoryLine`; what does not stand any more is grey."""

    def draw(self, canvas: RowCanvas, row: HistoryLine) -> None:
        """Draw one step."""
        stands = row.state not in ("undone", "dropped")
        sign = SIGNS.get(row.label.partition("-")[0], "rotate-ccw-clock")
        canvas.icon(icons.icon(sign, "accent" if stands else "outline"))
        canvas.words(0, shown_sentence(row), "text" if stands else "muted")
        canvas.words(1, side_by_side(*particulars(row)), "muted")


HISTORY_ROLES = {
    DISPLAY: lambda row: shown_sentence(row),
    ACCESSIBLE: lambda row: ", ".join((shown_sentence(row), *filter(None, particulars(row)))),
}


def shown_sentence(row: HistoryLine) -> str:
    """What was done, as it may be seen now."""
    return discretion.shown(row.sentence)


def particulars(row: HistoryLine) -> tuple[str, ...]:
    """Whether it still stands, when it was done, and where, if that was on another computer."""
    device = _("on {computer}").format(computer=row.device) if row.device else ""
    return state_words(row), _moment(row), device


def state_words(row: HistoryLine) -> str:
    """What became of a step that cannot be undone any more."""
    words = {
        "done": "",
        "undone": _("Undone"),
        "dropped": _("Undone, and other things were done instead"),
        "sealed": _("Cannot be undone any more"),
    }
    return words[row.state]


def _moment(row: HistoryLine) -> str:
    """`yesterday, 14:05`; before that with its day."""
    local, today = row.at.astimezone(ZoneInfo(clock.zone())), clock.today()
    day = local.date()
    near = (today - day).days in (0, 1)
    words = relative(day, today) if near else spoken(day, today)
    return _("{day}, {time}").format(day=words, time=spoken_time(local.time()))

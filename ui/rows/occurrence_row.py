"""One meeting of a series as it would be taken over: ticked or not, and when it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from mentorlog.calendars.reading.entry import Entry
from mentorlog.dates import spoken_moment
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, row_height, side_by_side
from ui.widgets.blur import discretion


class Occurrence(Struct, frozen=True):
    """An entry of a series, whether it is ticked, and its title where that is not the one of the series."""

    entry: Entry
    is_ticked: bool
    own_title: str


class OccurrenceDelegate(RowDelegate):
    """Paints an `Occurrence` on one line."""

    def lines(self, row: Occurrence) -> int:
        """The one line."""
        return 1

    def height(self) -> int:
        """The height of a line."""
        return row_height(1)

    def draw(self, canvas: RowCanvas, row: Occurrence) -> None:
        """Draw one occurrence."""
        canvas.icon(icons.icon(*(("square-check", "accent") if row.is_ticked else ("square", "muted"))))
        canvas.only_line(_told(row), "text" if row.is_ticked else "muted")


def occurrence_roles() -> Mapping[int, Callable[[Occurrence], object]]:
    """What a list of occurrences shows and says."""
    return {DISPLAY: _told, ACCESSIBLE: _spoken}


def _told(row: Occurrence) -> str:
    """`Tue 10 Nov 2026, 10:00`, and its title where it has one of its own."""
    when = spoken_moment(row.entry.day, row.entry.time, row.entry.zone)
    return side_by_side(when, discretion.shown(row.own_title))


def _spoken(row: Occurrence) -> str:
    state = _("ticked") if row.is_ticked else _("not ticked")
    return f"{state}, {_told(row)}"

"""An import: its file, when it was, what came of it, and whether it still stands."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.contacts.plan_words import counts_words
from mentorlog.dates import spoken_moment
from mentorlog.imports import ImportRow
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated, side_by_side
from ui.widgets.blur import discretion


class ImportDelegate(RowDelegate):
    """Paints an `ImportRow`."""

    def draw(self, canvas: RowCanvas, row: ImportRow) -> None:
        """Draw one import."""
        stands = row.undone_at is None
        sign = "calendar-days" if row.source == "ics" else "users"
        canvas.icon(icons.icon(sign, "text" if stands else "muted"))
        if not stands:
            canvas.at_end(0, isolated(_("taken back")), "muted")
        canvas.words(0, _file(row), "text" if stands else "muted")
        canvas.words(1, _told(row), "muted")


IMPORT_ROLES = {DISPLAY: lambda row: _file(row), ACCESSIBLE: lambda row: _spoken(row)}


def _file(row: ImportRow) -> str:
    return discretion.shown(row.file_name)


def _told(row: ImportRow) -> str:
    at = row.at.astimezone(ZoneInfo(clock.zone()))
    return side_by_side(spoken_moment(at.date(), at.time()), counts_words(row.counts))


def _spoken(row: ImportRow) -> str:
    undone = _("taken back") if row.undone_at else ""
    return ", ".join(filter(None, (_file(row), _told(row), undone)))

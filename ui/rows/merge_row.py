"""A merge that stands: who was found to be whom, and when that was."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from mentorlog import clock
from mentorlog.contacts.merge import MergeRow
from mentorlog.dates import spoken_moment
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY
from ui.rows.row import RowCanvas, RowDelegate, isolated
from ui.widgets.blur import discretion


class MergeDelegate(RowDelegate):
    """Paints a `MergeRow`."""

    def draw(self, canvas: RowCanvas, row: MergeRow) -> None:
        """Draw one merge."""
        canvas.icon(icons.icon("git-merge"))
        canvas.words(0, _who(row))
        canvas.words(1, _when(row), "muted")


MERGE_ROLES = {
    DISPLAY: lambda row: _who(row),
    ACCESSIBLE: lambda row: f"{_who(row)}, {_when(row)}",
}


def one_now(dropped: str, name: str) -> str:
    """`Bob Smith is Robert Smith now`; of namesakes that they are one."""
    told = _("{name} is one person now") if dropped == name else _("{other} is {name} now")
    return told.format(other=dropped, name=name)


def _who(row: MergeRow) -> str:
    return one_now(*(isolated(discretion.shown(each)) for each in (row.dropped, row.name)))


def _when(row: MergeRow) -> str:
    at = row.at.astimezone(ZoneInfo(clock.zone()))
    return _("merged {moment}").format(moment=spoken_moment(at.date(), at.time()))

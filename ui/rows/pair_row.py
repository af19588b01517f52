"""Two who may be one person: both names, how sure it is, and what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog.contacts.duplicates import Pair
from mentorlog.contacts.matching import Verdict, verdict_word
from mentorlog.language import _
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.rows.row import RowCanvas, RowDelegate, isolated
from ui.widgets.blur import discretion

TONES: Mapping[Verdict, str] = MappingProxyType({"same": "ok", "likely": "warn", "possible": "muted"})


class PairDelegate(RowDelegate):
    """Paints a `Pair`."""

    def draw(self, canvas: RowCanvas, row: Pair) -> None:
        """Draw two people."""
        canvas.icon(icons.icon("users", TONES[row.verdict]))
        canvas.at_end(0, isolated(verdict_word(row.verdict)), TONES[row.verdict])
        canvas.words(0, both_names(row))
        canvas.words(1, discretion.shown(row.evidence), "muted")


PAIR_ROLES = {
    DISPLAY: lambda row: both_names(row),
    ACCESSIBLE: lambda row: _spoken(row),
    TOOLTIP: lambda row: discretion.tooltip(row.evidence),
}


def both_names(row: Pair) -> str:
    """`Ann Lee and Anne Lee`."""
    name, other = (isolated(discretion.shown(each)) for each in (row.name, row.other_name))
    return _("{name} and {other}").format(name=name, other=other)


def _spoken(row: Pair) -> str:
    return ", ".join((both_names(row), verdict_word(row.verdict), discretion.shown(row.evidence)))

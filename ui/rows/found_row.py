"""What a search finds: by kind under headings, with the words that were sought in another colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from mentorlog.search.finding import Found
from mentorlog.search.kinds import kind_title
from mentorlog.search.snippets import Snippet
from ui import icons
from ui.row_model import ACCESSIBLE, DISPLAY, ROW, Index, RowModel
from ui.rows.heading_row import Heading, heading_height, paint_heading, spoken_heading
from ui.rows.row import RowCanvas, RowDelegate
from ui.widgets.blur import discretion

Row = Heading | Found

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "person": "user",
        "organisation": "building-2",
        "meeting": "calendar-days",
        "follow-up": "bell",
        "feedback": "message-square-quote",
        "goal": "target",
        "mentorship": "graduation-cap",
        "membership": "id-card",
        "credential": "award",
        "activity": "book-open",
    }
)


class FoundModel(RowModel[str, Row]):
    """Everything found by kind; keys are `meeting` for a heading, and `meeting:` with the uid for a row."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._shown: dict[str, Row] = {}
        said: dict[int, Callable[[Any], str]] = dict.fromkeys((DISPLAY, ACCESSIBLE), _spoken)
        super().__init__(lambda keys: [self._rows[key] for key in keys], said)

    def keys_of(self, found: Sequence[Found]) -> list[str]:
        """Take these; gives the keys under which they are listed."""
        taken: dict[str, Row] = {}
        for kind, group in groupby(found, key=lambda each: each.kind):
            of_kind = list(group)
            taken[kind] = Heading(kind_title(kind), len(of_kind))
            taken |= {f"{kind}:{each.uid}": each for each in of_kind}
        self._rows = self._shown | taken  # while a view goes over to them it asks for those of before
        self._shown = taken
        return list(taken)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are told, but nothing can be done with them."""
        if ":" not in self.keys()[index.row()]:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class FoundDelegate(RowDelegate):
    """Paints what was found, and headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower than rows."""
        is_heading = isinstance(index.data(ROW), Heading)
        return QSize(0, heading_height() if is_heading else self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row of either kind."""
        row = index.data(ROW)
        if isinstance(row, Heading):
            paint_heading(painter, option, row)
        else:
            super().paint(painter, option, index)

    def draw(self, canvas: RowCanvas, row: Found) -> None:
        """Draw the title and the words around what was sought."""
        canvas.icon(icons.icon(_ICONS[row.kind]))
        for line, snippet in enumerate((row.title, row.snippet)):
            if discretion.on:
                canvas.words(line, discretion.shown(snippet.text), "text" if line == 0 else "muted")
            else:
                canvas.marked_words(line, snippet.text, snippet.places)


def _spoken(row: Row) -> str:
    if isinstance(row, Heading):
        return spoken_heading(row)
    return ", ".join(filter(None, (_shown(row.title), _shown(row.snippet))))


def _shown(snippet: Snippet) -> str:
    return discretion.shown(snippet.text) if snippet.text else ""

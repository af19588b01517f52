"""The meetings of a series, the latest first, of which each can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex

from mentorlog.calendars.reading.groups import Group
from mentorlog.calendars.reading.plan import Wishes
from mentorlog.language import _
from ui import theme
from ui.row_model import RowModel
from ui.rows.occurrence_row import Occurrence, OccurrenceDelegate, occurrence_roles
from ui.sheets.imports.tick_list import TickList

_SEEN = 8  # rows at once


class Occurrences(TickList):
    """A list of the rows of a group; `toggled` carries the place of one in the plan."""

    def __init__(self) -> None:
        model = RowModel(self._fetch, occurrence_roles())
        super().__init__(_("Meetings of the series"), model, OccurrenceDelegate())
        theme.surface(self, "window")
        self._group: Group | None = None
        self._taken: frozenset[int] = frozenset()

    def show_group(self, group: Group, wishes: Wishes) -> None:
        """Show a series as it is ticked; of another one, from its top."""
        is_other = self._group is None or self._group.places != group.places
        self._group, self._taken = group, group.taken(wishes)
        if is_other:
            self.selectionModel().clear()
        self.show_keys(group.places[::-1])
        self._fit()
        if is_other:
            self.scrollToTop()

    def changeEvent(self, event: QEvent) -> None:
        """As many rows are seen at any text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        rows = min(self.rows.rowCount(QModelIndex()), _SEEN)
        self.setFixedHeight(rows * self.itemDelegate().height() + 2 * self.frameWidth())

    def _fetch(self, places: Sequence[int]) -> list[Occurrence]:
        assert self._group
        rows = dict(zip(self._group.places, self._group.rows, strict=True))
        title = self._group.entry.title
        return [
            Occurrence(entry, place in self._taken, entry.title if entry.title != title else "")
            for place in places
            for entry in [rows[place].entry]
        ]

"""The meetings of a calendar with boxes to tick, those of a series as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from mentorlog.calendars.reading.groups import ORDER, Group, groups
from mentorlog.calendars.reading.plan import Outcome, Plan, Wishes, to_write, usual_wishes
from mentorlog.language import _
from ui import theme
from ui.row_model import KEY, RowModel
from ui.rows.planned_meeting_row import OUTCOMES, PlannedMeetingDelegate, Shown, planned_meeting_roles
from ui.rows.row import MARGIN
from ui.rows.row_list import RowList
from ui.sheets.imports.planned_list import PlannedList
from ui.widgets.empty_state import EmptyState

_BOX = 28  # pixels at the usual text size: the box and a little air


class MeetingsList(PlannedList):
    """Groups of a plan; `ticked` tells that the wishes are others."""

    ticked = Signal()

    def __init__(self) -> None:
        empty = EmptyState("calendar-days", _("No meetings on these days"))
        super().__init__(_("Which meetings"), self._new_list, empty)
        self._plan: Plan | None = None
        self._groups: list[Group] = []
        self._rows: set[int] = set()
        self._people: set[str] = set()

    def show_plan(self, plan: Plan) -> None:
        """Show the rows of a plan, ticked as is usual; people agreed to stay agreed to."""
        self._plan = plan
        self._groups = groups(plan)
        self._rows = set(usual_wishes(plan).rows)
        places: dict[Outcome, list[int]] = {outcome: [] for outcome in ORDER}
        for number, group in enumerate(self._groups):
            places[group.outcome].append(number)
        self.offer({outcome: OUTCOMES[outcome] for outcome in ORDER}, places, plan.counts())

    def group(self) -> Group | None:
        """The group that is looked at."""
        place = self.place()
        return None if place is None else self._groups[place]

    def wishes(self) -> Wishes:
        """What is ticked."""
        return Wishes(frozenset(self._rows), frozenset(self._people))

    def counts(self) -> tuple[int, int]:
        """How many meetings would be logged, and how many changed."""
        rows = list(to_write(self._plan, self.wishes())) if self._plan else []
        changed = sum(row.outcome == "updated" for row in rows)
        return len(rows) - changed, changed

    def tick(self, group: Group, places: Iterable[int]) -> None:
        """Take these of a group, and no others of it."""
        self._rows -= set(group.places)
        self._rows |= set(places)
        self._follow()

    def agree(self, group: Group, key: str, *, on: bool) -> None:
        """Let somebody be at the meetings, or not; with the first of them, those of the group are taken."""
        was_taken = self._ticked(group)
        if on:
            self._people.add(key)
            if not was_taken:
                self._rows |= group.past or set(group.places)
        else:
            self._people.discard(key)
        self._follow()

    def _new_list(self) -> RowList:
        rows = _TickList(RowModel(self._fetch, planned_meeting_roles()))
        rows.toggled.connect(self._toggle)
        return rows

    def _toggle(self, number: int) -> None:
        group = self._groups[number]
        if group.can_be_taken:
            self.tick(group, () if self._ticked(group) == len(group.places) else group.places)

    def _ticked(self, group: Group) -> int:
        """How many of a group would be taken: nothing comes of a meeting with nobody."""
        return sum(
            place in self._rows and (row.outcome == "updated" or bool(row.present(self._people)))
            for place, row in zip(group.places, group.rows, strict=True)
        )

    def _follow(self) -> None:
        self.retell()
        self.ticked.emit()

    def _fetch(self, numbers: Sequence[int]) -> list[Shown]:
        return [self._shown(self._groups[number]) for number in numbers]

    def _shown(self, group: Group) -> Shown:
        present = [each for each in group.attendees if each.is_there(self._people)]
        names = ", ".join(each.name for each in present or group.attendees)
        return Shown(group, self._ticked(group), names)


class _TickList(RowList):
    """Rows ticked by Space or a click on the box: `toggled` carries the key."""

    toggled = Signal(int)

    def __init__(self, model: RowModel[int, Shown]) -> None:
        super().__init__(_("Meetings in the calendar"), model, PlannedMeetingDelegate())
        self.opened.connect(lambda _row: self._toggle(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index, room = self.indexAt(place), self.visualRect(self.indexAt(place))
        from_start = room.right() - place.x() if self.isRightToLeft() else place.x() - room.left()
        if event.button() == Qt.MouseButton.LeftButton and from_start <= MARGIN + theme.at_text_size(_BOX):
            self._toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks: on a box the second takes back what the first did."""
        self.mousePressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.toggled.emit(index.data(KEY))

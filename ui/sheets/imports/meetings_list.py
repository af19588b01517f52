"""The meetings of a calendar with boxes to tick, those of a series under one box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal

from mentorlog.calendars.reading.groups import ORDER, Group, groups
from mentorlog.calendars.reading.plan import Outcome, Plan, Wishes, to_write, usual_wishes
from mentorlog.language import _
from ui.row_model import RowModel
from ui.rows.planned_meeting_row import OUTCOMES, PlannedMeetingDelegate, Shown, planned_meeting_roles
from ui.rows.row_list import RowList
from ui.sheets.imports.planned_list import PlannedList
from ui.sheets.imports.tick_list import TickList
from ui.widgets.empty_state import EmptyState


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
        was_taken = group.taken(self.wishes())
        if on:
            self._people.add(key)
            if not was_taken:
                self._rows |= group.past or set(group.places)
        else:
            self._people.discard(key)
        self._follow()

    def _new_list(self) -> RowList:
        model = RowModel(self._fetch, planned_meeting_roles())
        rows = TickList(_("Meetings in the calendar"), model, PlannedMeetingDelegate())
        rows.toggled.connect(self._toggle)
        return rows

    def _toggle(self, number: int) -> None:
        group = self._groups[number]
        if group.can_be_taken:
            is_whole = len(group.taken(self.wishes())) == len(group.places)
            self.tick(group, () if is_whole else group.places)

    def _follow(self) -> None:
        self.retell()
        self.ticked.emit()

    def _fetch(self, numbers: Sequence[int]) -> list[Shown]:
        wishes = self.wishes()
        return [self._shown(self._groups[number], wishes) for number in numbers]

    def _shown(self, group: Group, wishes: Wishes) -> Shown:
        present = [each for each in group.attendees if each.is_there(self._people)]
        names = ", ".join(each.name for each in present or group.attendees)
        return Shown(group, len(group.taken(wishes)), names)

"""The people of a file by what would come of them, with a list of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from mentorlog.contacts.planned import Plan, PlannedRow
from mentorlog.language import _, marked
from ui.row_model import RowModel
from ui.rows.planned_person_row import OUTCOMES, PlannedPersonDelegate, Shown, planned_person_roles
from ui.rows.row_list import RowList
from ui.sheets.imports.planned_list import PlannedList
from ui.widgets.empty_state import EmptyState

_GONE = "gone"
_KINDS: Mapping[str, str] = MappingProxyType(
    {key: OUTCOMES[key] for key in ("review", "new", "updated", "same", "skipped")}
    | {_GONE: marked("No longer there")}
)


class PeopleList(PlannedList):
    """Rows that the user walks through.

    What needs a decision comes first, then what is new, and last what changes nothing.
    """

    def __init__(self) -> None:
        super().__init__(_("Which people"), self._new_list, EmptyState("users", _("Nobody here")))
        self._rows: list[Shown] = []

    def show_plan(self, plan: Plan) -> None:
        """Show the rows of a plan, those in doubt first."""
        self._rows = [*plan.rows, *plan.missing]
        places: dict[str, list[int]] = {key: [] for key in _KINDS}
        for place, row in enumerate(self._rows):
            places[row.outcome if isinstance(row, PlannedRow) else _GONE].append(place)
        counts = {key: len(some) for key, some in places.items()}
        self.offer(_KINDS, places, counts, first="review")

    def row(self) -> tuple[int, PlannedRow] | None:
        """The row that is looked at, and its place in the plan."""
        place = self.place()
        row = None if place is None else self._rows[place]
        return (place, row) if place is not None and isinstance(row, PlannedRow) else None

    def rows(self) -> Sequence[PlannedRow]:
        """All rows of the plan, as they are decided now."""
        return [row for row in self._rows if isinstance(row, PlannedRow)]

    def put(self, place: int, row: PlannedRow) -> None:
        """Show a row that was decided upon."""
        self._rows[place] = row
        self.retell()

    def change_all(self, change: Callable[[PlannedRow], PlannedRow]) -> None:
        """Decide upon all rows at once."""
        self._rows = [change(row) if isinstance(row, PlannedRow) else row for row in self._rows]
        self.retell()

    def go_on(self) -> None:
        """Look at the next row that waits for a decision, if there is one."""
        keys, here = self.list.rows.keys(), self.list.currentIndex().row()
        for number in (*range(here + 1, len(keys)), *range(here)):
            row = self._rows[keys[number]]
            if isinstance(row, PlannedRow) and row.is_open:
                self.list.pick_near(number)
                return

    def _new_list(self) -> RowList:
        model = RowModel(self._fetch, planned_person_roles())
        return RowList(_("People in the file"), model, PlannedPersonDelegate())

    def _fetch(self, places: Sequence[int]) -> list[Shown]:
        return [self._rows[place] for place in places]

"""The people of a file by what would come of them, with a list of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentorlog.contacts.plan import Plan, PlannedRow
from mentorlog.language import _, marked
from ui import theme
from ui.row_model import RowModel
from ui.rows.planned_person_row import OUTCOMES, PlannedPersonDelegate, Shown, planned_person_roles
from ui.rows.row_list import RowList
from ui.widgets.chips import ChoiceChips
from ui.widgets.empty_state import EmptyState

_GONE = "gone"
_KINDS: Mapping[str, str] = MappingProxyType(
    {key: OUTCOMES[key] for key in ("review", "new", "updated", "same", "skipped")}
    | {_GONE: marked("No longer there")}
)


class PeopleList(QWidget):
    """Rows that the user walks through; `picked` tells that another one is looked at.

    What needs a decision comes first, then what is new, and last what changes nothing.
    """

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Shown] = []
        model = RowModel(self._fetch, planned_person_roles())
        self.list = RowList(_("People in the file"), model, PlannedPersonDelegate())
        self.chips = ChoiceChips(_("Which people"))
        self._empty = EmptyState("users", _("Nobody here"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.chips.chosen.connect(lambda _key: self._show_rows())
        self.list.picked.connect(self.picked)

    def show_plan(self, plan: Plan) -> None:
        """Show the rows of a plan."""
        self._rows = [*plan.rows, *plan.missing]
        self._count()
        self.chips.choose("review" if self.chips.keys() & {"review"} else "")
        self._show_rows()

    def row(self) -> tuple[int, PlannedRow] | None:
        """The row that is looked at, and its place in the plan."""
        index = self.list.currentIndex()
        if not index.isValid() or not self.list.selectionModel().hasSelection():
            return None
        place = self.list.rows.keys()[index.row()]
        row = self._rows[place]
        return (place, row) if isinstance(row, PlannedRow) else None

    def rows(self) -> Sequence[PlannedRow]:
        """All rows of the plan, as they are decided now."""
        return [row for row in self._rows if isinstance(row, PlannedRow)]

    def put(self, place: int, row: PlannedRow) -> None:
        """Show a row that was decided upon."""
        self._rows[place] = row
        self.list.show_keys(self.list.rows.keys())

    def change_all(self, change: Callable[[PlannedRow], PlannedRow]) -> None:
        """Decide upon all rows at once."""
        self._rows = [change(row) if isinstance(row, PlannedRow) else row for row in self._rows]
        self.list.show_keys(self.list.rows.keys())

    def go_on(self) -> None:
        """Look at the next row that waits for a decision, if there is one."""
        keys, here = self.list.rows.keys(), self.list.currentIndex().row()
        for number in (*range(here + 1, len(keys)), *range(here)):
            row = self._rows[keys[number]]
            if isinstance(row, PlannedRow) and row.outcome == "review" and row.decision is None:
                self.list.pick_near(number)
                return

    def _fetch(self, places: Sequence[int]) -> list[Shown]:
        return [self._rows[place] for place in places]

    def _count(self) -> None:
        words = {"": _("All {n}").format(n=f"{len(self._rows):,}")}
        for key, places in self._places().items():
            if places:
                words[key] = _("{what} {n}").format(what=_(_KINDS[key]), n=f"{len(places):,}")
        self.chips.set_choices(words.items())

    def _places(self) -> Mapping[str, list[int]]:
        """The places of the rows of each kind, in the order in which they are walked through."""
        found: dict[str, list[int]] = {key: [] for key in _KINDS}
        for place, row in enumerate(self._rows):
            found[row.outcome if isinstance(row, PlannedRow) else _GONE].append(place)
        return found

    def _show_rows(self) -> None:
        places, wanted = self._places(), self.chips.chosen_key()
        chosen = places[wanted] if wanted else [place for some in places.values() for place in some]
        self.list.show_keys(chosen)
        self.list.pick_near(0)
        self._stack.setCurrentWidget(self.list if chosen else self._empty)

    def _lay_out(self) -> None:
        theme.surface(self.list, "window")
        for part in (self.list, self._empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)

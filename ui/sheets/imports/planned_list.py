"""What would come of each row of a file: a list of all, or of those of which the same would come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentorlog.language import _
from ui import theme
from ui.row_model import KEY
from ui.rows.row_list import RowList
from ui.widgets.chips import ChoiceChips
from ui.widgets.empty_state import EmptyState

_LINES, _FEW_LINES = 24, 12  # of text, the height of the list


class PlannedList(QWidget):
    """A list under chips that choose among its rows; `picked` tells that another one is looked at."""

    picked = Signal()

    def __init__(self, which: str, new_list: Callable[[], RowList], empty: EmptyState) -> None:
        super().__init__()
        self.list = new_list()
        self.chips = ChoiceChips(which)
        self._places: Mapping[Any, Sequence[int]] = {}
        self._empty = empty
        self._stack = QStackedWidget()
        self._lay_out()
        self.chips.chosen.connect(lambda _key: self._show_chosen())
        self.list.picked.connect(self.picked)

    def place(self) -> int | None:
        """The place of the row that is looked at."""
        index = self.list.currentIndex()
        if not index.isValid() or not self.list.selectionModel().hasSelection():
            return None
        place: int = index.data(KEY)
        return place

    def retell(self) -> None:
        """Paint the rows afresh, where something was decided."""
        self.list.show_keys(self.list.rows.keys())

    def offer(
        self,
        words: Mapping[Any, str],
        places: Mapping[Any, Sequence[int]],
        counts: Mapping[Any, int],
        first: str = "",
    ) -> None:
        """Show the rows at these places; `words` are what would come of them, in their order.

        What was chosen stays so, if there is any of it; before that, it is `first`.
        """
        self._places = {key: places.get(key, ()) for key in words}
        offered = {"": _("All {n}").format(n=f"{sum(counts.values()):,}")}
        for key, word in words.items():
            if count := counts.get(key):
                offered[key] = _("{what} {n}").format(what=_(word), n=f"{count:,}")
        chosen = self.chips.chosen_key() or first
        self.chips.set_choices(offered.items())
        self.chips.choose(chosen if chosen in offered else "")
        self.chips.setVisible(len(offered) > 1)
        self._show_chosen()

    def leave_room(self, under: bool) -> None:
        """Be short where what is chosen stands under the list, so that both are seen."""
        self.setMinimumHeight(self.fontMetrics().height() * (_FEW_LINES if under else _LINES))

    def _show_chosen(self) -> None:
        wanted = self.chips.chosen_key()
        chosen = [place for key, places in self._places.items() if wanted in ("", key) for place in places]
        self.list.show_keys(chosen)
        self.list.pick_near(0)
        self._stack.setCurrentWidget(self.list if chosen else self._empty)

    def _lay_out(self) -> None:
        self.leave_room(under=False)
        theme.surface(self.list, "window")
        for part in (self.list, self._empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)

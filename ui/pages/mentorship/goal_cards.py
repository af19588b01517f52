"""Goals under each other, each with what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.mentoring.goal_list import GoalRow
from ui import theme
from ui.desk import Desk
from ui.pages.mentorship.goal_card import GoalCard


class GoalCards(QWidget):
    """A card stays the same while its goal is shown, with the focus and what is being typed as its score.

    `take_off` parts a goal, by its uid, from the feedback that these goals came of.
    """

    def __init__(self, desk: Desk, take_off: Callable[[str], object] | None = None) -> None:
        super().__init__()
        self._desk, self._take_off = desk, take_off
        self.of_goal: dict[str, GoalCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)

    def show_rows(self, rows: Sequence[GoalRow]) -> None:
        """Show these goals in their order."""
        if [row.uid for row in rows] != list(self.of_goal):
            self._make_cards(rows)
        for row in rows:
            self.of_goal[row.uid].show_row(row)
        self.setVisible(bool(rows))

    def _make_cards(self, rows: Sequence[GoalRow]) -> None:
        wanted = {row.uid: self.of_goal.pop(row.uid, None) or self._new_card() for row in rows}
        for card in self.of_goal.values():
            card.hide()
            card.deleteLater()
        self.of_goal = wanted
        for place, card in enumerate(wanted.values()):
            self._column.insertWidget(place, card)

    def _new_card(self) -> GoalCard:
        return GoalCard(self._desk, self._take_off)

"""Every goal in one place, also those with which no mentor helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui.desk import Desk
from ui.pages.detail import Detail
from ui.pages.mentorship.goals import GoalsSection


class AllGoals(Detail):
    """Stands where a mentorship is told otherwise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _("Goals"), first=("new-goal",))
        self.goals = GoalsSection(desk)
        self.rebuild()

    def refresh(self) -> None:
        """Show the goals as the file has them."""
        self.goals.show_person(None)

    def kept(self) -> Sequence[QWidget]:
        """All of it."""
        return (self.goals,)

    def parts(self) -> list[QWidget]:
        """The section alone."""
        return [self.goals]

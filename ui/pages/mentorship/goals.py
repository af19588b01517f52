"""The goals that somebody helps with, or all: how one will know, where one began, and where one stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.language import _, marked
from mentorlog.mentoring import goal_list
from mentorlog.mentoring.goal_list import GoalFilter
from mentorlog.mentoring.mentorships import Role
from ui import theme
from ui.desk import Desk
from ui.pages.mentorship.goal_cards import GoalCards
from ui.sheets.goal import GoalSheet
from ui.widgets.button import Button
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_NO_GOALS: dict[Role, str] = {
    "mentee": marked("No goals yet. What do you want to get better at?"),
    "mentor": marked("No goals yet. What do they want to get better at?"),
}


class GoalsSection(QWidget):
    """Open goals first, then the closed ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: str | None = None
        self.cards = GoalCards(desk)
        self.new = Button(_("New goal…"), "plus", look="quiet", ink="accent")
        self.new.setObjectName("new-goal")
        self._nothing = Label(tone="muted", wrap=True)
        self._lay_out()
        self.new.clicked.connect(lambda _checked=False: self._add())

    def show_person(self, uid: str | None, role: Role = "mentee") -> None:
        """Show the goals that are worked on with this person, or all there are, as the file has them.

        `role` is that of the user beside this person.
        """
        self._person = uid
        self._nothing.setText(_(_NO_GOALS[role]))
        rows = goal_list.listing(self._desk.logbook, GoalFilter(state=None, person=uid))
        self.cards.show_rows(rows)
        self._nothing.setVisible(not rows)

    def _add(self) -> None:
        GoalSheet(self._desk, self.window(), person=self._person).open()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(_("Goals")), 1)
        head.addWidget(self.new, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.cards)

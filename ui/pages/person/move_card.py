"""A change of job in the timeline of a person, seen by an import."""

from __future__ import annotations

from mentorlog.contacts import job_moves
from mentorlog.contacts.job_moves import JobMove
from mentorlog.language import _
from ui import icons
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.stop import Stop, Stops
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.card import framed
from ui.widgets.fact import Fact
from ui.widgets.label import Label

_KEY = "congratulate"


class MoveCard(Stop):
    """From where to where, who told of it, and what one may do: opening it is promising to congratulate."""

    lines: tuple[Stop, ...] = ()

    def __init__(self, desk: Desk, move: JobMove, stops: Stops) -> None:
        super().__init__(desk.actions, move, (_KEY,), stops)
        fact = Fact(
            icons.icon("briefcase", "accent"),
            Label(job_moves.told(move), bold=True, wrap=True, secret=True),
            Label(job_moves.seen(move), tone="muted", wrap=True),
        )
        button = Button(_("Congratulate…"), SPECS[_KEY].icon)
        button.setObjectName(_KEY)
        button.clicked.connect(lambda _checked=False: self.open())
        fact.add_button(button)
        framed(self).addWidget(fact)
        discretion.changed.connect(self._retell)
        self._retell()

    def open(self) -> None:
        """Promise oneself to congratulate them."""
        self.do(_KEY)

    def _retell(self) -> None:
        self.setAccessibleName(f"{discretion.shown(job_moves.told(self.row))}, {job_moves.seen(self.row)}")

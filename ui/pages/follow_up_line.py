"""A promise among other things: what, until when, and everything that can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentorlog import clock, dates
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from ui import icons, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.follow_up_actions import MENU
from ui.pages.stop import RING_X, RING_Y, Stop, Stops
from ui.rows.follow_up_row import due_tone, ending, spoken_follow_up, state_icon, state_words
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.fact import Fact
from ui.widgets.icon_view import IconView
from ui.widgets.label import Label

_SMALL = 14


class FollowUpLine(Stop):
    """What every such line is: told in one sentence, ringed while it has the focus, and a way to its page."""

    def __init__(self, desk: Desk, row: FollowUpRow, stops: Stops) -> None:
        super().__init__(desk.actions, row, MENU, stops)
        self._desk = desk
        discretion.changed.connect(self._retell)
        self._retell()

    def open(self) -> None:
        """Go to the follow-up on its own page."""
        self._desk.go("follow-ups", self.row.uid)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paint_ring()

    def _retell(self) -> None:
        self.setAccessibleName(spoken_follow_up(self.row))


class WideFollowUpLine(FollowUpLine):
    """With buttons for what is done most often; of a closed one only how it ended.

    `people` are named where it is not clear from the place whose it is.
    """

    def __init__(self, desk: Desk, row: FollowUpRow, stops: Stops, people: str = "") -> None:
        super().__init__(desk, row, stops)
        is_open = row.state == "open"
        tone = due_tone(row)
        sign = icons.icon(state_icon(row), "accent" if is_open and tone == "muted" else tone)
        self._fact = Fact(
            sign,
            Label(row.what, bold=is_open, wrap=True, secret=True),
            Label(due_words(row, discretion.shown(people)), tone=tone, scale=0.88, wrap=True),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(RING_X, RING_Y, RING_X, RING_Y)
        column.addWidget(self._fact)
        if is_open:
            self._offer("done", _("Done"))
            self._offer("snooze", _("Snooze"))

    def _offer(self, key: str, words: str) -> None:
        button = Button(words, SPECS[key].icon, keys=SPECS[key].keys[0])
        button.setObjectName(key)
        button.clicked.connect(lambda _checked=False: self.do(key))
        self._fact.add_button(button)


class SmallFollowUpLine(FollowUpLine):
    """In one line, for where other things matter more."""

    def __init__(self, desk: Desk, row: FollowUpRow, stops: Stops) -> None:
        super().__init__(desk, row, stops)
        line = QHBoxLayout(self)
        line.setContentsMargins(RING_X, RING_Y, RING_X, RING_Y)
        line.setSpacing(theme.SPACE_8)
        line.addWidget(IconView(icons.icon(state_icon(row)), _SMALL))
        line.addWidget(Label(row.what, scale=0.88, wrap=True, secret=True), 1)
        line.addWidget(Label(state_words(row), tone="muted", scale=0.88))


def due_words(row: FollowUpRow, people: str = "") -> str:
    """`Due Thu 26 Nov · in 3 days`, and how it stands where it is not simply mine; how a closed one ended."""
    if row.state != "open":
        return side_by_side(people, state_words(row), ending(row))
    form = _("Due {day}") if row.owed_by == "me" else _("They promised it by {day}")
    overdue = _("overdue") if row.overdue else ""
    repeat = dates.spoken_repeat(row.repeat) if row.repeat else ""
    ago = dates.relative(row.due, clock.today())
    return side_by_side(people, form.format(day=state_words(row)), ago, overdue, repeat)

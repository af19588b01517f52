"""A promise among other things: what, until when, and the buttons for what is done most often."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from mentorlog import clock, dates
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from ui import icons
from ui.actions import SPECS
from ui.rows.follow_up_row import due_tone, ending, spoken_follow_up, state_icon, state_words
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.fact import Fact
from ui.widgets.label import Label


class FollowUpLine(Fact):
    """A follow-up that can be snoozed and done; of a closed one only how it ended.

    `people` are named where it is not clear from the place whose it is.
    """

    done = Signal(object)
    snoozing = Signal(object)

    def __init__(self, row: FollowUpRow, people: str = "") -> None:
        is_open = row.state == "open"
        tone = due_tone(row)
        sign = icons.icon(state_icon(row), "accent" if is_open and tone == "muted" else tone)
        super().__init__(
            sign,
            Label(row.what, bold=is_open, wrap=True, secret=True),
            Label(due_words(row, discretion.shown(people)), tone=tone, scale=0.88, wrap=True),
        )
        self.setAccessibleName(spoken_follow_up(row))
        if is_open:
            self._offer("snooze", _("Snooze"), partial(self.snoozing.emit, row))
            self._offer("done", _("Done"), partial(self.done.emit, row))

    def _offer(self, key: str, words: str, act: Callable[[], object]) -> None:
        button = Button(words, SPECS[key].icon, keys=SPECS[key].keys[0])
        button.setObjectName(key)
        button.clicked.connect(lambda _checked=False: act())
        self.add_button(button)


def due_words(row: FollowUpRow, people: str = "") -> str:
    """`Due Thu 26 Nov · in 3 days`, and how it stands where it is not simply mine; how a closed one ended."""
    if row.state != "open":
        return side_by_side(people, state_words(row), ending(row))
    form = _("Due {day}") if row.owed_by == "me" else _("They promised it by {day}")
    overdue = _("overdue") if row.overdue else ""
    repeat = dates.spoken_repeat(row.repeat) if row.repeat else ""
    ago = dates.relative(row.due, clock.today())
    return side_by_side(people, form.format(day=state_words(row)), ago, overdue, repeat)

"""A session among the others of its mentorship: its number, day and first words, and the way into it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from mentorlog.dates import spoken_moment
from mentorlog.language import _, ngettext
from mentorlog.mentoring.sessions import SessionRow
from mentorlog.words import shortened
from ui import icons
from ui.pages.detail import named
from ui.rows.mentorship_row import number_words
from ui.rows.row import side_by_side
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.label import Label

_LINES = 160  # letters of the notes that a card shows
# Before what has a mark, and where a block ends that is no sentence.
_BLOCKS = re.compile(r"\n(?=\s*(?:[-*+] |#+ |> ))|(?<![.!?:…\"”])\n(?=\s*\n)")
_MARKS = re.compile(
    r"^\s*(?:[-*+] (?:\[[ xX]\] )?|#+ |> )|[*_`]{1,3}(?=\w)|(?<=[\w.!?,])[*_`]{1,3}", re.MULTILINE
)


class SessionCard(Card):
    """What was said, cut short; the button opens all of it."""

    def __init__(self, row: SessionRow, open_session: Callable[[str], object]) -> None:
        super().__init__()
        fact = Fact(icons.kind_icon("mentoring"), Label(number_words(row), bold=True), _when(row))
        if words := first_words(row):
            fact.add_line(Label(words, wrap=True, secret=True))
        if row.feedback:
            heard = ngettext("{n} piece of feedback", "{n} pieces of feedback", row.feedback)
            fact.add_line(Label(heard.format(n=row.feedback), tone="muted"))
        button = Button(_("Open"), look="quiet", ink="accent")
        button.setAccessibleDescription(number_words(row))
        fact.add_button(named(row.meeting, button, partial(open_session, row.meeting)))
        self.body.addWidget(fact)


def first_words(row: SessionRow) -> str:
    """What was noted, or else what was meant to be talked about, in one line; a dot parts items of a list."""
    blocks = _BLOCKS.split(row.notes or row.agenda)
    return shortened(side_by_side(*(" ".join(_MARKS.sub("", block).split()) for block in blocks)), _LINES)


def _when(row: SessionRow) -> Label:
    minutes = _("{n} min").format(n=row.minutes) if row.minutes else ""
    planned = _("planned") if row.state == "planned" else ""
    useful = _("usefulness {n} of 5").format(n=row.usefulness) if row.usefulness else ""
    return Label(
        side_by_side(spoken_moment(row.day, row.time), minutes, planned, useful), tone="muted", wrap=True
    )

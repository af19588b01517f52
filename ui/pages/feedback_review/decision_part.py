"""What I did with one piece of feedback: where it stands, the ways on, and how it came there."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, ngettext
from mentorlog.mentoring.chain import Chain, Move
from mentorlog.mentoring.feedback import Status
from mentorlog.mentoring.feedback_words import status_word
from mentorlog.words import shortened
from ui import icons, theme
from ui.pages.detail import named
from ui.pages.feedback_actions import FeedbackActions
from ui.pages.feedback_review.reason_line import ReasonLine
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label

_QUOTED = 200  # letters of what took its place
DIGITS: tuple[Status, ...] = ("new", "considering", "accepted", "acting", "done", "declined")


class DecisionPart(QWidget):
    """A card with the status, a button for each other one, and the moves so far.

    Under it the question why it is declined has its place, which stays when the card is made anew; `asking`
    says that it wants to be seen.
    """

    asking = Signal()

    def __init__(self, actions: FeedbackActions, chain: Chain, reason: ReasonLine) -> None:
        super().__init__()
        self._actions, self._chain = actions, chain
        self.reason = reason
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self._card())
        column.addWidget(reason)

    def decide(self, status: Status) -> None:
        """Move it; what is declined asks first why."""
        if status == self._chain.row.status:
            return
        if status == "declined":
            self.reason.ask(self._chain.row.quote)
            self.asking.emit()
        else:
            self._actions.decide(status)

    def decline(self, reason: str) -> None:
        """Decline it for this reason, or say at the question what is wrong with it."""
        try:
            self._actions.decide("declined", reason)
        except InvalidEntry as problem:
            self.reason.reason.show_problem(str(problem))
            self.asking.emit()
        else:
            self.leave()

    def leave(self) -> None:
        """Ask no more."""
        self.reason.hide()
        self.reason.go_back()

    # --- the parts

    def _card(self) -> Card:
        row = self._chain.row
        fact = Fact(icons.feedback_status_icon(row.status), Label(status_word(row.status), bold=True))
        if row.reason:
            fact.add_line(Label(row.reason, wrap=True, secret=True))
        if newer := self._chain.newer:
            quote = shortened(newer.quote, _QUOTED)
            fact.add_line(Label(_("By “{quote}”").format(quote=quote), wrap=True, secret=True))
            show = Button(_("Show"), look="quiet", ink="accent")
            fact.add_button(named("newer", show, partial(self._actions.show_newer, newer.uid)))
        if row.stale:
            words = ngettext(
                "It has waited {n} day for a decision", "It has waited {n} days for a decision", row.age
            )
            fact.add_line(Label(words.format(n=row.age), tone="warn", wrap=True))
        for move in self._chain.moves:
            fact.add_line(Label(_spoken_move(move), tone="muted", scale=0.88, wrap=True))
        card = fact.in_card()
        ways = FlowLayout(gap=6)
        for number, status in enumerate(DIGITS, 1):
            if status != row.status:
                ways.addWidget(self._way(status, str(number)))
        newer = Button(_("Superseded by…"), icons.FEEDBACK_STATUSES["superseded"][0])
        ways.addWidget(named("status-superseded", newer, self._actions.supersede))
        card.body.addLayout(ways)
        return card

    def _way(self, status: Status, digit: str) -> Button:
        button = Button(status_word(status), icons.FEEDBACK_STATUSES[status][0], keys=digit)
        return named(f"status-{status}", button, partial(self.decide, status))


def _spoken_move(move: Move) -> str:
    """`New → Considering, Tue 3 Nov`."""
    day = spoken(move.at.astimezone(ZoneInfo(clock.zone())).date(), clock.today())
    words = _("From {before} to {after}, {day}")
    return words.format(before=status_word(move.before), after=status_word(move.after), day=day)

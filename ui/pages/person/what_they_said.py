"""The feedback that a person gave, the latest first, and the way to all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.language import _, ngettext
from mentorlog.mentoring import asking, feedback_list
from mentorlog.mentoring.feedback_list import FeedbackRow, ReviewFilter
from ui import theme
from ui.desk import Desk
from ui.pages.person.quote_card import QuoteCard
from ui.pages.stop import Stop, hold, hold_again
from ui.widgets.action_button import ActionButton
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout

SHOWN = 10  # that many are made while nobody waits for long


class WhatTheySaid(QWidget):
    """Ten cards at most; all of it is read on the Feedback page, narrowed to them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._uid = ""
        self._rows: list[FeedbackRow] = []
        self._today = clock.today()
        self.cards: list[QuoteCard] = []
        self.everything = Button("", look="quiet", ink="accent")
        self.everything.clicked.connect(lambda _checked=False: self._desk.go("feedback", self._uid))
        self._bar = QWidget()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_12)
        self._empty = self._nothing_said()
        self._lay_out()

    def show_person(self, uid: str) -> None:
        """Show what this person said; while that is as before, the cards stay."""
        numbers = feedback_list.ids(self._desk.logbook, ReviewFilter(givers=(uid,)))
        rows = feedback_list.rows(self._desk.logbook, numbers[:SHOWN])
        self._uid = uid
        if (rows, clock.today()) != (self._rows, self._today):
            self._rows, self._today = rows, clock.today()  # of a day too: it tells what has waited for long
            self._rebuild()
        count = len(numbers)
        words = ngettext("On the Feedback page", "All {n} on the Feedback page", count)
        self.everything.setText(words.format(n=f"{count:,}"))
        self._bar.setVisible(bool(numbers))
        self._empty.setVisible(not numbers)

    def stops(self) -> list[Stop]:
        """The cards from top to bottom."""
        return [*self.cards]

    def _rebuild(self) -> None:
        held = hold(self.cards)
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [QuoteCard(self._desk, row, self.stops) for row in self._rows]
        for card in self.cards:
            self._cards.addWidget(card)
            card.show()  # now, so that the keyboard can go there
        hold_again(self.cards, held)

    def _lay_out(self) -> None:
        bar = FlowLayout(self._bar, gap=theme.SPACE_8)
        bar.addWidget(ActionButton(self._desk.actions, "log-feedback"))
        bar.addWidget(self.everything)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self._bar)
        column.addLayout(self._cards)
        column.addWidget(self._empty)

    def _nothing_said(self) -> EmptyState:
        log = ActionButton(self._desk.actions, "log-feedback")
        empty = EmptyState(
            "message-square-quote",
            _("Nothing they said is noted yet"),
            _("Ask them: “{question}”").format(question=asking.samples()[0]),
            primary=log,
        )
        log.set_look("plain")  # the page has its one accent at the top
        return empty

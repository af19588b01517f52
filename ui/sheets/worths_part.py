"""What an activity is worth to each credential held, told while it is typed, for the user to confirm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.credentials.activities import Part
from mentorlog.credentials.activity_list import Credited
from mentorlog.credentials.worths import worths
from mentorlog.credit_words import ActivityKind
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.sheets.worth_card import WorthCard
from ui.widgets.label import Label
from ui.widgets.validated_line import Problem

_OF_GROUPS = ("group", "credits")  # what the core says of them


class WorthsPart(QWidget):
    """A card for each credential held; `changed` tells that the user has said something in one.

    What an activity counts for a credential that is not held any more stays as it is.
    """

    changed = Signal()

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._logbook = logbook
        self._asked: tuple[ActivityKind, int | None, date] | None = None
        self._others: list[Part] = []
        self.cards: dict[str, WorthCard] = {}
        self._hint = Label(tone="muted", wrap=True)
        self._problem = Problem(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(self._hint)
        for each in worths(logbook, "course", None):
            card = self.cards[each.rule.id] = WorthCard(each.rule)
            card.changed.connect(self._tell)
            card.changed.connect(self.changed)
            card.hide()
            column.addWidget(card)
        column.addWidget(self._problem)
        self.show_worths(None, None, None)

    def show_worths(self, kind: ActivityKind | None, minutes: int | None, day: date | None) -> None:
        """Tell what so many minutes of this kind on this day are worth; nothing without kind or day."""
        self._asked = (kind, minutes, day) if kind and day else None
        self._tell()

    def parts(self) -> list[Part]:
        """Where it shall count. Raises InvalidEntry, with the key of a rule as its field."""
        shown = [part for card in self.cards.values() for part in card.parts()]
        return [*shown, *self._others]

    def typed_amounts(self) -> dict[str, int]:
        """The amounts that are typed, in hundredths, by the keys of rules."""
        return {key: amount for key, card in self.cards.items() if (amount := card.typed_amount())}

    def show_credits(self, kept: Sequence[Credited]) -> None:
        """Show what an activity counts that is in the logbook."""
        parts = [Part(each.rule, each.group, each.amount if each.typed else None) for each in kept]
        self._others = [part for part in parts if part.rule not in self.cards]
        for key, card in self.cards.items():
            card.show_parts([part for part in parts if part.rule == key])
        self._tell()

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong with a group or an amount."""
        if field in self.cards:
            self.cards[field].show_problem(sentence)
        elif field in _OF_GROUPS:
            self._problem.tell(sentence, self)
        return field in self.cards or field in _OF_GROUPS

    def clear_problems(self) -> None:
        """Take all sentences back."""
        self._problem.tell("", self)
        for card in self.cards.values():
            card.show_problem("")

    def values(self) -> dict[str, Any]:
        """What the user said, for a draft."""
        return {key: card.values() for key, card in self.cards.items()}

    def show_values(self, values: dict[str, Any]) -> None:
        """Show what `values` gave, of what is still held."""
        for key, card in self.cards.items():
            if key in values:
                card.show_values(values[key])
        self._tell()

    def _tell(self) -> None:
        self._hint.setText(self._hint_words())
        self._hint.setVisible(not self._asked or not self.cards)
        for card in self.cards.values():
            card.setVisible(self._asked is not None)
        if self._asked is None:
            return
        kind, minutes, day = self._asked
        groups = {key: card.own_group() for key, card in self.cards.items()}
        for each in worths(self._logbook, kind, minutes, day, groups):
            if each.rule.id in self.cards:  # one that was added in the terminal meanwhile has no card here
                self.cards[each.rule.id].show_worth(each.worth, has_minutes=bool(minutes))

    def _hint_words(self) -> str:
        if not self.cards:
            return _("You hold no credential yet. What is kept here can count for one later.")
        return _("Choose a kind and a day to see what it is worth to each of your credentials.")

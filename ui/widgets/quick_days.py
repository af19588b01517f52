"""The usual days as chips."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentorlog import dates
from ui.widgets.chips import ChoiceChips


class QuickDays(ChoiceChips):
    """The few days that `choices` gives as they are now; `taken` tells the day that the user chose."""

    taken = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Callable[[], Iterable[dates.DateChip]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self._all_choices = choices
        self.set_choices((choice.key, choice.label) for choice in self._choices())
        self.chosen.connect(self._take)

    def has(self, day: date) -> bool:
        """Whether one of the chips stands for `day`."""
        return any(choice.day == day for choice in self._choices())

    def mark(self, day: date | None) -> None:
        """Mark the chip of `day`; after midnight the chips may be others."""
        choices = self._choices()
        if {choice.key for choice in choices} != self.keys():
            self.set_choices((choice.key, choice.label) for choice in choices)
        for choice in choices:
            self.chip(choice.key).setToolTip(dates.spoken(choice.day))
        self.choose(next((choice.key for choice in choices if choice.day == day), None))

    def _choices(self) -> list[dates.DateChip]:
        return dates.one_a_day(self._all_choices())

    def _take(self, key: str) -> None:
        self.taken.emit(next(choice.day for choice in self._choices() if choice.key == key))

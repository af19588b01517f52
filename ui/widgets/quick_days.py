"""The usual days as chips: those to come skip the days on which the user does not work."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates
from ui.widgets.chips import ChoiceChips


class QuickDays(ChoiceChips):
    """Up to five days ahead, or today and yesterday; `taken` tells the day that the user chose."""

    taken = Signal(object)

    def __init__(
        self,
        name: str,
        looking: dates.Looking,
        working_days: Collection[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self._looking, self._working_days = looking, working_days
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
        today = clock.today()
        if self._looking == "ahead":
            return dates.one_a_day(dates.chips(today, self._working_days))
        return dates.recent_chips(today)

    def _take(self, key: str) -> None:
        self.taken.emit(next(choice.day for choice in self._choices() if choice.key == key))

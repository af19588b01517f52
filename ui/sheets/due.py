"""When something is due, in the user's words, with the minute at which it will ring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time

from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, settings
from mentorlog.dates import DateAndTime, When
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.slots import free_slot
from ui.widgets.date_field import DateField


class DueField(DateField):
    """A date ahead; under it stands `Thu 26 Nov 2026, rings 08:45`, as it will be once it is saved."""

    def __init__(
        self, logbook: Logbook, name: str = "", *, with_chips: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            name or _("Due"),
            "ahead",
            working_days=settings.working_days(logbook),
            week_start=settings.get(logbook, "week-start"),
            tell=self._tell_ringing,
            with_chips=with_chips,
            parent=parent,
        )
        self._logbook = logbook
        self._zone = clock.zone()
        self._lead: int = settings.get(logbook, "reminder-minutes")
        self._promised: Sequence[time] = ()
        self._kept: tuple[date, time] | None = None

    def when(self, key: str) -> When | None:
        """What is meant, for the core; raises InvalidEntry for the field `key` where it is no date."""
        value = self.read(key)
        return When(value.day, value.at, self._zone) if value else None

    def show_when(self, when: When, slot: time | None) -> None:
        """Show a date that is kept already, with the quarter of an hour that was given to it."""
        self._zone = when.zone or self._zone
        self._kept = (when.day, slot) if slot else None
        self.set_value(DateAndTime(when.day, when.time))

    def set_lead(self, minutes: int | None) -> None:
        """Let it ring so long before; None means as long as usual."""
        self._lead = settings.get(self._logbook, "reminder-minutes") if minutes is None else minutes
        self._tell_meaning()

    def take_turn(self, taken: dict[date, list[time]]) -> None:
        """Pass by the times that others of the same sheet will have, and add the own one to them."""
        value = self.value()
        if value is None:
            return
        promised = tuple(taken[value.day])
        if promised != self._promised:  # of twelve rows few change with a key
            self._promised = promised
            self._tell_meaning()
        taken[value.day].append(value.at or self._slot(value.day))

    def propose(self, day: date | None = None) -> None:
        """Fill an empty field with `day`, or with a working day in a week."""
        if not self.text():
            today = clock.today()
            usual = dates.chips(today, self._working_days)
            week = next(chip.day for chip in usual if chip.key == "next-week")
            self.set_value(DateAndTime(day or week))

    def _slot(self, day: date) -> time:
        if self._kept and self._kept[0] == day:
            return self._kept[1]
        return free_slot(self._logbook, day, self._zone, self._promised)

    def _tell_ringing(self, value: DateAndTime) -> str:
        return dates.rings(value.day, value.at or self._slot(value.day), self._lead, self._zone)


def take_turns(fields: Iterable[DueField]) -> None:
    """Let dates of one sheet ring one after the other, in the order in which they will be saved."""
    taken: dict[date, list[time]] = defaultdict(list)
    for field in fields:
        field.take_turn(taken)

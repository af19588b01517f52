"""What an export does, counted while its entries pass by."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Literal, NamedTuple

from msgspec import Struct

from mentorlog import clock
from mentorlog.calendars.component import Component
from mentorlog.calendars.item import CalendarItem, State
from mentorlog.dates import spoken, spoken_time, time_zone
from mentorlog.language import _

Change = Literal["new", "changed", "cancelled", "same"]

_NAMED = 20  # a sentence names no more entries than this
_SHOWN = 500  # and a preview shows no more


class Known(NamedTuple):
    """How an entry stands in the user's calendar: under which summary, and when in UTC."""

    summary: str
    start: datetime


class Entry(NamedTuple):
    """One item on its way into a file; `known` is how the profile has it, None where it does not."""

    item: CalendarItem
    component: Component
    sequence: int
    change: Change
    known: Known | None


class PlannedEntry(Struct, frozen=True):
    """One line of a preview; `start` is the local time, or a date for a whole day."""

    uid: str
    summary: str
    start: datetime | date
    change: Change
    state: State


class Outcome(Struct, frozen=True):
    """How many entries are new to the profile, changed, cancelled and the same as it has them.

    `stale` names those that the profile has in another form, as they stand there, and `ended` those that are
    `finished`, done or cancelled; long lists of names are cut. `overdue` are the uids of
    the follow-ups left out; `moved_by_clocks` are sentences on times that a change of the clocks skips.
    """

    new: int
    changed: int
    cancelled: int
    same: int
    finished: int
    stale: tuple[str, ...]
    ended: tuple[str, ...]
    overdue: tuple[str, ...]
    moved_by_clocks: tuple[str, ...]

    @property
    def written(self) -> int:
        """How many entries the file holds."""
        return self.new + self.changed + self.cancelled + self.same


class Tally:
    """Counts entries."""

    def __init__(self) -> None:
        self.counts: dict[Change, int] = {"new": 0, "changed": 0, "cancelled": 0, "same": 0}
        self.shown: list[PlannedEntry] = []
        self.finished = 0
        self.stale: list[str] = []
        self.ended: list[str] = []
        self.overdue: list[str] = []
        self.moved_by_clocks: list[str] = []

    def take(self, entry: Entry) -> None:
        """Count an entry that is written."""
        self.counts[entry.change] += 1
        item = entry.item
        if len(self.shown) < _SHOWN:
            self.shown.append(PlannedEntry(item.uid, item.summary, item.start, entry.change, item.state))
        if entry.known and entry.change != "same":
            self._take_older(entry.known, finished=item.state != "open")
        if (moved := _moved_by_clocks(item, entry.component.start)) and len(self.moved_by_clocks) < _NAMED:
            self.moved_by_clocks.append(moved)

    def _take_older(self, known: Known, *, finished: bool) -> None:
        """Count an entry that stands in the calendar otherwise than in the file."""
        self.finished += finished
        names = self.ended if finished else self.stale
        if len(names) < _NAMED:
            names.append(_where_to_find(known))

    def leave_out(self, uid: str) -> None:
        """Count an overdue follow-up that is not written."""
        self.overdue.append(uid)

    def outcome(self) -> Outcome:
        """The counts so far."""
        return Outcome(
            **self.counts,
            finished=self.finished,
            stale=tuple(self.stale),
            ended=tuple(self.ended),
            overdue=tuple(self.overdue),
            moved_by_clocks=tuple(self.moved_by_clocks),
        )


def _where_to_find(known: Known) -> str:
    """The summary and the day under which the user finds the entry; in a discreet calendar all look alike."""
    day = known.start.astimezone(time_zone(clock.zone())).date()
    return _("{entry} ({day})").format(entry=known.summary, day=spoken(day))


def _moved_by_clocks(item: CalendarItem, start: datetime) -> str | None:
    """A sentence where the clocks of the item's zone never show the time that the user chose."""
    if not isinstance(item.start, datetime) or not _clocks_change(item.zone, item.start.date()):
        return None
    shown = start.astimezone(time_zone(item.zone)).replace(tzinfo=None, fold=0)
    if shown == item.start:
        return None
    return _("{entry}: the clocks in {zone} skip {time} on {day}, so it is at {shown}.").format(
        entry=item.summary,
        zone=item.zone,
        time=spoken_time(item.start.time()),
        day=spoken(item.start.date()),
        shown=spoken_time(shown.time()),
    )


@cache  # very many entries stand on few days
def _clocks_change(zone: str, day: date) -> bool:
    """Whether the clocks of the zone are changed on that day."""
    midnight = datetime.combine(day, time(), time_zone(zone))
    return midnight.utcoffset() != (midnight + timedelta(days=1)).utcoffset()

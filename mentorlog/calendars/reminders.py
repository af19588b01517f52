"""Entries that follow from other facts: they have no rows of their own, and are taken back when these go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mentorlog import clock
from mentorlog.calendars.item import CalendarItem
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.rows import GoneRow
from mentorlog.calendars.wording import gone_item


class Reminder(NamedTuple):
    """A reminder as an entry, and what the profile knows of it: None where it was never given it."""

    item: CalendarItem
    known: GoneRow | None


def taken_back(known: Iterable[GoneRow], options: ExportOptions, discreet: str) -> Iterator[Reminder]:
    """What holds no more and would still ring, under the name that it has there; an erased one has none."""
    for row in known:
        if not row.was_cancelled and row.known_start >= clock.now():
            name = "" if options.show == "discreet" else row.known_summary
            yield Reminder(gone_item(row)._replace(summary=name or discreet), row)

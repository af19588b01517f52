"""The record of what each calendar profile was given: SEQUENCE and "only what changed" rest on it.

It is bookkeeping without history: undo changes facts, but cannot take back what is in a calendar.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from mentorlog import clock
from mentorlog.calendars.component import Component
from mentorlog.calendars.outcome import Entry
from mentorlog.columns import moment_text
from mentorlog.logbook import Logbook
from mentorlog.models import CalendarExport, name_of

_ENTRIES_A_STATEMENT = 500

_COLUMNS = ("profile", "uid", "digest", "sequence", "exported_at", "summary", "start_utc", "state")
_INSERT = f'INSERT INTO "{name_of(CalendarExport)}" ({", ".join(_COLUMNS)}) VALUES '
# An entry that is taken back keeps the time at which it last stood: its cancellation bears that stamp.
_OR_UPDATE = """ ON CONFLICT ("profile", "uid") DO UPDATE SET
    "digest" = excluded."digest", "sequence" = excluded."sequence", "summary" = excluded."summary",
    "start_utc" = excluded."start_utc", "state" = excluded."state", "exported_at" =
    CASE excluded."state" WHEN 'cancelled' THEN "exported_at" ELSE excluded."exported_at" END"""


def noted(logbook: Logbook, profile: str, given: Iterable[Entry]) -> Iterator[tuple[Component, int]]:
    """Note entries on their way into a file; within `logbook.bookkeeping()`, which a failed write undoes."""
    now = moment_text(clock.now())
    coming = iter(given)
    while some := list(islice(coming, _ENTRIES_A_STATEMENT)):
        _write(logbook, [_columns(profile, entry, now) for entry in some if entry.change != "same"])
        for entry in some:
            yield entry.component, entry.sequence


def _columns(profile: str, entry: Entry, now: str) -> tuple[Any, ...]:
    item, component = entry.item, entry.component
    return (
        profile,
        component.uid,
        component.digest,
        entry.sequence,
        now,
        item.summary,
        moment_text(component.start),
        item.state,
    )


def _write(logbook: Logbook, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        marks = ", ".join(["(" + ", ".join("?" * len(_COLUMNS)) + ")"] * len(rows))
        logbook.execute(_INSERT + marks + _OR_UPDATE, [value for row in rows for value in row])

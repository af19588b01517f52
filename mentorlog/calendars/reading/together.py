"""The events of a calendar that belong together: a series with its exceptions, or one event by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from icalendar import Component
from msgspec import Struct

from mentorlog.calendars.reading.entries import version_of
from mentorlog.calendars.reading.series import is_series, time_in


class Family(Struct, frozen=True):
    """Events of one UID, expanded together; where others share the UID, the start tells them apart."""

    events: Sequence[Component]
    shares_uid: bool = False


def families(events: Sequence[Component]) -> Iterator[Family]:
    """All events but older versions of one another; those without a UID stand each for itself."""
    groups: dict[object, list[Component]] = {}
    for place, event in enumerate(events):
        groups.setdefault(str(event.get("UID", "")) or place, []).append(event)
    for group in groups.values():
        yield from _told_apart(group)


def _told_apart(group: list[Component]) -> Iterator[Family]:
    """Some programs write each meeting of a series as an event of the same UID, without RECURRENCE-ID."""
    exceptions = [event for event in group if "RECURRENCE-ID" in event]
    whole = [event for event in group if "RECURRENCE-ID" not in event]
    newest = {_identity(event): event for event in sorted(whole, key=version_of)}
    if len(newest) < 2:
        yield Family([*newest.values(), *exceptions])
        return
    series = newest.pop("", None)
    for event in newest.values():
        yield Family([event], shares_uid=True)
    if series or exceptions:
        yield Family([*filter(None, [series]), *exceptions])


def _identity(event: Component) -> str:
    """The start of a single event; of what recurs there is one."""
    return "" if is_series([event]) else str(time_in(event, "DTSTART"))

"""What is told of a meeting: by a calendar now, by it at the last import, and by the logbook today."""

from __future__ import annotations

import datetime
import re

from msgspec import Struct

from mentorlog.calendars.reading.entry import Entry

_MANY = 6  # people; so many do not have a coffee together
_KINDS = (
    ("lunch", re.compile(r"\b(?:lunch|dinner|breakfast|brunch)\b", re.IGNORECASE)),
    ("coffee", re.compile(r"\b(?:coffee|tea|walk)\b", re.IGNORECASE)),
    ("call", re.compile(r"\b(?:phone|call|telephone|tel)\b|☎|📞", re.IGNORECASE)),
)

# What belongs together is the user's, or the calendar's, as a whole.
PARTS = (
    ("title",),
    ("day", "time", "zone"),
    ("minutes",),
    ("place",),
    ("notes",),
    ("people",),
    ("cancelled",),
)


class Told(Struct, frozen=True):
    """A meeting as one of them has it; `people` are uids, `description` is the calendar's to the letter."""

    title: str
    day: datetime.date
    time: datetime.time | None
    zone: str
    minutes: int | None
    place: str
    notes: str
    people: tuple[str, ...]
    cancelled: bool = False
    description: str = ""


class Changes(Struct, frozen=True):
    """What a calendar changed, by name: `taken` where the user had left it as it was, `kept` where not."""

    taken: tuple[str, ...]
    kept: tuple[str, ...]


def told_by(entry: Entry, people: tuple[str, ...]) -> Told:
    """What a calendar tells, where these of the people invited are in the logbook."""
    return Told(
        entry.title,
        entry.day,
        entry.time,
        entry.zone,
        entry.minutes,
        entry.place,
        entry.notes,
        tuple(sorted(people)),
        entry.cancelled,
        entry.description,
    )


def compared(base: Told, mine: Told, theirs: Told) -> Changes:
    """The three-way look: what the calendar changed since the last import, and what the user did."""
    taken: list[str] = []
    kept: list[str] = []
    for part in PARTS:
        was, own, new = ([getattr(told, name) for name in part] for told in (base, mine, theirs))
        if new not in (was, own):
            (taken if own == was else kept).append(part[0])
    return Changes(tuple(taken), tuple(kept))


def likely_kind(entry: Entry, people: int) -> str:
    """The kind of meeting it probably was, by its link, its title and how many came."""
    if entry.online:
        return "video-call"
    for kind, words in _KINDS:
        if words.search(entry.title):
            return kind
    return "event" if people >= _MANY else "coffee"

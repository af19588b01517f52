"""Several calendar files as one: what is in more than one of them is there once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from mentorlog.calendars.reading.entry import Entry, Reading
from mentorlog.language import _, ngettext


def together(readings: Sequence[Reading]) -> Reading:
    """All that was read, by the day; of an entry in several files the newest version, else the first."""
    first, *others = readings
    if not others:
        return first
    entries = [entry for reading in readings for entry in reading.entries]
    once = _each_once(entries)
    name = ngettext("{name} and {n} more", "{name} and {n} more", len(others))
    return Reading(
        name.format(name=first.name, n=len(others)),
        sha256("".join(reading.sha256 for reading in readings).encode()).hexdigest(),
        tuple(sorted(once, key=lambda entry: entry.order)),
        sum(reading.events for reading in readings),
        sum(reading.unread for reading in readings),
        sum(reading.outside for reading in readings),
        tuple(dict.fromkeys(owner for reading in readings for owner in reading.owners)),
        (*_notices(readings), *_told_of_doubles(len(entries) - len(once))),
    )


def _each_once(entries: Sequence[Entry]) -> list[Entry]:
    """Those of one UID once; where a file says none, they are told by start, title and organiser."""
    newest: dict[str, Entry] = {}
    for entry in entries:
        known = newest.setdefault(entry.key or entry.second_key, entry)
        if entry.version > known.version:
            newest[entry.key or entry.second_key] = entry
    return [*newest.values()]


def _notices(readings: Sequence[Reading]) -> Iterator[str]:
    for reading in readings:
        for told in reading.notices:
            yield _("{file}: {told}").format(file=reading.name, told=told)


def _told_of_doubles(count: int) -> Iterator[str]:
    if count:
        words = ngettext(
            "{n} meeting is in more than one of the files; it counts once.",
            "{n} meetings are in more than one of the files; they count once.",
            count,
        )
        yield words.format(n=f"{count:,}")

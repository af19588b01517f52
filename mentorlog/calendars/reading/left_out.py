"""Meetings of a calendar that the user left out of an import, known again in the next file.

Whoever takes a series and unticks one occurrence of it has decided about that one: the same calendar, read
next month, may not log it because nobody looked. So an import keeps in mind what was ready to be logged and
was not ticked. The next plan tells it as left out, with a box to tick: a change of mind needs no other place.
It is known by its original start, so that it stays left out where the calendar moves it.

Not in mind are what was up for review, for leaving that for later is no decision; changes of what is logged,
which are offered until they are taken; and what is ahead in a series of which nothing ahead was taken: who
takes the past alone has not said no to what is to come. An import that is undone forgets what it left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from mentorlog import imports
from mentorlog.calendars.reading.entry import Entry
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.meetings import is_ahead


class LeftOut:
    """What the imports that stand have left out."""

    def __init__(self, logbook: Logbook) -> None:
        self._signs = imports.left_out(logbook)

    def __contains__(self, entry: Entry) -> bool:
        return bool(self._signs) and not self._signs.isdisjoint(_signs(entry))


def decided(unticked: Iterable[Entry], taken: Iterable[Entry]) -> list[Entry]:
    """Those of the unticked on which the user has decided, beside what they took."""
    wanted_ahead = {entry.series for entry in taken if lies_ahead(entry)}
    return [
        entry
        for entry in unticked
        if not entry.series or entry.series in wanted_ahead or not lies_ahead(entry)
    ]


def signs_of(left: Iterable[Entry]) -> list[str]:
    """What an import keeps in mind of them."""
    return sorted(sign for entry in left for sign in _signs(entry))


def lies_ahead(entry: Entry) -> bool:
    """Whether it is still to come."""
    return is_ahead(When(entry.day, entry.time, entry.zone))


def _signs(entry: Entry) -> tuple[str, ...]:
    """By what it is told again; the UID as a digest, for some programs put addresses into it."""
    if not entry.key:
        return (entry.second_key,)
    return blake2b(entry.key.encode(), digest_size=12).hexdigest(), entry.second_key

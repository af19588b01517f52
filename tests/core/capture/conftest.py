"""What the tests of the log line share: a few people, and what is understood of a line among them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from mentorlog import people
from mentorlog.capture import Entry, KnownHere, Reading, read
from mentorlog.logbook import Logbook

Understand = Callable[[str], Entry]


@pytest.fixture
def known(logbook: Logbook) -> KnownHere:
    """Priya, two Toms, a María José, Bruno at Northwind Bank."""
    for name in ("Priya Raman", "Tom Baker", "Tom Brown", "María José Silva", "Ada"):
        people.add(logbook, name)
    people.add(logbook, "Bruno Costa", organisation="Northwind Bank", nickname="Bo")
    return KnownHere(logbook)


@pytest.fixture
def reading(known: KnownHere, today: date) -> Callable[[str], Reading]:
    """What is understood of a line with one entry, with its marks and problems."""

    def one(line: str) -> Reading:
        [only] = read(line, known, today)
        return only

    return one


@pytest.fixture
def entry(reading: Callable[[str], Reading]) -> Understand:
    """The entry alone, which must be clear."""

    def clear(line: str) -> Entry:
        found = reading(line)
        assert not found.problems
        return found.entry

    return clear

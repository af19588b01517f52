"""Long work that tells how far it is; what it is told to may raise, and so stop it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from mentorlog.copies import Progress

_Item = TypeVar("_Item")

_AT_A_TIME = 50  # are gone through between two looks


def watched(items: Iterable[_Item], total: int, progress: Progress) -> Iterator[_Item]:
    """The items, while `progress` is told how many of them are done."""
    for done, item in enumerate(items):
        if not done % _AT_A_TIME:
            progress(done, total)
        yield item


def part(progress: Progress, done: int, parts: int) -> Progress:
    """The progress of one of so many parts, when some are done."""
    return lambda here, total: progress(done * total + here, total * parts)


def further(progress: Progress, before: int, whole: int) -> Progress:
    """The progress of something of which so much of a whole comes before."""
    return lambda here, _total: progress(before + here, whole)

"""The row numbers of a list: all that it holds of the rows that it does not show."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import overload

_AT_FIRST = 50


class RowNumbers(Sequence[int]):
    """Row numbers in their order, from the JSON list in which SQLite gathers them.

    A window shows the first of them and how many there are. To read 100,000 takes nearly as long as to find
    them, so that waits until somebody looks further down.
    """

    def __init__(self, written: str) -> None:
        self._written = written
        first = written.strip("[]").split(",", _AT_FIRST)[:_AT_FIRST]
        self._first = array("q", map(int, filter(None, first)))
        self._count = written.count(",") + 1 if self._first else 0

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...

    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        places = range(self._count)[place]
        if isinstance(places, int):
            return self._reaching(places)[places]
        return array("q", map(self._reaching(max(places, default=0)).__getitem__, places))

    def __iter__(self) -> Iterator[int]:
        return iter(self._all)

    def __contains__(self, number: object) -> bool:
        return number in self._first or number in self._all

    def index(self, number: int, start: int = 0, stop: int | None = None) -> int:
        """The place of a number; ValueError where it is not among them."""
        held = self._first if number in self._first and not start else self._all
        return held.index(number, start, len(held) if stop is None else stop)

    def _reaching(self, place: int) -> array[int]:
        return self._first if place < len(self._first) else self._all

    @cached_property
    def _all(self) -> array[int]:
        return array("q", json.loads(self._written))

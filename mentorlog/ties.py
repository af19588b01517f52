"""Rows that tie two rows together: feedback and its themes, goals, ...; a goal and its mentors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mentorlog.logbook import Logbook


def tie(logbook: Logbook, owner: Any, number: int, other: Any, wanted: Iterable[int]) -> None:
    """Tie row `number` to all of these; `owner` and `other` are the two links of a table. Within an edit."""
    kept = _kept(logbook, owner, number, other)
    for target in dict.fromkeys(wanted):
        if target not in kept:
            logbook.insert(owner.model, **{owner.name: number, other.name: target})


def untie(logbook: Logbook, owner: Any, number: int, other: Any, targets: Iterable[int]) -> None:
    """Untie row `number` from these; within an edit."""
    kept = _kept(logbook, owner, number, other)
    for target in targets:
        if target in kept:
            logbook.delete(owner.model, kept[target])


def tie_only(logbook: Logbook, owner: Any, number: int, other: Any, wanted: Iterable[int]) -> None:
    """Tie row `number` to all of these and to no others; within an edit."""
    wanted = list(wanted)
    untie(logbook, owner, number, other, _kept(logbook, owner, number, other).keys() - set(wanted))
    tie(logbook, owner, number, other, wanted)


def _kept(logbook: Logbook, owner: Any, number: int, other: Any) -> dict[int, int]:
    """The rows that `number` is tied to, and the links that tie it."""
    return dict(logbook.tuples(owner.model.select(other, owner.model.id).where(owner == number)))

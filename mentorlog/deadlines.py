"""What a day that must not be missed is: apart from how they are found, for the start waits for no rules."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

Kind = Literal["dues", "renewal-window", "exam", "cycle-end", "year-minimum", "carry-over"]
_OPENING: tuple[Kind, ...] = ("renewal-window", "carry-over")  # days on which something begins


class DeadlineFilter(Struct, frozen=True):
    """Which deadlines: until a day, where one is given, and with all words of a text."""

    until: date | None = None
    text: str = ""


class Deadline(Struct, frozen=True):
    """A day that must not be missed; `of` is the uid of the membership or credential.

    `told` is the same whatever the user logs; `missing` says how much there is still to earn. `is_sure` is
    False where it follows from a figure of low confidence.
    """

    of: str
    noun: Literal["membership", "credential"]
    kind: Kind
    day: date
    title: str
    told: str
    missing: str = ""
    is_sure: bool = True

    @property
    def is_opening(self) -> bool:
        """Whether something begins on its day, so that it is no use to be told of it long before."""
        return self.kind in _OPENING

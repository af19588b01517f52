"""Which column of a table holds what of an activity, guessed from the heads that people give them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from mentorlog.words import folded


class Columns(Struct, frozen=True):
    """The places of the columns, from 0; None where the table has none for it.

    `in_hours` says that the lengths in `minutes` are hours where they are bare numbers.
    """

    day: int | None = None
    title: int | None = None
    kind: int | None = None
    minutes: int | None = None
    credits: int | None = None
    group: int | None = None
    host: int | None = None
    notes: int | None = None
    in_hours: bool = False


# The words of heads, the surest first: a column goes to the first that wants it, and none to two.
_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "day": ("date", "day", "when", "on", "start", "started", "completed"),
        "kind": ("kind", "type"),
        "title": ("title", "activity", "name", "event", "course", "subject", "topic", "what"),
        "minutes": ("minutes", "mins", "min", "duration", "length", "hours", "hrs", "hour"),
        "credits": ("credits", "pdus", "pdu", "cpes", "cpe", "seus", "seu", "ceus", "ceu", "points", "cpd"),
        "group": ("group", "category", "area", "skill", "domain"),
        "host": (
            "host",
            "provider",
            "organisation",
            "organization",
            "sponsor",
            "organiser",
            "organizer",
            "by",
        ),
        "notes": ("notes", "note", "description", "details", "comment", "comments", "summary", "learned"),
    }
)
_HOURS = frozenset({"hours", "hrs", "hour"})


def guess(heads: Sequence[str]) -> Columns:
    """The columns that the heads most likely name."""
    words = [re.findall(r"[^\W_]+", folded(head)) for head in heads]
    places: dict[str, int] = {}
    for field, wanted in _WORDS.items():
        ranked = [
            (wanted.index(word), len(words[place]), place)
            for place in range(len(heads))
            if place not in places.values()
            for word in words[place]
            if word in wanted
        ]
        if ranked:
            places[field] = min(ranked)[2]
    in_hours = "minutes" in places and bool(_HOURS & set(words[places["minutes"]]))
    return Columns(**places, in_hours=in_hours)

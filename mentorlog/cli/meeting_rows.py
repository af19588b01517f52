"""Meetings as commands print them: in JSON, in a table, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mentorlog import dates
from mentorlog.cli.layout import columns, first_line, several, short_id
from mentorlog.cli.moments import json_moment
from mentorlog.kinds import BUILT_IN
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow

Kinds = Mapping[str, str]  # the names of all kinds by their keys

_BUILT_IN = {kind.key for kind in BUILT_IN}


def shape(row: MeetingRow, kinds: Kinds) -> dict[str, Any]:
    """A meeting in JSON."""
    return {
        "uid": row.uid,
        # A kind of the user's own has a uid for a key, which says nothing to anybody.
        "kind": row.kind if row.kind in _BUILT_IN else kinds.get(row.kind, row.kind),
        "on": json_moment(row.day, row.time),
        "minutes": row.minutes,
        "people": [each.name for each in row.people],
        "notes": row.notes,
    }


def table(rows: Sequence[MeetingRow], kinds: Kinds, *, heads: bool = True, indent: str = "") -> Iterator[str]:
    """Meetings in aligned lines, each with the end of its uid."""
    titles = (_("Id"), _("When"), _("Kind"), _("With"), _("Notes")) if heads else ()
    lines = (
        (
            short_id(row.uid),
            dates.spoken_moment(row.day, row.time, row.zone),
            _kind_and_state(row, kinds),
            several([each.name for each in row.people]),
            row.title or first_line(row.notes),
        )
        for row in rows
    )
    return columns(lines, titles, indent)


def sentence(row: MeetingRow, kinds: Kinds) -> str:
    """`Coffee with Ada Lindqvist (Tue 24 Nov 2026)`."""
    return _("{kind} with {who} ({when})").format(
        kind=kinds.get(row.kind, row.kind),
        who=several([each.name for each in row.people]),
        when=dates.spoken_moment(row.day, row.time, row.zone),
    )


def state_word(row: MeetingRow) -> str:
    """Its state in a word."""
    words = {"planned": _("planned"), "happened": _("happened"), "cancelled": _("cancelled")}
    return words[row.state]


def _kind_and_state(row: MeetingRow, kinds: Kinds) -> str:
    kind = kinds.get(row.kind, row.kind)
    return kind if row.state == "happened" else f"{kind} ({state_word(row)})"

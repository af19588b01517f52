"""What an import, or a dry run of one, is told as: counts, and a row for each person or meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import asdict

from mentorlog.calendars.reading.plan import PlannedMeeting
from mentorlog.cli.layout import columns
from mentorlog.cli.terminal import NotWanted
from mentorlog.contacts.plan_words import OUTCOME_WORDS, difference_words
from mentorlog.contacts.planned import OUTCOMES, PlannedRow
from mentorlog.dates import spoken_moment
from mentorlog.language import _

Row = dict[str, Any]
T = TypeVar("T")
_FOR_PEOPLE = frozenset({"told", "when"})  # of a row: what scripts do not get
_NONE: Mapping[str, int] = dict.fromkeys(OUTCOMES, 0)


class Came(Struct, frozen=True):
    """What came, or would come, of files: rows by outcome, the rows, and sentences beside them."""

    counts: Mapping[str, int]
    rows: Sequence[Row] = ()
    notes: tuple[str, ...] = ()


def one_by_one(parts: Sequence[T], bring: Callable[[T], Came]) -> Came:
    """Bring in one part after the other; a no ends it, and what came before that stays and is told."""
    came: list[Came] = []
    for part in parts:
        try:
            came.append(bring(part))
        except NotWanted:
            if not came:
                raise
            came.append(Came(_NONE, notes=(_("Nothing more was imported. What came before that stays."),)))
            break
    return _together(came)


def _together(came: Sequence[Came]) -> Came:
    counts: dict[str, int] = {outcome: sum(each.counts[outcome] for each in came) for outcome in OUTCOMES}
    rows = [row for each in came for row in each.rows]
    return Came(counts, rows, tuple(note for each in came for note in each.notes))


def person_row(row: PlannedRow) -> Row:
    """A person in a file; `uid` is of who they are in the logbook."""
    return {
        "file": row.file,
        "line": row.line,
        "name": row.name,
        "outcome": row.outcome,
        "uid": row.person,
        "evidence": row.evidence,
        "reason": row.reason,
        "differences": [asdict(difference) for difference in row.differences],
        "told": [*map(difference_words, row.differences)],
        "when": "",
    }


def meeting_row(row: PlannedMeeting) -> Row:
    """An entry of a calendar; `uid` is of the meeting that is there already."""
    return {
        "file": row.entry.file,
        "line": None,
        "name": row.entry.title,
        "outcome": row.outcome,
        "uid": row.meeting.uid if row.meeting else "",
        "evidence": "",
        "reason": row.reason,
        "differences": [],
        "told": [],
        "when": spoken_moment(row.entry.day, row.entry.time, row.entry.zone),
    }


def shape(row: Row) -> Row:
    """The row as scripts get it."""
    return {key: value for key, value in row.items() if key not in _FOR_PEOPLE}


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Those rows of which there is more to say than that they are new or as before."""
    told = (
        (
            _(OUTCOME_WORDS[row["outcome"]]),
            row["when"],
            row["name"],
            row["evidence"] or row["reason"],
            "; ".join(row["told"]),
        )
        for row in rows
        if row["outcome"] not in ("new", "same") or row["told"]
    )
    return columns([*told], indent="  ")

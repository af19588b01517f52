"""The trash: what lies in it over all nouns, and the way back; it never empties itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from mentorlog import follow_ups, meetings, organisations, people
from mentorlog.history import meeting_names
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, Meeting, Organisation, Person

Noun = Literal["person", "meeting", "follow-up", "organisation"]


@dataclass(frozen=True)
class TrashRow:
    """Something in the trash: what it is, its name, and since when it lies there."""

    noun: Noun
    uid: str
    name: str
    trashed_at: datetime


def listing(logbook: Logbook) -> list[TrashRow]:
    """Everything in the trash, the last put there first."""
    named = (("person", Person, Person.name), ("organisation", Organisation, Organisation.name))
    rows: list[TrashRow] = []
    for noun, model, name in (*named, ("follow-up", FollowUp, FollowUp.what)):
        query = model.select(model.uid, name, model.trashed_at).where(model.trashed_at.is_null(False))
        rows += [TrashRow(noun, *values) for values in logbook.tuples(query)]  # type: ignore[arg-type]
    rows += _meetings(logbook)
    return sorted(rows, key=lambda row: row.trashed_at, reverse=True)


def restore(logbook: Logbook, rows: list[TrashRow]) -> None:
    """Take these out of the trash, as one step."""
    ways = {
        "person": people.restore,
        "meeting": meetings.restore,
        "follow-up": follow_ups.restore,
        "organisation": organisations.restore,
    }
    with logbook.edit("trash-restored", *(row.uid for row in rows)):
        for row in rows:
            ways[row.noun](logbook, [row.uid])


def _meetings(logbook: Logbook) -> list[TrashRow]:
    query = Meeting.select(Meeting.uid, Meeting.trashed_at).where(Meeting.trashed_at.is_null(False))
    return [
        TrashRow("meeting", uid, ", ".join(meeting_names(logbook, [uid])), at)
        for uid, at in logbook.tuples(query)
    ]

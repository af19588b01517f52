"""Making one person of two: all that was the other's is the survivor's, and the way back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from mentorlog.contacts import belongings
from mentorlog.contacts.differences import SINGLE, Item, columns_of, differences
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.mentoring import saved_reviews
from mentorlog.models import Person
from mentorlog.models.imports import Merge
from mentorlog.taking_back import take_back

_CHANGED_SINCE = marked(
    "What was merged has been changed since, so the two cannot be parted any more. Nothing was changed."
)


class Choices(Struct, frozen=True):
    """What was decided: the fields in conflict that are `taken` from the other, and the items `left` out."""

    taken: frozenset[str] = frozenset()
    left: frozenset[Item] = frozenset()


class MergeRow(Struct, frozen=True):
    """A merge that stands: the person, by uid and name, and who was dropped."""

    uid: str
    person: str
    name: str
    dropped: str
    at: datetime


_NOTHING_CHOSEN = Choices()


def merge(logbook: Logbook, survivor: str, dropped: str, choices: Choices = _NOTHING_CHOSEN) -> str:
    """Make the dropped person a part of the survivor, by uids, as one step; gives the uid of the merge.

    Raises NotFound, InvalidEntry("who") for one and the same person.
    """
    uid = new_uid()
    with logbook.edit("people-merged", survivor, dropped):
        differing = differences(logbook, survivor, dropped)
        taker, giver = logbook.ids_of(Person, [survivor, dropped])
        kept, given = columns_of(logbook, taker), columns_of(logbook, giver)
        for item in {*differing.same, *choices.left}:
            logbook.delete(item.table, logbook.id_of(item.table, item.uid))
        _change(logbook, taker, kept, _united(kept, given, choices.taken))
        belongings.hand_over(logbook, giver, taker)
        saved_reviews.ask_for_instead(logbook, dropped, survivor)
        logbook.delete(Person, giver)
        noted = {"dropped": dropped, "name": given["name"], "step": logbook.step_at_work()}
        logbook.insert(Merge, uid=uid, person=taker, **noted)
    return uid


def undo_merge(logbook: Logbook, uid: str) -> None:
    """Make the two people two again, as a step of its own. Raises NotFound, TooLongAgo.

    InvalidEntry("merge") where something that the merge had changed was changed since.
    """
    number = logbook.id_of(Merge, uid)
    query = Merge.select(Merge.step, Merge.dropped, Person.uid).join(Person).where(Merge.id == number)
    step, dropped, survivor = logbook.tuples(query)[0]
    with logbook.edit("merge-undone", survivor, dropped):
        if take_back(logbook, step):
            raise InvalidEntry("merge", _CHANGED_SINCE)


def merges(logbook: Logbook) -> list[MergeRow]:
    """The merges that stand, the last one first."""
    columns = (Merge.uid, Person.uid.alias("person"), Person.name, Merge.name.alias("dropped"))
    query = Merge.select(*columns, Merge.created.alias("at")).join(Person)
    return logbook.rows(query.order_by(Merge.id.desc()), MergeRow)


def find(logbook: Logbook, typed: str) -> MergeRow:
    """The merge whose uid begins or ends so. Raises NotFound, Ambiguous."""
    uid = logbook.uid_like(Merge, Merge.name, typed)
    return next(row for row in merges(logbook) if row.uid == uid)


def _united(kept: dict[str, Any], given: dict[str, Any], taken: frozenset[str]) -> dict[str, Any]:
    """The survivor's columns, with what was taken and what only the other had."""
    united = {
        "notes": _both_notes(kept["notes"], given["notes"]),
        "favourite": kept["favourite"] or given["favourite"],
        "needs_details": kept["needs_details"] and given["needs_details"],
    }
    for field, columns in SINGLE.items():
        is_taken = given[field] and (field in taken or not kept[field])
        chosen, rest = (given, kept) if is_taken else (kept, given)
        # Where both have one name, the parts of it may be known of one only.
        else_from = rest if rest[field] == chosen[field] else chosen
        united |= {column: chosen[column] or else_from[column] for column in columns}
    return united


def _both_notes(kept: str, given: str) -> str:
    """Both, one after the other, unless the first has every line of the second."""
    says_more = set(given.splitlines()) - set(kept.splitlines())
    return "\n\n".join(filter(None, (kept.rstrip(), given))) if says_more else kept


def _change(logbook: Logbook, person: int, before: dict[str, Any], after: dict[str, Any]) -> None:
    changes = {name: value for name, value in after.items() if value != before[name]}
    if changes:
        logbook.update(Person, person, **changes)

"""People who are in the logbook twice, or may be: pairs to look at, and those that are known to be two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from mentorlog.contacts.known import Known, know
from mentorlog.contacts.matching import Verdict, judge, strength
from mentorlog.contacts.watched import part, watched
from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import NotDuplicate


class Pair(Struct, frozen=True):
    """Two who may be one, by uid and name, the one first who was added first; and what speaks for it."""

    person: str
    name: str
    other: str
    other_name: str
    verdict: Verdict
    evidence: str


def pairs(logbook: Logbook, progress: Progress = lambda done, total: None) -> list[Pair]:
    """Everybody outside the trash who may be there twice, the surest first.

    Of three who are alike there are three pairs: that two of them are one says nothing of the third.
    `progress(done, total)` stops it by raising.
    """
    return sorted(
        _judged(logbook, know(logbook, progress=part(progress, 0, 2)), part(progress, 1, 2)),
        key=lambda pair: strength(pair.verdict),
    )


def standing(logbook: Logbook, found: Sequence[Pair]) -> list[Pair]:
    """Those of the pairs who are still two people outside the trash, and not known to be two; at once."""
    here = set(logbook.column(Person.select(Person.uid).where(Person.trashed_at.is_null())))
    other = Person.alias()
    query = NotDuplicate.select(Person.uid, other.uid).join(Person, on=NotDuplicate.person)
    told_apart = set(logbook.tuples(query.switch(NotDuplicate).join(other, on=NotDuplicate.other)))
    return [
        pair
        for pair in found
        if {pair.person, pair.other} <= here and (pair.person, pair.other) not in told_apart
    ]


def not_duplicates(logbook: Logbook, person: str, other: str) -> None:
    """Note that these are two, by uids: they are not asked about again. Raises NotFound."""
    first, second = sorted(logbook.ids_of(Person, [person, other]))
    told_apart = (NotDuplicate.person == first) & (NotDuplicate.other == second)
    with logbook.edit("not-duplicates", person, other):
        if logbook.value(NotDuplicate.select(NotDuplicate.id).where(told_apart)) is None:
            logbook.insert(NotDuplicate, person=first, other=second)


def _judged(logbook: Logbook, known: Known, progress: Progress) -> Iterator[Pair]:
    told_apart = set(logbook.tuples(NotDuplicate.select(NotDuplicate.person, NotDuplicate.other)))
    for one in watched(known.people.values(), len(known.people), progress):
        for number in sorted(known.beside(one)):
            other = known.people[number]
            ruling = judge(one, other, known)
            if ruling and not (one.is_trashed or other.is_trashed or (one.number, number) in told_apart):
                yield Pair(one.uid, one.called, other.uid, other.called, *ruling)

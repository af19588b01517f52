"""One person twice in one file: joined where the policy is sure of it, else to be asked about.

One key for two people is nobody's.

All is done in an order that follows from what is said, so that lines may stand in any.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from mentorlog.contacts.known import Known, Traits, traits_of
from mentorlog.contacts.matching import Verdict, judge
from mentorlog.contacts.names import Name, compare
from mentorlog.contacts.names import comparable as comparable_name
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import LISTS, POST, SINGLE, each_once
from mentorlog.contacts.watched import part, watched
from mentorlog.copies import Progress

_MOST_NAMES = 10  # of one person; a key that more have is nobody's, whatever they are called


class Double(Struct, frozen=True):
    """Somebody who may be another one in the same file: the place of that one, and what speaks for it."""

    of: int
    evidence: str


class Joined(Struct, frozen=True):
    """The records, and by their places those who are in doubt.

    Whoever is surely in the file already is the place of the record that says it all by then.
    """

    records: list[ContactRecord | int]
    doubles: dict[int, Double]


def joined(
    records: Sequence[ContactRecord], region: str = "", progress: Progress = lambda done, total: None
) -> Joined:
    """Join those who are surely one; of two who may be, the one of whom less is said is in doubt."""
    order = sorted(range(len(records)), key=lambda place: _most_said_first(records[place]))
    found = _joined(_with_keys_of_their_own([records[place] for place in order]), region, progress)
    kept: list[ContactRecord | int] = [0] * len(records)
    for here, each in enumerate(found.records):
        kept[order[here]] = order[each] if isinstance(each, int) else each
    doubles = {order[here]: replace(each, of=order[each.of]) for here, each in found.doubles.items()}
    return Joined(kept, doubles)


def united(first: ContactRecord, second: ContactRecord) -> ContactRecord:
    """What both say: of single things the first's, of lists all."""
    single = {field: getattr(first, field) or getattr(second, field) for field in (*SINGLE, *POST)}
    lists = {field: each_once(field, (*getattr(first, field), *getattr(second, field))) for field in LISTS}
    notes = "\n\n".join(dict.fromkeys(filter(None, (first.notes, second.notes))))
    return replace(
        first,
        **single,
        **lists,
        key=first.key or second.key,
        notes=notes,
        connected_on=first.connected_on or second.connected_on,
        relations=tuple(dict.fromkeys((*first.relations, *second.relations))),
        photo=first.photo or second.photo,
        extra=tuple(dict.fromkeys((*first.extra, *second.extra))),
    )


def _most_said_first(record: ContactRecord) -> tuple[int, bytes]:
    said = msgspec.msgpack.encode(replace(record, line=0))
    return -len(said), said


def _with_keys_of_their_own(records: Sequence[ContactRecord]) -> list[ContactRecord]:
    """Some programs give copies one key: where those who have it are called otherwise, it tells nothing."""
    names: defaultdict[str, set[Name]] = defaultdict(set)
    often = {key for key, count in Counter(each.key for each in records).items() if key and count > 1}
    for each in records:
        if each.key in often:
            names[each.key].add(comparable_name(each.name, each.family))
    of_nobody = {key for key, called in names.items() if len(called) > 1 and _are_different(called)}
    return [replace(each, key="") if each.key in of_nobody else each for each in records]


def _are_different(names: set[Name]) -> bool:
    pairs = combinations(names, 2)
    return len(names) > _MOST_NAMES or any(compare(*pair) == "different" for pair in pairs)


class _File(Known):
    """Those in a file; an address has as many people here as it has names, for some are there twice."""

    def __init__(self, people: Sequence[Traits], region: str) -> None:
        super().__init__(people, region)
        self._names: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
        for each in people:
            for mark in each.reached():
                self._names[mark].add(each.name.words)

    def is_shared_by_few(self, kind: str, value: str) -> bool:
        return len(self._names[kind, value]) <= 2


def _joined(records: Sequence[ContactRecord], region: str, progress: Progress) -> Joined:
    """Each record as it is by the end, or the place of the one that it became part of."""
    looked_at = watched(records, len(records), part(progress, 0, 2))
    told = [replace(traits_of(each, region), number=place) for place, each in enumerate(looked_at)]
    file = _File(told, region)
    first: list[int] = []
    near: defaultdict[int, list[int]] = defaultdict(list)
    copies: dict[ContactRecord, int] = {}
    doubles: dict[int, Double] = {}
    kept = list(records)
    for place, record in enumerate(watched(records, len(records), part(progress, 1, 2))):
        alike = dict.fromkeys(first[each] for each in near.pop(place, ()))
        judged = {each: _judged(told[each], told[place], file) for each in alike}
        same = (each for each, (verdict, _evidence) in judged.items() if verdict == "same")
        found = copies.setdefault(replace(record, line=0), next(same, place))
        first.append(found)
        for other, (verdict, evidence) in judged.items():
            if verdict != "no" and other != found:
                doubles.setdefault(max(other, found), Double(min(other, found), evidence))
        if found != place:
            kept[found] = united(kept[found], record)
            told[found] = replace(traits_of(kept[found], region), number=found)
        for later in file.beside(told[place]):
            near[later].append(place)
    return Joined([kept[place] if place == found else found for place, found in enumerate(first)], doubles)


def _judged(one: Traits, other: Traits, file: Known) -> tuple[Verdict, str]:
    """Whether two are the same or likely so; of two who are called otherwise one name would be lost."""
    verdict, evidence = judge(one, other, file) or ("no", "")
    if verdict == "same" and compare(one.name, other.name) == "different":
        return "likely", evidence
    return ("no", "") if verdict == "possible" else (verdict, evidence)

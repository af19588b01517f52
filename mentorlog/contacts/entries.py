"""Under what a source told of people before: the keys that it gave, or made up where it gave none.

Made-up keys tell nothing. Those who have one are known again by what the source said of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct

from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.three_way import Said, to_remember
from mentorlog.identity import new_uid
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.imports import SourceLink
from mentorlog.words import folded

_Item = TypeVar("_Item")

_MADE_UP = " "  # begins none of a source, which is cleaned


class Entry(Struct, frozen=True):
    """Somebody as a source has them: the key there, and the uid of the person.

    It is not `is_sure` where only the policy of matching says that the source told of them before.
    """

    key: str
    person: str
    is_sure: bool = True


def made_up_key() -> str:
    """A key for somebody to whom the source gives none."""
    return f"{_MADE_UP}{new_uid()}"


def is_made_up(key: str) -> bool:
    """Whether mentorlog gave it, not the source."""
    return key.startswith(_MADE_UP)


def reached(record: ContactRecord) -> str:
    """What besides the name tells an entry of a source from others: the first address, or the day."""
    first = next((point.value for point in (*record.emails, *record.phones)), "")
    return folded(first) or record.connected_on


def entries_of(logbook: Logbook, source: Source, records: Mapping[int, ContactRecord]) -> dict[int, Entry]:
    """The entries that these records are, by their places; whoever is none of them has none."""
    query = SourceLink.select(SourceLink.key, Person.uid, SourceLink.base).join(Person)
    rows = logbook.tuples(query.where(SourceLink.source == source).order_by(SourceLink.id))
    people = {key: person for key, person, _base in rows}
    found = {
        place: Entry(each.key, people[each.key]) for place, each in records.items() if each.key in people
    }
    left = {place: each for place, each in records.items() if place not in found}
    if left:
        read = msgspec.json.Decoder(Said)
        said = {Entry(key, person): read.decode(base).record for key, person, base in rows if is_made_up(key)}
        found |= _said_alike(left, said)
    return found


def _said_alike(
    records: Mapping[int, ContactRecord], said: Mapping[Entry, ContactRecord]
) -> dict[int, Entry]:
    """First those of whom the very same is said, then those who alone have their name and address."""
    found: dict[int, Entry] = {}
    by_record = _gathered(said.items(), lambda record: record)
    for place, each in records.items():
        if alike := by_record.get(to_remember(each)):
            found[place] = alike.pop(0)
    taken = set(found.values())
    others = _gathered(((entry, each) for entry, each in said.items() if entry not in taken), _mark)
    here = _gathered(((place, each) for place, each in records.items() if place not in found), _mark)
    for mark, places in here.items():
        if mark and len(places) == len(others.get(mark, ())) == 1:
            found[places[0]] = others[mark][0]
    return found


def _mark(record: ContactRecord) -> Hashable:
    return (folded(record.name), reached(record)) if reached(record) else None


def _gathered(
    told: Iterable[tuple[_Item, ContactRecord]], by: Callable[[ContactRecord], Hashable]
) -> dict[Hashable, list[_Item]]:
    gathered: defaultdict[Hashable, list[_Item]] = defaultdict(list)
    for item, record in told:
        gathered[by(record)].append(item)
    return gathered

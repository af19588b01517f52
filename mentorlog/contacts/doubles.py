"""One person twice in one file: found by key or address, and joined; one key for two people: told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from mentorlog.contacts.known import comparable
from mentorlog.contacts.link_keys import linkedin_slug
from mentorlog.contacts.names import comparable as comparable_name
from mentorlog.contacts.names import compare
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import LISTS, POST, SINGLE, each_once
from mentorlog.words import folded


def joined(records: Sequence[ContactRecord]) -> list[ContactRecord | int]:
    """The records, each with a key that no other has; one that says more of an earlier one is its place.

    What it says more is said by the earlier one then.
    """
    kept: list[ContactRecord | int] = []
    places: dict[str, int] = {}
    for place, record in enumerate(records):
        own = record if _owns_its_key(record, kept, places) else replace(record, key="")
        earlier = next((places[mark] for mark in _marks(own) if mark in places), None)
        if earlier is not None:
            first = kept[earlier]
            assert isinstance(first, ContactRecord)
            kept[earlier] = united(first, own)
            kept.append(earlier)
        else:
            kept.append(replace(own, key=own.key or _free_key(own, places)))
        for mark in (*_marks(own), *_marks_of_key(kept[-1])):
            places.setdefault(mark, place if earlier is None else earlier)
    return kept


def united(first: ContactRecord, second: ContactRecord) -> ContactRecord:
    """What both say: of single things the first's, of lists all."""
    single = {field: getattr(first, field) or getattr(second, field) for field in (*SINGLE, *POST)}
    lists = {field: each_once(field, (*getattr(first, field), *getattr(second, field))) for field in LISTS}
    notes = "\n\n".join(dict.fromkeys(filter(None, (first.notes, second.notes))))
    return replace(
        first,
        **single,
        **lists,
        notes=notes,
        connected_on=first.connected_on or second.connected_on,
        relations=tuple(dict.fromkeys((*first.relations, *second.relations))),
        photo=first.photo or second.photo,
        extra=tuple(dict.fromkeys((*first.extra, *second.extra))),
    )


def _owns_its_key(record: ContactRecord, kept: Sequence[ContactRecord | int], places: dict[str, int]) -> bool:
    """Whether who had the key before may be the same person: some programs give copies the same one."""
    place = places.get(f"key {record.key}") if record.key else None
    earlier = kept[place] if place is not None else None
    if not isinstance(earlier, ContactRecord):
        return True
    return compare(*(comparable_name(each.name, each.family) for each in (earlier, record))) != "different"


def _marks(record: ContactRecord) -> Iterator[str]:
    """By what it is told that two records in one file are the same person."""
    yield from _marks_of_key(record)
    name = folded(record.name)
    for slug in filter(None, (linkedin_slug(link.value) for link in record.links)):
        yield f"profile {slug}"
    for email in record.emails:
        yield f"mail {comparable('email', email.value)} {name}"
    if not (record.key or record.emails or record.links):
        yield f"all {hash(replace(record, line=0))}"


def _marks_of_key(record: ContactRecord | int) -> Iterator[str]:
    if isinstance(record, ContactRecord) and record.key:
        yield f"key {record.key}"


def _free_key(record: ContactRecord, places: dict[str, int]) -> str:
    """A key for a record that brings none: its name and how it is reached first."""
    reached = next((point.value for point in (*record.emails, *record.phones)), "")
    plain = f"{folded(record.name)} {folded(reached)}".strip()
    number = 1
    while f"key {plain if number == 1 else f'{plain} #{number}'}" in places:
        number += 1
    return plain if number == 1 else f"{plain} #{number}"

"""What two people in the logbook, who may be one, differ in: to be chosen between, or both kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct
from peewee import JOIN

from mentorlog.contacts import belongings
from mentorlog.contacts.known import comparable
from mentorlog.contacts.phones import chosen_region
from mentorlog.dates import parse_partial, spoken_partial
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models import (
    Address,
    Affiliation,
    ContactPoint,
    ImportantDate,
    Organisation,
    Person,
    PersonTag,
    Table,
    Tag,
    name_of,
)
from mentorlog.words import folded

Listed = Literal["email", "phone", "link", "address", "day", "post", "tag"]

# Of these a person has one. What is chosen for the first column goes for those behind it too.
SINGLE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("name", "folded", "given", "family"),
        "nickname": ("nickname",),
        "suffix": ("suffix",),
        "said": ("said",),
        "photo": ("photo",),
        "zone": ("zone",),
        "every_days": ("every_days", "at_most_days", "paused_until"),
    }
)


class Conflict(Struct, frozen=True):
    """Something of which a person has one, while each of the two has another."""

    field: str
    kept: Any
    other: Any


class Item(Struct, frozen=True):
    """Something of which a person may have several, by its row; `label` says which, or since when."""

    listed: Listed
    table: type[Table]
    uid: str
    text: str
    label: str


class Differences(Struct, frozen=True):
    """What a merge decides: the conflicts, and which items stay of those the two have together.

    `same` are items of the other that say nothing new, and go. `moved` counts by table what else is theirs.
    """

    conflicts: tuple[Conflict, ...]
    kept: tuple[Item, ...]
    others: tuple[Item, ...]
    same: tuple[Item, ...]
    moved: Mapping[str, int]


def differences(logbook: Logbook, survivor: str, other: str) -> Differences:
    """What there is to decide before `other` becomes `survivor`. Raises NotFound, InvalidEntry("who")."""
    if survivor == other:
        raise InvalidEntry("who", marked("These are one person already. Name two who are to be one."))
    mine, theirs = (logbook.id_of(Person, uid) for uid in (survivor, other))
    kept, given = list(_items(logbook, mine)), list(_items(logbook, theirs))
    known = {key for key, _item in kept}
    listed = {name_of(item.table) for _key, item in given}
    counts = belongings.counts(logbook, other)
    return Differences(
        conflicts=tuple(_conflicts(logbook, mine, theirs)),
        kept=tuple(item for _key, item in kept),
        others=tuple(item for key, item in given if key not in known),
        same=tuple(item for key, item in given if key in known),
        moved={table: count for table, count in counts.items() if table not in listed},
    )


def columns_of(logbook: Logbook, person: int) -> dict[str, Any]:
    """The person's own columns, by name."""
    fields = [field for field in Person._meta.sorted_fields if field.name not in ("id", "uid")]
    values = logbook.tuples(Person.select(*fields).where(Person.id == person))[0]
    return dict(zip((field.name for field in fields), values, strict=True))


def _conflicts(logbook: Logbook, mine: int, theirs: int) -> Iterator[Conflict]:
    kept, given = columns_of(logbook, mine), columns_of(logbook, theirs)
    for field in SINGLE:
        if kept[field] and given[field] and kept[field] != given[field]:
            yield Conflict(field, kept[field], given[field])


def _items(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    """The items of a person, each with that by which it is the same as another's."""
    for items in (_points, _addresses, _days, _posts, _tags):
        yield from items(logbook, person)


def _points(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    query = ContactPoint.select(ContactPoint.uid, ContactPoint.kind, ContactPoint.value, ContactPoint.label)
    ordered = query.where(ContactPoint.person == person).order_by(ContactPoint.position, ContactPoint.id)
    region = chosen_region(logbook)
    for uid, kind, value, label in logbook.tuples(ordered):
        yield (kind, comparable(kind, value, region)), Item(kind, ContactPoint, uid, value, label)


def _addresses(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    parts = (Address.street, Address.postcode, Address.locality, Address.region, Address.country)
    query = Address.select(Address.uid, Address.label, *parts).where(Address.person == person)
    for uid, label, *said in logbook.tuples(query.order_by(Address.position, Address.id)):
        text = ", ".join(filter(None, said))
        yield ("address", folded(text)), Item("address", Address, uid, text, label)


def _days(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    query = ImportantDate.select(ImportantDate.uid, ImportantDate.label, ImportantDate.date)
    ordered = query.where(ImportantDate.person == person).order_by(ImportantDate.id)
    for uid, label, date in logbook.tuples(ordered):
        yield (
            ("day", folded(label), date),
            Item("day", ImportantDate, uid, spoken_partial(parse_partial(date)), label),
        )


def _posts(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    query = (
        Affiliation.select(
            *(Affiliation.uid, Affiliation.title, Organisation.name, Affiliation.organisation),
            *(Affiliation.since, Affiliation.until),
        )
        .join(Organisation, JOIN.LEFT_OUTER)
        .where(Affiliation.person == person)
        .order_by(Affiliation.until.is_null().desc(), Affiliation.position, Affiliation.id)
    )
    for uid, title, there, number, since, until in logbook.tuples(query):
        text = ", ".join(filter(None, (title, there)))
        label = _span(since, until)
        yield ("post", number, folded(title), since, until), Item("post", Affiliation, uid, text, label)


def _span(since: str | None, until: str | None) -> str:
    """`since May 2021`, `2015 – Aug 2021`; "" where neither is known."""
    first, last = (spoken_partial(parse_partial(day)) if day else "" for day in (since, until))
    if last:
        return _("{first} – {last}").format(first=first, last=last).strip()
    return _("since {day}").format(day=first) if first else ""


def _tags(logbook: Logbook, person: int) -> Iterator[tuple[tuple[Any, ...], Item]]:
    query = PersonTag.select(PersonTag.uid, Tag.name).join(Tag).where(PersonTag.person == person)
    for uid, name in logbook.tuples(query.order_by(Tag.folded)):
        yield ("tag", folded(name)), Item("tag", PersonTag, uid, name, "")

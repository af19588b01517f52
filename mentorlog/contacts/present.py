"""People as the logbook has them, many at once, in the shape of the records that they are compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from peewee import JOIN, fn

from mentorlog.columns import among
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.phones import chosen_region
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import Changes, Said, compared, key_of, keys_said
from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.models import (
    Address,
    Affiliation,
    ContactPoint,
    ImportantDate,
    Organisation,
    Person,
    PersonTag,
    Tag,
)
from mentorlog.models.credentials import Holder
from mentorlog.models.imports import SourceLink
from mentorlog.words import folded

_AT_A_TIME = 1000  # people are read at once
_LISTS = {"email": "emails", "phone": "phones", "link": "links"}
_COLUMNS = ("name", "given", "family", "nickname", "suffix")


class Post(Struct, frozen=True):
    """What somebody is now, by its row."""

    row: int
    organisation: str
    title: str


class Link(Struct, frozen=True):
    """What a source said of somebody, by its row."""

    row: int
    source: str
    key: str
    said: Said
    extra: tuple[str, ...]
    notes: str
    is_missing: bool


class Present(Struct, frozen=True):
    """One person: row number, values, and the rows that hold those of lists, in their order.

    The photo among the values is only the sha256 of it.
    """

    number: int
    uid: str
    is_trashed: bool
    values: ContactRecord
    rows: Mapping[str, Sequence[int]]
    posts: tuple[Post, ...]
    rules: frozenset[str]  # of the credentials that they hold
    links: tuple[Link, ...]
    region: str  # of numbers without a country

    def compared_with(
        self, record: ContactRecord, link: Link | None, taking: Collection[str] = ()
    ) -> Changes:
        """What comes of them where a source says this now, and said that before."""
        mine = self.values
        if post := self.post(record, link):
            mine = replace(mine, organisation=post.organisation, title=post.title)
        elsewhere = self._said_elsewhere(link)
        return compared(link.said if link else None, mine, record, elsewhere, taking, self.region)

    def post(self, record: ContactRecord, link: Link | None) -> Post | None:
        """Of what they are now the post that a record tells of or its source told of, else the first."""
        for wanted in (record.organisation, link.said.record.organisation if link else ""):
            for post in self.posts if wanted else ():
                if folded(post.organisation) == folded(wanted):
                    return post
        return next(iter(self.posts), None)

    def link(self, source: str, key: str) -> Link | None:
        """What this source said of them under this key."""
        return next((link for link in self.links if (link.source, link.key) == (source, key)), None)

    def row_of(self, field: str, key: str) -> int:
        """The row of an item of a list."""
        keys = [key_of(field, item) for item in getattr(self.values, field)]
        return self.rows[field][keys.index(key)]

    def _said_elsewhere(self, link: Link | None) -> frozenset[str]:
        """The items of lists that are said of them elsewhere too."""
        others = (each for each in self.links if each is not link)
        return frozenset(item for each in others for item in keys_said(each.said.record))


def present(
    logbook: Logbook, people: Collection[str], progress: Progress = lambda done, total: None
) -> dict[str, Present]:
    """The people with these uids who are there, in the trash or not; `progress` stops it by raising."""
    wanted = list(people)
    found: dict[str, Present] = {}
    for start in range(0, len(wanted), _AT_A_TIME):
        progress(start, len(wanted))
        found |= _present(logbook, wanted[start : start + _AT_A_TIME])
    return found


def _present(logbook: Logbook, people: Collection[str]) -> dict[str, Present]:
    columns = (getattr(Person, name) for name in _COLUMNS)
    query = Person.select(Person.id, Person.uid, Person.trashed_at, Person.photo, *columns)
    found = logbook.tuples(query.where(among(Person.uid, people)))
    parts = _Parts(logbook, [number for number, *_ in found])
    return {uid: parts.person(number, uid, *rest) for number, uid, *rest in found}


class _Parts:
    """What many people have several of, by their row numbers."""

    def __init__(self, logbook: Logbook, numbers: list[int]) -> None:
        self._logbook = logbook
        self._numbers = numbers
        self._region = chosen_region(logbook)
        self._items: dict[int, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        self._rows: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for person, field, row, item in self._listed():
            self._items[person][field].append(item)
            self._rows[person][field].append(row)
        self._posts = self._gathered(
            (person, Post(*values))
            for person, *values in self._of(
                Affiliation,
                Affiliation.id,
                fn.COALESCE(Organisation.name, ""),
                Affiliation.title,
                joined=Organisation,
                where=Affiliation.until.is_null(),
            )
        )
        self._rules = self._gathered(self._of(Holder, Holder.rule))
        self._links = self._gathered((person, _link(*values)) for person, *values in self._linked())

    def person(self, number: int, uid: str, trashed_at: object, photo: str | None, *columns: str) -> Present:
        """All of one of them."""
        values: dict[str, Any] = dict(zip(_COLUMNS, columns, strict=True))
        values |= {field: tuple(items) for field, items in self._items[number].items()}
        if photo:
            values["photo"] = photo.encode()
        return Present(
            number,
            uid,
            trashed_at is not None,
            ContactRecord(**values),
            self._rows[number],
            tuple(self._posts[number]),
            frozenset(self._rules[number]),
            tuple(self._links[number]),
            self._region,
        )

    def _listed(self) -> Iterator[tuple[int, str, int, Any]]:
        point = (ContactPoint.id, ContactPoint.kind, ContactPoint.value, ContactPoint.label)
        for person, row, kind, *told in self._of(ContactPoint, *point):
            yield person, _LISTS[kind], row, Point(*told)
        lines = (getattr(Address, name) for name in PostalAddress.__struct_fields__)
        for person, row, *told in self._of(Address, Address.id, *lines):
            yield person, "addresses", row, PostalAddress(*told)
        for person, row, *told in self._of(
            ImportantDate, ImportantDate.id, ImportantDate.label, ImportantDate.date
        ):
            yield person, "days", row, DayToRemember(*told)
        for person, row, tag in self._of(PersonTag, PersonTag.id, Tag.name, joined=Tag):
            yield person, "tags", row, tag

    def _linked(self) -> list[tuple[Any, ...]]:
        told = (SourceLink.source, SourceLink.key, SourceLink.base, SourceLink.extra, SourceLink.notes)
        return self._of(SourceLink, SourceLink.id, *told, SourceLink.missing_since)

    def _of(self, model: Any, *columns: Any, joined: Any = None, where: Any = None) -> list[tuple[Any, ...]]:
        query = model.select(model.person, *columns).where(among(model.person, self._numbers))
        if joined:
            query = query.join(joined, JOIN.LEFT_OUTER)
        if where is not None:
            query = query.where(where)
        order = (model.position, model.id) if "position" in model._meta.fields else (model.id,)
        return self._logbook.tuples(query.order_by(*order))

    def _gathered(self, pairs: Any) -> dict[int, list[Any]]:
        gathered: dict[int, list[Any]] = defaultdict(list)
        for person, item in pairs:
            gathered[person].append(item)
        return gathered


def said_in(base: str) -> Said:
    """What a source said of a person the last time, out of its column."""
    return msgspec.json.decode(base, type=Said)


def _link(row: int, source: str, key: str, base: str, extra: str, notes: str, missing: object) -> Link:
    said = said_in(base)
    return Link(
        row, source, key, said, tuple(msgspec.json.decode(extra, type=list[str])), notes, missing is not None
    )

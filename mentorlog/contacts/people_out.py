"""The people of the logbook on their way out: all that is kept of each, gathered for many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from peewee import JOIN, fn

from mentorlog.affiliations import AffiliationRow
from mentorlog.attachments import Content
from mentorlog.columns import among
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.logbook import Logbook
from mentorlog.models import (
    Address,
    Affiliation,
    Attachment,
    ContactPoint,
    ImportantDate,
    Organisation,
    Person,
    PersonTag,
    Tag,
)
from mentorlog.models.imports import SourceLink
from mentorlog.people import PersonDetails

_AT_ONCE = 1000
_LISTS = {"email": "emails", "phone": "phones", "link": "links"}
_COLUMNS = (
    *("uid", "name", "given", "family", "nickname", "suffix", "said", "zone", "notes", "photo"),
    *("favourite", "every_days", "at_most_days", "needs_details"),
)


class FromSource(Struct, frozen=True):
    """What a source said of somebody that the logbook has no place for, and its notes."""

    source: str
    notes: str
    extra: tuple[str, ...]


class PersonOut(Struct, frozen=True):
    """Somebody with all that a file can tell of them."""

    details: PersonDetails
    photo: Content | None = None
    told: tuple[FromSource, ...] = ()


def gather(logbook: Logbook, numbers: Sequence[int], *, photos: bool = True) -> Iterator[PersonOut]:
    """The people of these row numbers, in their order; a thousand are in memory at a time.

    Without `photos` none is read, for what has no place for them.
    """
    for start in range(0, len(numbers), _AT_ONCE):
        yield from _Some(logbook, list(numbers[start : start + _AT_ONCE])).people(photos=photos)


class _Some:
    """Some people, and what they have several of, by their row numbers."""

    def __init__(self, logbook: Logbook, numbers: list[int]) -> None:
        self._logbook = logbook
        self._numbers = numbers

    def people(self, *, photos: bool) -> Iterator[PersonOut]:
        """Each of them."""
        parts, told, faces = self._parts(), self._told(), self._photos() if photos else {}
        query = Person.select(Person.id, Person.trashed_at, *(getattr(Person, name) for name in _COLUMNS))
        rows = self._as_they_lie(query.where(among(Person.id, self._numbers)))
        found = {row[0]: row[1:] for row in rows}
        for number in self._numbers:
            if number in found:
                trashed_at, *columns = found[number]
                values: dict[str, Any] = {**_NOTHING, **dict(zip(_COLUMNS, columns, strict=True))}
                values |= {name: tuple(items) for name, items in parts[number].items()}
                values |= {flag: bool(values[flag]) for flag in ("favourite", "needs_details")}
                # A pause is of this logbook alone.
                details = PersonDetails(**values, paused_until=None, trashed=trashed_at is not None)
                yield PersonOut(details, faces.get(values["photo"]), tuple(told.get(number, ())))

    def _parts(self) -> Mapping[int, Mapping[str, list[Any]]]:
        parts: defaultdict[int, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
        for number, name, item in self._items():
            parts[number][name].append(item)
        return parts

    def _items(self) -> Iterator[tuple[int, str, Any]]:
        point = (ContactPoint.kind, ContactPoint.value, ContactPoint.label)
        in_place = (ContactPoint.position, ContactPoint.id)
        for number, kind, *told in self._rows(ContactPoint.select(ContactPoint.person, *point), *in_place):
            yield number, _LISTS[kind], Point(*told)
        lines = (getattr(Address, name) for name in PostalAddress.__struct_fields__)
        for number, *told in self._rows(Address.select(Address.person, *lines), Address.position, Address.id):
            yield number, "addresses", PostalAddress(*told)
        day = (ImportantDate.label, ImportantDate.date)
        for number, *told in self._rows(ImportantDate.select(ImportantDate.person, *day), ImportantDate.id):
            yield number, "days", DayToRemember(*told)
        for number, tag in self._rows(PersonTag.select(PersonTag.person, Tag.name).join(Tag), Tag.folded):
            yield number, "tags", tag
        for number, *told in self._posts():
            yield number, "affiliations", AffiliationRow(*told)

    def _posts(self) -> list[tuple[Any, ...]]:
        columns = (
            Affiliation.uid,
            fn.COALESCE(Organisation.name, ""),
            fn.COALESCE(Organisation.uid, ""),
            Affiliation.title,
            Affiliation.since,
            Affiliation.until,
        )
        query = Affiliation.select(Affiliation.person, *columns).join(Organisation, JOIN.LEFT_OUTER)
        those_of_today = Affiliation.until.is_null().desc()
        return self._rows(query, those_of_today, Affiliation.position, Affiliation.since.desc())

    def _told(self) -> Mapping[int, list[FromSource]]:
        told: defaultdict[int, list[FromSource]] = defaultdict(list)
        columns = (SourceLink.source, SourceLink.notes, SourceLink.extra)
        query = SourceLink.select(SourceLink.person, *columns)
        for number, source, notes, extra in self._rows(query, SourceLink.id):
            beside = tuple(msgspec.json.decode(extra, type=list[str]))
            if notes or beside:
                told[number].append(FromSource(source, notes, beside))
        return told

    def _photos(self) -> Mapping[str, Content]:
        query = Attachment.select(Attachment.sha256, Attachment.media_type, Attachment.bytes).distinct()
        query = query.join(Person, on=Person.photo == Attachment.sha256)
        found = self._logbook.tuples(query.where(among(Person.id, self._numbers)))
        return {name: Content(media_type, data) for name, media_type, data in found}

    def _rows(self, query: Any, *order: Any) -> list[tuple[Any, ...]]:
        """The rows of these people, each with the number of its person in front."""
        return self._as_they_lie(query.where(among(query.model.person, self._numbers)).order_by(*order))

    def _as_they_lie(self, query: Any) -> list[tuple[Any, ...]]:
        """The rows of a query, their columns as SQLite has them."""
        # Nearly all are texts, and Peewee's look at each would take most of the time of an export.
        statement, arguments = self._logbook.database.get_sql_context().sql(query).query()
        rows: list[tuple[Any, ...]] = self._logbook.execute(statement, arguments).fetchall()
        return rows


_NOTHING: Mapping[str, tuple[Any, ...]] = dict.fromkeys(
    (*_LISTS.values(), "addresses", "days", "tags", "affiliations"), ()
)

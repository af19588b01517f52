"""Whom the logbook knows, with everything that tells one person from another, and found by it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from msgspec import Struct

from mentorlog.contacts import names
from mentorlog.contacts.link_keys import comparable_link, linkedin_slug
from mentorlog.contacts.names import Name
from mentorlog.contacts.phones import chosen_region, comparable_phone
from mentorlog.contacts.record import ContactRecord, Source
from mentorlog.contacts.watched import part, watched
from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation, ContactPoint, Organisation, Person
from mentorlog.models.imports import SourceLink
from mentorlog.words import folded, line

_FEW = 2  # an address or number that more people have tells nothing of who they are
_PARTS = 6  # of reading whom it knows: five of what people have several of, and themselves
_AT_MOST = 100  # are looked at, of those who share something

_Mark = tuple[str, ...]


class Traits(Struct, frozen=True):
    """What tells a person from others, each in its comparable form, and how they are `called`.

    Somebody in a file has no number and no uid; `keys` are those that the source of the file gave them.
    """

    name: Name
    called: str
    number: int = 0
    uid: str = ""
    is_trashed: bool = False
    keys: frozenset[str] = frozenset()
    slugs: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()

    def marks(self) -> Iterator[_Mark]:
        """By what those are found who may be the same person."""
        yield from (("keys", value) for value in self.keys)
        yield from (("slugs", value) for value in self.slugs)
        yield from self.reached()
        if self.name.words:
            yield ("name", *sorted(self.name.words))
        for beginning in self._beginnings():
            for kind in ("emails", "organisations"):
                yield from ((f"{kind} and name", value, beginning) for value in getattr(self, kind))

    def reached(self) -> Iterator[_Mark]:
        """By what they are reached, which others may be too."""
        yield from (("emails", value) for value in self.emails)
        yield from (("phones", value) for value in self.phones)

    def _beginnings(self) -> Iterator[str]:
        """Names that are close begin alike: in the family, or in the first name and the family's letter."""
        if family := self.name.family:
            yield family[:3]
            yield f"{self.name.given[:3]} {family[:1]}"


class Known:
    """The people of a logbook by row number, found by marks; `region` is that of numbers without one."""

    def __init__(self, people: Iterable[Traits], region: str) -> None:
        self.people = {each.number: each for each in people}
        self.region = region
        self._sharing: defaultdict[_Mark, list[int]] = defaultdict(list)
        self._sharing_in_file: Counter[_Mark] = Counter()
        for number, traits in self.people.items():
            for mark in traits.marks():
                self._sharing[mark].append(number)

    def count_in(self, told: Iterable[tuple[Traits, str]]) -> None:
        """Count whom a file tells of with those who share an address or number; each with the uid they have.

        So an address is shared by as many when the file comes again, and those in it are in the logbook.
        """
        counted: set[tuple[_Mark, str]] = set()
        for traits, uid in told:
            for mark in traits.reached():
                here = self._sharing.get(mark, ())
                is_here = any(self.people[number].uid == uid for number in here[: _FEW + 1])
                if is_here and (mark, uid) not in counted:
                    counted.add((mark, uid))
                else:
                    self._sharing_in_file[mark] += 1

    def beside(self, traits: Traits) -> set[int]:
        """Those added after a person who may be the same one; of somebody in a file, all who may be."""
        found: set[int] = set()
        for mark in traits.marks():
            if mark[0] not in ("emails", "phones") or self.is_shared_by_few(*mark):
                sharing = self._sharing.get(mark, [])
                later = bisect_right(sharing, traits.number)
                found.update(sharing[later : later + _AT_MOST])
        return found

    def is_shared_by_few(self, kind: str, value: str) -> bool:
        """Whether so few others have an address or number that it tells who somebody is."""
        mark = (kind, value)
        others_in_file = max(self._sharing_in_file[mark] - 1, 0)  # one is who is asked about
        return len(self._sharing.get(mark, ())) + others_in_file <= _FEW


def know(
    logbook: Logbook, source: Source | None = None, progress: Progress = lambda done, total: None
) -> Known:
    """Read whom the logbook knows, with the keys that a source gave them; `progress` stops it by raising."""
    region = chosen_region(logbook)
    parts = _Parts(logbook, source, region, progress)
    columns = (Person.id, Person.uid, Person.name, Person.family, Person.trashed_at)
    rows = logbook.tuples(Person.select(*columns).order_by(Person.id))
    return Known((parts.traits(*row) for row in watched(rows, len(rows), part(progress, 5, _PARTS))), region)


def traits_of(record: ContactRecord, region: str = "") -> Traits:
    """What tells somebody in a file from others."""
    return Traits(
        names.comparable(record.name, record.family),
        record.name,
        keys=_told([record.key]),
        slugs=_told(linkedin_slug(point.value) for point in record.links),
        emails=_told(comparable("email", point.value) for point in record.emails),
        phones=_told(comparable_phone(point.value, region) for point in record.phones),
        organisations=_told([names.normalised(record.organisation)]),
    )


def comparable(kind: str, value: str, region: str = "") -> str:
    """The form in which two e-mail addresses, phone numbers or links are the same."""
    match kind:
        case "phone":
            return comparable_phone(value, region) or folded(value)
        case "link":
            return comparable_link(value) or folded(value)
        case _:
            return line(value).casefold()


class _Parts:
    """What people have several of, by their row numbers."""

    def __init__(self, logbook: Logbook, source: Source | None, region: str, progress: Progress) -> None:
        points = ContactPoint.select(ContactPoint.person, ContactPoint.value)
        posts = Affiliation.select(Affiliation.person, Organisation.name).join(Organisation)
        links = SourceLink.select(SourceLink.person, SourceLink.key).where(SourceLink.source == source)
        self._logbook = logbook
        self._progress = (part(progress, done, _PARTS) for done in range(_PARTS))
        self._keys = self._gathered(links, str)
        self._slugs = self._gathered(points.where(ContactPoint.kind == "link"), linkedin_slug)
        self._emails = self._gathered(
            points.where(ContactPoint.kind == "email"), partial(comparable, "email")
        )
        self._phones = self._gathered(
            points.where(ContactPoint.kind == "phone"), partial(comparable_phone, region=region)
        )
        self._organisations = self._gathered(posts, names.normalised)

    def traits(self, number: int, uid: str, name: str, family: str, trashed_at: object) -> Traits:
        """Those of one person."""
        keys = _told((*self._keys[number], uid))  # files that mentorlog wrote name them by their uid
        parts = (self._slugs, self._emails, self._phones, self._organisations)
        told = (_told(part[number]) for part in parts)
        return Traits(names.comparable(name, family), name, number, uid, trashed_at is not None, keys, *told)

    def _gathered(self, query: Any, form: Callable[[str], str]) -> Mapping[int, Iterable[str]]:
        gathered: defaultdict[int, list[str]] = defaultdict(list)
        rows = self._logbook.tuples(query)
        for person, value in watched(rows, len(rows), next(self._progress)):
            gathered[person].append(form(value))
        return gathered


def _told(values: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, values))

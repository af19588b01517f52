"""The people the user knows: adding, changing, finding, trashing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, TypedDict, Unpack

from msgspec import Struct
from peewee import fn

from mentorlog import affiliations, clock, contact_points, rhythms, tags
from mentorlog.affiliations import AffiliationRow
from mentorlog.columns import among
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.dates import time_zone
from mentorlog.errors import Ambiguous, InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import ContactPoint, Person
from mentorlog.words import folded, line, paragraphs, sought


class Details(TypedDict, total=False):
    """What can be said of a person; what is left out stays as it is."""

    given: str
    family: str
    nickname: str
    suffix: str
    said: str
    zone: str | None
    notes: str
    favourite: bool
    every_days: int | None
    at_most_days: int | None
    needs_details: bool
    emails: Sequence[Point]
    phones: Sequence[Point]
    links: Sequence[Point]
    addresses: Sequence[PostalAddress]
    days: Sequence[DayToRemember]
    organisation: str
    title: str
    affiliations: Sequence[AffiliationRow]
    tags: Sequence[str]


class Changes(Details, total=False):
    """The same of somebody who has a name already."""

    name: str


class PersonDetails(Struct, frozen=True):
    """Everything the logbook keeps of one person, but for meetings and follow-ups."""

    uid: str
    name: str
    given: str
    family: str
    nickname: str
    suffix: str
    said: str
    zone: str | None
    notes: str
    photo: str | None
    favourite: bool
    every_days: int | None
    at_most_days: int | None
    paused_until: date | None
    needs_details: bool
    trashed: bool
    emails: tuple[Point, ...]
    phones: tuple[Point, ...]
    links: tuple[Point, ...]
    addresses: tuple[PostalAddress, ...]
    days: tuple[DayToRemember, ...]
    affiliations: tuple[AffiliationRow, ...]
    tags: tuple[str, ...]

    @property
    def greeted(self) -> str:
        """How they are spoken to: by nickname or given name, else by the first word of the name.

        A title with a full stop, such as "Dr.", is no name.
        """
        first = next((word for word in self.name.split() if not word.endswith(".")), self.name)
        return self.nickname or self.given or first


_LINES = ("name", "given", "family", "nickname", "suffix", "said")
_PLAIN = ("zone", "favourite", "every_days", "at_most_days", "needs_details")
_POINTS: dict[str, contact_points.Kind] = {"emails": "email", "phones": "phone", "links": "link"}


def add(logbook: Logbook, name: str, **details: Unpack[Details]) -> str:
    """Add a person and give the uid. Raises InvalidEntry with the field that cannot be kept."""
    uid = new_uid()
    columns = _columns(Changes(**details, name=name))
    with logbook.edit("person-added", uid):
        number = logbook.insert(Person, uid=uid, **columns)
        _write_parts(logbook, number, details)
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **details: Unpack[Changes]) -> None:
    """Change what is given of a person; edits in a row with one `merge_key` are one undo step."""
    number = logbook.id_of(Person, uid)
    columns = _columns(details)
    with logbook.edit("person-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Person, number, **columns)
        _write_parts(logbook, number, details)


def keep_in_touch(
    logbook: Logbook, uids: Sequence[str], every_days: int | None, at_most_days: int | None = None
) -> None:
    """Give these people a rhythm of so many days and a longest time, or none of their own."""
    columns = _columns({"every_days": every_days, "at_most_days": at_most_days})
    with logbook.edit("rhythm-changed", *uids):
        logbook.update_all(Person, logbook.ids_of(Person, uids), **columns)


class OwnRhythm(NamedTuple):
    """How often somebody is kept in touch with, by what was said of them alone."""

    every_days: int | None
    at_most_days: int | None
    paused_until: date | None


def own_rhythms(logbook: Logbook, uids: Sequence[str]) -> set[OwnRhythm]:
    """The rhythms that these people have of their own, each once."""
    columns = (Person.every_days, Person.at_most_days, Person.paused_until)
    query = Person.select(*columns).where(among(Person.uid, uids)).distinct()
    return {OwnRhythm(*row) for row in logbook.tuples(query)}


def pause(logbook: Logbook, uids: Sequence[str], until: date | None) -> None:
    """Let nobody of these be due before a day; None ends the pause. Raises InvalidEntry("until")."""
    if until and until <= clock.today():
        raise InvalidEntry("until", marked("A pause lasts until a day that is still to come."))
    with logbook.edit("people-paused" if until else "people-resumed", *uids):
        logbook.update_all(Person, logbook.ids_of(Person, uids), paused_until=until)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put people into the trash, from where they come back with all they had."""
    with logbook.edit("people-trashed", *uids):
        logbook.update_all(Person, logbook.ids_of(Person, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take people out of the trash."""
    with logbook.edit("people-restored", *uids):
        logbook.update_all(Person, logbook.ids_of(Person, uids), trashed_at=None)


def details(logbook: Logbook, uid: str) -> PersonDetails:
    """Everything of one person; NotFound where there is no such uid."""
    columns = (*_LINES, *_PLAIN, "paused_until", "notes", "photo")
    row = logbook.tuples(
        Person.select(Person.uid, *(getattr(Person, name) for name in columns), Person.trashed_at).where(
            Person.uid == uid
        )
    )
    if not row:
        raise NotFound(uid)
    kept = dict(zip(("uid", *columns, "trashed_at"), row[0], strict=True))
    trashed = kept.pop("trashed_at") is not None
    return PersonDetails(
        **kept,
        emails=tuple(contact_points.points_of(logbook, uid, "email")),
        phones=tuple(contact_points.points_of(logbook, uid, "phone")),
        links=tuple(contact_points.points_of(logbook, uid, "link")),
        trashed=trashed,
        addresses=tuple(contact_points.addresses_of(logbook, uid)),
        days=tuple(contact_points.days_of(logbook, uid)),
        affiliations=tuple(affiliations.of_person(logbook, uid)),
        tags=tuple(tags.of_person(logbook, uid)),
    )


def find(logbook: Logbook, who: str, *, trashed: bool = False) -> str:
    """The uid of the one person whom `who` names: by uid, exact name, e-mail, or a part of one name only.

    Looks into the trash instead where `trashed`. Raises NotFound, or Ambiguous with the candidates.
    """
    text = sought(who)
    if not text:
        raise NotFound(who)
    by_email = Person.id.in_(
        ContactPoint.select(ContactPoint.person).where(
            (ContactPoint.kind == "email") & (ContactPoint.folded == text)
        )
    )
    for condition in (Person.uid == who, Person.folded == text, by_email, Person.folded.contains(text)):
        found = _named(logbook, condition & Person.trashed_at.is_null(not trashed))
        if len(found) == 1:
            return found[0][1]
        if found:
            raise Ambiguous(who, found)
    raise NotFound(who)


def find_or_add(logbook: Logbook, who: str) -> str:
    """The person named exactly so, or a new one; `Priya Raman (Siemens)` brings the affiliation.

    With an affiliation only somebody of that name who is there is meant, not a namesake elsewhere. A new
    person is listed under "Needs details". More than one person who fits raises Ambiguous.
    """
    name, _separator, organisation = who.partition("(")
    condition = (Person.folded == folded(name)) & Person.trashed_at.is_null()
    found = _named(logbook, condition)
    where = line(organisation.rstrip().rstrip(")"))
    if where:
        found = [(name, uid) for name, uid in found if _is_at(logbook, uid, where)]
    if len(found) > 1:
        raise Ambiguous(who, found)
    if found:
        return found[0][1]
    new = Details(needs_details=True)
    if where:
        new["organisation"] = where
    return add(logbook, name, **new)


def known_alike(logbook: Logbook, name: str, addresses: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Names and uids of those outside the trash who have this name or one of these e-mail addresses."""
    by_email = ContactPoint.select(ContactPoint.person).where(
        (ContactPoint.kind == "email") & ContactPoint.folded.in_([sought(address) for address in addresses])
    )
    alike = (Person.folded == folded(line(name))) | Person.id.in_(by_email)
    return _named(logbook, alike & Person.trashed_at.is_null())


def name_of(logbook: Logbook, uid: str) -> str:
    """The name of a person, in the trash or not; NotFound where erased."""
    found = logbook.value(Person.select(Person.name).where(Person.uid == uid))
    if found is None:
        raise NotFound(uid)
    return str(found)


def count(logbook: Logbook) -> int:
    """How many people there are outside the trash."""
    return int(logbook.value(Person.select(fn.COUNT(Person.id)).where(Person.trashed_at.is_null())))


def _named(logbook: Logbook, condition: Any) -> list[tuple[str, str]]:
    """Names and uids, a handful at the most: enough to tell one from several."""
    query = Person.select(Person.name, Person.uid).where(condition).order_by(Person.folded).limit(9)
    return [(name, uid) for name, uid in logbook.tuples(query)]


def _is_at(logbook: Logbook, uid: str, organisation: str) -> bool:
    posts = affiliations.of_person(logbook, uid)
    return any(post.until is None and folded(post.organisation) == folded(organisation) for post in posts)


def _columns(details: Changes) -> dict[str, Any]:
    """The person's own columns out of what was said, cleaned and checked."""
    columns: dict[str, Any] = {name: line(details[name]) for name in _LINES if name in details}  # type: ignore[literal-required]
    columns |= {name: details[name] for name in _PLAIN if name in details}  # type: ignore[literal-required]
    if "notes" in details:
        columns["notes"] = paragraphs(details["notes"])
    if "name" in columns:
        if not columns["name"]:
            raise InvalidEntry("name", marked("A person needs a name."))
        columns["folded"] = folded(columns["name"])
    rhythms.check(columns.get("every_days"), columns.get("at_most_days"))
    if columns.get("zone"):
        time_zone(columns["zone"])
    return columns


def _write_parts(logbook: Logbook, number: int, details: Details) -> None:
    """Write what a person has several of."""
    for name, kind in _POINTS.items():
        if name in details:
            contact_points.set_points(logbook, number, kind, details[name])  # type: ignore[literal-required]
    if "addresses" in details:
        contact_points.set_addresses(logbook, number, details["addresses"])
    if "days" in details:
        contact_points.set_days(logbook, number, details["days"])
    if "organisation" in details or "title" in details:
        affiliations.set_present(logbook, number, details.get("organisation"), details.get("title"))
    if "affiliations" in details:
        affiliations.set_posts(logbook, number, details["affiliations"])
    if "tags" in details:
        tags.set_person_tags(logbook, number, details["tags"])

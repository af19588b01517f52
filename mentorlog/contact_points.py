"""How a person is reached: e-mail addresses, phone numbers, links, postal addresses; and days to remember."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import asdict

from mentorlog.dates import parse_partial
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Address, ContactPoint, ImportantDate, Person, Table
from mentorlog.words import folded, line

Kind = Literal["email", "phone", "link"]


class Point(Struct, frozen=True):
    """One e-mail address, phone number or link, with its label (`work`)."""

    value: str
    label: str = ""


class PostalAddress(Struct, frozen=True):
    """One postal address."""

    label: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing, but for its label: such an address is not kept."""
        return not any((self.street, self.locality, self.region, self.postcode, self.country))


class DayToRemember(Struct, frozen=True):
    """A birthday or the like; `date` is a partial date as text (`1984`, `--06-12`)."""

    label: str
    date: str


def points_of(logbook: Logbook, uid: str, kind: Kind) -> list[Point]:
    """The person's points of one kind, in the user's order."""
    query = ContactPoint.select(ContactPoint.value, ContactPoint.label).join(Person)
    query = query.where((Person.uid == uid) & (ContactPoint.kind == kind))
    return logbook.rows(query.order_by(ContactPoint.position, ContactPoint.id), Point)


def addresses_of(logbook: Logbook, uid: str) -> list[PostalAddress]:
    """The person's postal addresses."""
    columns = (
        Address.label,
        Address.street,
        Address.locality,
        Address.region,
        Address.postcode,
        Address.country,
    )
    query = Address.select(*columns).join(Person).where(Person.uid == uid)
    return logbook.rows(query.order_by(Address.position, Address.id), PostalAddress)


def days_of(logbook: Logbook, uid: str) -> list[DayToRemember]:
    """The days to remember of a person."""
    query = ImportantDate.select(ImportantDate.label, ImportantDate.date).join(Person)
    return logbook.rows(query.where(Person.uid == uid).order_by(ImportantDate.id), DayToRemember)


def set_points(logbook: Logbook, person: int, kind: Kind, points: Sequence[Point]) -> None:
    """Make these the points of one kind of the person with this row number; within an edit."""
    rows = [
        {
            "kind": kind,
            "label": line(point.label),
            "value": value,
            "folded": folded(value),
            "position": position,
        }
        for position, point in enumerate(points)
        if (value := _checked(kind, line(point.value)))
    ]
    of_kind = (ContactPoint.person == person) & (ContactPoint.kind == kind)
    columns = (ContactPoint.kind, ContactPoint.label, ContactPoint.value, ContactPoint.folded)
    kept = logbook.tuples(
        ContactPoint.select(ContactPoint.id, *columns, ContactPoint.position).where(of_kind)
    )
    _replace(logbook, ContactPoint, person, kept, rows)


def set_addresses(logbook: Logbook, person: int, addresses: Sequence[PostalAddress]) -> None:
    """Make these the postal addresses of the person with this row number; within an edit."""
    rows = [
        {**asdict(address), "position": position}
        for position, address in enumerate(map(in_lines, addresses))
        if not address.is_empty
    ]
    columns = (
        Address.label,
        Address.street,
        Address.locality,
        Address.region,
        Address.postcode,
        Address.country,
    )
    kept = Address.select(Address.id, *columns, Address.position).where(Address.person == person)
    _replace(logbook, Address, person, logbook.tuples(kept), rows)


def in_lines(address: PostalAddress) -> PostalAddress:
    """The address with each of its parts in one line."""
    return PostalAddress(**{part: line(text) for part, text in asdict(address).items()})


def set_days(logbook: Logbook, person: int, days: Sequence[DayToRemember]) -> None:
    """Make these the days to remember of the person; within an edit. Raises InvalidEntry("date")."""
    rows: list[dict[str, object]] = [
        {"label": line(day.label), "date": str(parse_partial(day.date))} for day in days
    ]
    kept = ImportantDate.select(ImportantDate.id, ImportantDate.label, ImportantDate.date)
    _replace(logbook, ImportantDate, person, logbook.tuples(kept.where(ImportantDate.person == person)), rows)


def _replace(
    logbook: Logbook,
    model: type[Table],
    person: int,
    kept: Sequence[tuple[object, ...]],
    wanted: Sequence[dict[str, object]],
) -> None:
    """Delete the kept rows that are not wanted and write those that are missing; the rest stays."""
    missing = [tuple(row.values()) for row in wanted]
    for number, *values in kept:
        if tuple(values) in missing:
            missing.remove(tuple(values))
        else:
            logbook.delete(model, int(str(number)))
    for row in wanted:
        if tuple(row.values()) in missing:
            missing.remove(tuple(row.values()))
            logbook.insert(model, person=person, **row)


def _checked(kind: Kind, value: str) -> str:
    if kind == "email" and value and ("@" not in value or " " in value):
        raise InvalidEntry("email", marked("“{value}” is not an e-mail address."), value=value)
    return value

"""How people stand to each other: mentor and mentee, introduced by, colleague; each with its reverse name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models import Person, Relationship, RelationshipType
from mentorlog.words import folded, line

# key: what the first is of the second, and the second of the first
BUILT_IN: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "mentor": (marked("mentor"), marked("mentee")),
        "introduced": (marked("introduced"), marked("introduced by")),
        "manager": (marked("manager"), marked("report")),
        "colleague": (marked("colleague"), marked("colleague")),
        "friend": (marked("friend"), marked("friend")),
        "partner": (marked("partner"), marked("partner")),
    }
)


class RelationshipRow(Struct, frozen=True):
    """`other` is, seen from the person asked about, a `name` (mentee, introduced by, ...)."""

    uid: str
    name: str
    other: str
    other_name: str


def types(logbook: Logbook) -> dict[str, tuple[str, str]]:
    """All types with both their names, in the user's language: the built-in ones and the user's own."""
    own = RelationshipType.select(RelationshipType.key, RelationshipType.name, RelationshipType.reverse_name)
    built_in = {key: (_(name), _(reverse)) for key, (name, reverse) in BUILT_IN.items()}
    return built_in | {key: (name, reverse) for key, name, reverse in logbook.tuples(own)}


def add_type(logbook: Logbook, name: str, reverse_name: str) -> str:
    """Add a type of the user's own, and give its key."""
    key = new_uid()
    if not line(name):
        raise InvalidEntry("name", marked("A relationship needs a name."))
    reverse = line(reverse_name) or line(name)
    with logbook.edit("relationship-type-added"):
        logbook.insert(RelationshipType, key=key, name=line(name), reverse_name=reverse)
    return key


def relate(logbook: Logbook, person: str, kind: str, other: str) -> None:
    """Note that `person` is the `kind` (mentor, introduced, ...) of `other`."""
    if person == other:
        raise InvalidEntry("other", marked("Nobody can be related to themselves."))
    if kind not in types(logbook):
        raise InvalidEntry("kind", marked("“{kind}” is not a relationship."), kind=kind)
    first, second = logbook.id_of(Person, person), logbook.id_of(Person, other)
    same = (Relationship.person == first) & (Relationship.other == second) & (Relationship.kind == kind)
    with logbook.edit("relationship-added", person, other):
        if logbook.value(Relationship.select(Relationship.id).where(same)) is None:
            logbook.insert(Relationship, person=first, other=second, kind=kind)


def remove(logbook: Logbook, uid: str) -> None:
    """Forget a relationship."""
    with logbook.edit("relationship-removed"):
        logbook.delete(Relationship, logbook.id_of(Relationship, uid))


def of_person(logbook: Logbook, uid: str) -> list[RelationshipRow]:
    """Everybody related to a person, whichever way it was noted, with the word for the other."""
    words = types(logbook)
    number = logbook.id_of(Person, uid)
    columns = (Relationship.uid, Relationship.kind, Person.uid, Person.name)
    rows: list[RelationshipRow] = []
    for mine, theirs, which in (
        (Relationship.person, Relationship.other, 1),
        (Relationship.other, Relationship.person, 0),
    ):
        query = Relationship.select(*columns).join(Person, on=(theirs == Person.id)).where(mine == number)
        for row, kind, other, name in logbook.tuples(query.where(Person.trashed_at.is_null())):
            rows.append(RelationshipRow(row, words.get(kind, (kind, kind))[which], other, name))
    return sorted(rows, key=lambda row: (row.name, folded(row.other_name)))

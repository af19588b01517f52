"""Companies, associations, chapters and schools that people belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog.columns import among
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation, Meeting, MeetingOrganisation, Organisation, Person
from mentorlog.words import folded, line, paragraphs, sought

# How the names of the well-known ones tell what they are.
_ASSOCIATIONS = ("pmi", "isaca", "isc2", "iiba", "scrum alliance", "ieee", "acm")


class OrganisationRow(Struct, frozen=True):
    """An organisation as lists show it; `people` are those there now."""

    uid: str
    name: str
    kind: str
    people: int


def named(logbook: Logbook, name: str, kind: str = "") -> int:
    """The row number of the organisation of this name, made where it is new; within an edit.

    Its `kind`, where that is known here, is noted unless something else than a company was noted before.
    """
    clean = line(name)
    if not clean:
        raise InvalidEntry("organisation", marked("An organisation needs a name."))
    query = Organisation.select(Organisation.id, Organisation.kind)
    for number, noted in logbook.tuples(query.where(Organisation.folded == folded(clean)).limit(1)):
        if kind and noted == "company":  # which is what everything is until told
            logbook.update(Organisation, number, kind=kind)
        return int(number)
    return logbook.insert(Organisation, name=clean, folded=folded(clean), kind=kind or _likely_kind(clean))


def numbers(logbook: Logbook, names: Iterable[str]) -> dict[str, int]:
    """The row numbers of organisations by their folded names, made where they are new; within an edit."""
    wanted = {folded(name): name for name in map(line, names) if name}
    query = Organisation.select(Organisation.folded, Organisation.id).order_by(Organisation.id.desc())
    found: dict[str, int] = dict(logbook.tuples(query.where(among(Organisation.folded, wanted))))
    new = [(name, key, _likely_kind(name)) for key, name in wanted.items() if key not in found]
    made = logbook.insert_many(Organisation, ("name", "folded", "kind"), new)
    return found | {key: number for (_name, key, _kind), number in zip(new, made, strict=True)}


def edit(logbook: Logbook, uid: str, **changes: Any) -> None:
    """Change its `name`, `kind`, `link` or `notes`."""
    number = logbook.id_of(Organisation, uid)
    if "name" in changes:
        changes["name"] = line(changes["name"])
        changes["folded"] = folded(changes["name"])
        if not changes["name"]:
            raise InvalidEntry("name", marked("An organisation needs a name."))
    if "notes" in changes:
        changes["notes"] = paragraphs(changes["notes"])
    with logbook.edit("organisation-changed", uid):
        logbook.update(Organisation, number, **changes)


def add(logbook: Logbook, name: str, kind: str = "company") -> str:
    """Add an organisation that nobody belongs to yet, and give its uid."""
    uid = new_uid()
    clean = line(name)
    if not clean:
        raise InvalidEntry("name", marked("An organisation needs a name."))
    with logbook.edit("organisation-added", uid):
        logbook.insert(Organisation, uid=uid, name=clean, folded=folded(clean), kind=kind)
    return uid


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put organisations into the trash; their people stay."""
    with logbook.edit("organisations-trashed", *uids):
        logbook.update_all(Organisation, logbook.ids_of(Organisation, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take organisations out of the trash."""
    with logbook.edit("organisations-restored", *uids):
        logbook.update_all(Organisation, logbook.ids_of(Organisation, uids), trashed_at=None)


def of_meeting(logbook: Logbook, uid: str) -> list[str]:
    """The names of the organisations of one meeting."""
    query = Organisation.select(Organisation.name).join(MeetingOrganisation).join(Meeting)
    return logbook.column(query.where(Meeting.uid == uid).order_by(Organisation.folded))


def set_for_meeting(logbook: Logbook, meeting: int, names: Iterable[str]) -> None:
    """Make these the organisations of the meeting with this row number; within an edit."""
    wanted = set(numbers(logbook, names).values())
    there = MeetingOrganisation.select(MeetingOrganisation.organisation, MeetingOrganisation.id)
    kept = dict(logbook.tuples(there.where(MeetingOrganisation.meeting == meeting)))
    for organisation in sorted(wanted - kept.keys()):
        logbook.insert(MeetingOrganisation, meeting=meeting, organisation=organisation)
    for organisation in kept.keys() - wanted:
        logbook.delete(MeetingOrganisation, kept[organisation])


def suggest(logbook: Logbook, text: str, limit: int = 8) -> list[OrganisationRow]:
    """Organisations whose name has a word that begins with `text`, the most populous first."""
    start = sought(text)
    people = fn.COUNT(Person.id.distinct())
    query = (
        Organisation.select(Organisation.uid, Organisation.name, Organisation.kind, people.alias("people"))
        .join(Affiliation, JOIN.LEFT_OUTER, on=Affiliation.until.is_null() & _of_organisation())
        .join(Person, JOIN.LEFT_OUTER, on=(Person.id == Affiliation.person) & Person.trashed_at.is_null())
        .where(Organisation.trashed_at.is_null())
        .where(
            (fn.SUBSTR(Organisation.folded, 1, len(start)) == start)
            | Organisation.folded.contains(f" {start}")
        )
        .group_by(Organisation.id)
        .order_by(people.desc(), Organisation.folded)
        .limit(limit)
    )
    return logbook.rows(query, OrganisationRow)


def _of_organisation() -> Any:
    return Affiliation.organisation == Organisation.id


def _likely_kind(name: str) -> str:
    """PMI is an association, PMI Lisbon one of its chapters, everything else a company until told."""
    plain = folded(name)
    if plain in _ASSOCIATIONS:
        return "association"
    if plain.endswith(" chapter") or plain.split(" ")[0] in _ASSOCIATIONS:
        return "chapter"
    return "company"

"""Words that the user sorts people and meetings by; a tag is there as soon as it is used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog import rhythms
from mentorlog.columns import among
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, MeetingTag, Person, PersonTag, Tag
from mentorlog.words import folded, line


class TagRow(Struct, frozen=True):
    """A tag, its rhythm in days, and how many people outside the trash have it."""

    uid: str
    name: str
    every_days: int | None
    at_most_days: int | None
    people: int


def names(logbook: Logbook) -> list[str]:
    """All tags that people or meetings have, in the order of the alphabet."""
    used = Tag.select(Tag.name).join(PersonTag, JOIN.LEFT_OUTER).switch(Tag).join(MeetingTag, JOIN.LEFT_OUTER)
    used = used.where(PersonTag.id.is_null(False) | MeetingTag.id.is_null(False))
    return logbook.column(used.distinct().order_by(Tag.folded))


def of_people(logbook: Logbook) -> list[TagRow]:
    """The tags that people have, in the order of the alphabet, each with its rhythm."""
    columns = (Tag.uid, Tag.name, Tag.every_days, Tag.at_most_days, fn.COUNT(Person.id).alias("people"))
    query = Tag.select(*columns).join(PersonTag).join(Person).where(Person.trashed_at.is_null())
    return logbook.rows(query.group_by(Tag.id).order_by(Tag.folded), TagRow)


def keep_in_touch(
    logbook: Logbook, tag: str, every_days: int | None, at_most_days: int | None = None
) -> None:
    """Give those who have this tag, and no rhythm of their own, one of so many days; None for none.

    Raises NotFound where nobody ever had the tag, InvalidEntry.
    """
    rhythms.check(every_days, at_most_days)
    found = logbook.tuples(Tag.select(Tag.id, Tag.uid).where(Tag.folded == folded(line(tag))))
    if not found:
        raise NotFound(tag)
    number, uid = found[0]
    with logbook.edit("tag-rhythm-changed", uid):
        logbook.update(Tag, number, every_days=every_days, at_most_days=at_most_days)


def of_person(logbook: Logbook, uid: str) -> list[str]:
    """The tags of one person."""
    query = Tag.select(Tag.name).join(PersonTag).join(Person).where(Person.uid == uid)
    return logbook.column(query.order_by(Tag.folded))


def tag_people(logbook: Logbook, uids: Sequence[str], tag: str) -> None:
    """Give each of these people the tag."""
    with logbook.edit("people-tagged", *uids):
        number = _number(logbook, tag)
        have = set(logbook.column(PersonTag.select(PersonTag.person).where(PersonTag.tag == number)))
        for person in logbook.ids_of(Person, uids):
            if person not in have:
                logbook.insert(PersonTag, person=person, tag=number)


def untag_people(logbook: Logbook, uids: Sequence[str], tag: str) -> None:
    """Take the tag from each of these people."""
    with logbook.edit("people-untagged", *uids):
        query = PersonTag.select(PersonTag.id).join(Person).switch(PersonTag).join(Tag)
        for row in logbook.column(query.where(among(Person.uid, uids) & (Tag.folded == folded(tag)))):
            logbook.delete(PersonTag, row)


def set_person_tags(logbook: Logbook, person: int, tags: Iterable[str]) -> None:
    """Make these the tags of the person with this row number; within an edit."""
    _set(logbook, PersonTag, PersonTag.person, person, tags)


def set_meeting_tags(logbook: Logbook, meeting: int, tags: Iterable[str]) -> None:
    """Make these the tags of the meeting with this row number; within an edit."""
    _set(logbook, MeetingTag, MeetingTag.meeting, meeting, tags)


def of_meeting(logbook: Logbook, uid: str) -> list[str]:
    """The tags of one meeting."""
    query = Tag.select(Tag.name).join(MeetingTag).join(Meeting).where(Meeting.uid == uid)
    return logbook.column(query.order_by(Tag.folded))


def numbers(logbook: Logbook, names: Iterable[str]) -> dict[str, int]:
    """The row numbers of many tags by their folded names, made where they are new; within an edit."""
    wanted = {folded(name): name for name in map(line, names) if name}
    found: dict[str, int] = dict(
        logbook.tuples(Tag.select(Tag.folded, Tag.id).where(among(Tag.folded, wanted)))
    )
    new = [(name, key) for key, name in wanted.items() if key not in found]
    made = logbook.insert_many(Tag, ("name", "folded"), new)
    return found | {key: number for (_name, key), number in zip(new, made, strict=True)}


def _set(
    logbook: Logbook, link: type[PersonTag | MeetingTag], owner: object, number: int, tags: Iterable[str]
) -> None:
    wanted = {_number(logbook, tag) for tag in tags if line(tag)}
    kept = dict(logbook.tuples(link.select(link.tag, link.id).where(owner == number)))
    for tag in wanted - kept.keys():
        logbook.insert(link, tag=tag, **{owner.name: number})  # type: ignore[attr-defined]
    for tag in kept.keys() - wanted:
        logbook.delete(link, kept[tag])


def _number(logbook: Logbook, tag: str) -> int:
    """The row number of a tag, made where it is new. Raises InvalidEntry("tag") for an empty one."""
    name = line(tag)
    if not name:
        raise InvalidEntry("tag", marked("A tag needs a word."))
    found = logbook.value(Tag.select(Tag.id).where(Tag.folded == folded(name)))
    return int(found) if found else logbook.insert(Tag, name=name, folded=folded(name))

"""The list of people as it is filtered, sorted and shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, cast, get_args

from msgspec import Struct
from peewee import JOIN, Case, Desc, fn

from mentorlog import cadence
from mentorlog.columns import comparable
from mentorlog.list_language.conditions import people_tagged
from mentorlog.logbook import Logbook
from mentorlog.models import (
    Affiliation,
    ContactPoint,
    FollowUp,
    FollowUpPerson,
    Meeting,
    MeetingPerson,
    Organisation,
    Person,
    PersonTag,
    Tag,
)
from mentorlog.row_numbers import RowNumbers
from mentorlog.words import folded, sought

_LATEST_MEETINGS = 40

Shown = Literal["keep-in-touch", "all", "cold", "favourites", "needs-details", "trash"]
Order = Literal["name", "last-contact", "touch-due", "added"]


class PeopleFilter(Struct, frozen=True):
    """Which people, in which order."""

    shown: Shown = "all"
    text: str = ""
    tag: str = ""
    organisation: str = ""  # a uid
    order: Order = "name"


class PersonRow(Struct, frozen=True):
    """A person as lists show one; `every_days` is their own rhythm, else that of their tags."""

    uid: str
    name: str
    organisation: str
    title: str
    last_contact: date | None
    touch_due: date | None
    cold_after: date | None
    every_days: int | None
    paused_until: date | None
    open_follow_ups: int
    favourite: bool
    needs_details: bool
    photo: str | None
    emails: tuple[str, ...]
    tags: tuple[str, ...]


class Suggestion(Struct, frozen=True):
    """A person offered while a name is typed; `where` tells two of one name apart."""

    uid: str
    name: str
    where: str


def ids(logbook: Logbook, chosen: PeopleFilter = PeopleFilter()) -> RowNumbers:
    """The row numbers of the people chosen, in order: what a list of any length holds in memory."""
    query = Person.select(Person.id).where(*_conditions(logbook, chosen)).order_by(*_order(chosen))
    return logbook.numbers(query)


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[PersonRow]:
    """The rows of a page of `ids`, in their order."""
    found = {
        number: _read(*rest) for number, *rest in logbook.tuples(_query().where(Person.id.in_(list(numbers))))
    }
    return [found[number] for number in numbers if number in found]


def count(logbook: Logbook, chosen: PeopleFilter = PeopleFilter()) -> int:
    """How many there are, without reading them."""
    return int(logbook.value(Person.select(fn.COUNT(Person.id)).where(*_conditions(logbook, chosen))))


def order(key: str) -> Order:
    """The order of this key; by name where there is none such."""
    return cast("Order", key) if key in get_args(Order) else "name"


def listing(logbook: Logbook, chosen: PeopleFilter = PeopleFilter()) -> list[PersonRow]:
    """All rows at once, for the terminal and for exports."""
    query = _query().where(*_conditions(logbook, chosen)).order_by(*_order(chosen))
    return [_read(*rest) for _number, *rest in logbook.tuples(query)]


def one(logbook: Logbook, uid: str) -> PersonRow:
    """The row of one person, in the trash or not; NotFound where erased."""
    return rows(logbook, [logbook.id_of(Person, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number of a person, as `ids` has it; NotFound where erased."""
    return logbook.id_of(Person, uid)


def is_there(logbook: Logbook, number: int) -> bool:
    """Whether there is a person of this row number outside the trash."""
    found = Person.select(Person.id).where((Person.id == number) & Person.trashed_at.is_null())
    return logbook.value(found) is not None


def suggest(logbook: Logbook, text: str, limit: int = 8) -> list[Suggestion]:
    """People a typed text may mean: a word of the name or nickname begins with it; the last met come first.

    `pri ram` finds Priya Raman: each typed word must begin a word of the name, in any order.
    """
    name = fn.PRINTF(" %s %s", Person.folded, comparable(Person.nickname))
    begun = [name.contains(f" {word}") for word in sought(text).split()]
    return _suggestions(logbook, begun or [Person.id.in_(_lately_met())], limit)


def suggest_by_letters(logbook: Logbook, text: str, limit: int = 200) -> list[Suggestion]:
    """People whose names hold the letters of `text` in this order: `adlq` finds Ada Lindqvist."""
    # A pattern of % and _ would be one; no letter of a name that anyone types is either.
    letters = "".join(letter for letter in sought(text) if letter not in " %_\\")
    if not letters:
        return []
    # Recency is looked up for these few only: for all whose names hold an "a" it would take too long.
    first = (Person.folded.startswith(letters[0]), 0), (Person.folded.contains(f" {letters[0]}"), 1)
    matching = Person.select(Person.id).where(
        Person.trashed_at.is_null(), Person.folded ** f"%{'%'.join(letters)}%"
    )
    chosen = matching.order_by(Case(None, first, 2), Person.folded).limit(limit)
    return _suggestions(logbook, [Person.id.in_(chosen)], limit)


def _lately_met() -> Any:
    """The people of the latest meetings: looking everybody over would take too long for an empty field."""
    latest = Meeting.select(Meeting.id).order_by(Meeting.start_utc.desc()).limit(_LATEST_MEETINGS)
    return MeetingPerson.select(MeetingPerson.person).where(MeetingPerson.meeting.in_(latest))


def _suggestions(logbook: Logbook, conditions: Sequence[Any], limit: int) -> list[Suggestion]:
    """People outside the trash, the last met first."""
    recent = fn.COALESCE(
        Meeting.select(fn.MAX(Meeting.start_utc))
        .join(MeetingPerson)
        .where(MeetingPerson.person == Person.id),
        "",
    )
    where = fn.TRIM(fn.PRINTF("%s · %s", _post(Affiliation.title), _post(Organisation.name)), " ·")
    query = Person.select(Person.uid, Person.name, where.alias("where"))
    query = query.where(Person.trashed_at.is_null(), *conditions).order_by(recent.desc(), Person.folded)
    return logbook.rows(query.limit(limit), Suggestion)


def _query() -> Any:
    emails = ContactPoint.select(fn.JSON_GROUP_ARRAY(ContactPoint.value)).where(
        (ContactPoint.person == Person.id) & (ContactPoint.kind == "email")
    )
    tags = Tag.select(fn.JSON_GROUP_ARRAY(Tag.name)).join(PersonTag).where(PersonTag.person == Person.id)
    # A cross join keeps its order: from the person to the few promises, never over all open ones.
    promises = (
        FollowUpPerson.select(fn.COUNT(FollowUp.id))
        .join(FollowUp, JOIN.CROSS)
        .where(
            (FollowUpPerson.person == Person.id)
            & (FollowUpPerson.follow_up == FollowUp.id)
            & (FollowUp.state == "open")
            & FollowUp.trashed_at.is_null()
        )
    )
    return Person.select(
        Person.id,
        Person.uid,
        Person.name,
        fn.COALESCE(_post(Organisation.name), ""),
        fn.COALESCE(_post(Affiliation.title), ""),
        cadence.last_contact(),
        cadence.touch_due(),
        cadence.cold_after(),
        cadence.every_days(),
        Person.paused_until,
        promises,
        Person.favourite,
        Person.needs_details,
        Person.photo,
        emails,
        tags,
    )


def _post(column: Any) -> Any:
    """A column of the present post of a `Person` of the outer query."""
    return (
        Affiliation.select(column)
        .join(Organisation, JOIN.LEFT_OUTER)
        .where((Affiliation.person == Person.id) & Affiliation.until.is_null())
        .order_by(Affiliation.position, Affiliation.id)
        .limit(1)
    )


def _read(
    uid: str,
    name: str,
    organisation: str,
    title: str,
    last_contact: date | str | None,
    touch_due: str | None,
    cold_after: str | None,
    every_days: int | None,
    paused_until: date | None,
    open_follow_ups: int,
    favourite: bool,
    needs_details: bool,
    photo: str | None,
    emails: str,
    tags: str,
) -> PersonRow:
    return PersonRow(
        uid,
        name,
        organisation,
        title,
        _day(last_contact),
        _day(touch_due),
        _day(cold_after),
        every_days,
        paused_until,
        open_follow_ups,
        bool(favourite),
        bool(needs_details),
        photo,
        tuple(json.loads(emails)),
        tuple(sorted(json.loads(tags), key=folded)),
    )


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _conditions(logbook: Logbook, chosen: PeopleFilter) -> list[Any]:
    conditions: list[Any] = [Person.trashed_at.is_null(chosen.shown != "trash")]
    match chosen.shown:
        case "keep-in-touch":
            conditions.append(cadence.has_rhythm())
        case "cold":
            conditions.append(cadence.is_cold())
        case "favourites":
            conditions.append(Person.favourite)
        case "needs-details":
            conditions.append(Person.needs_details)
    if chosen.text:
        # Loaded where something is asked for: the first list of a window is shown sooner without it.
        from mentorlog.list_language.asked import asked
        from mentorlog.list_language.people import PEOPLE

        conditions += asked(logbook, chosen.text, PEOPLE).conditions
    if chosen.tag:
        conditions.append(people_tagged(chosen.tag))
    if chosen.organisation:
        there = Affiliation.select(Affiliation.person).join(Organisation)
        there = there.where((Organisation.uid == chosen.organisation) & Affiliation.until.is_null())
        conditions.append(Person.id.in_(there))
    return conditions


def _order(chosen: PeopleFilter) -> tuple[Any, ...]:
    match chosen.order:
        case "last-contact":
            return Desc(cadence.last_contact()), Person.folded
        case "touch-due":
            return cadence.touch_due().asc(nulls="last"), Person.folded
        case "added":
            return (Person.id.desc(),)
        case _:
            return Person.folded, Person.id

"""People as a table: for spreadsheets, so that nothing in it runs, or plain for programs."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, BinaryIO, Literal

from msgspec.structs import astuple
from peewee import fn

from mentorlog.columns import among
from mentorlog.contacts.people_out import PersonOut
from mentorlog.contacts.tables import own
from mentorlog.csv_files import write_table
from mentorlog.logbook import Logbook
from mentorlog.models import Address, ContactPoint, ImportantDate
from mentorlog.people import PersonDetails

Use = Literal["spreadsheet", "program"]
Widths = Mapping[str, int]  # how many things of a kind the table has columns for, by the kind's head

_LISTS: Mapping[str, str] = {
    "E-mail": "emails",
    "Phone": "phones",
    "Link": "links",
    "Address": "addresses",
    "Day": "days",
}


def widths(logbook: Logbook, numbers: Sequence[int]) -> Widths:
    """Of each kind as many as one of the people with these row numbers has, and one at the least."""
    return {
        "E-mail": _most(logbook, ContactPoint, numbers, ContactPoint.kind == "email"),
        "Phone": _most(logbook, ContactPoint, numbers, ContactPoint.kind == "phone"),
        "Link": _most(logbook, ContactPoint, numbers, ContactPoint.kind == "link"),
        "Address": _most(logbook, Address, numbers),
        "Day": _most(logbook, ImportantDate, numbers),
    }


def write(file: BinaryIO, people: Iterable[PersonOut], wide: Widths, use: Use) -> None:
    """Write a row for each of these people, one at a time."""
    is_for_people = use == "spreadsheet"
    # Without the mark in front, spreadsheets take the letters for those of one country.
    text = io.TextIOWrapper(file, "utf-8-sig" if is_for_people else "utf-8", newline="")
    heads = list(_heads(wide))
    write_table(
        text,
        heads if is_for_people else [own.for_programs(head) for head in heads],
        (_row(person.details, wide) for person in people),
        guarded=is_for_people,
        quoted=is_for_people,
    )
    text.detach()


def _heads(wide: Widths) -> Iterator[str]:
    yield from (*own.SINGLE.values(), own.TAGS, *own.BESIDE)
    for kind, most in wide.items():
        for number in range(1, most + 1):
            yield from own.numbered(kind, number)


def _row(person: PersonDetails, wide: Widths) -> list[str]:
    several = (_in_columns(getattr(person, _LISTS[kind]), kind, most) for kind, most in wide.items())
    return [*_single(person), "\n".join(person.tags), *_beside(person), *chain.from_iterable(several)]


def _single(person: PersonDetails) -> Iterator[str]:
    post = next((post for post in person.affiliations if post.until is None), None)
    yield person.uid
    yield from (person.name, person.given, person.family, person.nickname, person.suffix)
    yield from (post.organisation, post.title) if post else ("", "")
    yield person.notes


def _beside(person: PersonDetails) -> Iterator[str]:
    yield person.said
    yield person.zone or ""
    yield "yes" if person.favourite else ""
    yield str(person.every_days or "")


def _in_columns(things: Sequence[Any], kind: str, most: int) -> Iterator[str]:
    """The parts of all things of a kind, and empty cells for those that others have more of."""
    for thing in things:
        yield from astuple(thing)
    yield from [""] * ((most - len(things)) * len(own.NUMBERED[kind]))


def _most(logbook: Logbook, model: Any, numbers: Sequence[int], *conditions: Any) -> int:
    count = fn.COUNT(model.id)
    those = model.select(count).where(among(model.person, numbers), *conditions)
    return logbook.value(those.group_by(model.person).order_by(count.desc()).limit(1)) or 1

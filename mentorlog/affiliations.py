"""What people are and were in organisations: titles with dates, and the change of a job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog.columns import among
from mentorlog.dates import parse_partial
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation, Organisation, Person
from mentorlog.organisations import named
from mentorlog.words import line

_SAID = (Affiliation.organisation, Affiliation.title, Affiliation.seen_in)


class AffiliationRow(Struct, frozen=True):
    """One post, of which organisation or title may be empty.

    `since` and `until` are partial dates as text, no `until` means now. `seen_in` is the source that told of
    it in an import, empty where the user did.
    """

    uid: str
    organisation: str
    organisation_uid: str
    title: str
    since: str | None
    until: str | None
    seen_in: str = ""


def of_person(logbook: Logbook, uid: str) -> list[AffiliationRow]:
    """All posts of a person, those of today first."""
    query = (
        Affiliation.select(
            Affiliation.uid,
            fn.COALESCE(Organisation.name, "").alias("organisation"),
            fn.COALESCE(Organisation.uid, "").alias("organisation_uid"),
            Affiliation.title,
            Affiliation.since,
            Affiliation.until,
            Affiliation.seen_in,
        )
        .join(Organisation, JOIN.LEFT_OUTER)
        .switch(Affiliation)
        .join(Person)
        .where(Person.uid == uid)
        .order_by(Affiliation.until.is_null().desc(), Affiliation.position, Affiliation.since.desc())
    )
    return logbook.rows(query, AffiliationRow)


def add(
    logbook: Logbook, person: str, organisation: str, title: str = "", since: str = "", until: str = ""
) -> None:
    """Note a post of a person; `since` and `until` as exactly as known (`2019`, `2019-04`). InvalidEntry."""
    if not _says_something(organisation, title):
        raise InvalidEntry("organisation", marked("A post needs an organisation or a title."))
    with logbook.edit("affiliation-added", person):
        logbook.insert(
            Affiliation,
            person=logbook.id_of(Person, person),
            organisation=_place(logbook, organisation),
            title=line(title),
            since=_partial(since),
            until=_partial(until),
        )


def change_job(logbook: Logbook, people: Sequence[str], organisation: str, title: str, on: date) -> None:
    """End the present posts of these people with `on`, and begin this one (none where it says nothing)."""
    with logbook.edit("job-changed", *people):
        numbers = logbook.ids_of(Person, people)
        _end_present(logbook, numbers, on)
        if _says_something(organisation, title):
            place = _place(logbook, organisation)
            post = {"organisation": place, "title": line(title), "since": on.isoformat()}
            for number in numbers:
                logbook.insert(Affiliation, person=number, **post)


def set_present(logbook: Logbook, person: int, organisation: str | None, title: str | None) -> None:
    """Correct the present post of the person with this row number, or make it; within an edit.

    None leaves a part as it is; this is no change of job. Where neither part is left, there is no post.
    """
    present = _held_by(person) & Affiliation.until.is_null()
    query = Affiliation.select(Affiliation.id, *_SAID).where(present)
    rows = logbook.tuples(query.order_by(Affiliation.position, Affiliation.id).limit(1))
    row, *before = rows[0] if rows else (None, None, "", "")
    there, called, _seen_in = before
    if organisation is not None:
        there = _place(logbook, organisation)
    if title is not None:
        called = line(title)
    if row is None and (there or called):
        logbook.insert(Affiliation, person=person, organisation=there, title=called)
    elif there or called:
        logbook.update(Affiliation, row, **_said(before, there, line(called)))
    elif row is not None:
        logbook.delete(Affiliation, row)


def set_posts(logbook: Logbook, person: int, posts: Sequence[AffiliationRow]) -> None:
    """Make these the posts of the person with this row number; within an edit. A new one has no uid yet.

    A post without organisation and title is left out. Raises InvalidEntry("date").
    """
    query = Affiliation.select(Affiliation.uid, Affiliation.id, *_SAID).where(_held_by(person))
    kept = {uid: (row, before) for uid, row, *before in logbook.tuples(query)}
    said = (post for post in posts if _says_something(post.organisation, post.title))
    for position, post in enumerate(said):
        row, before = kept.pop(post.uid, (None, (None, "", "")))
        columns = {
            **_said(before, _place(logbook, post.organisation), line(post.title)),
            "since": _partial(post.since or ""),
            "until": _partial(post.until or ""),
            "position": position,
        }
        if row is None:
            logbook.insert(Affiliation, person=person, **columns)
        else:
            logbook.update(Affiliation, row, **columns)
    for row, _before in kept.values():
        logbook.delete(Affiliation, row)


def _said(before: Sequence[Any], place: int | None, title: str) -> dict[str, Any]:
    """What a post says; once the user says something else than its source did, it is the user's own."""
    was_at, was_called, seen_in = before
    is_same = (was_at, was_called) == (place, title)
    return {"organisation": place, "title": title, "seen_in": seen_in if is_same else ""}


def _says_something(organisation: str, title: str) -> bool:
    return bool(line(organisation) or line(title))


def _place(logbook: Logbook, organisation: str) -> int | None:
    """The row number of an organisation, made where it is new, None for an empty name; within an edit."""
    return named(logbook, organisation) if line(organisation) else None


def _held_by(person: int) -> Any:
    return Affiliation.person == person


def _end_present(logbook: Logbook, people: Sequence[int], on: date) -> None:
    present = Affiliation.select(Affiliation.id).where(Affiliation.until.is_null())
    rows = logbook.column(present.where(among(Affiliation.person, people)))
    logbook.update_all(Affiliation, rows, until=on.isoformat())


def _partial(text: str) -> str | None:
    """A partial date in its stored form, or None for an empty text."""
    return str(parse_partial(text)) if text.strip() else None

"""Everything of one person on one screen, or in one JSON object."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from mentorlog import clock, dates, rhythms
from mentorlog.affiliations import AffiliationRow
from mentorlog.cli import follow_up_rows, meeting_rows, person_rows
from mentorlog.cli.layout import pairs, paragraph, printable
from mentorlog.contact_points import Point, PostalAddress
from mentorlog.contacts import job_moves, origins
from mentorlog.contacts.job_moves import JobMove
from mentorlog.contacts.origins import Origin
from mentorlog.follow_up_list import FollowUpRow
from mentorlog.language import _
from mentorlog.meeting_list import MeetingRow
from mentorlog.people import PersonDetails
from mentorlog.people_list import PersonRow
from mentorlog.relationships import RelationshipRow


class PersonCard(Struct, frozen=True):
    """What a card shows; `follow_ups` are the open ones, `kinds` the names of kinds of meetings by key.

    `origins` and `moves` are what imports told.
    """

    row: PersonRow
    details: PersonDetails
    relationships: Sequence[RelationshipRow]
    follow_ups: Sequence[FollowUpRow]
    meetings: Sequence[MeetingRow]
    kinds: Mapping[str, str]
    origins: Sequence[Origin]
    moves: Sequence[JobMove]


def shape(card: PersonCard) -> dict[str, Any]:
    """The person of the list, and everything else that is kept of them."""
    person = card.details
    return person_rows.shape(card.row) | {
        "given": person.given,
        "family": person.family,
        "nickname": person.nickname,
        "suffix": person.suffix,
        "said": person.said,
        "zone": person.zone,
        "notes": person.notes,
        "favourite": person.favourite,
        "every_days": person.every_days,
        "at_most_days": person.at_most_days,
        "paused_until": person.paused_until and person.paused_until.isoformat(),
        "needs_details": person.needs_details,
        "trashed": person.trashed,
        "phones": [point.value for point in person.phones],
        "links": [point.value for point in person.links],
        "addresses": [asdict(address) for address in person.addresses],
        "days": [asdict(day) for day in person.days],
        "affiliations": [_affiliation_shape(row) for row in person.affiliations],
        "relationships": [
            {"is": row.name, "uid": row.other, "name": row.other_name} for row in card.relationships
        ],
        "sources": [_origin_shape(origin) for origin in card.origins],
        "moves": [_move_shape(move) for move in card.moves],
        "follow_ups": [follow_up_rows.shape(row) for row in card.follow_ups],
        "meetings": [meeting_rows.shape(row, card.kinds) for row in card.meetings],
    }


def lines(card: PersonCard) -> Iterator[str]:
    """The card as text."""
    yield printable(card.row.name)
    yield from pairs(_facts(card))
    if card.details.notes:
        yield from ("", _("Notes"), *paragraph(card.details.notes))
    for origin in card.origins:
        if origin.notes:
            title = _("Notes from {source}").format(source=origin.name)
            yield from ("", title, *paragraph(origin.notes))
    if card.follow_ups:
        yield from ("", _("Open follow-ups"))
        yield from follow_up_rows.table(card.follow_ups, heads=False, indent="  ")
    if card.meetings:
        yield from ("", _("Meetings"))
        yield from meeting_rows.table(card.meetings, card.kinds, heads=False, indent="  ")


def _facts(card: PersonCard) -> Iterator[tuple[str, str]]:
    person = card.details
    yield _("Nickname"), person.nickname
    yield _("Letters after the name"), person.suffix
    yield _("Said"), person.said
    for row in person.affiliations:
        yield _("Works as") if row.until is None else _("Was"), _affiliation(row)
    for move in card.moves:
        yield _("News"), job_moves.sentence(move)
    for label, points in (
        (_("E-mail"), person.emails),
        (_("Phone"), person.phones),
        (_("Link"), person.links),
    ):
        yield from ((label, _point(point)) for point in points)
    for address in person.addresses:
        yield _("Address"), _address(address)
    yield _("Time zone"), person.zone or ""
    for day in person.days:
        yield day.label.capitalize(), dates.spoken_partial(dates.parse_partial(day.date))
    for relation in card.relationships:
        yield relation.name.capitalize(), relation.other_name
    yield _("Tags"), ", ".join(person.tags)
    for origin in card.origins:
        told = (*origins.facts(origin), origins.missing_words(origin))
        yield _("From"), ", ".join(filter(None, (origin.name, *told)))
    yield _("Keep in touch"), _rhythm(card)
    yield _("Last contact"), dates.spoken(card.row.last_contact) if card.row.last_contact else _("none yet")
    yield _("Uid"), person.uid


def _rhythm(card: PersonCard) -> str:
    """`every 4 weeks, at most 42 days, paused until Thu 24 Dec 2026`; "" for no rhythm."""
    person, every_days = card.details, card.row.every_days
    if not every_days:
        return ""
    rhythm = rhythms.spoken(every_days, person.at_most_days)
    if person.paused_until is None or person.paused_until <= clock.today():
        return rhythm
    return _("{rhythm}, paused until {day}").format(rhythm=rhythm, day=dates.spoken(person.paused_until))


def _affiliation(row: AffiliationRow) -> str:
    """`Delivery lead, Northwind Bank (since May 2021)`."""
    where = ", ".join(part for part in (row.title, row.organisation) if part)
    since, until = (
        dates.spoken_partial(dates.parse_partial(text)) if text else "" for text in (row.since, row.until)
    )
    if until:
        return f"{where} ({since}–{until})"
    return _("{post} (since {date})").format(post=where, date=since) if since else where


def _affiliation_shape(row: AffiliationRow) -> dict[str, Any]:
    return {
        "organisation": row.organisation,
        "title": row.title,
        "since": row.since,
        "until": row.until,
        "seen_in": row.seen_in,
    }


def _origin_shape(origin: Origin) -> dict[str, Any]:
    return {
        "source": origin.source,
        "since": origin.since.isoformat(),
        "connected_on": origin.connected_on or None,
        "missing_since": origin.missing_since and origin.missing_since.isoformat(),
        "notes": origin.notes,
    }


def _move_shape(move: JobMove) -> dict[str, Any]:
    return {
        "from": _affiliation_shape(move.before) if move.before else None,
        "to": _affiliation_shape(move.after),
        "seen_on": move.seen_on.isoformat(),
        "what": job_moves.sentence(move),
    }


def _point(point: Point) -> str:
    return f"{point.value} ({point.label})" if point.label else point.value


def _address(address: PostalAddress) -> str:
    place = " ".join(part for part in (address.postcode, address.locality) if part)
    return ", ".join(part for part in (address.street, place, address.region, address.country) if part)

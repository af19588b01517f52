"""Everything that is told of a membership, read at once, so that only what has changed is told anew."""

from __future__ import annotations

from msgspec import Struct

from mentorlog import evidence, meeting_list, people_list
from mentorlog.credentials import rule_book
from mentorlog.credentials.amounts import spoken_amount
from mentorlog.evidence import EvidenceRow
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.meeting_list import MeetingRow
from mentorlog.memberships import roles, term_gains
from mentorlog.memberships.membership_list import MembershipRow
from mentorlog.memberships.roles import RoleRow
from mentorlog.memberships.term_gains import Gains
from mentorlog.people_list import PeopleFilter, PersonRow
from ui.rows.membership_row import term_now

_LATEST = 4


class Place(Struct, frozen=True):
    """A chapter, or the association itself, and the people known there now."""

    uid: str
    name: str
    people: tuple[PersonRow, ...]


class Told(Struct, frozen=True):
    """A membership with all that hangs on it; what came of the term of today, if there is one.

    `credits` name the rules that meetings and other activities of the term count towards: `6.5 PDU for PMP`.
    Of its meetings the `latest` are read, and those `earlier` are row numbers, for there may be many.
    """

    row: MembershipRow
    places: tuple[Place, ...]
    roles: tuple[RoleRow, ...]
    papers: tuple[EvidenceRow, ...]
    gains: Gains | None
    credits: tuple[str, ...]
    latest: tuple[MeetingRow, ...]
    earlier: tuple[int, ...]


def told_of(logbook: Logbook, row: MembershipRow) -> Told:
    """Read it all."""
    term = term_now(row)
    gains = term_gains.gains(logbook, row.uid, term) if term else None
    numbers = term_gains.meetings(logbook, row.uid, term) if term else []
    return Told(
        row,
        tuple(_places(logbook, row)),
        tuple(roles.of_membership(logbook, row.uid)),
        tuple(evidence.of_membership(logbook, row.uid)),
        gains,
        tuple(_credits(logbook, gains)) if gains else (),
        tuple(meeting_list.rows(logbook, numbers[:_LATEST])),
        tuple(numbers[_LATEST:]),
    )


def _places(logbook: Logbook, row: MembershipRow) -> list[Place]:
    """The chapters, and the association where somebody is known at it."""
    named = [(chapter.uid, chapter.name) for chapter in row.chapters]
    if row.people:
        named.append((row.organisation, row.name))
    return [Place(uid, name, _people(logbook, uid)) for uid, name in named]


def _people(logbook: Logbook, organisation: str) -> tuple[PersonRow, ...]:
    return tuple(people_list.listing(logbook, PeopleFilter(organisation=organisation)))


def _credits(logbook: Logbook, gains: Gains) -> list[str]:
    """For each rule by itself: one activity may count towards several, and is earned but once."""
    rules = rule_book.book(logbook).rules
    return [
        _("{amount} {unit} for {credential}").format(
            amount=spoken_amount(amount), unit=rules[key].unit, credential=rules[key].name
        )
        for key, amount in gains.credits.items()
        if key in rules
    ]

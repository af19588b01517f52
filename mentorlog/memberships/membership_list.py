"""The list of memberships: where each stands today, until when, and whom the user knows there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct
from peewee import fn

from mentorlog import clock
from mentorlog.columns import among
from mentorlog.errors import NotFound
from mentorlog.logbook import Logbook
from mentorlog.memberships.memberships import AutoRenew
from mentorlog.memberships.states import Span, State, Times
from mentorlog.memberships.terms import Anchor, TermRow
from mentorlog.models import Affiliation, Organisation, Person
from mentorlog.models.memberships import Membership, MembershipChapter, MembershipTerm


class Chapter(NamedTuple):
    """A chapter, and how many people the user knows who are there now."""

    uid: str
    name: str
    people: int


class MembershipRow(Struct, frozen=True):
    """A membership as lists show one; the association by uid and name, with the `people` known there now.

    Its terms are in their order. What is said of its dates is by the last of them.
    """

    uid: str
    organisation: str
    name: str
    people: int
    preset: str
    number: str
    grade: str
    joined: date | None
    anchor: Anchor
    auto_renew: AutoRenew
    renewal_days: int
    grace_days: int
    link: str
    notes: str
    ended_on: date | None
    chapters: tuple[Chapter, ...]
    terms: tuple[TermRow, ...]

    @property
    def times(self) -> Times:
        """The dates from which its state on any day follows."""
        return Times(
            terms=[Span(term.since, term.until) for term in self.terms],
            joined=self.joined,
            ended_on=self.ended_on,
            renewal_days=self.renewal_days,
            grace_days=self.grace_days,
        )

    @property
    def state(self) -> State:
        """What it is today."""
        return self.times.state(clock.today())

    @property
    def renews_itself(self) -> bool:
        """Whether the association renews it: not what has lapsed, nor what the user has left or leaves."""
        return self.auto_renew == "yes" and self.ended_on is None and self.state != "lapsed"

    @property
    def is_unpaid(self) -> bool:
        """Whether dues are open of the last term or of one that is not over, where the user has not left."""
        today = clock.today()
        due = [term for term in self.terms if term is self.term or term.until >= today]
        return self.state != "ended" and any(term.is_unpaid for term in due)

    @property
    def waits_for_user(self) -> bool:
        """Whether the user is to renew it, or to pay what was renewed, and loses it otherwise."""
        return not self.renews_itself and (self.state in ("renewal-open", "grace") or self.is_unpaid)

    @property
    def term(self) -> TermRow | None:
        """The last term."""
        return self.terms[-1] if self.terms else None

    @property
    def days_left(self) -> int | None:
        """For how many days it lasts after today; negative where its end has passed, None without a term."""
        return (self.term.until - clock.today()).days if self.term else None


def listing(logbook: Logbook) -> list[MembershipRow]:
    """All memberships outside the trash: those that end first come first, those that the user left last."""
    rows = _rows(logbook, Membership.trashed_at.is_null())
    return sorted(rows, key=_place)


def one(logbook: Logbook, uid: str) -> MembershipRow:
    """One membership, in the trash or not; NotFound where there is none."""
    for row in _rows(logbook, Membership.uid == uid):
        return row
    raise NotFound(uid)


def _place(row: MembershipRow) -> tuple[bool, date, str]:
    return row.state == "ended", row.term.until if row.term else date.max, row.name


def _rows(logbook: Logbook, condition: Any) -> list[MembershipRow]:
    own = [getattr(Membership, name) for name in MembershipRow.__struct_fields__[4:-2]]
    query = Membership.select(
        Membership.id, Membership.uid, Organisation.uid, Organisation.name, _known(), *own
    )
    found = logbook.tuples(query.join(Organisation).where(condition).order_by(Membership.id))
    numbers = [number for number, *_rest in found]
    parts = _chapters(logbook, numbers), _terms(logbook, numbers)
    return [MembershipRow(*rest, *(tuple(of[number]) for of in parts)) for number, *rest in found]


def _chapters(logbook: Logbook, numbers: Sequence[int]) -> dict[int, list[Chapter]]:
    query = MembershipChapter.select(
        MembershipChapter.membership, Organisation.uid, Organisation.name, _known()
    ).join(Organisation)
    found = defaultdict[int, list[Chapter]](list)
    chosen = query.where(among(MembershipChapter.membership, numbers)).order_by(MembershipChapter.id)
    for number, *chapter in logbook.tuples(chosen):
        found[number].append(Chapter(*chapter))
    return found


def _terms(logbook: Logbook, numbers: Sequence[int]) -> dict[int, list[TermRow]]:
    own = (getattr(MembershipTerm, name) for name in TermRow.__struct_fields__)
    query = MembershipTerm.select(MembershipTerm.membership, *own)
    found = defaultdict[int, list[TermRow]](list)
    chosen = query.where(among(MembershipTerm.membership, numbers)).order_by(MembershipTerm.since)
    for number, *term in logbook.tuples(chosen):
        found[number].append(TermRow(*term))
    return found


def _known() -> Any:
    """How many people outside the trash are at an `Organisation` of the outer query now."""
    there = Affiliation.select(fn.COUNT(Affiliation.person.distinct())).join(Person)
    here = (Affiliation.organisation == Organisation.id) & Affiliation.until.is_null()
    return there.where(here & Person.trashed_at.is_null())

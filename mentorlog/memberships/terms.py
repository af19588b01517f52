"""Terms of a membership: from when until when, what they cost, and when that was paid."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Literal, TypedDict, Unpack

from msgspec import Struct

from mentorlog import clock
from mentorlog.credentials.cycles import anniversary
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.memberships.dues import read_dues, spoken_dues
from mentorlog.memberships.presets import usual_currency
from mentorlog.models.memberships import Membership, MembershipTerm

Anchor = Literal["anniversary", "calendar-year"]

_A_DAY = timedelta(1)


class TermDetails(TypedDict, total=False):
    """What a term may say; dues as they are typed. What is left out has its default, or stays as it is."""

    since: date | None
    until: date | None
    dues: str
    currency: str
    paid_on: date | None


class TermRow(Struct, frozen=True):
    """A term as lists show it; dues in hundredths of the currency."""

    uid: str
    since: date
    until: date
    dues: int | None
    currency: str
    paid_on: date | None


def last_day(since: date, anchor: Anchor) -> date:
    """The last day of a term that begins on `since`: that before its anniversary, or 31 December."""
    return date(since.year, 12, 31) if anchor == "calendar-year" else anniversary(since, 1) - _A_DAY


def first_day(until: date, anchor: Anchor) -> date:
    """The first day of a term that ends on `until`."""
    return date(until.year, 1, 1) if anchor == "calendar-year" else anniversary(until + _A_DAY, -1)


def renew(logbook: Logbook, membership: str, **details: Unpack[TermDetails]) -> str:
    """Add the next term, and give its uid: from the day after the last one, for as long as a term is.

    Either end may be said instead; without any term before it begins today. Raises InvalidEntry with the
    field that cannot be kept, NotFound.
    """
    number = logbook.id_of(Membership, membership)
    columns = Membership.select(Membership.anchor, Membership.preset, Membership.ended_on)
    [(anchor, preset, ended_on)] = logbook.tuples(columns.where(Membership.id == number))
    if ended_on:
        raise InvalidEntry(
            "until", marked("You left it on {day}. Go on with it, then renew it."), day=spoken(ended_on)
        )
    kept = of_membership(logbook, membership)
    since, until = _span(anchor, details, kept)
    usual = (kept[-1].currency if kept else "") or usual_currency(preset)
    uid = new_uid()
    with logbook.edit("membership-renewed", membership):
        logbook.insert(
            MembershipTerm,
            uid=uid,
            membership=number,
            since=since,
            until=until,
            paid_on=details.get("paid_on"),
            **_money(details.get("dues", ""), details.get("currency", ""), usual),
        )
    return uid


def edit(logbook: Logbook, uid: str, *, merge_key: str | None = None, **details: Unpack[TermDetails]) -> None:
    """Change what is given; edits in a row with one `merge_key` are one undo step. Raises InvalidEntry."""
    number = logbook.id_of(MembershipTerm, uid)
    membership = _membership_of(logbook, number)
    terms = of_membership(logbook, membership)
    term = next(each for each in terms if each.uid == uid)
    columns: dict[str, Any] = {
        "since": details.get("since") or term.since,
        "until": details.get("until") or term.until,
        "paid_on": details.get("paid_on", term.paid_on),
    }
    _ensure_fits(columns["since"], columns["until"], [each for each in terms if each.uid != uid])
    amount = details.get("dues", "" if term.dues is None else spoken_dues(term.dues))
    columns |= _money(amount, details.get("currency", ""), term.currency)
    with logbook.edit("membership-term-changed", membership, merge_key=merge_key):
        logbook.update(MembershipTerm, number, **columns)


def remove(logbook: Logbook, uid: str) -> None:
    """Take a term away."""
    number = logbook.id_of(MembershipTerm, uid)
    with logbook.edit("membership-term-removed", _membership_of(logbook, number)):
        logbook.delete(MembershipTerm, number)


def of_membership(logbook: Logbook, membership: str) -> list[TermRow]:
    """The terms of a membership, the first one first."""
    columns = (getattr(MembershipTerm, name) for name in TermRow.__struct_fields__)
    whole = logbook.id_of(Membership, membership)
    query = MembershipTerm.select(*columns).where(MembershipTerm.membership == whole)
    return logbook.rows(query.order_by(MembershipTerm.since), TermRow)


def _membership_of(logbook: Logbook, number: int) -> str:
    query = Membership.select(Membership.uid).join(MembershipTerm)
    return str(logbook.value(query.where(MembershipTerm.id == number)))


def _span(anchor: Anchor, details: TermDetails, kept: Sequence[TermRow]) -> tuple[date, date]:
    """The first and the last day of the next term."""
    since, until = details.get("since"), details.get("until")
    _ensure_near(since=since, until=until)
    if since is None and kept:
        since = kept[-1].until + _A_DAY
        if until and until < since:
            raise InvalidEntry(
                "until",
                marked("It lasts until {day} already. Say until when it is renewed."),
                day=spoken(kept[-1].until),
            )
    if since is None:
        since = first_day(until, anchor) if until else clock.today()
    until = until or last_day(since, anchor)
    _ensure_fits(since, until, kept)
    return since, until


def _ensure_fits(since: date, until: date, others: Sequence[TermRow]) -> None:
    _ensure_near(since=since, until=until)
    if until < since:
        raise InvalidEntry("until", marked("A term cannot end before it begins."))
    for other in others:
        if since <= other.until and until >= other.since:
            raise InvalidEntry(
                "since",
                marked("Terms do not overlap, and there is one from {since} to {until}."),
                since=spoken(other.since),
                until=spoken(other.until),
            )


def _ensure_near(**days: date | None) -> None:
    """Refuse slips of the finger, from which no further day could be counted either."""
    for field, day in days.items():
        if day and day.year not in clock.YEARS:
            raise InvalidEntry(field, marked("There is no membership in the year {year}."), year=day.year)


def _money(dues: str, currency: str, usual: str) -> dict[str, Any]:
    read = read_dues(dues, currency, usual)
    return {"dues": read.hundredths, "currency": read.currency}

"""Terms of a membership: from when until when, what they cost, and when that was paid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple, TypedDict, Unpack

from msgspec import Struct

from mentorlog import clock
from mentorlog.credentials.cycles import anniversary
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.memberships.dues import read_dues, spoken_dues
from mentorlog.memberships.presets import is_late_in_year, usual_currency
from mentorlog.memberships.states import Span
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

    @property
    def is_unpaid(self) -> bool:
        """Whether dues are noted and no day on which they were paid."""
        return bool(self.dues) and self.paid_on is None


def last_day(since: date, anchor: Anchor) -> date:
    """The last day of a term that begins on `since`: that before its anniversary, or 31 December."""
    return date(since.year, 12, 31) if anchor == "calendar-year" else anniversary(since, 1) - _A_DAY


def last_day_of_first(since: date, anchor: Anchor, preset: str) -> date:
    """The last day of a term with which one joins: late in a calendar year it may be that of the next one."""
    until = last_day(since, anchor)
    if anchor == "calendar-year" and is_late_in_year(preset, since):
        return last_day(until + _A_DAY, anchor)
    return until


def first_day(until: date, anchor: Anchor) -> date:
    """The first day of a term that ends on `until`."""
    return date(until.year, 1, 1) if anchor == "calendar-year" else anniversary(until + _A_DAY, -1)


def proposed(logbook: Logbook, membership: str, since: date | None = None) -> Span:
    """The next term as `renew` makes it where no more is said of its days."""
    return _next(_so_far(logbook, logbook.id_of(Membership, membership)), since)


def renew(logbook: Logbook, membership: str, **details: Unpack[TermDetails]) -> str:
    """Add the next term, and give its uid.

    Where its days are not said, it begins the day after the last one, or anew today where the membership has
    lapsed, and lasts for as long as a term does. Raises InvalidEntry with the field that cannot be kept,
    NotFound.
    """
    number = logbook.id_of(Membership, membership)
    so_far = _so_far(logbook, number)
    if so_far.ended_on:
        raise InvalidEntry(
            "until",
            marked("You left it on {day}. Go on with it, then renew it."),
            day=spoken(so_far.ended_on),
        )
    span = _fitting(so_far, details.get("since"), details.get("until"))
    usual = (so_far.terms[-1].currency if so_far.terms else "") or usual_currency(so_far.preset)
    uid = new_uid()
    with _changing(logbook, "membership-renewed", membership):
        logbook.insert(
            MembershipTerm,
            uid=uid,
            membership=number,
            since=span.since,
            until=span.until,
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
    with _changing(logbook, "membership-term-changed", membership, merge_key):
        logbook.update(MembershipTerm, number, **columns)


def remove(logbook: Logbook, uid: str) -> None:
    """Take a term away."""
    number = logbook.id_of(MembershipTerm, uid)
    with _changing(logbook, "membership-term-removed", _membership_of(logbook, number)):
        logbook.delete(MembershipTerm, number)


def of_membership(logbook: Logbook, membership: str) -> list[TermRow]:
    """The terms of a membership, the first one first."""
    return _of(logbook, logbook.id_of(Membership, membership))


def _of(logbook: Logbook, number: int) -> list[TermRow]:
    columns = (getattr(MembershipTerm, name) for name in TermRow.__struct_fields__)
    query = MembershipTerm.select(*columns).where(MembershipTerm.membership == number)
    return logbook.rows(query.order_by(MembershipTerm.since), TermRow)


def _membership_of(logbook: Logbook, number: int) -> str:
    query = Membership.select(Membership.uid).join(MembershipTerm)
    return str(logbook.value(query.where(MembershipTerm.id == number)))


@contextmanager
def _changing(logbook: Logbook, label: str, membership: str, merge_key: str | None = None) -> Iterator[None]:
    """An edit of terms, which changes the membership too: calendars tell from it when a deadline was moved.

    Of the terms alone nobody could tell it after one was taken away, or its making undone.
    """
    with logbook.edit(label, membership, merge_key=merge_key):
        yield
        logbook.update(Membership, logbook.id_of(Membership, membership))


class _SoFar(NamedTuple):
    """How the terms of a membership run, and those that it has."""

    anchor: Anchor
    preset: str
    grace_days: int
    ended_on: date | None
    terms: Sequence[TermRow]


def _so_far(logbook: Logbook, number: int) -> _SoFar:
    columns = (getattr(Membership, name) for name in _SoFar._fields[:-1])
    [kept] = logbook.tuples(Membership.select(*columns).where(Membership.id == number))
    anchor, preset, grace_days, ended_on = kept
    return _SoFar(anchor, preset, grace_days, ended_on, _of(logbook, number))


def _fitting(so_far: _SoFar, since: date | None, until: date | None) -> Span:
    """The next term, which overlaps none that is there."""
    _ensure_near(since=since, until=until)
    span = _next(so_far, since, until)
    if since is None and so_far.terms and span.until < span.since:
        raise InvalidEntry(
            "until",
            marked("It lasts until {day} already. Say until when it is renewed."),
            day=spoken(so_far.terms[-1].until),
        )
    _ensure_fits(span.since, span.until, so_far.terms)
    return span


def _next(so_far: _SoFar, since: date | None, until: date | None = None) -> Span:
    """The next term; what is not said of it follows from those before."""
    since = since or _next_first_day(so_far, until)
    follows = any(term.until + _A_DAY == since for term in so_far.terms)
    usual = (
        last_day(since, so_far.anchor) if follows else last_day_of_first(since, so_far.anchor, so_far.preset)
    )
    return Span(since, until or usual)


def _next_first_day(so_far: _SoFar, until: date | None) -> date:
    today = clock.today()
    if not so_far.terms:
        return first_day(until, so_far.anchor) if until else today
    last = so_far.terms[-1].until
    if (today - last).days <= so_far.grace_days:
        return last + _A_DAY
    if until is None or until >= today:
        return today
    # Noted long after: the one term that ended then, and not all the time since the last one.
    return max(last + _A_DAY, first_day(until, so_far.anchor))


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

"""The list of activities as it is filtered and shown, latest first, each with what it counts for what."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from msgspec import Struct
from peewee import JOIN, SQL, fn

from mentorlog import clock
from mentorlog.columns import holds
from mentorlog.credentials import holdings
from mentorlog.credentials.rule import Rule
from mentorlog.credentials.rule_book import book
from mentorlog.credentials.worth import amount_of
from mentorlog.credit_words import ActivityKind
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, Organisation
from mentorlog.models.credentials import Activity, ActivityCredit, ActivityEvidence, Claim
from mentorlog.words import sought


class ActivityFilter(Struct, frozen=True):
    """Which activities; what is left open asks for nothing. `claim` "" asks for what was not claimed."""

    rule: str = ""
    group: str = ""
    kinds: tuple[ActivityKind, ...] = ()
    since: date | None = None
    until: date | None = None
    text: str = ""
    claim: str | None = None


class Credited(Struct, frozen=True):
    """What an activity counts in a group of a rule, in hundredths, and the state of its claim, "" for none.

    `typed` amounts are as the user claims them, others follow from the minutes.
    """

    rule: str
    group: str
    amount: int
    typed: bool
    claim: str


class ActivityRow(Struct, frozen=True):
    """An activity as lists show it; the meeting is a uid."""

    uid: str
    title: str
    kind: ActivityKind
    day: date
    minutes: int | None
    organisation: str
    meeting: str | None
    link: str
    code: str
    notes: str
    evidence: int
    trashed: bool
    credits: tuple[Credited, ...]

    @property
    def is_planned(self) -> bool:
        """Whether its day is still to come, from which on it counts."""
        return self.day > clock.today()


def ids(logbook: Logbook, chosen: ActivityFilter = ActivityFilter()) -> Sequence[int]:
    """The row numbers of the activities chosen, latest first."""
    query = Activity.select(Activity.id).join(Organisation, JOIN.LEFT_OUTER)
    return logbook.numbers(query.where(*_conditions(chosen)).order_by(*_ORDER))


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[ActivityRow]:
    """The rows of a page of `ids`, in their order."""
    found = dict(_rows(logbook, Activity.id.in_(list(numbers))))
    return [found[number] for number in numbers if number in found]


def listing(logbook: Logbook, chosen: ActivityFilter = ActivityFilter()) -> list[ActivityRow]:
    """All rows at once, for the terminal and for exports."""
    return [row for _number, row in _rows(logbook, *_conditions(chosen))]


def one(logbook: Logbook, uid: str) -> ActivityRow:
    """The row of one activity, in the trash or not; NotFound where there is none."""
    return rows(logbook, [logbook.id_of(Activity, uid)])[0]


def of_meetings(logbook: Logbook, meetings: Sequence[str]) -> list[ActivityRow]:
    """What meetings count as, by their uids: mostly one activity each, or none."""
    conditions = (Activity.trashed_at.is_null(), Meeting.uid.in_(list(meetings)))
    return [row for _number, row in _rows(logbook, *conditions)]


class _Amounts:
    """What activities count towards rules: each rule is asked once about a kind and a length."""

    def __init__(self, logbook: Logbook) -> None:
        self._rules: Mapping[str, Rule] = book(logbook).rules
        self._begun = holdings.first_days(logbook)
        self._known: dict[tuple[str, str, int | None], int] = {}

    def __call__(self, key: str, kept: _Kept, typed: int | None) -> int:
        """The typed amount, or what the minutes are worth.

        Nothing by a rule that is no longer there, or before the first cycle.
        """
        if kept.day < self._begun.get(key, kept.day):
            return 0
        if typed is not None:
            return typed
        kind, minutes = kept.kind, kept.minutes
        asked = (key, kind, minutes)
        if asked not in self._known:
            rule = self._rules.get(key)
            self._known[asked] = amount_of(rule, kind, minutes) if rule else 0
        return self._known[asked]


class _Kept(NamedTuple):
    number: int
    uid: str
    title: str
    kind: ActivityKind
    day: date
    minutes: int | None
    organisation: str | None
    meeting: str | None
    link: str
    code: str
    notes: str
    evidence: int
    trashed: bool
    credits: str


def _rows(logbook: Logbook, *conditions: Any) -> Iterator[tuple[int, ActivityRow]]:
    amount = _Amounts(logbook)
    for kept in logbook.iterate(_query().where(*conditions).order_by(*_ORDER), _Kept):
        credited = tuple(
            Credited(key, group, amount(key, kept, typed), typed is not None, claim or "")
            for key, group, typed, claim in json.loads(kept.credits)
        )
        yield (
            kept.number,
            ActivityRow(
                *kept[1:6], kept.organisation or "", *kept[7:12], trashed=bool(kept.trashed), credits=credited
            ),
        )


def _query() -> Any:
    evidence = ActivityEvidence.select(fn.COUNT(ActivityEvidence.id)).where(
        ActivityEvidence.activity == Activity.id
    )
    own = (Activity.id, Activity.uid, Activity.title, Activity.kind, Activity.day, Activity.minutes)
    more = (Activity.link, Activity.code, Activity.notes, evidence, Activity.trashed_at.is_null(False))
    return (
        Activity.select(*own, Organisation.name, Meeting.uid, *more, _credits())
        .join(Organisation, JOIN.LEFT_OUTER)
        .switch(Activity)
        .join(Meeting, JOIN.LEFT_OUTER)
    )


def _credits() -> Any:
    """The credits of an activity as JSON: rule, group, typed amount, state of the claim."""
    claim = Claim.select(Claim.state).where(
        (Claim.activity == ActivityCredit.activity) & (Claim.rule == ActivityCredit.rule)
    )
    of_activity = (
        ActivityCredit.select(*_OF_CREDIT, claim.alias("claim"))
        .where(ActivityCredit.activity == Activity.id)
        .order_by(ActivityCredit.id)
    )
    parts = (getattr(of_activity.c, name) for name in ("rule", "group_key", "hundredths", "claim"))
    return of_activity.select_from(fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(*parts)))


def _conditions(chosen: ActivityFilter) -> Iterator[Any]:
    yield Activity.trashed_at.is_null()
    if chosen.kinds:
        yield Activity.kind.in_(chosen.kinds)
    if chosen.since:
        yield Activity.day >= chosen.since
    if chosen.until:
        yield Activity.day <= chosen.until
    for word in sought(chosen.text).split():
        yield holds(Activity.title, word) | holds(Activity.notes, word) | Organisation.folded.contains(word)
    if chosen.rule:
        yield fn.EXISTS(_counting_towards(chosen))
    if chosen.claim is not None:
        claimed = Claim.select(SQL("1")).where(Claim.activity == Activity.id)
        if chosen.rule:
            claimed = claimed.where(Claim.rule == chosen.rule)
        yield fn.EXISTS(claimed.where(Claim.state == chosen.claim)) if chosen.claim else ~fn.EXISTS(claimed)


def _counting_towards(chosen: ActivityFilter) -> Any:
    query = ActivityCredit.select(SQL("1")).where(
        (ActivityCredit.activity == Activity.id) & (ActivityCredit.rule == chosen.rule)
    )
    return query.where(ActivityCredit.group_key == chosen.group) if chosen.group else query


_OF_CREDIT = (ActivityCredit.rule, ActivityCredit.group_key, ActivityCredit.hundredths)
_ORDER = (Activity.day.desc(), Activity.id.desc())

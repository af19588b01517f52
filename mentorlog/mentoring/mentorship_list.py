"""The list of mentorships: how many sessions each has had, when the last was, and which have stalled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from peewee import fn

from mentorlog import clock
from mentorlog.columns import holds
from mentorlog.logbook import Logbook
from mentorlog.mentoring.mentorships import Role, State
from mentorlog.models import Meeting, Person
from mentorlog.models.mentoring import Mentorship, Session
from mentorlog.words import sought

STALLED_AFTER = 21  # days, where no rhythm is set


class MentorshipFilter(Struct, frozen=True):
    """Which mentorships; without states, all of them. Those of the trash only where `trashed`.

    None has `stalled` with somebody who lies in the trash.
    """

    text: str = ""
    states: tuple[State, ...] = ()
    role: Role | None = None
    person: str | None = None
    stalled: bool = False
    trashed: bool = False


class MentorshipRow(Struct, frozen=True):
    """A mentorship as lists show one.

    `role` is what the user is; `sessions` and `minutes` are what is meant to be, `held` and `minutes_held`
    what was. `last` and `next` are the days of the last session held and of the next one planned.
    """

    uid: str
    person: str
    name: str
    photo: str | None
    role: Role
    purpose: str
    programme: str
    since: date | None
    until: date | None
    every_days: int | None
    sessions: int | None
    minutes: int | None
    confidential: bool
    agreement: str
    state: State
    resumed_on: date | None
    ended_on: date | None
    end_reason: str
    outcome: str
    thanked_on: date | None
    begun: date
    held: int
    minutes_held: int
    last: date | None
    next: date | None

    @property
    def quiet_days(self) -> int:
        """For how many days there was no session since the last one, or since it began or was resumed."""
        heard = self.last or self.since or self.begun
        return (clock.today() - max(heard, self.resumed_on or heard)).days

    @property
    def stalled(self) -> bool:
        """Whether an active one has had no session for longer than its rhythm, and none is planned."""
        rhythm = self.every_days or STALLED_AFTER
        return self.state == "active" and not self.next and self.quiet_days > rhythm


def ids(logbook: Logbook, chosen: MentorshipFilter = MentorshipFilter()) -> Sequence[int]:
    """The row numbers of the mentorships chosen: running ones first, then by name.

    Those that have `stalled` come the quietest first.
    """
    if chosen.stalled:
        return [number(logbook, row.uid) for row in listing(logbook, chosen)]
    return logbook.numbers(_chosen(Mentorship.select(Mentorship.id), chosen))


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[MentorshipRow]:
    """The rows of a page of `ids`, in their order."""
    query = _query().where(Mentorship.id.in_(list(numbers)))
    found = {number: _read(*rest) for number, *rest in logbook.tuples(query)}
    return [found[number] for number in numbers if number in found]


def listing(logbook: Logbook, chosen: MentorshipFilter = MentorshipFilter()) -> list[MentorshipRow]:
    """All rows at once, in the order of `ids`."""
    rows = [_read(*rest) for _number, *rest in logbook.tuples(_chosen(_query(), chosen))]
    if not chosen.stalled:
        return rows
    return sorted((row for row in rows if row.stalled), key=lambda row: -row.quiet_days)


def one(logbook: Logbook, uid: str) -> MentorshipRow:
    """The row of one mentorship, in the trash or not; NotFound where there is none."""
    return rows(logbook, [number(logbook, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number by which `ids` knows a mentorship; NotFound where there is none."""
    return logbook.id_of(Mentorship, uid)


def end_ahead(logbook: Logbook, person: str) -> date | None:
    """The first day still to come on which a mentorship with somebody is to end, where one is agreed."""
    rows = listing(logbook, MentorshipFilter(person=person, states=("proposed", "active", "paused")))
    return min((row.until for row in rows if row.until and row.until > clock.today()), default=None)


def stalled(logbook: Logbook) -> list[MentorshipRow]:
    """Active ones with no session for longer than their rhythm and none planned, the quietest first."""
    return listing(logbook, MentorshipFilter(stalled=True))


def _query() -> Any:
    held = (Meeting.state == "happened") & (Meeting.day <= clock.today())
    ahead = (Meeting.state == "planned") & (Meeting.day >= clock.today())
    return (
        Mentorship.select(
            Mentorship.id,
            Mentorship.uid,
            Person.uid,
            Person.name,
            Person.photo,
            Mentorship.role,
            Mentorship.purpose,
            Mentorship.programme,
            Mentorship.since,
            Mentorship.until,
            Mentorship.every_days,
            Mentorship.sessions,
            Mentorship.minutes,
            Mentorship.confidential,
            Mentorship.agreement,
            Mentorship.state,
            Mentorship.resumed_on,
            Mentorship.ended_on,
            Mentorship.end_reason,
            Mentorship.outcome,
            Mentorship.thanked_on,
            fn.SUBSTR(Mentorship.created, 1, 10).coerce(False),
            _of_sessions(fn.COUNT(Meeting.id), held),
            _of_sessions(fn.COALESCE(fn.SUM(Meeting.minutes), 0), held),
            _of_sessions(fn.MAX(Meeting.day), held),
            _of_sessions(fn.MIN(Meeting.day), ahead),
        )
        .join(Person)
        .switch(Mentorship)
    )


def _of_sessions(what: Any, condition: Any) -> Any:
    theirs = Session.select(what).join(Meeting).where(Session.mentorship == Mentorship.id)
    return theirs.where(condition & Meeting.trashed_at.is_null())


def _read(*columns: Any) -> MentorshipRow:
    """Days out of expressions come as their texts."""
    own: list[Any]
    *own, begun, held, minutes, last, following = columns
    own += [date.fromisoformat(begun), held, minutes]
    return MentorshipRow(*own, *(day and date.fromisoformat(day) for day in (last, following)))


def _chosen(query: Any, chosen: MentorshipFilter) -> Any:
    conditions = [Mentorship.trashed_at.is_null(not chosen.trashed)]
    if chosen.states:
        conditions.append(Mentorship.state.in_(chosen.states))
    if chosen.role:
        conditions.append(Mentorship.role == chosen.role)
    people = Person.select(Person.id)
    if chosen.stalled:
        conditions.append(Mentorship.person.in_(people.where(Person.trashed_at.is_null())))
    if chosen.person:
        conditions.append(Mentorship.person.in_(people.where(Person.uid == chosen.person)))
    for word in sought(chosen.text).split():
        named = Mentorship.person.in_(people.where(Person.folded.contains(word)))
        conditions.append(named | holds(Mentorship.purpose, word) | holds(Mentorship.agreement, word))
    name = Person.select(Person.folded).where(Person.id == Mentorship.person)
    return query.where(*conditions).order_by(_place_of_state(), name, Mentorship.id)


def _place_of_state() -> Any:
    """Active ones first, ended ones last."""
    return fn.INSTR("active proposed paused ended", Mentorship.state)

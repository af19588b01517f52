"""Whom to call next, and why: so many people a week, the most pressing first; who is put off waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any, Literal, NamedTuple

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog import cadence, clock, follow_up_list, people_list, rhythms, settings
from mentorlog.contacts import job_moves
from mentorlog.contacts.job_moves import JobMove
from mentorlog.dates import to_utc
from mentorlog.errors import InvalidEntry
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, MeetingPerson, Person
from mentorlog.models.reconnecting import PutOff
from mentorlog.people_list import PersonRow
from mentorlog.plain_notes import plain
from mentorlog.words import line

_LONGEST_TOPIC = 80
_PROMISES_TOLD = 2


class Call(Struct, frozen=True):
    """Somebody to call: the topic of the last contact, open promises, a change of job since then."""

    person: PersonRow
    is_cold: bool
    topic: str
    i_owe: tuple[str, ...]
    they_owe: tuple[str, ...]
    move: JobMove | None


class Reason(NamedTuple):
    """One reason to call, in a sentence without a full stop, and what it is about."""

    about: Literal["rhythm", "mine", "theirs", "move", "topic"]
    words: str


class Week(Struct, frozen=True):
    """Whom to call; `done` people of `of` were met or put off this week, and there may be `more` waiting."""

    calls: list[Call]
    done: int
    of: int
    more: bool


def week(logbook: Logbook) -> Week:
    """Whom to call in what is left of this week."""
    of, done = settings.get(logbook, "reconnect-people"), _done(logbook)
    left = max(0, of - done)
    found = logbook.column(_waiting().order_by(*_pressing()).limit(left + 1))
    rows = people_list.rows(logbook, found[:left])
    return Week([_call(logbook, row) for row in rows], done, of, more=len(found) > left)


def one(logbook: Logbook, uid: str) -> Call | None:
    """Somebody to call whether it is their turn this week or not; None where it is not time for it."""
    query = Person.select(Person.id).where(Person.uid == uid, Person.trashed_at.is_null(), cadence.is_cold())
    found = people_list.rows(logbook, logbook.column(query))
    return _call(logbook, found[0]) if found else None


def reasons(call: Call) -> list[Reason]:
    """Why to call: `94 days, your rhythm is 60`, `You promised: the RAID template`, ..."""
    return list(_reasons(call))


def skip(logbook: Logbook, uid: str) -> date:
    """Not this week; gives the day on which the next one begins. Raises NotFound."""
    until = settings.week_begins(logbook) + timedelta(7)
    _put_off(logbook, uid, until)
    return until


def reschedule(logbook: Logbook, uid: str, until: date) -> None:
    """Not before a day. Raises InvalidEntry("until"), NotFound."""
    if until <= clock.today():
        raise InvalidEntry("until", marked("Choose a day that is still to come."))
    _put_off(logbook, uid, until)


def _put_off(logbook: Logbook, uid: str, until: date) -> None:
    person = logbook.id_of(Person, uid)
    row = logbook.value(PutOff.select(PutOff.id).where(PutOff.person == person))
    with logbook.edit("call-put-off", uid):
        if row is None:
            logbook.insert(PutOff, person=person, day=clock.today(), until=until)
        else:
            logbook.update(PutOff, row, day=clock.today(), until=until)


def _waiting() -> Any:
    """The people whose rhythm has passed, but for those put off."""
    put_off = PutOff.select(PutOff.person).where(PutOff.until > clock.today())
    here = Person.trashed_at.is_null() & Person.id.not_in(put_off)
    return Person.select(Person.id).where(here & cadence.is_cold())


def _pressing() -> tuple[Any, ...]:
    """First who is past the longest time, then by how many rhythms have passed."""
    today = clock.today().isoformat()
    passed = fn.JULIANDAY(today) - fn.JULIANDAY(cadence.touch_due())
    return (cadence.cold_after() < today).desc(), (passed / cadence.every_days()).desc(), Person.folded


def _done(logbook: Logbook) -> int:
    """How many were met this week for whom it was time, or put off."""
    begins = settings.week_begins(logbook)
    put_off = PutOff.select(PutOff.person).where(PutOff.day >= begins)
    met = MeetingPerson.select(MeetingPerson.person).join(Meeting)
    # The moment is for the index; by the clock of another place it may be another day.
    lately = Meeting.start_utc >= to_utc(begins - timedelta(2), time(), clock.zone())
    met = met.where(cadence.is_contact() & Meeting.day.between(begins, clock.today()) & lately)
    in_time = cadence.has_rhythm() & cadence.was_due_when_met(begins)
    # The few of this week come first: to look everybody over would take too long.
    of_this_week = Person.id.in_(put_off | met)
    query = Person.select(fn.COUNT(Person.id)).where(of_this_week, Person.id.in_(put_off) | in_time)
    return int(logbook.value(query))


def _call(logbook: Logbook, row: PersonRow) -> Call:
    assert row.cold_after
    since = row.last_contact or date.min
    owed = follow_up_list.listing(logbook, FollowUpFilter(person=row.uid))
    news = (move for move in job_moves.of_person(logbook, row.uid) if move.seen_on >= since)
    return Call(
        person=row,
        is_cold=row.cold_after < clock.today(),
        topic=_last_topic(logbook, row.uid),
        i_owe=tuple(each.what for each in owed if each.owed_by == "me"),
        they_owe=tuple(each.what for each in owed if each.owed_by == "them"),
        move=next(news, None),
    )


def _last_topic(logbook: Logbook, uid: str) -> str:
    """The title of the last contact, else how its notes begin, but for private ones; "" for none."""
    columns = (Meeting.title, Meeting.notes, Meeting.private)
    # A cross join keeps its order: from the person to the few meetings, never over all that happened.
    theirs = MeetingPerson.select(*columns).join(Meeting, JOIN.CROSS)
    theirs = theirs.where(
        (MeetingPerson.person == logbook.id_of(Person, uid)) & (MeetingPerson.meeting == Meeting.id),
        cadence.is_contact() & (Meeting.day <= clock.today()),
    )
    for title, notes, private in logbook.tuples(theirs.order_by(Meeting.start_utc.desc()).limit(1)):
        begins = next(filter(None, map(line, plain(notes[:1000]).splitlines())), "")
        return _cut(title or ("" if private else begins))
    return ""


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_TOPIC else f"{words[: _LONGEST_TOPIC - 1].rstrip()}…"


def _some(promises: tuple[str, ...]) -> str:
    told = "; ".join(map(_cut, promises[:_PROMISES_TOLD]))
    more = len(promises) - _PROMISES_TOLD
    return _("{promises}; and {n} more").format(promises=told, n=more) if more > 0 else told


def _reasons(call: Call) -> Iterator[Reason]:
    yield Reason("rhythm", rhythms.passed(call.person.last_contact, call.person.every_days or 0))
    if call.i_owe:
        yield Reason("mine", _("You promised: {what}").format(what=_some(call.i_owe)))
    if call.they_owe:
        yield Reason("theirs", _("They promised: {what}").format(what=_some(call.they_owe)))
    if call.move:
        yield Reason("move", job_moves.told(call.move))
    if call.topic:
        yield Reason("topic", _("Last topic: {topic}").format(topic=call.topic))

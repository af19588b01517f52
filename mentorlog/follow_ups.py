"""Promises made and promises received: adding, doing, snoozing, rescheduling, repeating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Literal, TypedDict, Unpack

from mentorlog import clock
from mentorlog.dates import Repeat, When, next_date, time_zone, to_utc
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, FollowUpPerson, Meeting, Person
from mentorlog.slots import free_slot
from mentorlog.words import line

Owner = Literal["me", "them"]


class Terms(TypedDict, total=False):
    """What else a follow-up may say; what is left out has its default."""

    people: Sequence[str]
    owed_by: Owner
    meeting: str | None
    remind_minutes: int | None
    repeat: Repeat | None
    private: bool


def add(logbook: Logbook, what: str, due: When, **terms: Unpack[Terms]) -> str:
    """Note a promise and give its uid; `people` and `meeting` are uids. Raises InvalidEntry, NotFound."""
    uid = new_uid()
    people = terms.get("people", ())
    repeat = terms.get("repeat")
    with logbook.edit("follow-up-added", uid, *people):
        number = logbook.insert(
            FollowUp,
            uid=uid,
            what=_checked(what),
            owed_by=terms.get("owed_by", "me"),
            meeting=_meeting_number(logbook, terms.get("meeting")),
            remind_minutes=terms.get("remind_minutes"),
            private=terms.get("private", False),
            series=uid,
            original_due=due.day,
            anchor_day=due.day.day,
            **_repeat_columns(repeat),
            **_due_columns(logbook, due),
        )
        _set_people(logbook, number, people)
    return uid


def add_for_each(
    logbook: Logbook, people: Sequence[str], what: str, due: When, owed_by: Owner = "me"
) -> list[str]:
    """Promise the same to each of these people, as a follow-up of their own; gives the uids of all."""
    with logbook.edit("follow-ups-added", *people):
        return [add(logbook, what, due, people=[person], owed_by=owed_by) for person in people]


def edit(logbook: Logbook, uid: str, *, what: str | None = None, **terms: Unpack[Terms]) -> None:
    """Change what is given; the due date has `reschedule` and `snooze` of its own."""
    number = logbook.id_of(FollowUp, uid)
    columns: dict[str, Any] = {
        name: terms[name] for name in ("owed_by", "remind_minutes", "private") if name in terms
    }
    if what is not None:
        columns["what"] = _checked(what)
    if "meeting" in terms:
        columns["meeting"] = _meeting_number(logbook, terms["meeting"])
    if "repeat" in terms:
        columns |= _repeat_columns(terms["repeat"])
    with logbook.edit("follow-up-changed", uid):
        if columns:
            logbook.update(FollowUp, number, **columns)
        if "people" in terms:
            _set_people(logbook, number, terms["people"])


def done(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    """Close follow-ups as done; a repeating one opens its successor. Gives the uids of the successors."""
    with logbook.edit("follow-ups-done", *uids):
        return [successor for uid in uids if (successor := _close(logbook, uid, "done"))]


def cancel(logbook: Logbook, uids: Sequence[str]) -> None:
    """Close follow-ups as no longer wanted; a repeating one ends with it."""
    with logbook.edit("follow-ups-cancelled", *uids):
        for uid in uids:
            _close(logbook, uid, "cancelled")


def reopen(logbook: Logbook, uid: str) -> None:
    """Make a closed follow-up open again; a successor that its closing opened stays."""
    with logbook.edit("follow-up-reopened", uid):
        logbook.update(FollowUp, logbook.id_of(FollowUp, uid), state="open", closed_at=None)


def snooze(logbook: Logbook, uids: Sequence[str], due: When) -> None:
    """Put follow-ups off: the due date moves, the original one and the number of snoozes are kept."""
    with logbook.edit("follow-ups-snoozed", *uids):
        for uid in uids:
            row = _row(logbook, uid)
            moved = _moved_columns(logbook, row, due)
            logbook.update(FollowUp, row.number, snoozes=row.snoozes + 1, **moved)


def move_on(logbook: Logbook, uids: Sequence[str], day: date) -> None:
    """Put follow-ups off to `day`, each at the time of day that it had, in one step."""
    with logbook.edit("follow-ups-snoozed", *uids):
        for uid in uids:
            snooze(logbook, [uid], When(day, _row(logbook, uid).time))


def reschedule(logbook: Logbook, uid: str, due: When) -> None:
    """Agree on another due date: it becomes the original one, and the day that a series keeps to."""
    with logbook.edit("follow-up-rescheduled", uid):
        row = _row(logbook, uid)
        agreed = _moved_columns(logbook, row, due)
        logbook.update(
            FollowUp, row.number, original_due=due.day, anchor_day=due.day.day, snoozes=0, **agreed
        )


def swap_owner(logbook: Logbook, uids: Sequence[str]) -> None:
    """What I promised becomes what they promised, and the other way round."""
    with logbook.edit("follow-ups-swapped", *uids):
        for uid in uids:
            row = _row(logbook, uid)
            logbook.update(FollowUp, row.number, owed_by="them" if row.owed_by == "me" else "me")


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put follow-ups into the trash."""
    with logbook.edit("follow-ups-trashed", *uids):
        for uid in uids:
            logbook.update(FollowUp, logbook.id_of(FollowUp, uid), trashed_at=clock.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take follow-ups out of the trash."""
    with logbook.edit("follow-ups-restored", *uids):
        for uid in uids:
            logbook.update(FollowUp, logbook.id_of(FollowUp, uid), trashed_at=None)


@dataclass(frozen=True)
class _Row:
    """What closing and moving need to know of a follow-up."""

    number: int
    what: str
    owed_by: Owner
    meeting: int | None
    due: date
    slot: time | None
    time: time | None
    zone: str
    remind_minutes: int | None
    repeat_every: int | None
    repeat_unit: Literal["days", "weeks", "months", "years"] | None
    series: str
    anchor_day: int
    state: str
    original_due: date
    snoozes: int
    private: bool


def _row(logbook: Logbook, uid: str) -> _Row:
    names = [name for name in _Row.__dataclass_fields__ if name != "number"]
    columns = [FollowUp.id.alias("number"), *(getattr(FollowUp, name) for name in names)]
    found = logbook.rows(FollowUp.select(*columns).where(FollowUp.uid == uid), _Row)
    if not found:
        raise NotFound(uid)
    return found[0]


def _close(logbook: Logbook, uid: str, state: str) -> str | None:
    row = _row(logbook, uid)
    if row.state == state:
        return None
    logbook.update(FollowUp, row.number, state=state, closed_at=clock.now())
    return _open_successor(logbook, row) if state == "done" and row.repeat_every else None


def _open_successor(logbook: Logbook, row: _Row) -> str | None:
    """The next of a series, if any: a new uid, the next date after the original one, the same people."""
    assert row.repeat_every and row.repeat_unit
    repeat = Repeat(row.repeat_every, row.repeat_unit)
    day = _next_not_past(row.original_due, repeat, row.anchor_day)
    if day.year not in clock.YEARS:  # where the calendar ends, so does the series
        return None
    uid = new_uid()
    number = logbook.insert(
        FollowUp,
        uid=uid,
        what=row.what,
        owed_by=row.owed_by,
        meeting=row.meeting,
        remind_minutes=row.remind_minutes,
        private=row.private,
        series=row.series,
        original_due=day,
        anchor_day=row.anchor_day,
        **_repeat_columns(repeat),
        **_due_columns(logbook, When(day, row.time, row.zone)),
    )
    people = FollowUpPerson.select(FollowUpPerson.person, FollowUpPerson.position)
    for person, position in logbook.tuples(people.where(FollowUpPerson.follow_up == row.number)):
        logbook.insert(FollowUpPerson, follow_up=number, person=person, position=position)
    return uid


def _next_not_past(day: date, repeat: Repeat, anchor_day: int) -> date:
    """The next date of the series; dates that passed while this one stood overdue are left out."""
    day = next_date(day, repeat, anchor_day)
    while day < clock.today():
        day = next_date(day, repeat, anchor_day)
    return day


def _moved_columns(logbook: Logbook, row: _Row, due: When) -> dict[str, Any]:
    """The columns of another due date; on the day that it has, a follow-up keeps the slot it was given."""
    zone = due.zone or row.zone
    stays = (due.day, zone) == (row.due, row.zone)
    return _due_columns(logbook, When(due.day, due.time, zone), kept=row.slot if stays else None)


def _due_columns(logbook: Logbook, due: When, kept: time | None = None) -> dict[str, Any]:
    """The columns of a due date: its own time, or the slot it has `kept` or is given."""
    zone = due.zone or clock.zone()
    time_zone(zone)
    slot = None if due.time else kept or free_slot(logbook, due.day, zone)
    at = due.time or slot
    assert at
    return {
        "due": due.day,
        "time": due.time,
        "slot": slot,
        "zone": zone,
        "due_utc": to_utc(due.day, at, zone),
    }


def _repeat_columns(repeat: Repeat | None) -> dict[str, Any]:
    return {
        "repeat_every": repeat.every if repeat else None,
        "repeat_unit": repeat.unit if repeat else None,
    }


def _set_people(logbook: Logbook, number: int, people: Sequence[str]) -> None:
    wanted = {logbook.id_of(Person, uid): position for position, uid in enumerate(dict.fromkeys(people))}
    # Plain SQL: each save asks this, and building the query would cost more than running it.
    kept = 'SELECT "person_id", "id" FROM "follow_up_person" WHERE "follow_up_id" = ?'
    there = dict(logbook.execute(kept, [number]).fetchall())
    for person in there.keys() - wanted.keys():
        logbook.delete(FollowUpPerson, there[person])
    for person, position in wanted.items():
        if person not in there:
            logbook.insert(FollowUpPerson, follow_up=number, person=person, position=position)


def _meeting_number(logbook: Logbook, uid: str | None) -> int | None:
    return None if uid is None else logbook.id_of(Meeting, uid)


def _checked(what: str) -> str:
    clean = line(what)
    if not clean:
        raise InvalidEntry("what", marked("A follow-up needs words: what is to be done?"))
    return clean

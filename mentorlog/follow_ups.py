"""Promises made and promises received: adding, doing, snoozing, rescheduling, repeating."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypedDict, Unpack

from mentorlog import promises
from mentorlog.dates import Repeat, When
from mentorlog.identity import new_uid
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, FollowUpPerson, Meeting, Person
from mentorlog.promises import Owner, Promise
from mentorlog.slots import Slots
from mentorlog.words import sought


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
    with logbook.edit("follow-up-added", uid, *people):
        promises.write(
            logbook,
            what,
            due,
            uid=uid,
            people=logbook.ids_of(Person, people),
            meeting=_meeting_number(logbook, terms.get("meeting")),
            owed_by=terms.get("owed_by", "me"),
            remind_minutes=terms.get("remind_minutes"),
            repeat=terms.get("repeat"),
            private=terms.get("private", False),
        )
    return uid


def find(logbook: Logbook, typed: str) -> str:
    """The uid of the follow-up whose uid begins or ends as typed, outside the trash; NotFound, Ambiguous."""
    return logbook.uid_like(FollowUp, FollowUp.what, sought(typed))


def add_for_each(
    logbook: Logbook, people: Sequence[str], what: str, due: When, owed_by: Owner = "me"
) -> list[str]:
    """Promise the same to each of these people, as a follow-up of their own; gives the uids of all."""
    with logbook.edit("follow-ups-added", *people):
        slots = Slots(logbook)
        return [
            promises.write(logbook, what, due, people=[person], owed_by=owed_by, slots=slots)
            for person in logbook.ids_of(Person, people)
        ]


def edit(logbook: Logbook, uid: str, *, what: str | None = None, **terms: Unpack[Terms]) -> None:
    """Change what is given; the due date has `reschedule` and `snooze` of its own."""
    number = logbook.id_of(FollowUp, uid)
    columns: dict[str, Any] = {
        name: terms[name] for name in ("owed_by", "remind_minutes", "private") if name in terms
    }
    if what is not None:
        columns["what"] = promises.checked(what)
    if "meeting" in terms:
        columns["meeting"] = _meeting_number(logbook, terms["meeting"])
    if "repeat" in terms:
        columns |= promises.repeat_columns(terms["repeat"])
    with logbook.edit("follow-up-changed", uid):
        if columns:
            logbook.update(FollowUp, number, **columns)
        if "people" in terms:
            _set_people(logbook, number, terms["people"])


def done(logbook: Logbook, uids: Sequence[str]) -> list[str]:
    """Close follow-ups as done; a repeating one opens its successor. Gives the uids of the successors."""
    with logbook.edit("follow-ups-done", *uids):
        slots = Slots(logbook)
        closed = promises.close(logbook, promises.read(logbook, uids), "done")
        return [uid for promise in closed if (uid := promises.open_successor(logbook, promise, slots))]


def cancel(logbook: Logbook, uids: Sequence[str]) -> None:
    """Close follow-ups as no longer wanted; a repeating one ends with it."""
    with logbook.edit("follow-ups-cancelled", *uids):
        promises.close(logbook, promises.read(logbook, uids), "cancelled")


def reopen(logbook: Logbook, uid: str) -> None:
    """Make a closed follow-up open again; a successor that its closing opened stays."""
    with logbook.edit("follow-up-reopened", uid):
        logbook.update(FollowUp, logbook.id_of(FollowUp, uid), state="open", closed_at=None)


def snooze(logbook: Logbook, uids: Sequence[str], due: When) -> None:
    """Put follow-ups off: the due date moves, the original one and the number of snoozes are kept."""
    _put_off(logbook, uids, lambda _promise: due)


def move_on(logbook: Logbook, uids: Sequence[str], day: date) -> None:
    """Put follow-ups off to `day`, each at the time of day that it had, in one step."""
    _put_off(logbook, uids, lambda promise: When(day, promise.time))


def reschedule(logbook: Logbook, uid: str, due: When) -> None:
    """Agree on another due date: it becomes the original one, and the day that a series keeps to."""
    agreed = {"original_due": due.day, "anchor_day": due.day.day, "snoozes": 0}
    with logbook.edit("follow-up-rescheduled", uid):
        [promise] = promises.read(logbook, [uid])
        promises.move(logbook, promise, due, Slots(logbook), **agreed)


def swap_owner(logbook: Logbook, uids: Sequence[str]) -> None:
    """What I promised becomes what they promised, and the other way round."""
    with logbook.edit("follow-ups-swapped", *uids):
        found = promises.read(logbook, uids)
        for owner, other in (("me", "them"), ("them", "me")):
            numbers = [promise.number for promise in found if promise.owed_by == owner]
            logbook.update_all(FollowUp, numbers, owed_by=other)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put follow-ups into the trash."""
    with logbook.edit("follow-ups-trashed", *uids):
        logbook.update_all(FollowUp, logbook.ids_of(FollowUp, uids), trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take follow-ups out of the trash."""
    with logbook.edit("follow-ups-restored", *uids):
        logbook.update_all(FollowUp, logbook.ids_of(FollowUp, uids), trashed_at=None)


def _put_off(logbook: Logbook, uids: Sequence[str], due: Callable[[Promise], When]) -> None:
    with logbook.edit("follow-ups-snoozed", *uids):
        slots = Slots(logbook)
        for promise in promises.read(logbook, uids):
            promises.move(logbook, promise, due(promise), slots, snoozes=promise.snoozes + 1)


def _set_people(logbook: Logbook, number: int, people: Sequence[str]) -> None:
    wanted = logbook.ids_of(Person, people)
    kept = FollowUpPerson.select(FollowUpPerson.person, FollowUpPerson.id)
    there = dict(logbook.tuples(kept.where(FollowUpPerson.follow_up == number)))
    for person in there.keys() - wanted:
        logbook.delete(FollowUpPerson, there[person])
    for position, person in enumerate(wanted):
        if person not in there:
            logbook.insert(FollowUpPerson, follow_up=number, person=person, position=position)


def _meeting_number(logbook: Logbook, uid: str | None) -> int | None:
    return None if uid is None else logbook.id_of(Meeting, uid)

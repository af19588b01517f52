"""Meetings of every kind: logging what happened, planning what will, and saying whether it did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any, TypedDict, Unpack

from msgspec import Struct

from mentorlog import clock, meeting_credits, organisations, promises, tags
from mentorlog.dates import Repeat, When, time_zone, to_utc
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.kinds import kind_of
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, MeetingPerson, Person
from mentorlog.promises import Owner
from mentorlog.words import line, paragraphs, sought

_NOON = time(12)  # where a meeting without a time stands among those of its day


class Participant(Struct, frozen=True):
    """Somebody at a meeting, with a role and a note line of their own."""

    person: str
    line: str = ""
    role: str = ""


class NextStep(Struct, frozen=True):
    """A follow-up agreed at a meeting; `people` are uids, empty for everybody there."""

    what: str
    due: When
    people: tuple[str, ...] = ()
    owed_by: Owner = "me"
    repeat: Repeat | None = None
    remind_minutes: int | None = None


class Particulars(TypedDict, total=False):
    """What else can be said of a meeting; what is left out stays as it is."""

    kind: str
    title: str
    minutes: int | None
    place: str
    channel: str
    notes: str
    private: bool
    counts_as_contact: bool
    notes_not_needed: bool
    tags: Sequence[str]
    organisations: Sequence[str]
    capture_line: str


def log(
    logbook: Logbook,
    participants: Sequence[Participant],
    start: When,
    next_steps: Sequence[NextStep] = (),
    **particulars: Unpack[Particulars],
) -> str:
    """Log a meeting with its follow-ups in one step, and give its uid; one in the future is planned.

    Raises InvalidEntry with the field that cannot be kept, NotFound for an unknown person.
    """
    uid = new_uid()
    people = [participant.person for participant in participants]
    if not people:
        raise InvalidEntry("with", marked("A meeting needs at least one person."))
    kind = kind_of(logbook, particulars.get("kind", "coffee"))
    columns = {"counts_as_contact": kind.counts_as_contact, **_columns(particulars), "kind": kind.key}
    with logbook.edit("meeting-logged", uid, *people):
        moment = _start_columns(start)
        number = logbook.insert(Meeting, uid=uid, state=_state_at(start), **columns, **moment)
        present = _set_participants(logbook, number, participants, there={})
        if "tags" in particulars:
            tags.set_meeting_tags(logbook, number, particulars["tags"])
        if "organisations" in particulars:
            organisations.set_for_meeting(logbook, number, particulars["organisations"])
        for step in next_steps:
            _add_next_step(logbook, number, step, present)
    return uid


def find(logbook: Logbook, typed: str) -> str:
    """The uid of the meeting whose uid begins or ends as typed, outside the trash; NotFound, Ambiguous."""
    return logbook.uid_like(Meeting, Meeting.day, sought(typed))


def edit(
    logbook: Logbook,
    uid: str,
    *,
    participants: Sequence[Participant] | None = None,
    merge_key: str | None = None,
    **particulars: Unpack[Particulars],
) -> None:
    """Change what is given of a meeting, which `move` puts to another time.

    Edits in a row with one `merge_key` are one undo step.
    """
    number = logbook.id_of(Meeting, uid)
    columns = _columns(particulars)
    if "kind" in particulars:
        columns["kind"] = kind_of(logbook, particulars["kind"]).key
    if participants is not None and not participants:
        raise InvalidEntry("with", marked("A meeting needs at least one person."))
    with logbook.edit("meeting-changed", uid, merge_key=merge_key):
        if columns:
            logbook.update(Meeting, number, **columns)
        if participants is not None:
            _set_participants(logbook, number, participants, _there(logbook, number))
        if "tags" in particulars:
            tags.set_meeting_tags(logbook, number, particulars["tags"])
        if "organisations" in particulars:
            organisations.set_for_meeting(logbook, number, particulars["organisations"])


def happened(logbook: Logbook, uid: str) -> None:
    """Say that a planned meeting took place: from now on it counts as contact.

    Raises InvalidEntry("start") where it is still ahead.
    """
    number = logbook.id_of(Meeting, uid)
    query = Meeting.select(Meeting.day, Meeting.time, Meeting.zone).where(Meeting.id == number)
    [start] = logbook.rows(query, When)
    if is_ahead(start):
        raise InvalidEntry(
            "start",
            marked("This meeting is still ahead. Say that it happened once its time has passed, or move it."),
        )
    with logbook.edit("meeting-happened", uid):
        logbook.update(Meeting, number, state="happened")


def did_not_happen(logbook: Logbook, uid: str) -> None:
    """Say that a planned meeting fell through; it stays, and counts as nothing."""
    with logbook.edit("meeting-cancelled", uid):
        logbook.update(Meeting, logbook.id_of(Meeting, uid), state="cancelled")


def move(logbook: Logbook, uid: str, start: When) -> None:
    """Say that a planned meeting is at another time now."""
    with logbook.edit("meeting-moved", uid):
        moment = _start_columns(start)
        logbook.update(Meeting, logbook.id_of(Meeting, uid), state=_state_at(start), **moment)


def trash(logbook: Logbook, uids: Sequence[str]) -> None:
    """Put meetings into the trash with the activities that they were.

    Their follow-ups stay, for a promise outlives its meeting.
    """
    numbers = logbook.ids_of(Meeting, uids)
    with logbook.edit("meetings-trashed", *uids):
        meeting_credits.trash_with(logbook, numbers)
        logbook.update_all(Meeting, numbers, trashed_at=logbook.now())


def restore(logbook: Logbook, uids: Sequence[str]) -> None:
    """Take meetings out of the trash, with the activities that went there with them.

    Where one was logged as another activity meanwhile, that which went stays in the trash.
    """
    numbers = logbook.ids_of(Meeting, uids)
    with logbook.edit("meetings-restored", *uids):
        meeting_credits.restore_with(logbook, numbers)
        logbook.update_all(Meeting, numbers, trashed_at=None)


def is_ahead(start: When) -> bool:
    """Whether a meeting then is still to come: later today counts only where a time says so."""
    if start.time is None:
        return start.day > clock.today()
    return to_utc(start.day, start.time, start.zone or clock.zone()) > clock.now()


def _state_at(start: When) -> str:
    return "planned" if is_ahead(start) else "happened"


def _start_columns(start: When) -> dict[str, Any]:
    zone = start.zone or clock.zone()
    time_zone(zone)
    moment = to_utc(start.day, start.time or _NOON, zone)
    return {"day": start.day, "time": start.time, "zone": zone, "start_utc": moment}


def _columns(particulars: Particulars) -> dict[str, Any]:
    """The meeting's own columns out of what was said, cleaned and checked; the kind is the caller's."""
    columns: dict[str, Any] = {
        name: line(particulars[name]) for name in ("title", "place", "channel") if name in particulars
    }
    columns |= {
        name: particulars[name]
        for name in ("minutes", "private", "counts_as_contact", "notes_not_needed")
        if name in particulars
    }
    columns |= {
        name: paragraphs(particulars[name]) for name in ("notes", "capture_line") if name in particulars
    }
    if columns.get("minutes") is not None and columns["minutes"] < 1:
        raise InvalidEntry("minutes", marked("A meeting lasts one minute or more."))
    return columns


def _there(logbook: Logbook, number: int) -> dict[int, int]:
    """The row of each person at the meeting, by the person's number."""
    query = MeetingPerson.select(MeetingPerson.person, MeetingPerson.id)
    return dict(logbook.tuples(query.where(MeetingPerson.meeting == number)))


def _set_participants(
    logbook: Logbook, number: int, participants: Sequence[Participant], there: Mapping[int, int]
) -> dict[str, int]:
    """Make these the participants, where those of `there` have been so far; their numbers by their uids."""
    # Named twice, somebody is there once.
    distinct = {participant.person: participant for participant in participants}
    numbers = {uid: logbook.id_of(Person, uid) for uid in distinct}
    for position, (uid, participant) in enumerate(distinct.items()):
        columns = {"role": line(participant.role), "line": line(participant.line), "position": position}
        if numbers[uid] in there:
            logbook.update(MeetingPerson, there[numbers[uid]], **columns)
        else:
            logbook.insert(MeetingPerson, meeting=number, person=numbers[uid], **columns)
    for person in there.keys() - numbers.values():
        logbook.delete(MeetingPerson, there[person])
    return numbers


def _add_next_step(logbook: Logbook, meeting: int, step: NextStep, present: Mapping[str, int]) -> None:
    others = {uid: logbook.id_of(Person, uid) for uid in step.people if uid not in present}
    numbers = {**present, **others}
    promises.write(
        logbook,
        step.what,
        step.due,
        people=[numbers[uid] for uid in step.people or present],
        owed_by=step.owed_by,
        meeting=meeting,
        repeat=step.repeat,
        remind_minutes=step.remind_minutes,
    )

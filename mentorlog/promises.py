"""The rows of follow-ups, as the acts of an edit write them: a due date or a slot, people, a successor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import asdict

from mentorlog import clock
from mentorlog.columns import among
from mentorlog.dates import Repeat, When, next_date, time_zone, to_utc
from mentorlog.errors import InvalidEntry
from mentorlog.identity import new_uid
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, FollowUpPerson
from mentorlog.slots import Slots
from mentorlog.store import in_order
from mentorlog.words import line

Owner = Literal["me", "them"]


class Promise(Struct, frozen=True):
    """What closing and moving need to know of a follow-up."""

    number: int
    uid: str
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
    trashed_at: datetime | None

    @property
    def rings(self) -> bool:
        """Whether its time is taken."""
        return self.state == "open" and self.trashed_at is None


def read(logbook: Logbook, uids: Sequence[str]) -> list[Promise]:
    """The follow-ups with these uids, in their order, each once. Raises NotFound."""
    names = [name for name in Promise.__struct_fields__ if name != "number"]
    columns = [FollowUp.id.alias("number"), *(getattr(FollowUp, name) for name in names)]
    rows = logbook.rows(FollowUp.select(*columns).where(among(FollowUp.uid, uids)), Promise)
    return in_order(uids, {row.uid: row for row in rows})


def write(
    logbook: Logbook,
    what: str,
    due: When,
    *,
    uid: str | None = None,
    people: Iterable[int] = (),
    meeting: int | None = None,
    owed_by: Owner = "me",
    remind_minutes: int | None = None,
    repeat: Repeat | None = None,
    private: bool = False,
    slots: Slots | None = None,
) -> str:
    """Write a new promise and give its uid; `people` and `meeting` are row numbers. Raises InvalidEntry.

    An edit that writes many of them has `slots` for all.
    """
    uid = uid or new_uid()
    number = logbook.insert(
        FollowUp,
        uid=uid,
        what=checked(what),
        owed_by=owed_by,
        meeting=meeting,
        remind_minutes=remind_minutes,
        private=private,
        series=uid,
        original_due=due.day,
        anchor_day=due.day.day,
        **repeat_columns(repeat),
        **_due_columns(slots or Slots(logbook), due),
    )
    for position, person in enumerate(dict.fromkeys(people)):
        logbook.insert(FollowUpPerson, follow_up=number, person=person, position=position)
    return uid


def move(logbook: Logbook, promise: Promise, due: When, slots: Slots, **columns: Any) -> None:
    """Give a promise another due date, and `columns`; on the day that it has, it keeps its slot."""
    zone = due.zone or promise.zone
    stays = (due.day, zone) == (promise.due, promise.zone)
    moved = _due_columns(slots, When(due.day, due.time, zone), kept=promise.slot if stays else None)
    logbook.update(FollowUp, promise.number, **moved, **columns)
    left = asdict(promise) if promise.rings else moved
    slots.leave(left["due"], left["zone"], left["time"] or left["slot"])


def close(logbook: Logbook, promises: Sequence[Promise], state: str) -> list[Promise]:
    """Close those that are not closed so yet, and give them."""
    changed = [promise for promise in promises if promise.state != state]
    numbers = [promise.number for promise in changed]
    logbook.update_all(FollowUp, numbers, state=state, closed_at=logbook.now())
    return changed


def open_successor(logbook: Logbook, promise: Promise, slots: Slots) -> str | None:
    """The next of a series, if any: a new uid, the next date after the original one, the same people."""
    if not (promise.repeat_every and promise.repeat_unit):
        return None
    repeat = Repeat(promise.repeat_every, promise.repeat_unit)
    day = _next_not_past(promise.original_due, repeat, promise.anchor_day)
    if day.year not in clock.YEARS:  # where the calendar ends, so does the series
        return None
    uid = new_uid()
    number = logbook.insert(
        FollowUp,
        uid=uid,
        what=promise.what,
        owed_by=promise.owed_by,
        meeting=promise.meeting,
        remind_minutes=promise.remind_minutes,
        private=promise.private,
        series=promise.series,
        original_due=day,
        anchor_day=promise.anchor_day,
        **repeat_columns(repeat),
        **_due_columns(slots, When(day, promise.time, promise.zone)),
    )
    people = FollowUpPerson.select(FollowUpPerson.person, FollowUpPerson.position)
    for person, position in logbook.tuples(people.where(FollowUpPerson.follow_up == promise.number)):
        logbook.insert(FollowUpPerson, follow_up=number, person=person, position=position)
    return uid


def repeat_columns(repeat: Repeat | None) -> dict[str, Any]:
    """The columns of a repeat, or of none."""
    return {
        "repeat_every": repeat.every if repeat else None,
        "repeat_unit": repeat.unit if repeat else None,
    }


def checked(what: str) -> str:
    """The words of a promise as they are kept. Raises InvalidEntry("what") where there are none."""
    clean = line(what)
    if not clean:
        raise InvalidEntry("what", marked("A follow-up needs words: what is to be done?"))
    return clean


def _due_columns(slots: Slots, due: When, kept: time | None = None) -> dict[str, Any]:
    """The columns of a due date: its own time, or the slot it has `kept` or is given."""
    zone = due.zone or clock.zone()
    time_zone(zone)
    slot = None if due.time else kept or slots.free(due.day, zone)
    at = due.time or slot
    assert at
    slots.take(due.day, zone, at)
    return {
        "due": due.day,
        "time": due.time,
        "slot": slot,
        "zone": zone,
        "due_utc": to_utc(due.day, at, zone),
    }


def _next_not_past(day: date, repeat: Repeat, anchor_day: int) -> date:
    """The next date of the series; dates that passed while this one stood overdue are left out."""
    day = next_date(day, repeat, anchor_day)
    while day < clock.today():
        day = next_date(day, repeat, anchor_day)
    return day

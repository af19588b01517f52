"""The list of follow-ups as it is filtered and shown, soonest first."""

from __future__ import annotations

import datetime as dates
import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal, NamedTuple

from msgspec import Struct
from peewee import JOIN, fn

from mentorlog import clock
from mentorlog.dates import Repeat, time_zone
from mentorlog.dates.repeats import Unit
from mentorlog.list_language.conditions import follow_ups_with
from mentorlog.logbook import Logbook
from mentorlog.models import FollowUp, FollowUpPerson, Meeting, Person
from mentorlog.promises import Owner
from mentorlog.row_numbers import RowNumbers

State = Literal["open", "done", "cancelled"]
Order = Literal["due", "age", "person"]


class Named(NamedTuple):
    """A person by uid and name."""

    uid: str
    name: str


class FollowUpFilter(Struct, frozen=True):
    """Which follow-ups; None leaves a part open. Those of the trash only where `trashed`."""

    state: State | None = "open"
    owed_by: Owner | None = None
    person: str | None = None
    meeting: str | None = None
    due_from: date | None = None
    due_until: date | None = None
    text: str = ""
    trashed: bool = False
    order: Order = "due"


class FollowUpRow(Struct, frozen=True):
    """A follow-up as lists show one; `meeting` is the uid of the one it came from."""

    uid: str
    what: str
    owed_by: Owner
    due: date
    time: dates.time | None
    slot: dates.time | None
    zone: str
    state: State
    closed_at: datetime | None
    remind_minutes: int | None
    repeat_every: int | None
    repeat_unit: Unit | None
    original_due: date
    snoozes: int
    private: bool
    created: datetime
    meeting: str | None
    people: tuple[Named, ...]

    @property
    def at(self) -> dates.time:
        """The local time at which it stands in a calendar: its own, or its slot."""
        at = self.time or self.slot
        assert at
        return at

    @property
    def repeat(self) -> Repeat | None:
        """Its rhythm, if it has one."""
        return Repeat(self.repeat_every, self.repeat_unit) if self.repeat_every and self.repeat_unit else None

    @property
    def age(self) -> int:
        """For how many days it has been promised."""
        return (clock.today() - self.created.astimezone(time_zone(clock.zone())).date()).days

    @property
    def overdue(self) -> bool:
        """Whether it is open although its day has passed."""
        return self.state == "open" and self.due < clock.today()


def within(days: int) -> date:
    """The last day of a list that looks so many days ahead."""
    return clock.today() + timedelta(days)


def ids(logbook: Logbook, chosen: FollowUpFilter = FollowUpFilter()) -> RowNumbers:
    """The row numbers of the follow-ups chosen, soonest first."""
    query = FollowUp.select(FollowUp.id).where(*_conditions(logbook, chosen)).order_by(*_order(chosen))
    return logbook.numbers(query)


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[FollowUpRow]:
    """The rows of a page of `ids`, in their order."""
    query = _query().where(FollowUp.id.in_(list(numbers)))
    found = {number: _read(*rest) for number, *rest in logbook.tuples(query)}
    return [found[number] for number in numbers if number in found]


def listing(logbook: Logbook, chosen: FollowUpFilter = FollowUpFilter()) -> list[FollowUpRow]:
    """All rows at once."""
    query = _query().where(*_conditions(logbook, chosen)).order_by(*_order(chosen))
    return [_read(*rest) for _number, *rest in logbook.tuples(query)]


def one(logbook: Logbook, uid: str) -> FollowUpRow:
    """The row of one follow-up, whatever its state; NotFound where there is none."""
    return rows(logbook, [logbook.id_of(FollowUp, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number by which `ids` knows a follow-up; NotFound where there is none."""
    return logbook.id_of(FollowUp, uid)


def count(logbook: Logbook, chosen: FollowUpFilter) -> int:
    """How many there are, without reading them."""
    return int(logbook.value(FollowUp.select(fn.COUNT(FollowUp.id)).where(*_conditions(logbook, chosen))))


def _query() -> Any:
    own = [getattr(FollowUp, name) for name in FollowUpRow.__struct_fields__[:-2]]
    people = (
        FollowUpPerson.select(
            fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(FollowUpPerson.position, Person.uid, Person.name))
        )
        .join(Person)
        .where(FollowUpPerson.follow_up == FollowUp.id)
    )
    return FollowUp.select(FollowUp.id, *own, Meeting.uid, people).join(Meeting, JOIN.LEFT_OUTER)


def _read(*columns: Any) -> FollowUpRow:
    own: list[Any]
    *own, people = columns
    own.append(tuple(Named(uid, name) for _position, uid, name in sorted(json.loads(people))))
    return FollowUpRow(*own)


def _conditions(logbook: Logbook, chosen: FollowUpFilter) -> list[Any]:
    conditions = [FollowUp.trashed_at.is_null(not chosen.trashed)]
    if chosen.state:
        conditions.append(FollowUp.state == chosen.state)
    if chosen.owed_by:
        conditions.append(FollowUp.owed_by == chosen.owed_by)
    if chosen.due_from:
        conditions.append(FollowUp.due >= chosen.due_from)
    if chosen.due_until:
        conditions.append(FollowUp.due <= chosen.due_until)
    if chosen.person:
        conditions.append(follow_ups_with(Person.uid == chosen.person))
    if chosen.meeting:
        of_meeting = Meeting.select(Meeting.id).where(Meeting.uid == chosen.meeting)
        conditions.append(FollowUp.meeting.in_(of_meeting))
    if chosen.text:
        # Loaded where something is asked for: Today is shown sooner without it.
        from mentorlog.list_language.asked import asked
        from mentorlog.list_language.follow_ups import FOLLOW_UPS

        conditions += asked(logbook, chosen.text, FOLLOW_UPS).conditions
    return conditions


def _order(chosen: FollowUpFilter) -> tuple[Any, ...]:
    """Open ones by when they are due, unless said; closed ones, the last closed first."""
    if chosen.state in ("done", "cancelled"):
        return FollowUp.closed_at.desc(), FollowUp.id.desc()
    match chosen.order:
        case "age":
            return FollowUp.created, FollowUp.id
        case "person":
            return _first_name(), FollowUp.due_utc, FollowUp.id
        case _:
            return FollowUp.due_utc, FollowUp.id


def _first_name() -> Any:
    """The name of the first person of a follow-up of the outer query; what has none is behind all names."""
    named = FollowUpPerson.select(Person.folded).join(Person).where(FollowUpPerson.follow_up == FollowUp.id)
    return fn.COALESCE(named.order_by(FollowUpPerson.position).limit(1), "\U0010ffff")

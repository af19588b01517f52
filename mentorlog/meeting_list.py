"""The list of meetings as it is filtered and shown, latest first."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal, NamedTuple

from msgspec import Struct
from peewee import fn

from mentorlog import clock
from mentorlog.dates import to_utc
from mentorlog.list_language.conditions import meetings_tagged, meetings_with, meetings_without_notes
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting, MeetingPerson, MeetingTag, Person, Tag
from mentorlog.row_numbers import RowNumbers
from mentorlog.words import folded

_A_DAY = timedelta(days=1)

State = Literal["planned", "happened", "cancelled"]


class Present(NamedTuple):
    """Somebody at a meeting, with role and note line."""

    uid: str
    name: str
    line: str
    role: str


class MeetingFilter(Struct, frozen=True):
    """Which meetings; None leaves a part open. Those of the trash only where `trashed`."""

    text: str = ""
    kind: str | None = None
    person: str | None = None
    state: State | None = None
    since: date | None = None
    until: date | None = None
    without_notes: bool = False
    tag: str = ""
    trashed: bool = False
    earliest_first: bool = False


class MeetingRow(Struct, frozen=True):
    """A meeting as lists show one."""

    uid: str
    kind: str
    title: str
    day: date
    time: time | None
    zone: str
    minutes: int | None
    place: str
    channel: str
    notes: str
    private: bool
    state: State
    counts_as_contact: bool
    notes_not_needed: bool
    people: tuple[Present, ...]
    tags: tuple[str, ...]

    @property
    def unconfirmed(self) -> bool:
        """Whether it was planned for a time that has passed: now only the user knows if it happened."""
        if self.state != "planned" or self.time is None:
            return self.state == "planned" and self.day < clock.today()
        return to_utc(self.day, self.time, self.zone) <= clock.now()


def ids(logbook: Logbook, chosen: MeetingFilter = MeetingFilter()) -> RowNumbers:
    """The row numbers of the meetings chosen, in order."""
    query = Meeting.select(Meeting.id).where(*_conditions(logbook, chosen)).order_by(*_order(chosen))
    return logbook.numbers(query)


def rows(logbook: Logbook, numbers: Sequence[int]) -> list[MeetingRow]:
    """The rows of a page of `ids`, in their order."""
    found = {
        number: _read(*rest)
        for number, *rest in logbook.tuples(_query().where(Meeting.id.in_(list(numbers))))
    }
    return [found[number] for number in numbers if number in found]


def listing(
    logbook: Logbook, chosen: MeetingFilter = MeetingFilter(), limit: int | None = None, offset: int = 0
) -> list[MeetingRow]:
    """All rows at once, or a page of them (a timeline shows fifty, then "Show older")."""
    query = (
        _query().where(*_conditions(logbook, chosen)).order_by(*_order(chosen)).limit(limit).offset(offset)
    )
    return [_read(*rest) for _number, *rest in logbook.tuples(query)]


def one(logbook: Logbook, uid: str) -> MeetingRow:
    """The row of one meeting, in the trash or not; NotFound where there is none."""
    return rows(logbook, [logbook.id_of(Meeting, uid)])[0]


def number(logbook: Logbook, uid: str) -> int:
    """The row number by which `ids` knows a meeting; NotFound where there is none."""
    return logbook.id_of(Meeting, uid)


def count(logbook: Logbook, chosen: MeetingFilter) -> int:
    """How many there are, without reading them."""
    return int(logbook.value(Meeting.select(fn.COUNT(Meeting.id)).where(*_conditions(logbook, chosen))))


def _query() -> Any:
    own = [getattr(Meeting, name) for name in MeetingRow.__struct_fields__[:-2]]
    present = (MeetingPerson.position, Person.uid, Person.name, MeetingPerson.line, MeetingPerson.role)
    people = (
        MeetingPerson.select(fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(*present)))
        .join(Person)
        .where(MeetingPerson.meeting == Meeting.id)
    )
    tags = Tag.select(fn.JSON_GROUP_ARRAY(Tag.name)).join(MeetingTag).where(MeetingTag.meeting == Meeting.id)
    return Meeting.select(Meeting.id, *own, people, tags)


def _read(*columns: Any) -> MeetingRow:
    own: list[Any]
    *own, people, tags = columns
    present = tuple(Present(*rest) for _position, *rest in sorted(json.loads(people)))
    own += [present, tuple(sorted(json.loads(tags), key=folded))]
    return MeetingRow(*own)


def _conditions(logbook: Logbook, chosen: MeetingFilter) -> list[Any]:
    conditions = [Meeting.trashed_at.is_null(not chosen.trashed)]
    if chosen.kind:
        conditions.append(Meeting.kind == chosen.kind)
    if chosen.state:
        conditions.append(Meeting.state == chosen.state)
    if chosen.since:
        # The second bound is coarse, for the index: no zone is a day away from UTC.
        conditions += [Meeting.day >= chosen.since, Meeting.start_utc >= _utc_midnight(chosen.since) - _A_DAY]
    if chosen.until:
        conditions.append(Meeting.day <= chosen.until)
    if chosen.person:
        conditions.append(meetings_with(Person.uid == chosen.person))
    if chosen.tag:
        conditions.append(meetings_tagged(chosen.tag))
    if chosen.without_notes:
        conditions.append(meetings_without_notes())
    if chosen.text:
        # Loaded where something is asked for: Today is shown sooner without it.
        from mentorlog.list_language.asked import asked
        from mentorlog.list_language.meetings import MEETINGS

        conditions += asked(logbook, chosen.text, MEETINGS).conditions
    return conditions


def _utc_midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _order(chosen: MeetingFilter) -> tuple[Any, ...]:
    if chosen.earliest_first:
        return Meeting.start_utc, Meeting.id
    return Meeting.start_utc.desc(), Meeting.id.desc()

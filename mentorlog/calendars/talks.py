"""The next talks on their way into a calendar: when a touch is due with each person who has a rhythm.

An entry keeps its uid when its day moves on: whoever is met is to be talked to again a rhythm later.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, NamedTuple

from peewee import fn

from mentorlog import cadence, clock, settings
from mentorlog.calendars import rows
from mentorlog.calendars.item import CalendarItem
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.reminders import Reminder, taken_back
from mentorlog.columns import among
from mentorlog.dates import spoken, spoken_rhythm
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Person
from mentorlog.models.reconnecting import PutOff

_MINUTES = 15


class _Due(NamedTuple):
    """Somebody to talk to again, and when."""

    uid: str
    created: datetime
    modified: datetime
    name: str
    every_days: int
    last_contact: str | None
    day: str


def talks(logbook: Logbook, options: ExportOptions) -> Iterator[Reminder]:
    """The next talk with each person, and those that the profile was given and that hold no more."""
    known = rows.known(logbook, options, rows.TALK)
    hour = settings.due_hour(logbook)
    for due in logbook.rows(_due(options), _Due):
        earlier = known.pop(rows.TALK + due.uid, None)
        if _is_asked_for(due, options):
            yield Reminder(_item(due, hour, options), earlier)
    # With whom those were that hold no more, nobody can say.
    if not options.standing_only and not options.people:
        yield from taken_back(known.values(), options, _discreet())


def _due(options: ExportOptions) -> Any:
    """Who has a rhythm and no meeting planned; not before the day to which a call was put off."""
    put_off = PutOff.select(PutOff.until).where(PutOff.person == Person.id)
    day = fn.MAX(cadence.touch_due(), fn.COALESCE(put_off, ""))
    columns = (Person.uid, Person.created, Person.modified, Person.name)
    derived = (cadence.every_days().alias("every_days"), cadence.last_contact().alias("last_contact"))
    query = Person.select(*columns, *derived, day.alias("day")).order_by(Person.id)
    query = query.where(Person.trashed_at.is_null(), cadence.has_rhythm(), ~cadence.is_planned())
    return query.where(among(Person.uid, options.people)) if options.people else query


def _is_asked_for(due: _Due, options: ExportOptions) -> bool:
    """Whether it is ahead, or wanted overdue; since a day, whether something of it was changed then."""
    if due.day < clock.today().isoformat() and not options.with_overdue:
        return False
    if options.since is None or due.modified >= rows.midnight(options.since):
        return True
    return due.last_contact is not None and due.last_contact >= options.since.isoformat()


def _item(due: _Due, hour: time, options: ExportOptions) -> CalendarItem:
    return CalendarItem(
        uid=rows.TALK + due.uid,
        summary=_discreet()
        if options.show == "discreet"
        else _("Talk again with {name}").format(name=due.name),
        description=_description(due) if options.show == "everything" else "",
        start=datetime.combine(date.fromisoformat(due.day), hour),
        zone=clock.zone(),
        minutes=_MINUTES,
        created=due.created,
        modified=due.modified,
        categories=("mentorlog", "talk"),
        alarm_minutes=options.alarm_minutes,
    )


def _description(due: _Due) -> str:
    """`Keep in touch every 4 weeks. Last contact: Fri 20 Nov 2026.`."""
    rhythm = _("Keep in touch {rhythm}.").format(rhythm=spoken_rhythm(due.every_days))
    if due.last_contact is None:
        return rhythm
    day = spoken(date.fromisoformat(due.last_contact))
    return " ".join((rhythm, _("Last contact: {day}.").format(day=day)))


def _discreet() -> str:
    return _("mentorlog call")

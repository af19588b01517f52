"""Deadlines on their way into a calendar: an entry for each reminder, for an entry rings once at the most.

An entry keeps its uid when its day moves on: a renewed membership moves its reminders by a year. What is no
deadline any more is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import date, datetime, timedelta
from typing import NamedTuple

from mentorlog import clock, settings
from mentorlog.calendars import rows
from mentorlog.calendars.item import CalendarItem
from mentorlog.calendars.options import ExportOptions
from mentorlog.calendars.reminders import Reminder, taken_back
from mentorlog.deadline_list import ladder, listing
from mentorlog.deadlines import Deadline
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.models.credentials import Credential
from mentorlog.models.memberships import Membership

_MINUTES = 15


class _Stamps(NamedTuple):
    created: datetime
    modified: datetime


def reminders(logbook: Logbook, options: ExportOptions) -> Iterator[Reminder]:
    """The reminders that are ahead, and those that the profile was given and that hold no more."""
    known = rows.known(logbook, options, rows.DEADLINE)
    stamps = _stamps(logbook)
    zone, hour = clock.zone(), settings.due_hour(logbook)
    found = listing(logbook)
    opening = {(each.of, each.day) for each in found if each.is_opening}
    for deadline in found:
        of = stamps[deadline.of]
        is_asked_for = options.since is None or of.modified >= rows.midnight(options.since)
        for days in _days_before(deadline, ladder(logbook)):
            day = deadline.day - timedelta(days)
            if _is_said_by(opening, deadline, day):
                continue
            earlier = known.pop(_uid(deadline, days), None)
            if is_asked_for and day >= clock.today():
                start = datetime.combine(day, hour)
                yield Reminder(_item(deadline, days, start, zone, options, of), earlier)
    if not options.standing_only:
        yield from taken_back(known.values(), options, _discreet())


def _days_before(deadline: Deadline, days: tuple[int, ...]) -> tuple[int, ...]:
    """When to be reminded of it; of what only begins, on its day."""
    return (0,) if deadline.is_opening else days


def _is_said_by(opening: Set[tuple[str, date]], deadline: Deadline, day: date) -> bool:
    """Whether something opens on the day of a reminder, and says there until when it is to be done."""
    return not deadline.is_opening and (deadline.of, day) in opening


def _uid(deadline: Deadline, days: int) -> str:
    return f"{rows.DEADLINE}{deadline.of}-{deadline.kind}-{days}"


def _item(
    deadline: Deadline, days: int, start: datetime, zone: str, options: ExportOptions, stamps: _Stamps
) -> CalendarItem:
    return CalendarItem(
        uid=_uid(deadline, days),
        summary=_summary(deadline, days, options),
        description=_description(deadline) if options.show == "everything" else "",
        start=start,
        zone=zone,
        minutes=_MINUTES,
        created=stamps.created,
        modified=stamps.modified,
        categories=("mentorlog", "deadline"),
        alarm_minutes=options.alarm_minutes,
    )


def _description(deadline: Deadline) -> str:
    """What is missing, as of the last time that the calendar was written, and then what is needed."""
    missing = _("{missing}.").format(missing=deadline.missing) if deadline.missing else ""
    return " ".join(filter(None, (missing, deadline.told)))


def _summary(deadline: Deadline, days: int, options: ExportOptions) -> str:
    if options.show == "discreet":
        return _discreet()
    if not days:
        return deadline.title
    words = ngettext("{deadline}: in {n} day", "{deadline}: in {n} days", days)
    return words.format(deadline=deadline.title, n=days)


def _discreet() -> str:
    return _("mentorlog deadline")


def _stamps(logbook: Logbook) -> dict[str, _Stamps]:
    """When each membership, with its terms, and each credential was made and last changed."""
    found: dict[str, _Stamps] = {}
    for model in (Membership, Credential):
        for uid, *moments in logbook.tuples(model.select(model.uid, model.created, model.modified)):
            found[uid] = _Stamps(*moments)
    return found

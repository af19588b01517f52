"""A calendar item as the lines of a VEVENT or VTODO with its VALARM (RFC 5545 section 3.6).

Times of single items are written in UTC: all readers agree on them, and none needs the definition of a zone
that it might read differently. Such a time follows the law of the day of its export. Should a country change
its clocks later, the local time in the logbook stays and its moment moves: the lines differ then, and the
item counts as changed in the next export and the next subscription file. Only a series needs its zone, or it
would drift with the clocks: it is written with TZID and the zone's rule, and where no rule describes the
zone, as its next date alone.

Nobody is an ATTENDEE and there is no METHOD: either can turn a reminder into an invitation.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from icalendar.prop import vDuration, vUri

from mentorlog.calendars.item import CalendarItem, Form
from mentorlog.calendars.series import series_rule
from mentorlog.calendars.text import Categories, Text, day_text, line, local_text, utc_text
from mentorlog.calendars.zones import timezone_lines
from mentorlog.dates import time_zone, to_utc

# Outlook rings before the start whatever a trigger's sign: nine in the morning of a whole day cannot be
# written so that all clients agree, nine in the morning of the day before can.
_DAY_ALARM_MINUTES = 15 * 60


class Component(NamedTuple):
    """The lines of one item, all but its SEQUENCE, which depends on what a calendar was given before.

    `uid` is the item's identity in calendars without the program's domain; `start` is in UTC (noon of a
    whole day); `zone` is the TZID that the file must declare, if any; `digest` is a fingerprint of the
    content, of which the stamps are no part.
    """

    uid: str
    start: datetime
    zone: str | None
    identity: bytes
    content: bytes
    digest: str

    def lines(self, sequence: int) -> bytes:
        """The whole component as it stands in a file."""
        return b"%bSEQUENCE:%d\r\n%b" % (self.identity, sequence, self.content)


def calendar_uid(uid: str, form: Form) -> str:
    """The identity of a row in calendars; an event and a task of one row are two entries."""
    return f"{uid}-todo" if form == "todo" else uid


def component(item: CalendarItem, form: Form) -> Component:
    """The VEVENT or VTODO of an item."""
    uid = calendar_uid(item.uid, form)
    zone = item.zone if _keeps_zone(item) else None
    start = _start(item)
    modified = utc_text(item.modified)
    content = _content(item, form, uid, zone, start)
    return Component(
        uid=uid,
        start=start,
        zone=zone,
        identity=_IDENTITY % (_NAMES[form], uid.encode(), modified, utc_text(item.created), modified),
        content=content,
        digest=blake2b(content, digest_size=12).hexdigest(),
    )


_NAMES: dict[Form, bytes] = {"event": b"VEVENT", "todo": b"VTODO"}

# Without METHOD, DTSTAMP means the same as LAST-MODIFIED (RFC 5545 section 3.8.7.2).
_IDENTITY = b"BEGIN:%b\r\nUID:%b@mentorlog\r\nDTSTAMP:%b\r\nCREATED:%b\r\nLAST-MODIFIED:%b\r\n"

_ALARM = b"BEGIN:VALARM\r\nUID:%b-alarm@mentorlog\r\nACTION:DISPLAY\r\n%b%b:%b\r\nEND:VALARM\r\n"


def _start(item: CalendarItem) -> datetime:
    if isinstance(item.start, datetime):
        return item.start.replace(tzinfo=time_zone(item.zone)).astimezone(UTC)
    return to_utc(item.start, time(12), item.zone)


def _keeps_zone(item: CalendarItem) -> bool:
    return item.repeat is not None and not item.all_day and timezone_lines(item.zone) is not None


def _content(item: CalendarItem, form: Form, uid: str, zone: str | None, start: datetime) -> bytes:
    summary = Text(f"✓ {item.summary}" if item.state == "done" else item.summary).to_ical()
    return b"".join(
        (
            _todo_times(item, zone, start) if form == "todo" else _event_times(item, zone, start),
            _rule(item, zone),
            line(b"SUMMARY", summary),
            line(b"DESCRIPTION", Text(item.description).to_ical()) if item.description else b"",
            line(b"LOCATION", Text(item.location).to_ical()) if item.location else b"",
            line(b"URL", vUri(item.url).to_ical()) if item.url else b"",
            _categories(item.categories),
            _todo_state(item) if form == "todo" else _EVENT_STATE[item.state == "cancelled", item.busy],
            _alarm(item, form, uid, zone, summary),
            _ENDS[form],
        )
    )


_ENDS: dict[Form, bytes] = {form: line(b"END", name) for form, name in _NAMES.items()}


def _rule(item: CalendarItem, zone: str | None) -> bytes:
    if item.repeat is None or not (zone or item.all_day):
        return b""
    return line(b"RRULE", series_rule(item.repeat, item.start, item.anchor_day))


def _event_times(item: CalendarItem, zone: str | None, start: datetime) -> bytes:
    if not isinstance(item.start, datetime):
        next_day = item.start + timedelta(days=1)  # the end is exclusive
        return _WHOLE_DAY % (day_text(item.start), day_text(next_day))
    length = _length(item.minutes)
    if zone:
        tzid = b";TZID=" + zone.encode()
        return _FROM_TO % (tzid, local_text(item.start), tzid, local_text(item.start + length))
    return _FROM_TO % (b"", utc_text(start), b"", utc_text(start + length))


_FROM_TO = b"DTSTART%b:%b\r\nDTEND%b:%b\r\n"
_WHOLE_DAY = b"DTSTART;VALUE=DATE:%b\r\nDTEND;VALUE=DATE:%b\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n"


def _todo_times(item: CalendarItem, zone: str | None, start: datetime) -> bytes:
    if not isinstance(item.start, datetime):
        return line(b"DUE;VALUE=DATE", day_text(item.start))
    if zone:
        # A task repeats from its DTSTART; DUE alone would not.
        begin = line(b"DTSTART;TZID=" + zone.encode(), local_text(item.start))
        return begin + line(b"DURATION", _duration(item.minutes))
    return line(b"DUE", utc_text(start))


@cache
def _categories(names: tuple[str, ...]) -> bytes:
    return line(b"CATEGORIES", Categories(names).to_ical())


_EVENT_STATE = {
    (cancelled, busy): b"STATUS:%b\r\nCLASS:PRIVATE\r\nTRANSP:%b\r\nX-MICROSOFT-CDO-BUSYSTATUS:%b\r\n"
    % (
        b"CANCELLED" if cancelled else b"CONFIRMED",
        b"OPAQUE" if busy else b"TRANSPARENT",
        b"BUSY" if busy else b"FREE",
    )
    for cancelled in (False, True)
    for busy in (False, True)
}


def _todo_state(item: CalendarItem) -> bytes:
    if item.state == "done":
        completed = utc_text(item.completed or item.modified)
        return _TODO_STATE % b"COMPLETED" + b"PERCENT-COMPLETE:100\r\n" + line(b"COMPLETED", completed)
    return _TODO_STATE % (b"CANCELLED" if item.state == "cancelled" else b"NEEDS-ACTION")


_TODO_STATE = b"CLASS:PRIVATE\r\nSTATUS:%b\r\n"


def _alarm(item: CalendarItem, form: Form, uid: str, zone: str | None, summary: bytes) -> bytes:
    if item.alarm_minutes is None or item.state != "open":
        return b""
    minutes = _DAY_ALARM_MINUTES if item.all_day else item.alarm_minutes
    # A task has only its end, DUE, unless it repeats.
    trigger = b"TRIGGER;RELATED=END" if form == "todo" and not zone else b"TRIGGER"
    return _ALARM % (uid.encode(), line(b"DESCRIPTION", summary), trigger, _duration(-minutes))


@cache
def _duration(minutes: int) -> bytes:
    return bytes(vDuration(_length(minutes)).to_ical())


@cache
def _length(minutes: int) -> timedelta:
    return timedelta(minutes=minutes)

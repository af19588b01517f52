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

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from hashlib import blake2b

from icalendar.prop import vDuration, vUri

from mentorlog.calendars.item import CalendarItem, Form
from mentorlog.calendars.series import series_rule
from mentorlog.calendars.text import Categories, Text, day_text, line, local_text, utc_text
from mentorlog.calendars.zones import timezone_lines
from mentorlog.dates import to_utc

# Outlook rings before the start whatever a trigger's sign: nine in the morning of a whole day cannot be
# written so that all clients agree, nine in the morning of the day before can.
_DAY_ALARM_MINUTES = 15 * 60


@dataclass(frozen=True, slots=True)
class Component:
    """The lines of one item, all but its SEQUENCE, which depends on what a calendar was given before.

    `uid` is the item's identity in calendars without the program's domain; `start` is in UTC (midnight for a
    whole day); `zone` is the TZID that the file must declare, if any; `digest` stands for all that a reader
    would see change.
    """

    uid: str
    start: datetime
    zone: str | None
    identity: bytes
    content: bytes

    @property
    def digest(self) -> str:
        """A fingerprint of the content; the stamps are no part of it."""
        return blake2b(self.content, digest_size=12).hexdigest()

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
    return Component(
        uid=uid,
        start=start,
        zone=zone,
        identity=_IDENTITY % (_NAMES[form], uid.encode(), modified, utc_text(item.created), modified),
        content=b"".join(_content(item, form, uid, zone, start)),
    )


_NAMES: dict[Form, bytes] = {"event": b"VEVENT", "todo": b"VTODO"}

# Without METHOD, DTSTAMP means the same as LAST-MODIFIED (RFC 5545 section 3.8.7.2).
_IDENTITY = b"BEGIN:%b\r\nUID:%b@mentorlog\r\nDTSTAMP:%b\r\nCREATED:%b\r\nLAST-MODIFIED:%b\r\n"

_ALARM = b"BEGIN:VALARM\r\nUID:%b-alarm@mentorlog\r\nACTION:DISPLAY\r\n%b%b:%b\r\nEND:VALARM\r\n"


def _start(item: CalendarItem) -> datetime:
    if isinstance(item.start, datetime):
        return to_utc(item.start.date(), item.start.time(), item.zone)
    return datetime.combine(item.start, time(), UTC)


def _keeps_zone(item: CalendarItem) -> bool:
    return item.repeat is not None and not item.all_day and timezone_lines(item.zone) is not None


def _content(item: CalendarItem, form: Form, uid: str, zone: str | None, start: datetime) -> Iterator[bytes]:
    summary = Text(f"✓ {item.summary}" if item.state == "done" else item.summary).to_ical()
    yield from _todo_times(item, zone, start) if form == "todo" else _event_times(item, zone, start)
    if item.repeat is not None and (zone or item.all_day):
        yield line(b"RRULE", series_rule(item.repeat, item.start, item.anchor_day))
    yield line(b"SUMMARY", summary)
    if item.description:
        yield line(b"DESCRIPTION", Text(item.description).to_ical())
    if item.location:
        yield line(b"LOCATION", Text(item.location).to_ical())
    if item.url:
        yield line(b"URL", vUri(item.url).to_ical())
    yield _categories(item.categories)
    yield from _todo_state(item) if form == "todo" else _event_state(item)
    if item.alarm_minutes is not None and item.state == "open":
        yield _alarm(item, form, uid, zone, summary)
    yield line(b"END", _NAMES[form])


def _event_times(item: CalendarItem, zone: str | None, start: datetime) -> Iterator[bytes]:
    if not isinstance(item.start, datetime):
        yield line(b"DTSTART;VALUE=DATE", day_text(item.start))
        yield line(b"DTEND;VALUE=DATE", day_text(item.start + timedelta(days=1)))  # exclusive
        yield line(b"X-MICROSOFT-CDO-ALLDAYEVENT", b"TRUE")
        return
    length = timedelta(minutes=item.minutes)
    if zone:
        yield line(f"DTSTART;TZID={zone}".encode(), local_text(item.start))
        yield line(f"DTEND;TZID={zone}".encode(), local_text(item.start + length))
    else:
        yield line(b"DTSTART", utc_text(start))
        yield line(b"DTEND", utc_text(start + length))


def _todo_times(item: CalendarItem, zone: str | None, start: datetime) -> Iterator[bytes]:
    if not isinstance(item.start, datetime):
        yield line(b"DUE;VALUE=DATE", day_text(item.start))
    elif zone:
        # A task repeats from its DTSTART; DUE alone would not.
        yield line(f"DTSTART;TZID={zone}".encode(), local_text(item.start))
        yield line(b"DURATION", _duration(item.minutes))
    else:
        yield line(b"DUE", utc_text(start))


@cache
def _categories(names: tuple[str, ...]) -> bytes:
    return line(b"CATEGORIES", Categories(names).to_ical())


def _event_state(item: CalendarItem) -> tuple[bytes, ...]:
    status = b"CANCELLED" if item.state == "cancelled" else b"CONFIRMED"
    return _STATE[status, item.busy]


_STATE = {
    (status, busy): (
        line(b"STATUS", status),
        line(b"CLASS", b"PRIVATE"),
        line(b"TRANSP", b"OPAQUE" if busy else b"TRANSPARENT"),
        line(b"X-MICROSOFT-CDO-BUSYSTATUS", b"BUSY" if busy else b"FREE"),
    )
    for status in (b"CANCELLED", b"CONFIRMED")
    for busy in (False, True)
}


def _todo_state(item: CalendarItem) -> Iterator[bytes]:
    yield line(b"CLASS", b"PRIVATE")
    if item.state == "done":
        yield line(b"STATUS", b"COMPLETED")
        yield line(b"PERCENT-COMPLETE", b"100")
        yield line(b"COMPLETED", utc_text(item.completed or item.modified))
    else:
        yield line(b"STATUS", b"CANCELLED" if item.state == "cancelled" else b"NEEDS-ACTION")


def _alarm(item: CalendarItem, form: Form, uid: str, zone: str | None, summary: bytes) -> bytes:
    minutes = _DAY_ALARM_MINUTES if item.all_day else item.alarm_minutes or 0
    # A task has only its end, DUE, unless it repeats.
    trigger = b"TRIGGER;RELATED=END" if form == "todo" and not zone else b"TRIGGER"
    return _ALARM % (uid.encode(), line(b"DESCRIPTION", summary), trigger, _duration(-minutes))


@cache
def _duration(minutes: int) -> bytes:
    return bytes(vDuration(timedelta(minutes=minutes)).to_ical())

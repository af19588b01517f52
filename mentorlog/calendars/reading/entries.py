"""Occurrences as entries: times on clocks that have a name, identities, and texts that are safe to keep."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import blake2b
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Component

from mentorlog.calendars.reading.boilerplate import is_online, notes_of
from mentorlog.calendars.reading.entry import Entry, Rhythm
from mentorlog.calendars.reading.html_text import as_text
from mentorlog.calendars.reading.invitees import address_of, invitees
from mentorlog.calendars.reading.series import minutes_of, noon, time_in
from mentorlog.dates import When, to_utc
from mentorlog.words import folded, line, paragraphs

_LONGEST_LINE, _LONGEST_TEXT, _LONGEST_KEY = 500, 50_000, 200
_LINKS = (
    "URL",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)


def entry(
    event: Component,
    zone: str,
    *,
    of_series: bool,
    shares_uid: bool = False,
    rhythm: tuple[Rhythm, int] = ("", 1),
    own: bool = False,
    file: str = "",
) -> Entry:
    """An occurrence as an entry; `zone` is that of times without one. Raises one of FAULTS."""
    start = when(event, zone)
    title, organiser = _line(event, "SUMMARY"), address_of(_text(event, "ORGANIZER"))
    description = _description(event)
    links = [_text(event, name) for name in (*_LINKS, "LOCATION", "DESCRIPTION")]
    uid, is_one_of_several = _uid(event), of_series or shares_uid
    return Entry(
        key=f"{uid} {_moment(event, 'RECURRENCE-ID', zone)}" if uid and is_one_of_several else uid,
        second_key=_digest(str(_utc(start)), folded(title), organiser),
        version=version_of(event),
        title=title,
        day=start.day,
        time=start.time,
        zone=start.zone or zone,
        minutes=minutes_of(event),
        place=_line(event, "LOCATION"),
        notes=notes_of(description),
        description=description,
        invitees=invitees(chain(_every(event, "ORGANIZER"), _every(event, "ATTENDEE"))),
        series=uid if of_series else "",
        rhythm=rhythm[0],
        interval=rhythm[1],
        cancelled=_text(event, "STATUS").upper() == "CANCELLED",
        transparent=_text(event, "TRANSP").upper() == "TRANSPARENT",
        private=_text(event, "CLASS").upper() in ("PRIVATE", "CONFIDENTIAL"),
        online=is_online(*links),
        own=own or uid.endswith("@mentorlog"),
        file=file,
    )


def version_of(event: Component) -> tuple[int, str]:
    """By what a newer version of an event is told: SEQUENCE, and when it was changed last."""
    return _sequence(event), _changed(event)


def when(event: Component, zone: str) -> When:
    """When it begins: on the clocks of the file's zone where that is one of the world's, else on ours."""
    start = time_in(event, "DTSTART")
    if not isinstance(start, datetime):
        return When(start, None, zone)
    if start.tzinfo is None:
        return When(start.date(), _whole(start), zone)
    named = start.tzinfo.key if isinstance(start.tzinfo, ZoneInfo) else ""
    if not named or named in ("UTC", "Etc/UTC"):
        start, named = start.astimezone(ZoneInfo(zone)), zone
    return When(start.date(), _whole(start), named)


def _whole(moment: datetime) -> Any:
    return moment.time().replace(second=0, microsecond=0, fold=0)


def _utc(start: When) -> datetime:
    return to_utc(start.day, start.time, start.zone or "UTC") if start.time else noon(start.day)


def _uid(event: Component) -> str:
    uid = _line(event, "UID")
    return uid if len(uid) <= _LONGEST_KEY else _digest(_text(event, "UID"))


def _moment(event: Component, name: str, zone: str) -> str:
    """A day or moment as it stands in a key, in UTC."""
    value = time_in(event, name)
    if not isinstance(value, datetime):
        return f"{value:%Y%m%d}"
    aware = value if value.tzinfo else value.replace(tzinfo=ZoneInfo(zone))
    return f"{aware.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _sequence(event: Component) -> int:
    value = event.get("SEQUENCE")
    return min(max(int(value), 0), 2**31) if isinstance(value, int) else 0


def _changed(event: Component) -> str:
    """When it was changed last; without METHOD, DTSTAMP means the same (RFC 5545 section 3.8.7.2)."""
    for name in ("LAST-MODIFIED", "DTSTAMP"):
        value = getattr(event.get(name), "dt", None)
        if isinstance(value, datetime):
            return f"{value:%Y%m%dT%H%M%S}"
    return ""


def _description(event: Component) -> str:
    plain = paragraphs(_text(event, "DESCRIPTION")).strip()[:_LONGEST_TEXT]
    return plain or as_text(_text(event, "X-ALT-DESC")[:_LONGEST_TEXT])


def _line(event: Component, name: str) -> str:
    return line(_text(event, name)[: 4 * _LONGEST_LINE])[:_LONGEST_LINE]


def _text(event: Component, name: str) -> str:
    value = event.get(name)
    return value if isinstance(value, str) else ""


def _every(event: Component, name: str) -> list[Any]:
    # Not `event.attendees`, by which an event without any is given an empty list.
    value = event.get(name, [])
    return value if isinstance(value, list) else [value]


def _digest(*parts: str) -> str:
    return blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=12).hexdigest()

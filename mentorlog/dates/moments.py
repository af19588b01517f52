"""From a local date and time in an IANA zone to the moment it names."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import Struct

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked


class When(Struct, frozen=True):
    """A day, or a day and a time, on the clocks of an IANA zone (None: the zone of this machine)."""

    day: date
    time: time | None = None
    zone: str | None = None


def time_zone(name: str) -> ZoneInfo:
    """The zone called `name`, such as `Europe/Lisbon`; raises InvalidEntry("zone") where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # ValueError: paths, NUL. OSError: the name of a folder ("Europe"), or one too long for a file.
        raise InvalidEntry(
            "zone", marked("“{zone}” is not a time zone. Write it like Europe/Lisbon."), zone=name
        ) from None


def to_utc(day: date, at: time, zone: str) -> datetime:
    """The moment at which clocks in `zone` show this day and time, in UTC; raises InvalidEntry("zone").

    A time that a clock change leaves out is moved forward by the size of the gap (02:30 becomes 03:30), as
    PEP 495 and RFC 5545 have it; of a time that comes twice, the first is meant.
    """
    return datetime.combine(day, at.replace(fold=0), tzinfo=time_zone(zone)).astimezone(UTC)


def is_gap(day: date, at: time, zone: str) -> bool:
    """Whether clocks in `zone` never show this time on that day; raises InvalidEntry("zone")."""
    shown = to_utc(day, at, zone).astimezone(time_zone(zone))
    return shown.replace(tzinfo=None, fold=0) != datetime.combine(day, at.replace(fold=0))

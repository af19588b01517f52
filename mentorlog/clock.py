"""Today and now: the one clock of the program, which `--today` and MENTORLOG_TODAY can pin to a date."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tzlocal import get_localzone_name

from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

# A year outside is a slip of the finger, and what lies near year 1 or 9999 overflows when turned into UTC.
YEARS = range(1900, 2200)

_pinned: date | None = None


def pin(day: date | None) -> None:
    """Make `day` today for the rest of this process (None: back to the machine's clock)."""
    global _pinned
    _pinned = day


def read_today(text: str) -> date:
    """The day that `--today` or MENTORLOG_TODAY names; raises InvalidEntry("today")."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year not in YEARS:
        raise InvalidEntry("today", marked("“{text}” is not a date; write it like 2026-11-26."), text=text)
    return day


def today() -> date:
    """The local date, or the pinned one. Raises InvalidEntry where MENTORLOG_TODAY names none."""
    if _pinned is not None:
        return _pinned
    if text := os.environ.get("MENTORLOG_TODAY"):
        return read_today(text)
    return _machine_now().date()


def now() -> datetime:
    """This moment in UTC; with a pinned date, that day at the machine's time of day."""
    local = _machine_now()
    return datetime.combine(today(), local.timetz(), tzinfo=local.tzinfo).astimezone(UTC)


def zone() -> str:
    """The IANA name of this machine's time zone, such as `Europe/Lisbon`."""
    return str(get_localzone_name())


def _machine_now() -> datetime:
    return datetime.now(ZoneInfo(zone()))

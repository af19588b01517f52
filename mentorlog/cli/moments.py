"""Days and times as commands print them, and what must be told of those that were typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from mentorlog import clock, dates
from mentorlog.language import _


def json_moment(day: date, at: time | None) -> str:
    """`2026-11-26`, or `2026-11-26T15:00` on the local clock of its zone where there is a time."""
    return day.isoformat() if at is None else f"{day.isoformat()}T{at:%H:%M}"


def json_instant(at: datetime) -> str:
    """A past moment in UTC, `2026-11-24T09:30:00+00:00`."""
    return at.isoformat(timespec="seconds")


def spoken_instant(at: datetime) -> str:
    """A past moment on the clock of this machine, `Tue 24 Nov 2026, 10:30`."""
    local = at.astimezone(ZoneInfo(clock.zone()))
    return dates.spoken_moment(local.date(), local.time())


def about_due(day: date, at: time | None, zone: str) -> Iterator[str]:
    """What must be told of a due date: that it has passed, or that clocks never show its time."""
    if day < clock.today() or (at and dates.to_utc(day, at, zone) < clock.now()):
        yield _("{moment} has already passed, so this is overdue.").format(
            moment=dates.spoken_moment(day, at)
        )
    yield from about_clocks(day, at, zone)


def about_clocks(day: date, at: time | None, zone: str) -> Iterator[str]:
    """Tells where a change of the clocks leaves that time out."""
    if at and dates.is_gap(day, at, zone):
        shown = dates.to_utc(day, at, zone).astimezone(dates.time_zone(zone))
        yield _("The clocks in {zone} skip {time} on {day}, so it is at {shown}.").format(
            zone=zone,
            time=dates.spoken_time(at),
            day=dates.spoken(day),
            shown=dates.spoken_time(shown.time()),
        )

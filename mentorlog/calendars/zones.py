"""Time zones for calendar files: VTIMEZONE components that all clients read right.

icalendar's own VTIMEZONE is a list of dates up to 2038 that several readers take an hour off. The last line
of a compiled zone file is a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`, which becomes two yearly RRULEs.
"""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import resources
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar.prop import vUTCOffset
from msgspec import Struct

from mentorlog.calendars.text import line, local_text, rule_text

_OFFSET = r"[+-]?\d+(?::\d+){0,2}"
_NAME = r"<[^>]+>|[A-Za-z]+"
_SWITCH = rf"M(\d+)\.(\d)\.(\d)(?:/({_OFFSET}))?"
_RULE = re.compile(
    rf"(?P<standard>{_NAME})(?P<standard_offset>{_OFFSET})"
    rf"(?:(?P<summer>{_NAME})(?P<summer_offset>{_OFFSET})?,(?P<begin>{_SWITCH}),(?P<end>{_SWITCH}))?"
)
_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
_A_DAY = timedelta(days=1)

# The years in which a rule must agree with the zone data. They are fixed, so that a file never depends on
# the day of its export; a week is short enough to see Morocco leave its rule for each Ramadan.
_COMPARED = (date(2026, 1, 1), date(2041, 1, 1))
_STEP = timedelta(days=7)


@cache
def timezone_lines(zone: str) -> bytes | None:
    """The VTIMEZONE of an IANA zone as folded lines, or None if no yearly rule describes the zone.

    None holds for zones that switch outside their day (Santiago, Nuuk, Cairo, Jerusalem, ...) and for those
    whose rule is not what their clocks do (Casablanca); times there are written in UTC.
    """
    rule = _rule_of(zone)
    if rule is None or not _agrees(rule, ZoneInfo(zone)):
        return None
    return b"".join(
        (
            line(b"BEGIN", b"VTIMEZONE"),
            line(b"TZID", zone.encode()),
            *(part for switch in rule.switches for part in _observance(rule, switch)),
            *(() if rule.switches else _standard_only(rule)),
            line(b"END", b"VTIMEZONE"),
        )
    )


class _Switch(Struct, frozen=True):
    """One yearly change of the clocks, on the `week`-th (5: last) `weekday` (0: Sunday) of a month."""

    observance: bytes
    name: str
    before: timedelta
    after: timedelta
    month: int
    week: int
    weekday: int
    time: timedelta

    def local(self, year: int) -> datetime:
        """When it happens, in the local time before it."""
        if self.week == 5:
            last = datetime(year + self.month // 12, self.month % 12 + 1, 1) - _A_DAY
            return last - _A_DAY * ((last.isoweekday() - self.weekday) % 7) + self.time
        first = datetime(year, self.month, 1)
        return first + _A_DAY * ((self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1)) + self.time


class _Rule(Struct, frozen=True):
    """What holds every year: one standard time, and two switches or none."""

    name: str
    standard: timedelta
    switches: tuple[_Switch, ...]

    def offset(self, utc: datetime) -> timedelta:
        """The offset at a naive UTC time."""
        if not self.switches:
            return self.standard
        passed = [switch for switch in self.switches if switch.local(utc.year) - switch.before <= utc]
        # Before the first switch of a year, the last one of the year before still holds.
        return max(passed or self.switches, key=lambda switch: switch.local(utc.year)).after


def _rule_of(zone: str) -> _Rule | None:
    found = _RULE.fullmatch(_footer(zone))
    if found is None:
        return None
    standard = -_duration(found["standard_offset"])  # POSIX counts west of Greenwich as positive
    name = found["standard"].strip("<>")
    if found["summer"] is None:
        return _Rule(name, standard, ())
    summer_offset = found["summer_offset"]
    summer = -_duration(summer_offset) if summer_offset else standard + timedelta(hours=1)
    switches = (
        _switch(b"DAYLIGHT", found["summer"].strip("<>"), standard, summer, found["begin"]),
        _switch(b"STANDARD", name, summer, standard, found["end"]),
    )
    within_the_day = all(timedelta(0) <= switch.time < _A_DAY for switch in switches)
    return _Rule(name, standard, switches) if within_the_day else None


def _switch(observance: bytes, name: str, before: timedelta, after: timedelta, text: str) -> _Switch:
    date_part, _slash, time = text.partition("/")
    month, week, weekday = map(int, date_part[1:].split("."))
    return _Switch(observance, name, before, after, month, week, weekday, _duration(time or "2"))


def _duration(text: str) -> timedelta:
    """`5`, `-3:30` or `5:53:28` as a duration."""
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -size if text.startswith("-") else size


def _footer(zone: str) -> str:
    """The last line of the compiled zone file: what holds after its last listed change."""
    return _compiled(zone).rstrip(b"\n").rpartition(b"\n")[2].decode("ascii")


def _compiled(zone: str) -> bytes:
    """The zone file that zoneinfo itself would read: the system's, else the package tzdata's."""
    for folder in zoneinfo.TZPATH:
        file = Path(folder, zone)
        if file.is_file():
            return file.read_bytes()
    return resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()


def _agrees(rule: _Rule, zone: ZoneInfo) -> bool:
    day, end = _COMPARED
    noon = datetime(day.year, day.month, day.day, 12)
    while noon.date() < end:
        if rule.offset(noon) != noon.replace(tzinfo=UTC).astimezone(zone).utcoffset():
            return False
        noon += _STEP
    return True


def _observance(rule: _Rule, switch: _Switch) -> tuple[bytes, ...]:
    nth = -1 if switch.week == 5 else switch.week
    day = f"{nth}{_WEEKDAYS[switch.weekday]}"
    return (
        line(b"BEGIN", switch.observance),
        line(b"DTSTART", local_text(switch.local(1970))),
        line(b"RRULE", rule_text({"FREQ": "YEARLY", "BYMONTH": switch.month, "BYDAY": day})),
        *_offsets(switch.before, switch.after, switch.name),
        line(b"END", switch.observance),
    )


def _standard_only(rule: _Rule) -> tuple[bytes, ...]:
    return (
        line(b"BEGIN", b"STANDARD"),
        line(b"DTSTART", local_text(datetime(1970, 1, 1))),
        *_offsets(rule.standard, rule.standard, rule.name),
        line(b"END", b"STANDARD"),
    )


def _offsets(before: timedelta, after: timedelta, name: str) -> tuple[bytes, ...]:
    return (
        line(b"TZOFFSETFROM", vUTCOffset(before).to_ical().encode()),
        line(b"TZOFFSETTO", vUTCOffset(after).to_ical().encode()),
        line(b"TZNAME", name.encode()),
    )

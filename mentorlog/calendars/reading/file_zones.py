"""Time zones that a calendar file describes itself, where nobody knows them by their name."""

from __future__ import annotations

import re
from collections.abc import Iterable

import icalendar
from icalendar import Calendar
from icalendar.timezone import tzp

from mentorlog.calendars.reading.blocks import Lines
from mentorlog.calendars.reading.series import FAULTS

_MOST_RULES, _MOST_LETTERS = 20, 100_000
# Clocks change on a day of a month. What is expanded of a rule is each such moment until 2038.
_PARTS = re.compile(
    r"RRULE[^:]*:(?:(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d+|BYDAY=[^;]*|BYMONTHDAY=[^;]*|BYSETPOS=[^;]*"
    r"|UNTIL=[^;]*|COUNT=\d+|WKST=[^;]*)(?:;|$))+",
    re.IGNORECASE,
)


def learn(blocks: Iterable[Lines]) -> None:
    """Know the zones of one calendar, and no others: icalendar remembers a zone for good by its name.

    Two files may call different clocks "Customized Time Zone".
    """
    icalendar.use_zoneinfo()
    for lines in blocks:
        if _is_runaway(lines):
            continue  # its times are told of where they are used
        whole = ("BEGIN:VCALENDAR", *lines, "END:VCALENDAR", "")
        try:
            calendar = Calendar.from_ical("\r\n".join(whole).encode("utf-8", "replace"))
            for zone in calendar.timezones:
                tzp.cache_timezone_component(zone)
        except FAULTS:
            continue


def _is_runaway(lines: Lines) -> bool:
    """Whether it would be expanded for minutes: no clock is changed each day."""
    rules = [line.strip() for line in lines if line[:5].upper() == "RRULE"]
    is_long = len(rules) > _MOST_RULES or sum(map(len, lines)) > _MOST_LETTERS
    return is_long or not all(map(_is_a_change_of_clocks, rules))


def _is_a_change_of_clocks(rule: str) -> bool:
    is_of_a_month = "BYMONTH=" in rule.upper() or "BY" not in rule.upper()
    return is_of_a_month and "FREQ=YEARLY" in rule.upper() and _PARTS.fullmatch(rule) is not None

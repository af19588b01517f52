"""Repeats of a follow-up: every n days, weeks, months or years, true to month ends and to 29 February."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from mentorlog.dates.months import months_later
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked, ngettext

Unit = Literal["days", "weeks", "months", "years"]

_UNITS: dict[str, Unit] = {"day": "days", "week": "weeks", "month": "months", "year": "years"}


class Repeat(Struct, frozen=True):
    """A rhythm; `str()` is the form of terminal and file, `every-2-weeks` or `every-month`."""

    every: int
    unit: Unit

    def __str__(self) -> str:
        return f"every-{self.unit[:-1]}" if self.every == 1 else f"every-{self.every}-{self.unit}"


_FORM = r"every[- ](?:(?P<every>[1-9][0-9]{0,2})[- ])?(?P<unit>day|week|month|year)s?"


def parse_repeat(text: str) -> Repeat:
    """The rhythm that `text` names, `every-2-weeks` or `every 2 weeks`; raises InvalidEntry("repeat")."""
    found = re.fullmatch(_FORM, text.strip(), re.IGNORECASE)
    if not found:
        raise InvalidEntry(
            "repeat",
            marked("“{text}” is not a repeat. Write it like every-2-weeks or every-month."),
            text=text.strip(),
        )
    return Repeat(int(found["every"] or 1), _UNITS[found["unit"].lower()])


def spoken_repeat(repeat: Repeat) -> str:
    """`every week`, `every 2 weeks`, in the user's language."""
    words = {
        "days": ngettext("every day", "every {n} days", repeat.every),
        "weeks": ngettext("every week", "every {n} weeks", repeat.every),
        "months": ngettext("every month", "every {n} months", repeat.every),
        "years": ngettext("every year", "every {n} years", repeat.every),
    }
    return words[repeat.unit].format(n=repeat.every)


def spoken_rhythm(days: int) -> str:
    """How often so many days are: `every 4 weeks` for 28, `every 3 months` for 90, else `every 10 days`."""
    lengths: tuple[tuple[int, Unit], ...] = ((365, "years"), (30, "months"), (7, "weeks"), (1, "days"))
    length, unit = next(each for each in lengths if days % each[0] == 0)
    return spoken_repeat(Repeat(days // length, unit))


def next_date(day: date, repeat: Repeat, anchor_day: int) -> date:
    """The date after `day` in its series.

    `anchor_day` is the day of the month on which the series began: it brings 31 Jan, 28 Feb back to 31 Mar,
    and 29 Feb back in the next leap year. Days and weeks have no use for it.
    """
    match repeat.unit:
        case "days":
            return day + timedelta(repeat.every)
        case "weeks":
            return day + timedelta(7 * repeat.every)
        case "months":
            return months_later(day, repeat.every, anchor_day)
        case "years":
            return months_later(day, 12 * repeat.every, anchor_day)

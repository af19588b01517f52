"""How often to keep in touch, checked and in words."""

from __future__ import annotations

from datetime import date

from mentorlog import clock
from mentorlog.dates import spoken_rhythm
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked, ngettext

TIMES_AT_MOST = 2  # so many rhythms without a touch are too many, where no longest time was said


def check(every_days: int | None, at_most_days: int | None) -> None:
    """Raise InvalidEntry("every_days") or ("at_most_days") for what is no rhythm."""
    if every_days is not None and every_days < 1:
        raise InvalidEntry("every_days", marked("A rhythm is one day or more."))
    if at_most_days is not None and at_most_days < (every_days or 1):
        raise InvalidEntry("at_most_days", marked("The longest time is no shorter than the rhythm."))


def spoken(every_days: int, at_most_days: int | None = None) -> str:
    """`every 4 weeks`; with a longest time `every 4 weeks, at most 42 days`."""
    rhythm = spoken_rhythm(every_days)
    if at_most_days is None:
        return rhythm
    words = ngettext("{rhythm}, at most {n} day", "{rhythm}, at most {n} days", at_most_days)
    return words.format(rhythm=rhythm, n=at_most_days)


def passed(last_contact: date | None, every_days: int) -> str:
    """Why somebody is going cold: `94 days, your rhythm is 60`."""
    if last_contact is None:
        words = ngettext(
            "no contact yet, your rhythm is {n} day", "no contact yet, your rhythm is {n} days", every_days
        )
        return words.format(n=every_days)
    days = (clock.today() - last_contact).days
    words = ngettext("{n} day, your rhythm is {rhythm}", "{n} days, your rhythm is {rhythm}", days)
    return words.format(n=days, rhythm=every_days)

"""The day that is said at the end of a sentence: "Send her the RACI by Friday"."""

from __future__ import annotations

import re
from datetime import date

from mentorlog.dates.grammar import DateAndTime, DayOrder, parse_date

_LONGEST = 5  # words: "by thu 26 nov 9:30"
_BEFORE = frozenset({"by", "until", "till", "on", "due"})
# What needs no such word before it: "Call Bruno tomorrow", "Write to her next week".
_ALONE = re.compile(r"(?:today|tomorrow)\b|(?:next|in|end of) \S", re.IGNORECASE)


def day_said(words: str, today: date, order: DayOrder = "day-month") -> DateAndTime | None:
    """The coming day that the last words say, and the time; None where they say none.

    A weekday or a date counts only behind "by", "until", "on" and the like: "look at the sun" is no Sunday.
    """
    last = words.rstrip(" \t\n.!;)").split()[-_LONGEST:]
    for place, word in enumerate(last):
        if word.casefold() in _BEFORE:
            said = " ".join(last[place + 1 :])
        elif _ALONE.match(text := " ".join(last[place:])):
            said = text
        else:
            continue
        found = parse_date(said, today, "ahead", order) if said else None
        if found and found.day >= today:
            return found
    return None

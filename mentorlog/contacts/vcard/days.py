"""Days of cards: whole ones, parts of them, and those of every year in each way that programs write them."""

from __future__ import annotations

import re

from mentorlog.dates import PartialDate
from mentorlog.errors import InvalidEntry

# The year of those who leave it out: iPhones write 1604, a leap year nobody living was born in.
_NO_YEAR = 1604
_FORM = re.compile(
    r"(?P<year>\d{4})(?:-?(?P<month>\d{2})(?:-?(?P<day>\d{2}))?)?(?:[T ].*)?"
    r"|--(?P<any_month>\d{2})-?(?P<any_day>\d{2})(?:[T ].*)?",
    re.ASCII,
)


def read_day(text: str, left_out: str = "") -> str:
    """The stored form of a day, or "" where it is none; `left_out` is the year that stands for no year."""
    found = _FORM.fullmatch(text.strip())
    if not found:
        return ""
    year, month, day = found["year"], found["month"] or found["any_month"], found["day"] or found["any_day"]
    if day and (not year or year == left_out or int(year) in (0, _NO_YEAR)):
        year = None
    try:
        return str(PartialDate(*(int(part) if part else None for part in (year, month, day))))
    except InvalidEntry:
        return ""


def newest_form(date: str) -> str:
    """A stored day as vCard 4.0 has it: `19840612`, `1984-06`, `1984`, `--0612`."""
    if date.startswith("--"):
        return f"--{date[2:].replace('-', '')}"
    return date.replace("-", "") if len(date) == len("1984-06-12") else date


def older_form(date: str) -> tuple[str, str]:
    """A stored day as vCard 3.0 has it, and the parameter that says that its year is none."""
    if date.startswith("--"):
        return f"{_NO_YEAR}-{date[2:]}", f";X-APPLE-OMIT-YEAR={_NO_YEAR}"
    return date, ""

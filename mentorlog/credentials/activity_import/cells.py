"""Single cells of a table, read as people and other programs write them; never guessed where they are not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType

from mentorlog import clock, dates
from mentorlog.credentials.activities import KINDS
from mentorlog.credentials.activity_kinds import NAMES
from mentorlog.credentials.amounts import read_amount
from mentorlog.credentials.rule import Rule
from mentorlog.credit_words import ActivityKind
from mentorlog.dates import DayOrder
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.words import folded, line

# Words that tell a kind; those in front win, for a talk at a conference is a talk.
_TELLING: Mapping[ActivityKind, tuple[str, ...]] = MappingProxyType(
    {
        "mentored-by": ("mentored", "mentee", "coached"),
        "mentoring": ("mentoring", "mentor", "coaching"),
        "volunteering": ("volunteering", "volunteer", "volunteered"),
        "presenting": ("presenting", "presentation", "presented", "talk", "speaker", "speaking", "teaching"),
        "writing": ("writing", "author", "publication", "wrote", "blog"),
        "reading": ("reading", "read", "book"),
        "webinar": ("webinar", "webinars", "webcast"),
        "conference": ("conference", "congress", "symposium", "summit", "gathering"),
        "networking": ("networking", "social"),
        "day-job": ("job", "work", "practitioner"),
        "course": ("course", "courses", "training", "workshop", "class", "seminar", "education", "bootcamp"),
        "chapter-meeting": ("chapter", "meeting", "meetup"),
    }
)
_NUMBER = r"(\d{1,5}(?:[.,]\d{1,4})?)"
_LENGTH = re.compile(rf"(?:{_NUMBER} ?h(?:ours?|rs?)?\.?)? ?(?:{_NUMBER} ?(?:m|mins?|minutes?)?\.?)?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::[0-5]\d)?")


def read_day(text: str, order: DayOrder) -> date:
    """The day that a cell names with its year. Raises InvalidEntry("day")."""
    written = _plain_day(line(text))
    found = dates.parse_date(written, clock.today(), "back", order) if _has_year(written) else None
    if found is None:
        raise InvalidEntry(
            "day",
            marked("“{text}” is not a day. Write it like {example}."),
            text=line(text),
            example="2026-11-26",
        )
    return found.day


def read_kind(text: str) -> ActivityKind:
    """The kind that a cell names, by its key, its name or a telling word. Raises InvalidEntry("kind")."""
    wanted = folded(line(text))
    for kind in KINDS:
        if wanted in (kind, folded(NAMES[kind]), folded(_(NAMES[kind]))):
            return kind
    words = set(re.findall(r"[^\W_]+", wanted))
    for kind, telling in _TELLING.items():
        if words.intersection(telling):
            return kind
    raise InvalidEntry("kind", marked("“{text}” is no kind of activity that is known here."), text=line(text))


def read_minutes(text: str, *, in_hours: bool) -> int:
    """The whole minutes of `90`, `1.5 h`, `1:30`, `1h 30 min`, ... Raises InvalidEntry("minutes")."""
    written = folded(line(text))
    if found := _CLOCK.fullmatch(written):
        return int(found[1]) * 60 + int(found[2])
    found = _LENGTH.fullmatch(written)
    if in_hours and re.fullmatch(_NUMBER, written):
        exact = _decimal(written) * 60
    elif written and found and not _decimal(found[2]) % 1:
        exact = _decimal(found[1]) * 60 + _decimal(found[2])
    else:
        raise InvalidEntry("minutes", marked("“{text}” are no minutes. Write them like 90."), text=line(text))
    return int(exact.to_integral_value(ROUND_HALF_UP))


def read_credits(text: str) -> int:
    """The hundredths of `1.5` or `1,5 PDU`. Raises InvalidEntry("credits")."""
    return read_amount(re.sub(r"(?<=\d)\s*[^\W\d]+$", "", line(text)))


def read_group(rule: Rule, text: str) -> str:
    """The group of a rule that a cell names, by its key or its name. Raises InvalidEntry("group")."""
    wanted = folded(line(text))
    for group in rule.groups:
        if wanted in (folded(group.id), folded(group.name)):
            return group.id
    raise InvalidEntry(
        "group",
        marked("{rule} has no group “{group}”. It has: {groups}."),
        rule=rule.name,
        group=line(text),
        groups=", ".join(group.name for group in rule.groups),
    )


def _decimal(text: str | None) -> Decimal:
    return Decimal((text or "0").replace(",", "."))


def _plain_day(text: str) -> str:
    """What other programs write, in a form that is read here; a time of day says nothing more."""
    text = re.sub(r"(?:T|\s+)\d{1,2}:\d\d.*$", "", text)
    if found := re.fullmatch(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)", text):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    if any(letter.isalpha() for letter in text):
        return re.sub(r"^(\d{1,2} [^\W\d_]+ )(\d\d)$", r"\g<1>20\2", text.replace("-", " "))
    return text.replace("-", "/")


def _has_year(text: str) -> bool:
    """Whether the year is written: without it, the day would follow from the day of reading."""
    return bool(re.search(r"\d{4}|[/.]\d\d?[/.]\d\d$", text))

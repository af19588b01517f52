"""What a merge decides and moves, in words: `Rhythm: every 30 days`, `3 meetings, 2 follow-ups`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from mentorlog.dates import spoken_rhythm
from mentorlog.language import _, marked, ngettext

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": marked("Name"),
        "nickname": marked("Nickname"),
        "suffix": marked("Letters after the name"),
        "said": marked("Said"),
        "photo": marked("Photo"),
        "zone": marked("Time zone"),
        "every_days": marked("Keep in touch"),
    }
)
# By table. What only tells people apart is moved, and not told of.
_MOVED: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {
        "meeting_person": lambda n: ngettext("{n} meeting", "{n} meetings", n),
        "follow_up_person": lambda n: ngettext("{n} follow-up", "{n} follow-ups", n),
        "mentorship": lambda n: ngettext("{n} mentorship", "{n} mentorships", n),
        "question": lambda n: ngettext("{n} question", "{n} questions", n),
        "goal_person": lambda n: ngettext("{n} goal", "{n} goals", n),
        "feedback": lambda n: ngettext("{n} piece of feedback", "{n} pieces of feedback", n),
        "holder": lambda n: ngettext("{n} credential", "{n} credentials", n),
        "relationship": lambda n: ngettext("{n} relationship", "{n} relationships", n),
        "put_off": lambda n: ngettext("{n} call put off", "{n} calls put off", n),
        "introduction": lambda n: ngettext("{n} introduction", "{n} introductions", n),
        "source_link": lambda n: ngettext("{n} import", "{n} imports", n),
    }
)


def field_word(field: str) -> str:
    """`Nickname`."""
    return _(_FIELDS[field])


def value_words(field: str, value: Any) -> str:
    """A value of the field in one line; a photo has no words."""
    match field:
        case "photo":
            return _("a photo")
        case "every_days":
            return spoken_rhythm(value)
        case _:
            return str(value)


def moved_words(moved: Mapping[str, int]) -> str:
    """`3 meetings, 2 follow-ups`; "" for nothing."""
    told = ((_MOVED[table], count) for table, count in moved.items() if table in _MOVED)
    return ", ".join(words(count).format(n=count) for words, count in told)

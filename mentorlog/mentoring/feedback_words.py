"""The words for kinds of feedback, and for what was done with it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog.language import _, marked

_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "strength": marked("Strength"),
        "growth": marked("Growth"),
        "mixed": marked("Mixed"),
        "advice": marked("Advice"),
    }
)
_STATUSES: Mapping[str, str] = MappingProxyType(
    {
        "new": marked("New"),
        "considering": marked("Considering"),
        "accepted": marked("Accepted"),
        "acting": marked("Acting on it"),
        "done": marked("Done"),
        "declined": marked("Declined"),
        "superseded": marked("Superseded"),
    }
)


def kind_word(kind: str) -> str:
    """`Growth`."""
    return _(_KINDS[kind])


def status_word(status: str) -> str:
    """`Acting on it`."""
    return _(_STATUSES[status])

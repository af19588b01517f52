"""The kinds of things that are found, and what many of each are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentorlog.language import _, marked

_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "person": marked("People"),
        "organisation": marked("Organisations"),
        "meeting": marked("Meetings"),
        "follow-up": marked("Follow-ups"),
        "feedback": marked("Feedback"),
        "goal": marked("Goals"),
        "mentorship": marked("Mentorships"),
        "membership": marked("Memberships"),
        "credential": marked("Credentials"),
        "activity": marked("Activities"),
    }
)


def kind_title(kind: str) -> str:
    """`Follow-ups`."""
    return _(_TITLES[kind])

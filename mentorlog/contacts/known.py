"""What the logbook knows of people, indexed by everything that tells one from another."""

from __future__ import annotations

from mentorlog.words import folded


def comparable(kind: str, value: str) -> str:
    """The form in which two e-mail addresses, phone numbers or links are the same."""
    return folded(value)

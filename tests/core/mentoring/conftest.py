"""What the tests of mentoring share: a mentor, a mentee, and an agreement with the mentor."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import people
from mentorlog.logbook import Logbook
from mentorlog.mentoring import mentorships


@pytest.fixture
def ada(logbook: Logbook) -> str:
    """A mentor."""
    return people.add(logbook, "Ada Lindqvist", organisation="Northwind Bank")


@pytest.fixture
def bruno(logbook: Logbook) -> str:
    """Somebody the user mentors."""
    return people.add(logbook, "Bruno Costa")


@pytest.fixture
def with_ada(logbook: Logbook, ada: str) -> str:
    """A mentorship with Ada since October, every two weeks, of eight sessions."""
    terms = {"purpose": "Lead a programme", "every_days": 14, "sessions": 8}
    return mentorships.start(logbook, ada, "mentee", since=date(2026, 10, 1), **terms)

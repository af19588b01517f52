"""What the tests of memberships share: one of PMI that goes from April to March, with a chapter."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog.logbook import Logbook
from mentorlog.memberships import memberships
from mentorlog.memberships.terms import TermDetails


@pytest.fixture
def pmi(logbook: Logbook) -> str:
    """A membership of PMI with its Lisbon chapter, whose dues are paid."""
    term = TermDetails(since=date(2026, 4, 1), dues="164", currency="USD", paid_on=date(2026, 3, 20))
    return memberships.add(logbook, "PMI", chapters=["PMI Lisbon"], number="7654321", term=term)


@pytest.fixture
def club(logbook: Logbook) -> str:
    """A membership that nothing is known of but its name."""
    return memberships.add(logbook, "Debating Club")

"""What the tests of credentials share: a PMP in mid-cycle and a CISM, under the shipped rules."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog.credentials import holdings
from mentorlog.logbook import Logbook


@pytest.fixture
def pmp(logbook: Logbook) -> str:
    """A PMP of March 2025."""
    return holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15), number="1234567")


@pytest.fixture
def cism(logbook: Logbook) -> str:
    """A CISM of 2023, in the last year of its first cycle."""
    return holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))

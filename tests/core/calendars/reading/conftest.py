"""A logbook that knows a few people, and a plan for what a file says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mentorlog import people
from mentorlog.calendars.reading.apply import Imported, carry_out
from mentorlog.calendars.reading.plan import Plan, Wishes, plan, usual_wishes
from mentorlog.contact_points import Point
from mentorlog.logbook import Logbook
from tests.core.calendars.reading.files import reading

Planned = Callable[..., Plan]
Bring = Callable[..., Imported]


@pytest.fixture
def ana(logbook: Logbook) -> str:
    """Somebody with two addresses."""
    return people.add(logbook, "Ana Lopez", emails=[Point("ana@example.org"), Point("Ana@Home.example")])


@pytest.fixture
def planned(logbook: Logbook, ana: str) -> Planned:
    """The plan for a file."""

    def make(data: bytes) -> Plan:
        return plan(logbook, reading(data))

    return make


@pytest.fixture
def bring(logbook: Logbook, planned: Planned) -> Bring:
    """Import a file as it is usual, or with the given rows and people."""

    def run(data: bytes, rows: object = None, agreed: object = ()) -> Imported:
        found = planned(data)
        usual = usual_wishes(found)
        return carry_out(
            logbook, found, Wishes(usual.rows if rows is None else frozenset(rows), frozenset(agreed))
        )

    return run

"""What the tests of tables share: a table read, and the heads as each program writes them."""

from __future__ import annotations

import pytest

from mentorlog import clock
from mentorlog.contacts.reading import Choices
from mentorlog.contacts.tables.read import read_table


@pytest.fixture(autouse=True)
def _today():
    clock.pin(clock.read_today("2026-11-27"))
    yield
    clock.pin(None)


@pytest.fixture
def read():
    """Reads a table that is given as text, or as bytes."""

    def read(table, **choices):
        data = table if isinstance(table, bytes) else table.encode()
        return read_table(data, "people.csv", Choices(**choices))

    return read


@pytest.fixture
def one(read):
    """The one person in a table."""

    def one(table, **choices):
        reading = read(table, **choices)
        assert len(reading.records) == 1, reading
        return reading.records[0]

    return one

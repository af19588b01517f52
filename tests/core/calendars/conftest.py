"""A small logbook to export, and a reader of the files that come out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from mentorlog import follow_ups, people
from mentorlog.calendars.export import ExportReport, export
from mentorlog.calendars.options import ExportOptions
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.logbook import Logbook
from mentorlog.models import CalendarExport

Export = Callable[..., ExportReport]

SOON = When(date(2026, 12, 1), time(9), "Europe/Berlin")
LATER = When(date(2027, 7, 1), time(14, 30), "America/New_York")
PAST = When(date(2026, 11, 20), time(9), "Europe/Berlin")


@pytest.fixture
def ada(logbook: Logbook) -> str:
    """Somebody with all that a calendar entry says of a person."""
    return people.add(
        logbook,
        "Ada Lindqvist",
        organisation="Siemens",
        emails=[Point("ada@example.org"), Point("ada@home.example")],
        phones=[Point("+46 8 123 456")],
    )


@pytest.fixture
def raid_log(logbook: Logbook, ada: str) -> str:
    """A promise to Ada."""
    return follow_ups.add(logbook, "Send RAID log", SOON, people=[ada])


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where exports go."""
    return tmp_path / "follow-ups.ics"


@pytest.fixture
def exported(logbook: Logbook, target: Path) -> Export:
    """Export with the given options."""

    def run(**options: object) -> ExportReport:
        return export(logbook, target, ExportOptions(**options))

    return run


def components(path: Path) -> dict[str, Component]:
    """The entries of a file by their row's uid."""
    calendar = Calendar.from_ical(path.read_bytes())
    found = calendar.walk("VEVENT") + calendar.walk("VTODO")
    return {str(entry["UID"]).removesuffix("@mentorlog"): entry for entry in found}


def counts(report: ExportReport) -> tuple[int, int, int, int]:
    """How many entries were new, changed, cancelled and the same."""
    outcome = report.outcome
    return outcome.new, outcome.changed, outcome.cancelled, outcome.same


def ledger(logbook: Logbook) -> list[tuple[str, str, int]]:
    """What the profiles were given: profile, uid and sequence."""
    query = CalendarExport.select(CalendarExport.profile, CalendarExport.uid, CalendarExport.sequence)
    return sorted(logbook.tuples(query))

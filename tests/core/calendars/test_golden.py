"""Kept files: a change of any byte that leaves the program is seen here first.

Where a change is meant, let the test write its file anew (delete it, run the test) and read the difference.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mentorlog.calendars.component import component
from mentorlog.calendars.item import CalendarItem, Form
from mentorlog.calendars.write import calendar_head, write_calendar
from mentorlog.dates import Repeat

DATA = Path(__file__).parents[2] / "data"

OPEN = CalendarItem(
    uid="0190a1b2-0000-7000-8000-000000000001",
    summary="Ada Lindqvist: Send RAID log",
    description="Ada Lindqvist\nSiemens\nada@example.org\n+46 8 123 456\n\nC:\\Notes, then; more – "
    + "Zoë ☕ " * 20,
    start=datetime(2027, 7, 1, 9),
    zone="Europe/Berlin",
    minutes=15,
    created=datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
    modified=datetime(2026, 11, 25, 17, 5, 9, tzinfo=UTC),
    categories=("mentorlog", "follow-up"),
    alarm_minutes=15,
)
MEETING = OPEN._replace(
    uid="0190a1b2-0000-7000-8000-000000000002",
    summary="Coffee with Ada Lindqvist, Bo Chen",
    location="Café Central, Sal 2",
    url="https://meet.example/a,b;c",
    categories=("mentorlog", "meeting"),
    minutes=45,
    busy=True,
)
ITEMS = (
    OPEN,
    OPEN._replace(uid="0190a1b2-0000-7000-8000-000000000003", state="done", completed=OPEN.modified),
    OPEN._replace(uid="0190a1b2-0000-7000-8000-000000000004", state="cancelled", alarm_minutes=None),
    OPEN._replace(
        uid="0190a1b2-0000-7000-8000-000000000005",
        repeat=Repeat(1, "months"),
        start=datetime(2027, 1, 31, 9),
        anchor_day=31,
    ),
    OPEN._replace(
        uid="0190a1b2-0000-7000-8000-000000000006", zone="America/Santiago", repeat=Repeat(1, "weeks")
    ),
    MEETING,
    MEETING._replace(uid="0190a1b2-0000-7000-8000-000000000007", start=date(2026, 12, 31)),
)


@pytest.mark.parametrize("form", ["event", "todo"])
def test_the_bytes_are_those_that_were_kept(tmp_path: Path, form: Form) -> None:
    kept = DATA / f"calendar-{form}s.ics"
    target = tmp_path / kept.name
    write_calendar(target, calendar_head("mentorlog"), [(component(item, form), 2) for item in ITEMS])
    if not kept.exists():
        kept.write_bytes(target.read_bytes())
        pytest.fail(f"{kept} was missing and is written anew: read it, then keep it")
    assert target.read_bytes().decode().splitlines() == kept.read_bytes().decode().splitlines()
    assert target.read_bytes() == kept.read_bytes()

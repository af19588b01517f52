"""The main job from end to end: log a meeting by keyboard, come back to it, keep the promise, see it ring.

The real program with its real window is started, driven by keys alone, closed and started again; what it
exports is read by other people's parsers.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from mentorlog import clock, follow_up_list, people_list
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.follow_up_list import FollowUpFilter
from tests.outside import judges

from .conftest import CONTROL, Program

CITIES = ("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Sydney")


@pytest.mark.parametrize("zone", CITIES, indirect=True)
@pytest.mark.parametrize("month", [1, 7])
def test_the_whole_job_by_keyboard(program: Program, tmp_path: Path, zone: str, month: int) -> None:
    clock.pin(date(2027, month, 12))  # a Tuesday in January, a Monday in July
    try:
        program.log_a_coffee()
        (person,) = people_list.listing(program.logbook)
        assert (person.name, person.organisation, person.needs_details) == ("Priya Raman", "Siemens", True)

        program.restart()
        assert program.promises() == ["send her the RAID template"]
        program.press(Qt.Key.Key_4, CONTROL)
        page = program.window.current_page()
        program.wait(lambda: page.list.model().rowCount() == 1)
        program.press(Qt.Key.Key_Down)
        program.press(Qt.Key.Key_D, CONTROL)
        program.wait(lambda: program.promises() == [])

        program.restart()
        program.press(Qt.Key.Key_Z, CONTROL)
        program.wait(lambda: program.promises() == ["send her the RAID template"])

        file = tmp_path / "follow-ups.ics"
        export(program.logbook, file, ExportOptions())
        (row,) = follow_up_list.listing(program.logbook, FollowUpFilter())
        local = datetime.combine(date(2027, month, 15), time(9), ZoneInfo(zone))
        for read in (judges.ical_js, judges.vobject_reads, judges.libical):
            (entry,) = read(file)
            assert entry.starts == local.astimezone(UTC)
            assert entry.summary == "Priya Raman: send her the RAID template"
            assert entry.uid == f"{row.uid}@mentorlog"
            assert entry.alarms == (judges.Alarm(timedelta(minutes=-15), entry.summary),)
    finally:
        clock.pin(None)

"""The scene of meetings that come in from a calendar."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog import people
from mentorlog.contact_points import Point
from ui.sheets.imports.calendar import ImportCalendarSheet

_CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Google Inc//Google Calendar 70.9054//EN
X-WR-TIMEZONE:Europe/Lisbon
BEGIN:VEVENT
UID:weekly@example.org
DTSTART;TZID=Europe/Lisbon:20260303T093000
DTEND;TZID=Europe/Lisbon:20260303T100000
RRULE:FREQ=WEEKLY;INTERVAL=2
SUMMARY:1:1 with Ana
LOCATION:Café Luso
DESCRIPTION:Where are we with the promotion?\\n\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/8
ATTENDEE;CN=Ana Lopez:mailto:ana@example.org
END:VEVENT
BEGIN:VEVENT
UID:lunch@example.org
DTSTART:20261112T123000Z
DTEND:20261112T133000Z
SUMMARY:Lunch at the congress
LOCATION:Rossio
ATTENDEE;CN=Ana Lopez:mailto:ana@example.org
ATTENDEE;CN=Bo Berg:mailto:bo.berg@example.org
ATTENDEE;CN="Hale, Bob":mailto:bob.hale@initech.example
END:VEVENT
BEGIN:VEVENT
UID:intro@example.org
DTSTART:20261118T160000Z
DTEND:20261118T163000Z
SUMMARY:Intro: Chidi and the risk forum
ATTENDEE;CN=Chidi Eze:mailto:chidi@example.org
END:VEVENT
BEGIN:VEVENT
UID:sponsor@example.org
DTSTART:20261105T140000Z
DTEND:20261105T150000Z
SUMMARY:Steering committee
ATTENDEE:mailto:dana@globex.example
END:VEVENT
BEGIN:VEVENT
UID:dentist@example.org
DTSTART:20261106T080000Z
DTEND:20261106T090000Z
SUMMARY:Dentist
END:VEVENT
BEGIN:VEVENT
UID:old@example.org
DTSTART:20190105T140000Z
SUMMARY:Long ago
END:VEVENT
END:VCALENDAR
"""


def _one(stage: Stage) -> QWidget:
    """A lunch with somebody known, somebody who may be known, and a stranger."""
    return _looked(stage, 2)


def _series(stage: Stage) -> QWidget:
    """A fortnightly meeting, as one."""
    return _looked(stage, 1)


def _looked(stage: Stage, place: int) -> QWidget:
    for name, address in (("Ana Lopez", "ana@example.org"), ("Dana Ortiz", "dana@globex.example")):
        people.add(stage.logbook, name, emails=[Point(address)])
    people.add(stage.logbook, "Bob Hale", organisation="Initech")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "calendar.ics"
        file.write_text(_CALENDAR, "utf-8")
        sheet = opened(ImportCalendarSheet(stage.desk, stage.window, file))
        rows = sheet.meetings.list.model()
        wait_until(lambda: rows.rowCount() > 0)
        sheet.told.setText(sheet.told.full_text().replace(folder, "/home/hugo/Downloads"))
    sheet.meetings.list.pick_near(place)
    return sheet


CALENDARS = (Scene("import-calendar", _one), Scene("import-calendar-series", _series))

"""The scenes of meetings that come in from a calendar."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog import people
from mentorlog.contact_points import Point
from ui.row_model import ROW
from ui.sheets.imports.calendar import ImportCalendarSheet

_CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-TIMEZONE:Europe/Lisbon
BEGIN:VEVENT
UID:fortnightly@example.org
DTSTART;TZID=Europe/Lisbon:20260306T073000
DTEND;TZID=Europe/Lisbon:20260306T080000
RRULE:FREQ=WEEKLY;INTERVAL=2
SUMMARY:1:1 {story.nickname}
LOCATION:{story.company}
DESCRIPTION:{story.question}\\n\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/8
ATTENDEE:mailto:ada@example.org
END:VEVENT
BEGIN:VEVENT
UID:dinner@example.org
DTSTART:20261114T193000Z
DTEND:20261114T213000Z
SUMMARY:{story.event}
LOCATION:{story.company}
ATTENDEE:mailto:ada@example.org
ATTENDEE;CN="{story.helen}":mailto:helen@example.org
ATTENDEE;CN="{story.stranger}":mailto:{story.email}
END:VEVENT
BEGIN:VEVENT
UID:intro@example.org
DTSTART:20261118T160000Z
DTEND:20261118T163000Z
SUMMARY:{story.lines[0]}
ATTENDEE;CN="{story.stranger}":mailto:{story.email}
END:VEVENT
BEGIN:VEVENT
UID:steering@example.org
DTSTART:20261101T140000Z
DTEND:20261101T150000Z
SUMMARY:{story.theme}
ATTENDEE:mailto:jonas@example.org
END:VEVENT
BEGIN:VEVENT
UID:alone@example.org
DTSTART:20261106T080000Z
DTEND:20261106T090000Z
SUMMARY:{story.steps[1]}
END:VEVENT
BEGIN:VEVENT
UID:old@example.org
DTSTART:20190105T140000Z
SUMMARY:{story.steps[0]}
END:VEVENT
END:VCALENDAR
"""

_LEFT_OUT = 4  # from the top


def _one(stage: Stage) -> QWidget:
    """A dinner with somebody known, somebody who may be known, and a stranger."""
    return _looked(stage, stage.story.event)


def _series(stage: Stage) -> QWidget:
    """A fortnightly meeting, of which one is left out."""
    sheet = _looked(stage, f"1:1 {stage.story.nickname}")
    each = sheet.choice.each
    each.toggled.emit(each.rows.keys()[_LEFT_OUT])
    return sheet


def _looked(stage: Stage, title: str) -> ImportCalendarSheet:
    for name, address in ((stage.story.ada, "ada@example.org"), (stage.story.jonas, "jonas@example.org")):
        people.edit(stage.logbook, stage.uid(name), emails=[Point(address)])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "calendar.ics"
        file.write_text(_CALENDAR.format(story=stage.story), "utf-8")
        sheet = opened(ImportCalendarSheet(stage.desk, stage.window, [file]))
        rows = sheet.meetings.list.model()
        wait_until(lambda: rows.rowCount() > 0)
        sheet.told.setText(sheet.told.full_text().replace(folder, "/Users/hugo/Downloads"))
    groups = [rows.index(number).data(ROW).group for number in range(rows.rowCount())]
    called_so = [number for number, group in enumerate(groups) if group.entry.title == title]
    sheet.meetings.list.pick_near(max(called_so, key=lambda number: len(groups[number].places)))
    return sheet


CALENDARS = (Scene("import-calendar", _one), Scene("import-calendar-series", _series))

"""The main job from end to end: log a meeting by keyboard, come back to it, keep the promise, see it ring.

The real program with its real window is started, driven by keys alone, closed and started again; what it
exports is read by other people's parsers.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentorlog import clock, follow_up_list, meeting_list, people_list
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.logbook import Logbook
from tests.outside import judges
from ui.application import Application
from ui.sheets.log_meeting import LogMeetingSheet

CONTROL = Qt.KeyboardModifier.ControlModifier
CITIES = ("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Sydney")


class Program:
    """The program as its user has it: started, closed and started again on one data folder."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self._qapp, self._qtbot, self._folder = qapp, qtbot, folder
        self.start()

    def start(self) -> None:
        """Open the window and wait until keys reach it."""
        hook = sys.excepthook
        self._application = Application(self._qapp, self._folder)
        sys.excepthook = hook  # pytest-qt listens there for exceptions in slots
        assert self._application.start()
        assert self._application.session
        self.window = self._application.session.window
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()

    def restart(self) -> None:
        """Close it as a user does, and start it again."""
        self.close()
        self.start()

    def close(self) -> None:
        """Close the window and let go of the file."""
        self._application.close()

    @property
    def logbook(self) -> Logbook:
        """The logbook behind the window."""
        return self.window.desk.logbook

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self._qtbot.keyClick(self._focus(), key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self._qtbot.keyClicks(self._focus(), text)

    def tab_to(self, wanted: QWidget) -> None:
        """Walk on with Tab until the focus is inside `wanted`."""
        for _ in range(60):
            focus = self._focus()
            if focus is wanted or wanted.isAncestorOf(focus):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {wanted}")

    def sheet(self) -> LogMeetingSheet:
        """The sheet that Ctrl+N opened."""
        self._qtbot.waitUntil(lambda: isinstance(self._qapp.activeWindow(), LogMeetingSheet))
        return self._qapp.activeWindow()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Give the window time until something has come true."""
        self._qtbot.waitUntil(condition)

    def _focus(self) -> QWidget:
        return self._qapp.focusWidget() or self._qapp.activeWindow() or self.window


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The machine stands in another city."""
    name = getattr(request, "param", "Europe/Berlin")
    monkeypatch.setattr(clock, "zone", lambda: name)
    return name


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, zone: str) -> Iterator[Program]:
    """The program on an empty data folder."""
    running = Program(qapp, qtbot, tmp_path / "data")
    yield running
    running.close()


def log_a_coffee(program: Program) -> None:
    """Ctrl+N, who, notes, next step and its day, Ctrl+Enter."""
    program.press(Qt.Key.Key_N, CONTROL)
    sheet = program.sheet()
    program.type("Priya Raman (Siemens)")
    program.press(Qt.Key.Key_Tab)
    program.tab_to(sheet.notes)
    program.type("talked about the PMO move")
    program.press(Qt.Key.Key_Tab)
    program.type("send her the RAID template")
    program.press(Qt.Key.Key_Tab)
    program.type("in 3 days")
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: bool(meeting_list.listing(program.logbook)))


def open_promises(program: Program) -> list[str]:
    return [row.what for row in follow_up_list.listing(program.logbook)]


@pytest.mark.parametrize("zone", CITIES, indirect=True)
@pytest.mark.parametrize("month", [1, 7])
def test_the_whole_job_by_keyboard(program: Program, tmp_path: Path, zone: str, month: int) -> None:
    clock.pin(date(2027, month, 12))  # a Tuesday in January, a Monday in July
    try:
        log_a_coffee(program)
        (person,) = people_list.listing(program.logbook)
        assert (person.name, person.organisation, person.needs_details) == ("Priya Raman", "Siemens", True)

        program.restart()
        assert open_promises(program) == ["send her the RAID template"]
        program.press(Qt.Key.Key_4, CONTROL)
        page = program.window.current_page()
        program.wait(lambda: page.list.model().rowCount() == 1)
        program.press(Qt.Key.Key_Down)
        program.press(Qt.Key.Key_D, CONTROL)
        program.wait(lambda: open_promises(program) == [])

        program.restart()
        program.press(Qt.Key.Key_Z, CONTROL)
        program.wait(lambda: open_promises(program) == ["send her the RAID template"])

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

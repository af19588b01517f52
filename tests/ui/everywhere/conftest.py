"""What the tests of everything share: a year of sample data, made once, and the window over a copy of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from mentorlog import backups, clock, follow_ups, meetings, people
from mentorlog.follow_up_list import listing as follow_up_rows
from mentorlog.logbook import open_logbook
from mentorlog.meeting_list import listing as meeting_rows
from mentorlog.people_list import listing as people_rows
from mentorlog.sample import make_sample_logbook
from ui import tasks
from ui.main_window import MainWindow
from ui.preferences import Preferences

TUESDAY = date(2026, 11, 24)
USUAL = QSize(1180, 760)

Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def tuesday() -> Iterator[None]:
    """Today is Tuesday, 24 November 2026."""
    clock.pin(TUESDAY)
    yield
    clock.pin(None)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sample logbook that has something in its trash, and one backup."""
    clock.pin(TUESDAY)
    folder = tmp_path_factory.mktemp("sample")
    with open_logbook(make_sample_logbook(folder)) as logbook:
        people.trash(logbook, [people_rows(logbook)[-1].uid])
        meetings.trash(logbook, [meeting_rows(logbook)[-1].uid])
        follow_ups.trash(logbook, [follow_up_rows(logbook)[-1].uid])
        backups.make(logbook)
    clock.pin(None)
    return folder


@pytest.fixture
def open_window(tmp_path: Path, sample: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens the window over a copy of the sample data, or over an empty logbook."""
    opened = []

    def open_(size: QSize = USUAL, *, folder: Path | None = sample) -> MainWindow:
        here = tmp_path / str(len(opened))
        shutil.copytree(folder, here) if folder else here.mkdir()
        logbook = open_logbook(here / "logbook.db")
        opened.append(logbook)
        window = MainWindow(logbook, Preferences(here / "window.ini"))
        logbook.on_change = window.follow_change
        qtbot.addWidget(window)
        window.resize(size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield open_
    tasks.stop_all()
    for logbook in opened:
        logbook.on_change = None
        logbook.close()

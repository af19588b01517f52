"""What the tests of everything share: a year of sample data, made once, and the window over a copy of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from mentorlog import backups, clock, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.follow_up_list import listing as follow_up_rows
from mentorlog.logbook import open_logbook
from mentorlog.meeting_list import listing as meeting_rows
from mentorlog.meetings import Participant
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
def foreign(tmp_path: Path) -> Path:
    """The folder of a logbook in which the user wrote no Latin letter."""
    today = clock.today()
    folder = tmp_path / "foreign"
    folder.mkdir()
    with open_logbook(folder / "logbook.db") as logbook:
        uids = [
            people.add(logbook, name, organisation="Завод", title="Директор", tags=["друг"], every_days=7)
            for name in ("Анна Каренина", "Пётр Безухов", "Наташа Ростова", "Соня")
        ]
        for day in (today - timedelta(40), today - timedelta(2), today, today + timedelta(3)):
            meetings.log(logbook, [Participant(uids[0]), Participant(uids[1], "слово")], When(day))
        for days, owner in ((-9, "me"), (0, "me"), (3, "me"), (2, "them")):
            follow_ups.add(logbook, "письмо", When(today + timedelta(days)), people=uids[:1], owed_by=owner)
        people.trash(logbook, uids[-1:])
        backups.make(logbook)
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

"""What the tests of the window share: a logbook in a temporary folder, preferences, a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentorlog.logbook import Logbook, open_logbook
from ui import messages, theme
from ui.actions import Actions
from ui.desk import Desk
from ui.messages import Notice
from ui.preferences import Preferences
from ui.widgets.blur import discretion


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light theme, at the usual size, with nothing hidden."""
    theme.apply(qapp, "light", 100)
    discretion.set_on(False)
    yield
    discretion.set_on(False)


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    """An empty logbook in a file of its own."""
    with open_logbook(tmp_path / "logbook.db") as opened:
        yield opened


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """The preferences of a computer where mentorlog never ran."""
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def desk(logbook: Logbook, preferences: Preferences, qtbot: QtBot) -> Desk:
    """What a page or sheet is given, with a bare window behind its actions."""
    window = QWidget()
    qtbot.addWidget(window)
    return Desk(logbook, preferences, Actions(window))


@pytest.fixture
def notices(qtbot: QtBot) -> Iterator[list[Notice]]:
    """The notices posted so far in this test."""
    heard: list[Notice] = []
    messages.board.posted.connect(heard.append)
    yield heard
    messages.board.posted.disconnect(heard.append)

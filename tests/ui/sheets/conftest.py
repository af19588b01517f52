"""What the tests of the sheets share: a window behind them, people to type, and a hand at the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentorlog import people
from mentorlog.logbook import Logbook
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.tasks import LongWrite

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def known(logbook: Logbook) -> dict[str, str]:
    """Three people, two of one name; their uids."""
    return {
        "priya": people.add(logbook, "Priya Raman", organisation="Siemens"),
        "ada": people.add(logbook, "Ada Lindqvist", organisation="Northwind Bank"),
        "other-ada": people.add(logbook, "Ada Lindqvist", organisation="Contoso"),
    }


class Keyboard:
    """Types into whatever has the focus, as a user does, and counts the keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def type(self, text: str) -> None:
        """Type letters one by one."""
        self.pressed += len(text)
        self._qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(self, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys that are no letters."""
        for key in keys:
            self.pressed += 1
            modifier = CTRL if control else Qt.KeyboardModifier.NoModifier
            self._qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, control=True)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    """A hand at the keyboard."""
    return Keyboard(qtbot)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Sheet], Sheet]:
    """Opens a sheet over a window and waits until it has the focus."""

    def open_(sheet: Sheet) -> Sheet:
        sheet.open()
        sheet.activateWindow()
        qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
        return sheet

    return open_


@pytest.fixture
def alone(desk: Desk, logbook: Logbook) -> list[LongWrite]:
    """The writes alone that were wanted; each has the file to itself, as the session lets it have."""
    started: list[LongWrite] = []

    def start(task: LongWrite) -> None:
        started.append(task)
        logbook.close()
        task.start()

    desk.writing_alone.connect(start)
    return started

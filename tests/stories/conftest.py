"""The real program with its real window, driven as its user drives it: by keys, closed and started again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentorlog import clock, follow_up_list, meeting_list
from mentorlog.logbook import Logbook
from ui.application import Application
from ui.main_window import MainWindow
from ui.messages import SentenceDialog
from ui.palette import Palette
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.button import Button
from ui.widgets.label import Label

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

Window = TypeVar("Window", bound=QWidget)


class Program:
    """The program as its user has it: started, closed and started again on one data folder."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self._qapp, self._qtbot, self.folder = qapp, qtbot, folder
        self.pressed = 0  # keys, those held beside others counted too
        self.start()

    def start(self) -> None:
        """Open the window and wait until keys reach it."""
        hook = sys.excepthook
        self._application = Application(self._qapp, self.folder)
        sys.excepthook = hook  # pytest-qt listens there for exceptions in slots
        assert self._application.start()
        self.come_back()

    @property
    def window(self) -> MainWindow:
        """The window that is there now."""
        assert self._application.session
        return self._application.session.window

    def come_back(self, to: QWidget | None = None) -> None:
        """Go to the window or a sheet, also after a dialog; there is no window manager here that would."""
        window = to or self.window
        with self._qtbot.waitActive(window):
            window.activateWindow()

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
        self.pressed += 1 + sum(bool(modifier & held) for held in (CONTROL, SHIFT, ALT))
        self._qtbot.keyClick(self._focus(), key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.pressed += len(text)
        self._qtbot.keyClicks(self._focus(), text)

    def insert(self, text: str) -> None:
        """Put in at once, as an input method does, what no single key of this keyboard gives."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        self._qapp.sendEvent(self._focus(), event)

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
        return self.opened(LogMeetingSheet)

    def opened(self, kind: type[Window]) -> Window:
        """The window of this kind that a key has opened, once keys reach it."""
        self.wait(lambda: isinstance(self._qapp.activeWindow(), kind))
        return self._qapp.activeWindow()

    def find(self, action: str) -> None:
        """Ctrl+K, a few letters of what is wanted, Enter."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.opened(Palette)
        self.type(action)
        self.press(Qt.Key.Key_Return)

    def log_a_coffee(self) -> None:
        """Ctrl+N, who, notes, next step and its day, Ctrl+Enter."""
        self.press(Qt.Key.Key_N, CONTROL)
        sheet = self.sheet()
        self.type("Priya Raman (Siemens)")
        self.press(Qt.Key.Key_Tab)
        self.tab_to(sheet.form.notes)
        self.type("talked about the PMO move")
        self.press(Qt.Key.Key_Tab)
        self.type("send her the RAID template")
        self.press(Qt.Key.Key_Tab)
        self.type("in 3 days")
        self.press(Qt.Key.Key_Return, CONTROL)
        self.wait(lambda: bool(meeting_list.listing(self.logbook)))

    def promises(self) -> list[str]:
        """What is still to be done."""
        return [row.what for row in follow_up_list.listing(self.logbook)]

    def wait(self, condition: Callable[[], bool]) -> None:
        """Give the window time until something has come true; it takes longer while much else is running."""
        self._qtbot.waitUntil(condition, timeout=20_000)

    def answer(self, button: str) -> list[str]:
        """Press a button of the next dialog, for which all else waits; what it says will be in the list."""
        said: list[str] = []

        def look() -> None:
            dialog = self._qapp.activeModalWidget()
            if isinstance(dialog, SentenceDialog):
                looking.stop()
                said.extend(words(dialog))
                [pressed] = [each for each in dialog.findChildren(Button) if each.text() == button]
                self._qtbot.keyClick(pressed, Qt.Key.Key_Space)

        looking = QTimer(self._qapp, interval=20, timeout=look)
        looking.start()
        return said

    def choose(self, file: Path) -> None:
        """Paste a path into the next dialog for a file, for which all else waits, and press Enter."""

        def look() -> None:
            dialog = self._qapp.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                looking.stop()
                field = dialog.findChild(QLineEdit, "fileNameEdit")
                # Letters that come faster than Qt reads the folders would be completed to something else.
                QApplication.clipboard().setText(str(file))
                self._qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
                self._qtbot.keyClick(field, Qt.Key.Key_Return)

        looking = QTimer(self._qapp, interval=20, timeout=look)
        looking.start()

    def tell_the_user(self) -> Callable[..., None]:
        """Where an error ends that nobody caught: in a dialog, while pytest would make a failure of it."""
        return self._application._guard.handle

    def _focus(self) -> QWidget:
        return self._qapp.focusWidget() or self._qapp.activeWindow() or self.window


def words(widget: QWidget) -> list[str]:
    """What is written on the labels of a window."""
    return [label.full_text() for label in widget.findChildren(Label) if label.isVisible()]


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

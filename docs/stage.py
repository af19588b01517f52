"""What the pictures are taken of: the window over sample data, at a moment that never changes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from docs.story import Story
from mentorlog import clock, identity, people
from mentorlog.logbook import open_logbook
from ui import tasks
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.widgets.blur import discretion

_ZONE = "Europe/Lisbon"
_NOW = datetime(2026, 11, 24, 10, 40, tzinfo=ZoneInfo(_ZONE))
_TURN = 20  # milliseconds between two looks whether something is there
_LONGEST = 10_000
_SETTLING = 250  # milliseconds between two looks whether everything has found its place


@contextmanager
def pinned() -> Iterator[None]:
    """Let it be the same Tuesday morning each time, and give the same uids, which choose avatars' colours."""
    numbers = random.Random(1)  # noqa: S311 - what is wanted is no chance at all
    still = SimpleNamespace(time_ns=lambda: int(_NOW.timestamp() * 1e9))
    with (
        patch.object(clock, "_pinned", _NOW.date()),
        patch.object(clock, "_machine_now", lambda: _NOW),
        patch.object(clock, "zone", lambda: _ZONE),
        patch.object(identity, "os", SimpleNamespace(urandom=numbers.randbytes)),
        patch.object(identity, "time", still),
    ):
        yield


class Stage:
    """One window over the logbook in `folder`; what is opened over it lies on top in its picture."""

    def __init__(self, folder: Path, story: Story | None = None) -> None:
        self.story = story or Story()
        self.logbook = open_logbook(folder / "logbook.db")
        self.window = MainWindow(self.logbook, Preferences(folder / "window.ini"))
        self.logbook.on_change = self.window.follow_change
        self.desk = self.window.desk
        self.window.show()
        self.window.activateWindow()
        self.window.settle()  # as the session lets it once it has been seen: with its counts

    def close(self) -> None:
        """Leave nothing behind for the next scene."""
        discretion.set_on(False)
        tasks.stop_all()
        self.logbook.on_change = None
        self.logbook.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def uid(self, name: str) -> str:
        """The person of that name."""
        return people.find(self.logbook, name)


def wait_until(is_ready: Callable[[], bool]) -> None:
    """Let the program go on until something is there to be seen."""
    for _turn in range(_LONGEST // _TURN):
        if is_ready():
            return
        QTest.qWait(_TURN)
    raise TimeoutError("what the picture is of has not come")


def photograph(widget: QWidget) -> QImage:
    """`widget` as it is seen once everything in it has found its place."""
    before, picture = None, _seen(widget)
    while picture != before:
        QTest.qWait(_SETTLING)
        before, picture = picture, _seen(widget)
    return picture


def _seen(widget: QWidget) -> QImage:
    """What has no frame of its own is seen over its window."""
    behind = widget.parentWidget()
    if behind is None or not widget.windowFlags() & Qt.WindowType.FramelessWindowHint:
        return widget.grab().toImage()
    picture = behind.grab()
    painter = QPainter(picture)
    painter.drawPixmap(widget.pos() - behind.pos(), widget.grab())
    painter.end()
    return picture.toImage()

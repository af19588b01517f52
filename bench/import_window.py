"""LinkedIn's file of 30,000 connections in the sheet of the window: how soon it is shown, how it answers."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bench.data import TODAY
from bench.run import Limit
from bench.tables import ROWS, connections
from mentorlog import clock, people
from mentorlog.logbook import open_logbook
from ui import theme
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.sheets.imports.people import ImportPeopleSheet

_SHOWN, _PAUSE = 5, 100  # seconds; milliseconds
_TURN, _LOOK = 5, 50  # milliseconds


class _Pauses:
    """How long the event loop stood still at most, seen by a timer that is due at each turn."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self.timer = QTimer()
        self.timer.timeout.connect(self._turn)
        self.timer.start(_TURN)

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def import_in_the_window(place: Path) -> Iterator[Limit]:
    """The real sheet over the real window."""
    application = QApplication.instance() or QApplication([])
    theme.apply(application, "light", 100)
    clock.pin(TODAY)
    gc.disable()  # as main.py does
    with open_logbook(place / "logbook.db") as logbook:
        window = MainWindow(logbook, Preferences(place / "window.ini"))
        window.show()
        application.processEvents()  # its first paint is measured elsewhere
        pauses = _Pauses()
        began = time.perf_counter()
        sheet = ImportPeopleSheet(window.desk, window, [connections(place)])
        sheet.open()
        _wait(sheet.save_button.isEnabled)
        shown = time.perf_counter() - began
        sheet.save_button.click()
        _wait(lambda: people.count(logbook) == ROWS)
        pauses.timer.stop()
        name = f"LinkedIn {ROWS:,} rows"
        yield Limit(f"{name} read, planned and shown", lambda: shown, _SHOWN, "s")
        yield Limit(f"{name}: longest pause of the window", lambda: pauses.longest * 1000, _PAUSE, "ms")
        window.close()
    gc.enable()
    clock.pin(None)


def _wait(is_done: Callable[[], bool]) -> None:
    """Let the window turn, and look now and then, seldom enough to cost the work beside it nothing."""
    loop, looking = QEventLoop(), QTimer()
    looking.timeout.connect(lambda: loop.quit() if is_done() else None)
    looking.start(_LOOK)
    loop.exec()

"""What the tests of the pages share: the real window over a logbook of that day, driven by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentorlog import clock
from mentorlog.logbook import Logbook
from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.preferences import Preferences

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def today() -> Iterator[date]:
    """A Tuesday in November, on the clock of the program too."""
    clock.pin(TUESDAY)
    yield TUESDAY
    clock.pin(None)


@pytest.fixture
def open_page(
    today: date, logbook: Logbook, preferences: Preferences, qtbot: QtBot
) -> Iterator[Callable[[str], Page]]:
    """Opens the window on a page, as it is after the first paint, with the focus in its list."""

    def open_page(key: str) -> Page:
        preferences.page = key
        window = MainWindow(logbook, preferences)
        logbook.on_change = window.follow_change
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        page = window.current_page()
        (page.list or page).setFocus()
        return page

    yield open_page
    logbook.on_change = None

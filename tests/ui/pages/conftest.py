"""What the tests of the pages share: the real window over a logbook of that day, driven by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.preferences import Preferences


@pytest.fixture
def open_page(
    today: date, open_window: Callable[[], MainWindow], preferences: Preferences
) -> Callable[[str], Page]:
    """Opens the window on a page, as it is after the first paint, with the focus in its list."""

    def open_page(key: str) -> Page:
        preferences.page = key
        page = open_window().current_page()
        (page.list or page).setFocus()
        return page

    return open_page

"""With a clock that was set back, or that runs far ahead, every page and sheet shows what there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from docs.stage import Stage
from mentorlog import clock
from tests.ui.everywhere.conftest import Open
from tests.ui.everywhere.scenes import settle
from ui.pages import SECTIONS
from ui.sheets.sheet import Sheet

SHEETS = ("log-meeting", "new-membership", "add-credential", "log-activity", "export-calendar")
OF_A_ROW = {
    "memberships": ("edit", "renew-membership", "add-role"),
    "credentials": ("edit", "renew-credential", "opening-balance", "own-rule"),
}


@pytest.mark.parametrize("on", [date(1900, 1, 1), date(2025, 2, 28), date(2199, 12, 31)], ids=str)
def test_every_page_and_every_sheet_opens(open_stage: Open, qtbot: QtBot, on: date) -> None:
    clock.pin(on)
    stage = open_stage()
    for section in SECTIONS:
        stage.window.show_page(section.key)
        settle()  # the search reads everything once, and nothing else can be done meanwhile
        assert not stage.window.grab().isNull()
        if section.key in OF_A_ROW:
            look_at_each_row(stage, OF_A_ROW[section.key], qtbot)
    for key in SHEETS:
        look_at_sheet(stage, key, qtbot)


def look_at_each_row(stage: Stage, keys: Sequence[str], qtbot: QtBot) -> None:
    """Select one after the other, and open what can be done with it then."""
    rows = stage.window.current_page().list
    assert rows.model().rowCount() > 2
    for place in range(rows.model().rowCount()):
        rows.setCurrentIndex(rows.model().index(place, 0))
        assert not stage.window.grab().isNull()
        for key in keys:
            if stage.desk.actions[key].isEnabled():
                look_at_sheet(stage, key, qtbot)


def look_at_sheet(stage: Stage, key: str, qtbot: QtBot) -> None:
    """See the sheet that an action opens, and close it."""
    stage.desk.actions[key].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Sheet), timeout=20_000)
    sheet = QApplication.activeModalWidget()
    assert not sheet.grab().isNull()
    sheet.reject()

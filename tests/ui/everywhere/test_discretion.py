"""Discretion is turned on over sheets and windows too; what it hides is seen in test_every_word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.sheets.history import HistoryWindow
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.blur import discretion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("kind", [LogMeetingSheet, HistoryWindow])
def test_its_key_works_over_the_window_too(open_stage, qtbot, kind):
    stage = open_stage()
    sheet = kind(stage.desk, stage.window)
    sheet.open()
    sheet.activateWindow()
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_H, CTRL | SHIFT)
    assert discretion.on

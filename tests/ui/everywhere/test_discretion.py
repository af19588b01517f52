"""With discretion on, no word of the user's is to be read or heard, wherever in the window they look."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser, QWidget

from ui.sheets.history import HistoryWindow
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.blur import discretion
from ui.widgets.elided_label import ElidedLabel

from .conftest import FOREIGN
from .scenes import WITH_DATA, seen_in, settle, shown
from .test_every_word import said_by

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OWN_WORDS = re.compile("[А-Яа-яё∑]")
# What stands for words of the program in them is none of the user's.
OTHERS = ("banner", "follow-up-with-a-problem")


@pytest.mark.parametrize("when", ["before", "after"])
def test_no_own_word_is_readable(foreign, open_stage, when):
    stage, found = open_stage(folder=foreign, story=FOREIGN), []
    for scene in (scene for scene in WITH_DATA if scene.name not in OTHERS):
        discretion.set_on(when == "before")
        with shown(scene, stage) as seen:
            discretion.set_on(True)
            settle()
            found += [f"{scene.name}: {words!r}" for words in sorted(set(readable(seen)))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", [LogMeetingSheet, HistoryWindow])
def test_its_key_works_over_the_window_too(open_stage, qtbot, kind):
    stage = open_stage()
    sheet = kind(stage.desk, stage.window)
    sheet.open()
    sheet.activateWindow()
    qtbot.waitUntil(lambda: sheet.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_H, CTRL | SHIFT)
    assert discretion.on


def readable(root: QWidget) -> Iterator[str]:
    """What the user wrote and others can read or hear, but for the line that is being written in."""
    for widget in (root, *seen_in(root)):
        words = [widget.text()] if isinstance(widget, ElidedLabel) else list(said_by(widget))
        if isinstance(widget, QLineEdit) and not widget.hasFocus():
            words.append(widget.displayText())
        elif isinstance(widget, QTextBrowser):
            words.append(widget.toPlainText())
        yield from (f"{type(widget).__name__} {each}" for each in words if OWN_WORDS.search(each))

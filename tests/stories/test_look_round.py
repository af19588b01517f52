"""Somebody looks round with sample data, by the palette, and goes back with the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.palette import Palette
from ui.widgets.banner import Banner
from ui.widgets.button import Button

from .conftest import CONTROL, Program


def test_the_mouse_works_in_a_window_that_the_palette_opened(program: Program, qtbot: QtBot) -> None:
    own = program.window
    program.press(Qt.Key.Key_K, CONTROL)
    program.wait(lambda: isinstance(QApplication.activeWindow(), Palette))
    program.type("look round with sample")
    program.press(Qt.Key.Key_Return)
    program.wait(lambda: not isValid(own))
    sample = program.window
    with qtbot.waitExposed(sample):
        pass
    back = sample.findChild(Banner).findChild(Button)
    # Through the window, as a mouse does: what is sent to the button itself passes by a block.
    place = back.mapTo(sample, back.rect().center())
    QTest.mouseClick(sample.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    program.wait(lambda: not program.window.desk.sample)

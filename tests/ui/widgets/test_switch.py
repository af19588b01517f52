"""A switch is heard as a check box, thrown by Space or click, and its knob says how it stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from ui import theme
from ui.widgets.switch import Switch


def test_space_and_a_click_anywhere_throw_it(qtbot):
    switch = Switch("Start hidden")
    qtbot.addWidget(switch)
    switch.show()
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    with qtbot.waitSignal(switch.toggled):
        qtbot.mouseClick(
            switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 3, switch.height() // 2)
        )
    assert not switch.isChecked()


def test_a_screen_reader_hears_what_it_switches_and_how_it_stands(qtbot):
    QAccessible.setActive(True)
    switch = Switch("Start hidden", on=True)
    qtbot.addWidget(switch)
    heard = QAccessible.queryAccessibleInterface(switch)
    assert heard.role() == QAccessible.Role.CheckBox
    assert heard.text(QAccessible.Text.Name) == "Start hidden"
    assert heard.state().checked


def test_on_and_off_differ_and_right_to_left_mirrors(qtbot):
    switch = Switch("Start hidden", on=True)
    qtbot.addWidget(switch)
    on = switch.grab().toImage()
    assert on.pixelColor(switch.width() // 2, switch.height() // 2) == theme.current().accent
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert switch.grab().toImage() != on
    switch.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    switch.setChecked(False)
    assert switch.grab().toImage() != on


def test_focus_is_visible(qtbot):
    switch = Switch("Start hidden")
    qtbot.addWidget(switch)
    switch.show()
    switch.activateWindow()
    switch.clearFocus()
    before = switch.grab().toImage()
    switch.setFocus()
    qtbot.waitUntil(switch.hasFocus)
    assert switch.grab().toImage() != before

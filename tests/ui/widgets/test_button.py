"""Buttons leave room between icon and words, tell their key, and are pressed by Enter."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import icons, theme
from ui.widgets.button import GAP, Button, IconButton
from ui.widgets.icon_view import IconView


def columns_with_ink(button: Button) -> list[int]:
    """The columns in the inside of the button that hold something else than its ground."""
    image = button.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 5)
    rows = range(6, image.height() - 6)
    inside = range(6, image.width() - 6)
    return [x for x in inside if any(image.pixelColor(x, y) != ground for y in rows)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_icon_and_words_do_not_stick_together(qtbot, direction):
    button = Button("HH", "square-pen")
    button.setLayoutDirection(direction)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    columns = columns_with_ink(button)
    widest_gap = max(after - before for before, after in pairwise(columns))
    assert widest_gap >= GAP
    assert columns[0] >= 10
    assert columns[-1] <= button.width() - 10


def test_a_button_that_is_flush_begins_where_words_begin_and_stays_there_with_the_focus(qtbot):
    button = Button("HH", "plus", look="quiet", flush=True)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    for focused in (button.setFocus, button.clearFocus):
        focused()
        assert columns_with_ink(button)[0] == 6  # as far as that looks


def test_the_icon_is_on_the_side_where_reading_begins(qtbot):
    button = Button("Edit", "pencil")
    qtbot.addWidget(button)
    left = button.grab().toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = button.grab().toImage()
    assert left != right


def test_nothing_is_cut_off_at_any_text_size(qtbot, qapp):
    for percent in (90, 150):
        theme.apply(qapp, "light", percent)
        button = Button("Log meeting", "plus", look="primary")
        qtbot.addWidget(button)
        words = button.fontMetrics().horizontalAdvance("Log meeting")
        assert button.sizeHint().width() >= words + 16 + GAP + 2 * 10
    theme.apply(qapp, "light", 100)


def test_enter_and_space_press_the_button(qtbot):
    button = Button("Save")
    qtbot.addWidget(button)
    button.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked, timeout=500):
            qtbot.keyClick(button, key)


def test_ctrl_enter_is_left_to_the_sheet(qtbot):
    button = Button("Cancel")
    qtbot.addWidget(button)
    button.show()
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_tooltip_tells_the_key(qtbot):
    button = Button("Log meeting", "plus", keys="Ctrl+N")
    icon_button = IconButton("ellipsis", "More", keys="F10")
    plain = Button("Cancel")
    for each in (button, icon_button, plain):
        qtbot.addWidget(each)
    assert button.toolTip() == "Log meeting (Ctrl+N)"
    assert icon_button.toolTip() == "More (F10)"
    assert icon_button.accessibleName() == "More"
    assert plain.toolTip() == ""


def test_the_focus_is_visible_in_every_look(qtbot):
    for look in ("primary", "plain", "quiet", "danger"):
        button = Button("Save", look=look)
        qtbot.addWidget(button)
        button.show()
        button.activateWindow()
        button.clearFocus()
        before = button.grab().toImage()
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        assert button.grab().toImage() != before


def test_a_disabled_button_is_paler(qtbot):
    button = Button("Done", "check")
    qtbot.addWidget(button)
    before = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != before
    assert button.sizeHint() != QSize(0, 0)


@pytest.mark.parametrize("seen_before", [True, False])
def test_icons_grow_with_the_text(qapp, qtbot, seen_before):
    button, sign, whole = Button("Done", "check"), IconView(icons.icon("bell"), 20), QWidget()
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    row.addWidget(button)
    row.addWidget(sign)
    if seen_before:
        whole.show()
        assert (button.iconSize().width(), sign.width()) == (16, 20)
    theme.apply(qapp, "light", 150)
    whole.show()
    qtbot.waitUntil(lambda: (button.iconSize().width(), sign.width()) == (24, 30))

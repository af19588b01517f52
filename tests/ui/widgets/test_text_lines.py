"""Text with numbered lines, one of which can be wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui import theme
from ui.widgets.text_lines import TextLines


@pytest.fixture
def lines(qtbot):
    field = TextLines("Text of the rule", 6)
    qtbot.addWidget(field)
    field.setPlainText("\n".join(f"line {number}" for number in range(1, 41)))
    field.resize(400, 200)
    with qtbot.waitExposed(field):
        field.show()
    return field


def colours_of_numbers(field):
    image = field._numbers.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(4) for y in range(image.height())}


def test_the_wrong_line_is_gone_to_and_marked_until_the_text_changes(lines, qtbot):
    bad = theme.current().bad.name()
    assert bad not in colours_of_numbers(lines)
    lines.mark_line(30)
    assert lines.textCursor().blockNumber() == 29 and bad in colours_of_numbers(lines)
    assert lines.extraSelections()[0].format.background().color() == theme.current().sel
    qtbot.keyClick(lines, Qt.Key.Key_X)
    assert lines.extraSelections() == [] and bad not in colours_of_numbers(lines)


def test_a_line_beyond_the_end_is_the_last_one(lines):
    lines.mark_line(99)
    assert lines.textCursor().blockNumber() == 39


def test_the_mark_follows_the_theme(lines, qapp):
    lines.mark_line(2)
    theme.apply(qapp, "dark", 100)
    assert lines.extraSelections()[0].format.background().color() == theme.current().sel


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_numbers_stand_before_the_lines(lines, qtbot, direction):
    lines.setLayoutDirection(direction)
    lines._make_room()
    lines.resize(420, 210)
    numbers, text = lines._numbers.geometry(), lines.viewport().geometry()
    assert not numbers.intersects(text)
    assert (numbers.left() < text.left()) == (direction == Qt.LayoutDirection.LeftToRight)

"""The search field waits for a pause, clears by Esc, and gives the focus back to its list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.widgets.search_field import SearchField


@pytest.fixture
def field(qtbot):
    field = SearchField("Search in follow-ups")
    qtbot.addWidget(field)
    field.show()
    return field


def test_one_search_follows_a_word(field, qtbot):
    asked = []
    field.searched.connect(asked.append)
    qtbot.keyClicks(field, " ada ")
    qtbot.waitUntil(lambda: asked == ["ada"])


def test_escape_clears_first_and_goes_on_when_empty(field, qtbot):
    qtbot.keyClicks(field, "ada")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_leave_for_the_list(field, qtbot, key):
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, key)


def test_it_tells_its_key_and_its_name(field):
    assert "Ctrl+F" in field.placeholderText()
    assert field.accessibleName() == "Search in follow-ups"

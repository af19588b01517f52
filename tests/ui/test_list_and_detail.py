"""List and detail: side by side where there is room, one or the other where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from ui import theme
from ui.pages.list_and_detail import ListAndDetail


class Panes(QWidget):
    """A window with nothing but the two panes."""

    def __init__(self, preferences):
        super().__init__()
        self.rows, self.detail = QListView(), QWidget()
        self.field = QLineEdit()
        QVBoxLayout(self.detail).addWidget(self.field)
        self.both = ListAndDetail("people", self.rows, self.detail, preferences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.both)


@pytest.fixture
def make(preferences, qtbot):
    def make(width):
        panes = Panes(preferences)
        qtbot.addWidget(panes)
        panes.resize(width, 500)
        with qtbot.waitActive(panes):
            panes.show()
            panes.activateWindow()
        return panes

    return make


def seen(panes):
    return panes.rows.isVisible(), panes.detail.isVisible()


def test_both_show_where_there_is_room(make):
    panes = make(760)
    assert seen(panes) == (True, True)
    assert 300 <= panes.rows.width() <= 380


def test_the_list_alone_shows_in_a_narrow_window(make):
    panes = make(759)
    assert seen(panes) == (True, False)
    assert panes.rows.width() == 759


def test_larger_text_needs_a_wider_window(make, qapp):
    panes = make(1000)
    theme.apply(qapp, "light", 150)
    assert seen(panes) == (True, False)
    panes.resize(1140, 500)
    assert seen(panes) == (True, True)
    assert panes.rows.width() >= 375
    theme.apply(qapp, "light", 100)
    assert panes.rows.width() <= 380


def test_going_in_and_back_by_key(make, qtbot):
    panes = make(600)
    panes.both.open_detail()
    assert seen(panes) == (False, True)
    panes.field.setFocus()
    with qtbot.waitSignal(panes.both.went_back):
        qtbot.keyClick(panes.field, Qt.Key.Key_Escape)
    assert seen(panes) == (True, False) and panes.rows.hasFocus()


def test_escape_beside_the_list_gives_it_the_focus(make, qtbot):
    panes = make(780)
    panes.field.setFocus()
    qtbot.keyClick(panes.field, Qt.Key.Key_Escape)
    assert seen(panes) == (True, True) and panes.rows.hasFocus()


def test_widening_brings_both_back(make):
    panes = make(600)
    panes.both.open_detail()
    panes.resize(790, 500)
    assert seen(panes) == (True, True)


def test_the_handle_stays_where_it_was_put(make):
    panes = make(780)
    panes.both.setSizes([310, 470])
    panes.both.splitterMoved.emit(310, 1)
    assert make(780).rows.width() == panes.rows.width() == 310


def test_other_keys_are_left_alone(make, qtbot):
    panes = make(600)
    panes.both.open_detail()
    qtbot.keyClick(panes.detail, Qt.Key.Key_A)
    assert seen(panes) == (False, True)

"""Lists keep their place, open by Enter, and lay buttons over one row beside its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.row_model import ACCESSIBLE, DISPLAY, RowModel
from ui.rows.row import RowDelegate, row_height
from ui.rows.row_buttons import RowButtons, Strip
from ui.rows.row_list import RowList
from ui.widgets.button import Button


class WordDelegate(RowDelegate):
    """Rows of one long line."""

    def draw(self, canvas, row):
        canvas.at_end(0, "in 3 days")
        canvas.words(0, f"{row} " * 80)


class Model(RowModel):
    """Rows with an upper-case name are headings."""

    def flags(self, index):
        return super().flags(index) if self.row(index.row()).islower() else Qt.ItemFlag.ItemNeverHasChildren


@pytest.fixture
def rows(qtbot):
    model = Model(list, {DISPLAY: str, ACCESSIBLE: str})
    view = RowList("Words", model, WordDelegate())
    view.resize(800, 500)
    qtbot.addWidget(view)
    view.show_keys(["HEAD", "ada", "bruno", "FOOT", "chen"])
    view.show()
    return view


def move_mouse(view, row):
    place = QPointF(view.visualRect(view.rows.index(row)).center())
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(view.viewport().mapToGlobal(place.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)


# --- the list


def test_rows_are_as_wide_as_the_list_and_as_high_as_the_text_of_the_moment(rows, qapp):
    rows.grab()
    before = row_height()
    places = [rows.visualRect(rows.rows.index(row)) for row in range(2)]
    assert {place.size() for place in places} == {QSize(rows.viewport().width(), before)}
    assert places[1].top() - places[0].top() == before
    theme.apply(qapp, "light", 150)
    rows.grab()
    assert rows.visualRect(rows.rows.index(1)).top() == row_height() > before


def test_what_is_selected_stays_selected(rows):
    rows.pick("bruno")
    rows.show_keys(["HEAD", "chen", "bruno"])
    assert rows.chosen() == ["bruno"]


@pytest.mark.parametrize(
    ("picked", "left", "expected"),
    [
        ("ada", ["HEAD", "bruno", "FOOT", "chen"], ["bruno"]),
        ("bruno", ["HEAD", "ada", "FOOT", "chen"], ["chen"]),
        ("chen", ["HEAD", "ada", "bruno"], ["bruno"]),
        ("chen", ["HEAD"], []),
        ("ada", [], []),
    ],
)
def test_where_a_row_has_gone_its_neighbour_is_selected(rows, picked, left, expected):
    rows.pick(picked)
    rows.show_keys(left)
    assert rows.chosen() == expected


def test_with_nothing_selected_nothing_becomes_selected(rows):
    rows.show_keys(["ada"])
    assert rows.chosen() == []


def test_the_first_arrow_passes_no_row_by(rows, qtbot):
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.chosen() == ["ada"]
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.chosen() == ["bruno"]


def test_several_are_given_from_top_to_bottom(rows):
    rows.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
    rows.pick("chen")
    rows.selectAll()
    assert rows.chosen() == ["ada", "bruno", "chen"]


def test_the_selected_are_counted(rows):
    rows.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
    rows.show_keys(["ada", "bruno", "chen"])
    assert rows.chosen_count() == 0
    rows.selectAll()
    assert rows.chosen_count() == 3


def test_enter_and_a_double_click_open_a_row(rows, qtbot):
    opened = []
    rows.opened.connect(opened.append)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened == []
    rows.pick("bruno")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    place = rows.visualRect(rows.rows.index(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["bruno", "ada"]


def test_the_selection_is_told(rows, qtbot):
    with qtbot.waitSignal(rows.picked):
        rows.pick("ada")


# --- buttons over a row


@pytest.fixture
def strip(rows):
    """Buttons for ada and bruno, none for chen; clicks are kept in `strip.clicks`."""
    strip = Strip(rows)
    strip.clicks = []
    strip.add("Done", lambda: strip.clicks.append(rows.chosen()), icon="check", keys="Ctrl+D")
    RowButtons(rows, [strip], lambda row: strip if row in ("ada", "bruno") else None, 90)
    rows.resize(801, 500)
    return strip


def over(rows, strip, row):
    return strip.isVisible() and rows.visualRect(rows.rows.index(row)).contains(strip.geometry())


def test_a_row_is_picked_alone_while_ctrl_is_held(rows, qtbot):
    rows.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
    rows.pick("ada")
    qtbot.keyPress(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rows.pick("chen")
    assert rows.chosen() == ["chen"]
    qtbot.keyRelease(rows, Qt.Key.Key_Z)


def test_buttons_lie_over_the_current_row(rows, strip):
    assert not strip.isVisible()
    rows.pick("ada")
    assert over(rows, strip, 1)
    rows.pick("chen")
    assert not strip.isVisible()


def test_buttons_follow_the_mouse_and_return(rows, strip):
    rows.pick("ada")
    move_mouse(rows, 2)
    assert over(rows, strip, 2)
    QApplication.sendEvent(rows.viewport(), QEvent(QEvent.Type.Leave))
    assert over(rows, strip, 1)


def test_a_click_is_for_the_row_it_lies_over(rows, strip, qtbot):
    rows.pick("ada")
    move_mouse(rows, 2)
    qtbot.mouseClick(strip.findChild(Button), Qt.MouseButton.LeftButton)
    assert strip.clicks == [["bruno"]]


def test_buttons_cover_no_words(rows, strip):
    move_mouse(rows, 1)
    place = strip.geometry()
    strip.hide()
    assert not has_words(rows, place)


def test_words_have_their_room_back_when_the_buttons_go(rows, strip):
    move_mouse(rows, 1)
    place = strip.geometry()
    move_mouse(rows, 2)
    assert has_words(rows, place)


def has_words(rows, place):
    seen = rows.viewport().grab(place).toImage()
    ground = seen.pixelColor(0, 0)
    return any(seen.pixelColor(x, y) != ground for x in range(seen.width()) for y in range(seen.height()))


def test_in_a_narrow_list_the_words_have_the_room(rows, strip):
    rows.pick("ada")
    rows.resize(400, 500)
    assert not strip.isVisible()
    assert rows.itemDelegate().end_room == 0


def test_mirrored_the_buttons_lie_at_the_left(rows, strip):
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    rows.pick("ada")
    assert over(rows, strip, 1)
    assert strip.geometry().right() < rows.width() // 2

"""Chips can be read, chosen with arrow keys and taken away with Delete."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.blur import discretion
from ui.widgets.chips import Chip, ChoiceChips, RemovableChip

KINDS = [("coffee", "Coffee"), ("lunch", "Lunch"), ("call", "Call & more")]


@pytest.fixture
def form(qtbot):
    """Chips between two fields, so that the way of Tab can be seen."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.before, window.chips, window.after = QLineEdit(), ChoiceChips("Kind", KINDS), QLineEdit()
    for part in (window.before, window.chips, window.after):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.before.setFocus()
    qtbot.waitUntil(window.before.hasFocus)
    return window


def test_a_click_chooses(qtbot, form):
    with qtbot.waitSignal(form.chips.chosen) as told:
        qtbot.mouseClick(form.chips.chip("lunch"), Qt.MouseButton.LeftButton)
    assert told.args == ["lunch"]
    assert form.chips.chosen_key() == "lunch"


def test_the_group_is_one_tab_stop_and_arrows_move_inside(qtbot, form):
    form.chips.choose("coffee")
    qtbot.keyClick(form.before, Qt.Key.Key_Tab)
    assert form.chips.chip("coffee").hasFocus()
    with qtbot.waitSignal(form.chips.chosen) as told:
        qtbot.keyClick(form.chips.chip("coffee"), Qt.Key.Key_Right)
    assert told.args == ["lunch"]
    qtbot.keyClick(form.chips.chip("lunch"), Qt.Key.Key_Tab)
    assert form.after.hasFocus()


def test_choosing_by_program_is_silent_and_can_be_taken_back(qtbot, form):
    with qtbot.assertNotEmitted(form.chips.chosen):
        form.chips.choose("call")
        assert form.chips.chosen_key() == "call"
        form.chips.choose(None)
    assert form.chips.chosen_key() is None


def test_tab_finds_the_group_again_after_another_choice_by_program(qtbot, form):
    form.chips.choose("coffee")
    qtbot.keyClick(form.before, Qt.Key.Key_Tab)
    assert form.chips.chip("coffee").hasFocus()
    form.before.setFocus()
    form.chips.choose("call")
    qtbot.keyClick(form.before, Qt.Key.Key_Tab)
    assert form.chips.chip("call").hasFocus()


def test_other_choices_keep_what_was_taken(form):
    form.chips.choose("call")
    form.chips.set_choices([("call", "Call"), ("sauna", "Sauna")])
    assert form.chips.chosen_key() == "call"
    form.chips.set_choices([("sauna", "Sauna")])
    assert form.chips.chosen_key() is None


def test_a_screen_reader_hears_a_group_of_radio_buttons(qtbot, form):
    QAccessible.setActive(True)
    group = QAccessible.queryAccessibleInterface(form.chips)
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Kind"
    chips = [group.child(place) for place in range(group.childCount())]
    assert [chip.role() for chip in chips] == [QAccessible.Role.RadioButton] * 3
    assert [chip.text(QAccessible.Text.Name) for chip in chips] == ["Coffee", "Lunch", "Call & more"]


def test_narrow_chips_start_a_new_line(form):
    assert form.chips.layout().heightForWidth(90) > form.chips.layout().heightForWidth(900)


def test_right_to_left_begins_at_the_right(qtbot, form):
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: form.chips.chip("coffee").x() > form.chips.chip("lunch").x())


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_chip_can_be_taken_away_by_keyboard(qtbot, key):
    chip = RemovableChip("Bruno & Co")
    qtbot.addWidget(chip)
    chip.show()
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_only_the_cross_takes_a_chip_away(qtbot):
    chip = RemovableChip("Bruno Costa")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.waitSignal(chip.removed):
        cross = QPoint(chip.width() - 14, chip.height() // 2)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)


def test_personal_chips_are_hidden(qtbot):
    told, secret = Chip("Mentor"), RemovableChip("Bruno", secret=True)
    qtbot.addWidget(told)
    qtbot.addWidget(secret)
    discretion.set_on(True)
    assert told.text() == "Mentor"
    assert secret.accessibleName() == "Remove •••••"
    discretion.set_on(False)
    assert secret.accessibleName() == "Remove Bruno"


@pytest.mark.parametrize(
    ("direction", "forward"),
    [(Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right), (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left)],
)
def test_arrow_keys_go_on_where_a_line_of_chips_ends(form, qtbot, direction, forward):
    form.setLayoutDirection(direction)
    form.chips.setFixedWidth(form.chips.chip("call").sizeHint().width())
    qtbot.waitUntil(lambda: form.chips.chip("lunch").y() > form.chips.chip("coffee").y())
    form.chips.chip("coffee").setFocus()
    for key, name in (("coffee", "lunch"), ("lunch", "call"), ("call", "coffee")):
        qtbot.keyClick(form.chips.chip(key), forward)
        assert form.chips.chosen_key() == name and form.chips.chip(name).hasFocus()


def test_no_chip_is_left_alone_on_a_line(qtbot):
    chips = ChoiceChips("Kind", [(str(number), "Coffee") for number in range(6)])
    qtbot.addWidget(chips)
    chips.resize(chips.chip("0").sizeHint().width() * 5 + 4 * 6, 80)  # room for five in a line
    chips.show()
    tops = [chips.chip(str(number)).y() for number in range(6)]
    assert tops[:3] == [tops[0]] * 3 and tops[3:] == [tops[3]] * 3 and tops[3] > tops[0]


def test_a_line_each_is_as_wide_as_the_widest(qtbot):
    """Made even, lines of one chip each could be drawn together to nothing and still be as many."""
    chips = ChoiceChips("Rhythm", [("week", "Every week"), ("months", "Every 3 months")])
    qtbot.addWidget(chips)
    chips.resize(140, 80)
    chips.show()
    each = [chips.chip(key) for key in ("week", "months")]
    assert each[0].y() < each[1].y()
    assert all(chip.width() >= chip.sizeHint().width() for chip in each)


def test_personal_choices_are_hidden_while_discretion_asks_for_it(qtbot):
    names = ChoiceChips("Whom", [("1", "Zoë & Co"), ("2", "Bo")], secret=True)
    qtbot.addWidget(names)
    assert [names.chip(key).text() for key in "12"] == ["Zoë && Co", "Bo"]
    discretion.set_on(True)
    assert not any(word in names.chip(key).text() for key in "12" for word in ("Zo", "Co", "Bo"))
    discretion.set_on(False)
    assert names.chip("1").text() == "Zoë && Co"

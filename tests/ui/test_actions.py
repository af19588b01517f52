"""One registry of actions: unique keys, tooltips with keys, enabled exactly where something handles them."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget

from ui import actions
from ui.actions import MENUS, SPECS, Actions
from ui.pages import SECTIONS
from ui.widgets.action_button import ActionButton


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.actions_of_test = Actions(window)
    return window


def show(window, qtbot):
    """Shortcuts work in the active window only."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_no_two_actions_share_a_key():
    keys = Counter(QKeySequence(keys).toString() for spec in SPECS.values() for keys in spec.keys)
    assert [key for key, times in keys.items() if times > 1] == []
    assert "" not in keys  # a key that Qt cannot read would be no key at all


def test_no_two_menu_entries_share_a_name():
    keys = [spec.key for menu in MENUS for spec in menu.actions if spec is not None]
    assert len(keys) == len(set(keys)) == len(SPECS)


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.key)
def test_one_letter_chooses_each_entry_of_an_open_menu(menu):
    letters = [spec.text.partition("&")[2][:1].casefold() for spec in menu.actions if spec is not None]
    assert all(letter.isalpha() for letter in letters)
    assert len(set(letters)) == len(letters)


def test_the_mark_of_the_letter_is_seen_in_menus_only(window):
    assert window.actions_of_test["history"].text() == "&History…"
    assert SPECS["history"].words == "History…" and actions.tooltip("history") == "History… (Ctrl+H)"
    assert ActionButton(window.actions_of_test, "history").text() == "History…"


@pytest.mark.parametrize("keys", ["Ctrl+,", "Ctrl+?", "Ctrl+F", "F9", "F10", "Ctrl+Shift+H"])
def test_keys_that_qt_leaves_empty_without_a_desktop_are_spelled_out(keys, window):
    found = [key for key in SPECS if QKeySequence(keys) in window.actions_of_test[key].shortcuts()]
    assert len(found) == 1


def test_every_section_can_be_gone_to():
    assert {f"go-{section.key}" for section in SECTIONS} <= set(SPECS)


def test_a_tooltip_names_the_key():
    assert actions.tooltip("log-meeting") == "Log meeting (Ctrl+N)"
    assert actions.tooltip("about") == "About mentorlog"


def test_a_button_tells_the_key_of_its_action_from_the_registry_alone():
    registry = Path(actions.__file__)
    keys = {keys for spec in SPECS.values() for keys in spec.keys if len(keys) > 1}
    spelled_out = [
        f"{file.name}:{node.lineno} {node.value}"
        for file in registry.parent.rglob("*.py")
        if file != registry
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in keys
    ]
    assert spelled_out == []


def test_a_button_does_what_its_action_does(window, qtbot):
    done = []
    window.actions_of_test.use({"log-meeting": lambda: done.append("logged")}, {})
    button = ActionButton(window.actions_of_test, "log-meeting", "Log it")
    qtbot.addWidget(button)
    button.click()
    assert done == ["logged"]
    assert (button.text(), button.toolTip(), button.icon().isNull()) == ("Log it", "Log it (Ctrl+N)", False)


def test_an_action_without_handler_is_disabled(window):
    own = window.actions_of_test
    own.use({"done": list}, {"palette": list})
    assert own["done"].isEnabled() and own["palette"].isEnabled()
    assert not own["snooze"].isEnabled()


def test_the_page_goes_before_the_window(window):
    heard = []
    own = window.actions_of_test
    own.use({"log-meeting": lambda: heard.append("page")}, {"log-meeting": lambda: heard.append("window")})
    own.trigger("log-meeting")
    own.use({}, {"log-meeting": lambda: heard.append("window")})
    own.trigger("log-meeting")
    assert heard == ["page", "window"]


def test_nothing_can_be_done_while_paused(window):
    own = window.actions_of_test
    own.use({"done": list}, {})
    own.set_paused(True)
    assert not own["done"].isEnabled()
    own.set_paused(False)
    assert own["done"].isEnabled()


def test_both_keys_of_an_action_work(window, qtbot):
    heard = []
    window.actions_of_test.use({"log-meeting": lambda: heard.append(1)}, {})
    show(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert heard == [1, 1]


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_letters_and_slash_are_typed_into_a_field_and_are_actions_elsewhere(window, qtbot, field):
    heard = []
    handlers = {key: lambda key=key: heard.append(key) for key in ("search", "next-row", "trash")}
    window.actions_of_test.use(handlers, {})
    inside, outside = field(), QWidget()
    outside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(inside)
    column.addWidget(outside)
    window.setCentralWidget(content)
    show(window, qtbot)
    inside.setFocus()
    qtbot.keyClicks(inside, "/j")
    qtbot.keyClick(inside, Qt.Key.Key_Delete)
    assert heard == []
    outside.setFocus()
    qtbot.keyClicks(outside, "/j")
    qtbot.keyClick(outside, Qt.Key.Key_Delete)
    assert heard == ["search", "next-row", "trash"]


def test_menus_hold_every_action_once(window):
    window.actions_of_test.fill(window.menuBar())
    shown = [
        action.text()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    ]
    assert sorted(shown) == sorted(window.actions_of_test[key].text() for key in SPECS)


def test_erasing_has_a_sign_of_its_own_in_the_palette():
    assert [spec.key for spec in SPECS.values() if spec.icon == "eraser"] == ["erase"]

"""Notes are kept to the letter, stay alive with absurd lines, and know two keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.blur import discretion
from ui.widgets.notes_edit import LONGEST_LINE, NotesEdit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def notes(qtbot):
    notes = NotesEdit("Notes")
    qtbot.addWidget(notes)
    notes.resize(400, 200)
    notes.show()
    notes.activateWindow()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    return notes


@pytest.mark.parametrize(
    "text",
    ["", "plain", "x" * 300_000, "a\n" + "y" * (LONGEST_LINE * 2) + "\n\nb", "مرحبا 🦊\n- [ ] x\n", "\n\n"],
    ids=["empty", "plain", "one long line", "long line between", "scripts", "only line ends"],
)
def test_no_character_is_lost_or_added(notes, text):
    notes.setPlainText(text)
    assert notes.toPlainText() == text


def test_no_line_is_longer_than_the_window_can_bear(notes):
    notes.setPlainText("x" * 300_000)
    notes.selectAll()
    longest = max(len(notes.document().findBlockByNumber(n).text()) for n in range(notes.blockCount()))
    assert longest < LONGEST_LINE + 10


def test_typing_into_a_cut_line_and_undo_keep_it_whole(qtbot, notes):
    text = "x" * 5000
    notes.setPlainText(text)
    notes.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(notes, "end")
    assert notes.toPlainText() == text + "end"
    qtbot.keyClick(notes, Qt.Key.Key_Z, CTRL)
    assert notes.toPlainText() == text


def test_removing_a_cut_by_hand_leaves_no_trace(qtbot, notes):
    notes.setPlainText("x" * (LONGEST_LINE + 10))
    notes.moveCursor(QTextCursor.MoveOperation.End)
    notes.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    qtbot.keyClick(notes, Qt.Key.Key_Backspace)
    assert notes.toPlainText() == "x" * (LONGEST_LINE + 10)


def test_what_is_pasted_is_cut_and_what_is_copied_is_whole(notes):
    pasted = QMimeData()
    pasted.setText("z" * 10_000)
    notes.insertFromMimeData(pasted)
    assert notes.blockCount() > 1
    assert notes.toPlainText() == "z" * 10_000
    notes.selectAll()
    assert notes.createMimeDataFromSelection().text() == "z" * 10_000


def test_copied_lines_have_ordinary_line_ends(notes):
    notes.setPlainText("a\nb")
    notes.selectAll()
    assert notes.createMimeDataFromSelection().text() == "a\nb"


def test_ctrl_b_makes_bold_and_takes_it_back(qtbot, notes):
    notes.setPlainText("vendor escalation")
    notes.selectAll()
    qtbot.keyClick(notes, Qt.Key.Key_B, CTRL)
    assert notes.toPlainText() == "**vendor escalation**"
    qtbot.keyClick(notes, Qt.Key.Key_B, CTRL)
    assert notes.toPlainText() == "vendor escalation"


def test_ctrl_b_without_a_selection_stands_between(qtbot, notes):
    qtbot.keyClick(notes, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(notes, "now")
    assert notes.toPlainText() == "**now**"


def test_ctrl_t_makes_a_task_and_takes_it_back(qtbot, notes):
    notes.setPlainText("  send the log")
    notes.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(notes, Qt.Key.Key_T, CTRL)
    assert notes.toPlainText() == "  - [ ] send the log"
    qtbot.keyClick(notes, Qt.Key.Key_T, CTRL)
    assert notes.toPlainText() == "  send the log"


def test_enter_goes_on_with_a_list_until_an_item_is_empty(qtbot, notes):
    qtbot.keyClicks(notes, "- [x] one")
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    qtbot.keyClicks(notes, "two")
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    qtbot.keyClicks(notes, "after")
    assert notes.toPlainText() == "- [x] one\n- [ ] two\nafter"


def test_tab_goes_to_the_next_field(qtbot):
    form = QWidget()
    column = QVBoxLayout(form)
    notes, line = NotesEdit("Notes"), QLineEdit()
    column.addWidget(notes)
    column.addWidget(line)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    qtbot.keyClick(notes, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert notes.toPlainText() == ""


def test_discretion_shows_bars_until_the_user_writes(qtbot, notes):
    notes.setPlainText("Ada is leaving.")
    clear = notes.viewport().grab().toImage()
    discretion.set_on(True)
    assert notes.viewport().grab().toImage() == clear
    notes.clearFocus()
    assert notes.viewport().grab().toImage() != clear
    assert notes.toPlainText() == "Ada is leaving."

"""Words selected in notes are taken out of them with one key, or out of the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from ui.widgets.blur import discretion
from ui.widgets.notes_edit import NotesEdit
from ui.widgets.notes_view import NotesView
from ui.widgets.said_words import SaidWords

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NOTES = "She waits.\n\n- [ ] Send two names"


@pytest.fixture(params=["written", "read"])
def field(request, qtbot):
    """A field with the notes, and the keyboard in it."""
    field = NotesEdit("Notes") if request.param == "written" else NotesView(NOTES)
    qtbot.addWidget(field)
    field.resize(400, 200)
    if request.param == "written":
        field.setPlainText(NOTES)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


@pytest.fixture
def heard(field):
    heard = []
    said = SaidWords(field)
    said.quoted.connect(lambda words: heard.append(("quoted", words)))
    said.promised.connect(lambda words: heard.append(("promised", words)))
    return heard


def select(field, words):
    field.setTextCursor(field.document().find(words))


def test_one_key_each_tells_the_words_and_they_stay_selected(field, heard, qtbot):
    select(field, "She waits.")
    qtbot.keyClick(field, Qt.Key.Key_Q, KEYS)
    select(field, "Send two names")
    qtbot.keyClick(field, Qt.Key.Key_R, KEYS)
    assert heard == [("quoted", "She waits."), ("promised", "Send two names")]
    assert field.textCursor().hasSelection()


def test_with_nothing_selected_the_keys_are_those_of_the_window(field, heard, qtbot):
    qtbot.keyClick(field, Qt.Key.Key_Q, KEYS)
    assert heard == []


def test_the_menu_offers_both_under_what_it_always_offers(field, heard, qtbot):
    select(field, "She waits.")
    at = field.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.sendEvent(field.viewport(), event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    *others, quote, promise = menu.actions()
    assert [quote.text(), promise.text()] == ["To &feedback", "To a follow-&up"]
    assert others
    quote.trigger()
    menu.close()
    assert heard == [("quoted", "She waits.")]


def test_dots_are_not_what_somebody_said(qtbot):
    view = NotesView("She waits.")
    qtbot.addWidget(view)
    said = SaidWords(view)
    discretion.set_on(True)
    view.selectAll()
    assert said.words() == ""


def test_the_mark_of_a_list_is_not_part_of_what_was_said(qtbot):
    field = NotesEdit("Notes")
    qtbot.addWidget(field)
    field.setPlainText(NOTES)
    said = SaidWords(field)
    select(field, "- [ ] Send two names")
    assert said.words() == "Send two names"

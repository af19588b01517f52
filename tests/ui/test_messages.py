"""Messages: notices reach the window, questions default to the safe side, nothing is taken for HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from mentorlog.errors import NotFound
from ui import messages
from ui.messages import Notice, SentenceDialog

HOSTILE = "<b>Ada</b> & <img src='file:///x'>"


def answer(act):
    """Do `act` with the dialog that opens next."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def press(text):
    def act(dialog):
        next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()

    return act


def test_a_notice_reaches_whoever_shows_them(notices):
    messages.notice("Meeting logged", undo=True)
    messages.notice("Exported", action="Show", on_action=list)
    assert notices == [Notice("Meeting logged", undo=True), Notice("Exported", action="Show", on_action=list)]


@pytest.mark.parametrize(("button", "answered"), [("Empty Trash", True), ("Cancel", False)])
def test_a_question_is_answered_by_its_buttons(qtbot, button, answered):
    answer(press(button))
    assert messages.question(None, "Empty the Trash?", "It is gone then.", "Empty Trash") is answered


def test_escape_means_no(qtbot):
    answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not messages.question(None, "Empty the Trash?", "It is gone then.", "Empty Trash")


@pytest.mark.parametrize(("dangerous", "answered"), [(True, False), (False, True)])
def test_enter_does_the_usual_thing_but_never_the_dangerous_one(qtbot, dangerous, answered):
    def enter(dialog):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    answer(enter)
    assert messages.question(None, "Sure?", "Gone then.", "Erase", dangerous=dangerous) is answered


def test_an_error_is_its_sentence(qtbot):
    seen = []

    def look(dialog):
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    answer(look)
    messages.error(None, NotFound(HOSTILE))
    assert f"There is no “{HOSTILE}” in the logbook." in seen


def test_words_from_outside_are_never_html(qtbot):
    dialog = SentenceDialog(None, HOSTILE, HOSTILE)
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    assert [label.text() for label in labels] == [HOSTILE, HOSTILE]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_title_of_the_window_holds_no_words_of_the_user(qtbot):
    dialog = SentenceDialog(None, "Ada Lindqvist", "…", "Question")
    qtbot.addWidget(dialog)
    plain = SentenceDialog(None, "Ada Lindqvist", "…")
    qtbot.addWidget(plain)
    assert plain.windowTitle() == "Notice – mentorlog"
    assert dialog.windowTitle() == "Question – mentorlog"
    assert dialog.accessibleName() == "Ada Lindqvist"


@pytest.mark.parametrize(
    ("ask", "static"),
    [
        (lambda: messages.file_to_open(None, "Open", Path("/tmp"), "All (*)"), "getOpenFileName"),
        (lambda: messages.file_to_save(None, "Save", Path("/tmp/a.ics"), "All (*)"), "getSaveFileName"),
    ],
)
def test_a_file_chooser_gives_a_path_or_nothing(monkeypatch, ask, static):
    monkeypatch.setattr(QFileDialog, static, lambda *_: ("/tmp/b.ics", ""))
    assert ask() == Path("/tmp/b.ics")
    monkeypatch.setattr(QFileDialog, static, lambda *_: ("", ""))
    assert ask() is None


def test_a_folder_chooser_gives_a_path_or_nothing(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/tmp")
    assert messages.folder(None, "Backups", Path("/")) == Path("/tmp")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert messages.folder(None, "Backups", Path("/")) is None

"""The prep card tells what is open, ticks questions off, and leaves what is private out of files."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QRadioButton

from mentorlog import meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, goals, mentorships, questions, topics
from ui import messages
from ui.sheets.ask import AskSheet
from ui.sheets.prep import PrepSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label
from ui.widgets.notes_view import NotesView


@pytest.fixture
def full(logbook, ada, promise, today):
    """Ada with something in every part of her card."""
    mentorship = mentorships.start(logbook, ada, "mentee")
    meetings.log(
        logbook, [Participant(ada, "Asks about Osaka")], When(today - timedelta(4)), notes="Two options"
    )
    promise("Send RAID log", -3)
    promise("Introduce me", 2, owed_by="them")
    topics.add(logbook, mentorship, "My second wave")
    feedback.add(logbook, ada, "Say what you want", "growth", day=today - timedelta(9))
    feedback.add(logbook, ada, "Between us two", "advice", private=True)
    goals.add(logbook, "Lead alone", people=[ada], baseline=3)
    people.edit(logbook, ada, organisation="Contoso")
    return ada


@pytest.fixture
def asked(logbook, ada, today):
    return [questions.add(logbook, ada, words) for words in ("Which book?", "Whom to meet?")]


@pytest.fixture
def open_prep(desk, behind, opened, logbook, ada):
    """Opens the card, which hears of changes as in the window."""

    def open_prep():
        logbook.on_change = lambda _change: desk.changed.emit()
        return opened(PrepSheet(desk, behind, ada))

    yield open_prep
    logbook.on_change = None


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "prep.pdf"
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: path)
    return path


def told(sheet):
    lines = [label.full_text() for label in sheet.findChildren(Label) if label.isVisible()]
    notes = [view.toPlainText() for view in sheet.findChildren(NotesView)]
    return "\n".join(lines + notes).replace("\u2068", "").replace("\u2069", "")


def test_every_part_is_told(open_prep, full, asked):
    words = told(open_prep())
    for part in (
        "Before I meet Ada Lindqvist",
        "Last time",
        "Two options",
        "Ada Lindqvist: Asks about Osaka",
        "I promised",
        "3 days ago · overdue",
        "They promised",
        "To talk about",
        "My second wave",
        "To ask",
        "Which book?",
        "“Say what you want”",
        "Growth · ",
        "Lead alone",
        "3 of 10",
    ):
        assert part in words, part


def test_where_nothing_is_open_that_is_said(open_prep):
    assert "Nothing is open. Ask how they are." in told(open_prep())


def test_one_key_ticks_a_question_off_and_back(open_prep, logbook, ada, asked, today, keyboard):
    sheet = open_prep()
    keyboard.type("2")
    assert [row.words for row in questions.of_person(logbook, ada, unasked=True)] == ["Which book?"]
    assert list(sheet.ticks) == asked and sheet.ticks[asked[1]].box.isChecked()
    keyboard.type("2")
    assert len(questions.of_person(logbook, ada, unasked=True)) == 2
    keyboard.type("9")
    assert len(questions.of_person(logbook, ada, unasked=True)) == 2


def test_space_ticks_the_one_with_the_focus_and_it_keeps_the_focus(open_prep, logbook, ada, asked, keyboard):
    sheet = open_prep()
    sheet.ticks[asked[0]].box.setFocus()
    keyboard.type(" ")
    assert [row.uid for row in questions.of_person(logbook, ada, unasked=True)] == [asked[1]]
    assert sheet.ticks[asked[0]].box.hasFocus()


def test_what_changes_meanwhile_is_told(open_prep, full, promise, qtbot):
    sheet = open_prep()
    promise("Bring cake")
    qtbot.waitUntil(lambda: "Bring cake" in told(sheet))


def test_the_text_leaves_out_what_is_private_unless_that_is_ticked(open_prep, full, qtbot, notices):
    sheet = open_prep()
    qtbot.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Say what you want" in text and "Between us two" not in text and notices
    sheet.private.setChecked(True)
    qtbot.mouseClick(sheet.copy, Qt.MouseButton.LeftButton)
    assert "Between us two" in QGuiApplication.clipboard().text()


def test_without_anything_private_nothing_has_to_be_ticked(open_prep, asked):
    assert open_prep().private.isHidden()


def test_ctrl_enter_writes_the_pdf(open_prep, full, file, keyboard, notices):
    open_prep()
    keyboard.save()
    assert file.read_bytes().startswith(b"%PDF") and notices[-1].text == "Saved as prep.pdf"


def test_where_it_cannot_be_written_the_sheet_says_so_and_stays(open_prep, full, file, keyboard):
    sheet = open_prep()
    file.mkdir()
    keyboard.save()
    assert sheet.head.trouble.isVisible()


@pytest.fixture
def together(desk, behind, opened, logbook, full, asked):
    """The cards of Ada and of Zoë, who waits for one answer."""
    zoe = people.add(logbook, "Zoë & Co")
    questions.add(logbook, zoe, "What did you read?")
    return opened(PrepSheet(desk, behind, full, zoe))


def test_of_several_the_first_is_shown_until_another_is_chosen(together, keyboard, logbook, qtbot):
    assert "Before I meet Ada Lindqvist" in told(together) and "What did you read?" not in told(together)
    keyboard.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "What did you read?" in told(together))
    assert "Before I meet Zoë & Co" in told(together)
    assert "Which book?" not in told(together) and "Lead alone" not in told(together)
    keyboard.type("1")
    zoe = together.whom.chosen_key()
    assert questions.of_person(logbook, zoe, unasked=True) == []
    keyboard.press(Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Which book?" in told(together))


def test_of_several_the_one_that_is_shown_is_copied_and_asked(together, keyboard, qtbot):
    keyboard.press(Qt.Key.Key_Right)
    qtbot.mouseClick(together.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Before I meet Zoë & Co\n") and "What did you read?" in text
    qtbot.mouseClick(together.ask, Qt.MouseButton.LeftButton)
    [ask] = together.findChildren(AskSheet)
    assert "Zoë & Co" in ask.head._title.text()
    ask.done(0)


def test_with_one_there_is_nothing_to_choose(open_prep):
    assert open_prep().whom.isHidden()


def test_asking_for_feedback_begins_here(open_prep, full, qtbot):
    sheet = open_prep()
    qtbot.mouseClick(sheet.ask, Qt.MouseButton.LeftButton)
    [ask] = sheet.findChildren(AskSheet)
    ask.done(0)


def test_discretion_hides_names_and_words(together):
    sheet = together
    discretion.set_on(True)
    names = " ".join(button.text() for button in sheet.whom.findChildren(QRadioButton))
    assert names and "Ada" not in names and "Zoë" not in names
    seen = "\n".join(label.text() for label in sheet.findChildren(Label) if label.isVisible())
    for secret in ("Ada", "RAID", "book", "Say what", "Lead alone", "second wave"):
        assert secret not in seen, secret


def test_a_page_of_feedback_is_quoted_by_its_beginning(logbook, ada, open_prep):
    feedback.add(logbook, ada, "Say it " + "word " * 20_000, "growth")
    [quoted] = [text for label in open_prep().findChildren(Label) if "Say it" in (text := label.full_text())]
    assert len(quoted) < 500 and quoted.endswith("…”")


def test_a_number_beside_a_question_says_that_it_is_a_key(desk, behind, opened, logbook, ada):
    questions.add(logbook, ada, "Which book?")
    sheet = opened(PrepSheet(desk, behind, ada))
    assert any(label.full_text() == "key 1" for label in sheet.findChildren(Label))

"""Asking for feedback: questions are chosen, the text is changed and sent, and the answer is chased."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication

from mentorlog import follow_up_list
from mentorlog.mentoring import questions
from ui.sheets.ask import AskSheet
from ui.sheets.ask_whom import AskWhomSheet
from ui.widgets.blur import discretion

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def question(logbook, ada):
    return questions.add(logbook, ada, "Which book?")


@pytest.fixture
def sheet(desk, behind, opened, ada, question):
    return opened(AskSheet(desk, behind, ada))


def test_by_keyboard_a_question_is_asked_and_chased_in_one_step(
    sheet, logbook, ada, today, keyboard, notices
):
    keyboard.type(" ")
    assert sheet.text.toPlainText().startswith("Hello Ada,\n")
    assert "- Which book?" in sheet.text.toPlainText()
    keyboard.save()
    assert [row.asked_on for row in questions.of_person(logbook, ada)] == [today]
    [chase] = follow_up_list.listing(logbook)
    assert (chase.owed_by, chase.people[0].uid) == ("them", ada) and chase.due > today
    assert (notices[-1].text, notices[-1].undo) == ("Asked Ada Lindqvist for feedback", True)
    logbook.undo()
    assert not follow_up_list.listing(logbook)
    assert questions.of_person(logbook, ada, unasked=True)


def test_a_sample_question_that_is_asked_is_kept_for_the_person(sheet, logbook, ada, today, keyboard):
    words = next(iter(sheet.samples))
    sheet.samples[words].box.click()
    keyboard.save()
    asked = {row.words: row.asked_on for row in questions.of_person(logbook, ada)}
    assert asked == {"Which book?": None, words: today}


def test_a_text_that_was_changed_keeps_the_changes(sheet, keyboard):
    sheet.text.setFocus()
    keyboard.type("Dear Ada. ")
    sheet.ticks["Which book?"].box.click()
    assert sheet.text.toPlainText().startswith("Dear Ada. Hello")
    assert sheet.text.toPlainText().endswith("\n- Which book?\n")
    sheet.ticks["Which book?"].box.click()
    assert "Which book?" not in sheet.text.toPlainText()
    assert sheet.text.toPlainText().startswith("Dear Ada. Hello")


def test_it_need_not_be_chased(sheet, logbook, keyboard):
    keyboard.type(" ")
    sheet.chase.click()
    assert sheet.due.isHidden()
    keyboard.save()
    assert not follow_up_list.listing(logbook)


def test_nothing_asked_and_nothing_to_chase_is_not_saved(sheet, logbook, ada, keyboard):
    sheet.chase.click()
    sheet.text.appendPlainText("And you?")
    keyboard.save()
    assert sheet.isVisible() and sheet.head.trouble.isVisible()


def test_it_is_asked_once_a_question_is_chosen_or_written(sheet, logbook, keyboard):
    assert not sheet.save_button.isEnabled()
    tick = sheet.ticks["Which book?"]
    tick.box.click()
    assert sheet.save_button.isEnabled() and tick.label.property("tone") == "text"
    tick.box.click()
    keyboard.save()
    assert sheet.isVisible() and not follow_up_list.listing(logbook)
    sheet.text.appendPlainText("What do you think?")
    assert sheet.save_button.isEnabled()


def test_what_is_no_day_is_told_at_its_field(sheet, logbook, keyboard):
    keyboard.type(" ")
    sheet.due.set_text("31 feb")
    keyboard.save()
    assert sheet.due._problem.isVisible() and not follow_up_list.listing(logbook)


def test_the_text_is_copied(sheet, qtbot, notices):
    qtbot.mouseClick(sheet.copy, CLICK)
    assert QGuiApplication.clipboard().text() == sheet.text.toPlainText()
    assert notices[-1].text == "Copied"


def test_the_mail_program_is_opened_by_a_click_alone(sheet, qtbot, monkeypatch):
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", links.append)
    sheet.ticks["Which book?"].box.click()
    assert not links
    qtbot.mouseClick(sheet.mail, CLICK)
    [link] = links
    assert link.scheme() == "mailto" and "Which%20book%3F" in link.toString(
        link.ComponentFormattingOption.FullyEncoded
    )


def test_a_draft_comes_back(sheet, desk, behind, opened, ada, today, keyboard):
    keyboard.type(" ")
    sheet.text.setFocus()
    keyboard.type("Dear Ada. ")
    sheet.due.set_text("in 9 days")
    keyboard.press(Qt.Key.Key_Escape)
    again = opened(AskSheet(desk, behind, ada))
    assert again.asked() == ["Which book?"] and again.text.toPlainText().startswith("Dear Ada. ")
    assert again.due.value().day == today + timedelta(9)


def test_discretion_hides_whom_and_what(sheet):
    discretion.set_on(True)
    assert "Ada" not in sheet.head._title.text()
    assert "book" not in sheet.ticks["Which book?"].label.text()


def test_where_nobody_is_chosen_it_asks_first_whom(desk, logbook, behind, opened, ada, keyboard):
    whom = opened(AskWhomSheet(desk, behind))
    keyboard.save()
    assert whom.isVisible() and behind.findChild(AskSheet) is None
    keyboard.type("Ada Lindqvist")
    keyboard.save()
    sheet = behind.findChild(AskSheet)
    assert sheet.isVisible() and sheet.head._title.full_text() == "Ask Ada Lindqvist for feedback"

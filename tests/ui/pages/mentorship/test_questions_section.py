"""Questions for a person are collected, ticked off, changed and taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import people
from mentorlog.mentoring import questions
from ui.pages.mentorship.questions import QuestionsSection
from ui.sheets.question import ChangeQuestionSheet
from ui.widgets.blur import discretion

ENTER = Qt.Key.Key_Return


@pytest.fixture
def section(desk, logbook, ada, qtbot):
    section = QuestionsSection(desk)
    qtbot.addWidget(section)
    section.show_person(ada)
    logbook.on_change = lambda _change: section.show_person(ada)
    with qtbot.waitExposed(section):
        section.show()
    yield section
    logbook.on_change = None


def collected(logbook, ada):
    return [(row.words, row.asked_on) for row in questions.of_person(logbook, ada)]


def test_enter_collects_a_question_and_then_the_next(section, logbook, ada, qtbot):
    for words in ("Which book", "Whom to meet"):
        qtbot.keyClicks(section.new.line, words)
        qtbot.keyClick(section.new.line, ENTER)
    assert collected(logbook, ada) == [("Which book", None), ("Whom to meet", None)]
    assert section.new.text() == ""


def test_a_question_without_words_is_no_question(section, logbook, ada, qtbot):
    qtbot.keyClick(section.new.line, ENTER)
    assert not collected(logbook, ada)
    assert section.new._problem.full_text() == "A question needs words."


def test_space_ticks_it_off_and_back_with_the_focus_on_it(section, logbook, ada, today, qtbot):
    uid = questions.add(logbook, ada, "Which book")
    questions.add(logbook, ada, "Whom to meet")
    section.lines[uid].tick.box.setFocus()
    qtbot.keyClick(section.lines[uid].tick.box, Qt.Key.Key_Space)
    assert collected(logbook, ada) == [("Whom to meet", None), ("Which book", today)]
    assert section.lines[uid].tick.box.isChecked() and section.lines[uid].has_focus()
    qtbot.keyClick(section.lines[uid].tick.box, Qt.Key.Key_Space)
    assert collected(logbook, ada)[0] == ("Which book", None)


def test_it_is_asked_in_other_words(section, logbook, ada, qtbot):
    uid = questions.add(logbook, ada, "Which book")
    qtbot.mouseClick(section.lines[uid].change, Qt.MouseButton.LeftButton)
    [sheet] = section.findChildren(ChangeQuestionSheet)
    sheet.name.set_text("")
    sheet.save()
    assert sheet.name._problem.full_text() == "A question needs words."
    sheet.name.set_text("Which film")
    sheet.save()
    assert collected(logbook, ada) == [("Which film", None)]


def test_it_is_taken_away_and_comes_back_with_undo(section, logbook, ada, notices, qtbot):
    uid = questions.add(logbook, ada, "Which book")
    qtbot.mouseClick(section.lines[uid].remove, Qt.MouseButton.LeftButton)
    assert not section.lines and notices[-1].undo
    logbook.undo()
    assert list(section.lines) == [uid]


def test_what_is_typed_for_one_is_not_asked_another(section, logbook, qtbot):
    qtbot.keyClicks(section.new.line, "Which book")
    section.show_person(people.add(logbook, "Bruno"))
    assert section.new.text() == ""


def test_discretion_hides_them(section, logbook, ada):
    uid = questions.add(logbook, ada, "Which book")
    discretion.set_on(True)
    assert "book" not in section.lines[uid].tick.label.text()
    assert "book" not in section.lines[uid].tick.box.accessibleName()

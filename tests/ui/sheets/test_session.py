"""A session keeps itself while it is written, and brings the open topics and a guide along."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentorlog import clock, follow_up_list
from mentorlog.dates import When
from mentorlog.mentoring import (
    feedback,
    feedback_list,
    guides,
    mentorships,
    questions,
    sessions,
    topics,
)
from ui.sheets.guide import GuideSheet
from ui.sheets.session import SessionSheet, log_session
from ui.sheets.topic import ChangeTopicSheet
from ui.widgets.blur import discretion

ESC, SPACE, ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def course(logbook, known, today):
    """A mentorship of eight sessions with Priya."""
    return mentorships.start(logbook, known["priya"], "mentee", sessions=8)


@pytest.fixture
def meeting(logbook, course):
    return sessions.log(logbook, course, When(clock.today()))


@pytest.fixture
def sheet(desk, logbook, behind, opened, meeting):
    # The window tells the desk of each change of the logbook.
    logbook.on_change = lambda _change: desk.changed.emit()
    return opened(SessionSheet(desk, behind, meeting))


def kept(sheet):
    return sessions.one(sheet.desk.logbook, sheet._meeting)


def title(sheet):
    return next(label.text() for label in sheet.head.findChildren(QLabel) if label.text())


def test_the_caret_is_in_the_notes_under_a_head_that_says_which_session_it_is(sheet):
    assert sheet.notes.edit.hasFocus()
    assert title(sheet) == "Session 1 of 8 with Priya Raman"
    discretion.set_on(True)
    assert "Priya" not in title(sheet)
    assert "Priya" not in sheet.windowTitle()


def test_what_is_typed_is_in_the_file_within_a_second_as_one_step(sheet, keyboard, logbook, qtbot):
    keyboard.type("She asked")
    qtbot.waitUntil(lambda: kept(sheet).notes == "She asked", timeout=1000)
    keyboard.type(" twice")
    qtbot.waitUntil(lambda: kept(sheet).notes == "She asked twice", timeout=1000)
    logbook.undo()
    assert kept(sheet).notes == ""


@pytest.mark.parametrize("name", ["agenda", "notes", "reflection"])
def test_esc_loses_no_word_of_any_field(sheet, keyboard, name, qtbot):
    getattr(sheet, name).edit.setFocus()
    keyboard.type("Listen first")
    with qtbot.waitSignal(sheet.finished):
        keyboard.press(ESC)
    assert getattr(sessions.one(sheet.desk.logbook, sheet._meeting), name) == "Listen first"


def test_a_topic_that_is_typed_and_not_yet_added_is_kept_too(sheet, keyboard, course):
    sheet.topics.new.line.setFocus()
    keyboard.type("Budget")
    keyboard.press(ESC)
    assert [row.words for row in topics.ahead(sheet.desk.logbook, course)] == ["Budget"]


def test_usefulness_is_a_chip_with_words(sheet, qtbot):
    qtbot.mouseClick(sheet.usefulness.chip("4"), Qt.MouseButton.LeftButton)
    assert kept(sheet).usefulness == 4
    sheet.desk.logbook.undo()
    assert sheet.usefulness.chosen_key() is None


def test_the_questions_of_the_guide_stand_beside_the_notes(sheet, qtbot):
    sheet.guide.chosen.emit("3-2-1")
    assert kept(sheet).guide == "3-2-1"
    assert sheet.guide.box.currentText() == "3-2-1"
    assert any("Three things" in label.text() for label in sheet.guide.findChildren(QLabel))
    assert sheet.guide.change.isHidden()


def test_a_guide_of_ones_own_is_removed_and_comes_back(sheet, logbook, notices):
    key = guides.add(logbook, "First session", ["Why me?"])
    sheet.guide.chosen.emit(key)
    sheet.guide.remove.click()
    assert not any(each.own for each in guides.all_guides(logbook))
    assert sheet.guide.box.currentText() == guides.guide_of(logbook, "").name
    assert sheet.guide.remove.isHidden() and notices[-1].undo
    logbook.undo()
    sheet.refresh()
    assert sheet.guide.box.currentText() == "First session" and kept(sheet).guide == key


def test_a_guide_of_ones_own_is_added_and_taken_at_once(sheet, logbook, keyboard, qtbot):
    qtbot.mouseClick(sheet.guide.add, Qt.MouseButton.LeftButton)
    own = sheet.findChild(GuideSheet)
    qtbot.waitUntil(own.name.line.hasFocus)
    own.name.set_text("First")
    own.questions.setPlainText("Why me?\n\nWhy now?")
    own.save()
    [guide] = [each for each in guides.all_guides(logbook) if each.own]
    assert guide.questions == ("Why me?", "Why now?")
    assert kept(sheet).guide == guide.key
    assert sheet.guide.change.isVisibleTo(sheet)


def test_topics_are_settled_and_put_off_with_one_key(
    desk, behind, opened, logbook, course, meeting, keyboard
):
    budget = topics.add(logbook, course, "Budget")
    team = topics.add(logbook, course, "The new team")
    topics.put(logbook, [team], "revisit")
    logbook.on_change = lambda _change: desk.changed.emit()
    sheet = opened(SessionSheet(desk, behind, meeting))
    assert list(sheet.topics.lines) == [team, budget]
    sheet.topics.lines[team].tick.box.setFocus()
    keyboard.press(SPACE)
    sheet.topics.lines[budget].tick.box.setFocus()
    keyboard.press(Qt.Key.Key_R)
    states = {row.uid: row.state for row in topics.of_mentorship(logbook, course)}
    assert states == {team: "settled", budget: "revisit"}
    assert list(sheet.topics.lines) == [team, budget]
    assert sheet.topics.lines[budget].has_focus()


def test_enter_adds_a_topic_that_this_session_raised(sheet, logbook, course, keyboard):
    sheet.topics.new.line.setFocus()
    keyboard.type("Budget")
    keyboard.press(ENTER)
    [row] = topics.ahead(logbook, course)
    assert (row.words, row.meeting) == ("Budget", sheet._meeting)
    assert sheet.topics.new.text() == ""


def test_a_question_for_the_person_is_ticked_off_and_stays_in_sight(sheet, logbook, known, keyboard):
    assert sheet.questions.isHidden()
    asked = questions.add(logbook, known["priya"], "Which book?")
    [line] = sheet.questions.lines.values()
    assert sheet.questions.isVisible()
    line.box.setFocus()
    keyboard.press(SPACE)
    assert questions.of_person(logbook, known["priya"])[0].asked_on == clock.today()
    assert sheet.questions.lines[asked].box.isChecked() and sheet.questions.lines[asked].box.hasFocus()
    keyboard.press(SPACE)
    assert questions.of_person(logbook, known["priya"], unasked=True)


def test_the_notes_are_the_largest_field(sheet):
    heights = {name: getattr(sheet, name).height() for name in ("agenda", "notes", "reflection")}
    assert heights["notes"] > 2 * heights["reflection"] > 2 * heights["agenda"]


def test_a_mentor_writes_what_the_mentee_will_do_differently(desk, behind, opened, logbook, known):
    helped = mentorships.start(logbook, known["ada"], "mentor")
    sheet = opened(SessionSheet(desk, behind, sessions.log(logbook, helped, When(clock.today()))))
    titles = [label.text() for label in sheet.findChildren(QLabel)]
    assert "What will they do differently?" in titles and "What will I do differently?" not in titles


def test_a_topic_is_added_changed_and_removed_by_buttons(sheet, logbook, course):
    sheet.topics.new.set_text("Budget")
    sheet.topics.more.click()
    [line] = sheet.topics.lines.values()
    line.change.click()
    change = sheet.findChild(ChangeTopicSheet)
    change.name.set_text(" ")
    change.save()
    assert change.isVisible() and change.name._problem.isVisible()
    change.name.set_text("The budget")
    change.save()
    assert [row.words for row in topics.ahead(logbook, course)] == ["The budget"]
    [line] = sheet.topics.lines.values()
    line.remove.click()
    assert not sheet.topics.lines and not topics.ahead(logbook, course)


def test_logging_a_session_takes_one_key_and_makes_none_twice(desk, behind, logbook, course, notices):
    log_session(desk, behind, course)
    log_session(desk, behind, course)
    assert len(sessions.of_mentorship(logbook, course)) == 1
    assert [notice.text for notice in notices] == ["Session logged"]
    assert len(behind.findChildren(SessionSheet)) == 2


@pytest.fixture
def logged(desk, behind, logbook, course, qtbot):
    """The editor of a session that was logged by its key."""
    logbook.on_change = lambda _change: desk.changed.emit()
    log_session(desk, behind, course)
    [sheet] = behind.findChildren(SessionSheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.notes.edit.hasFocus)
    return sheet


def test_a_session_that_is_left_at_once_was_never_logged(logged, logbook, course, keyboard, qtbot, notices):
    with qtbot.waitSignal(logged.finished):
        keyboard.press(ESC)
    assert sessions.of_mentorship(logbook, course) == []
    assert notices[-1].text == "Nothing was written: no session logged"


@pytest.mark.parametrize("how", ["word", "usefulness", "done"])
def test_a_session_of_which_anything_is_told_stays(logged, logbook, course, keyboard, qtbot, how):
    if how == "word":
        keyboard.type("x")
    elif how == "usefulness":
        qtbot.mouseClick(logged.usefulness.chip("4"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(logged.finished):
        logged.save_button.click() if how == "done" else logged.reject()
    assert len(sessions.of_mentorship(logbook, course)) == 1


def test_a_session_that_is_undone_closes_its_editor(sheet, logbook, qtbot):
    with qtbot.waitSignal(sheet.finished):
        logbook.undo()


# --- what was said becomes feedback, or a follow-up


def press(qtbot, sheet, key):
    sheet.notes.edit.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(sheet.notes.edit, key, both)


def test_selected_words_become_feedback_of_the_mentor_from_this_session(
    sheet, logbook, keyboard, qtbot, known
):
    keyboard.type("Decide sooner")
    sheet.notes.edit.selectAll()
    press(qtbot, sheet, Qt.Key.Key_Q)
    [row] = feedback_list.listing(logbook)
    assert (row.quote, row.giver, row.kind, row.day) == (
        "Decide sooner",
        known["priya"],
        "advice",
        clock.today(),
    )
    assert feedback.details(logbook, row.uid).meeting == sheet._meeting
    assert sheet.notes.edit.textCursor().selectedText() == "Decide sooner"
    toast = sheet._toasts.toaster.toast
    assert toast.isVisible()
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert not feedback_list.listing(logbook)
    assert kept(sheet).notes == "Decide sooner"


def test_selected_words_become_a_follow_up_in_a_week(sheet, logbook, keyboard, qtbot, known):
    keyboard.type("- [ ] Send two names")
    sheet.notes.edit.selectAll()
    press(qtbot, sheet, Qt.Key.Key_R)
    [row] = follow_up_list.listing(logbook)
    assert (row.what, [person.uid for person in row.people]) == ("Send two names", [known["priya"]])
    assert row.due > clock.today()
    assert sheet.notes.edit.textCursor().hasSelection()


def test_a_promise_is_due_on_the_day_that_its_words_say(sheet, logbook, keyboard, qtbot, notices):
    keyboard.type("Send her the RACI by tomorrow")
    sheet.notes.edit.selectAll()
    press(qtbot, sheet, Qt.Key.Key_R)
    [row] = follow_up_list.listing(logbook)
    assert row.due == clock.today() + timedelta(1)

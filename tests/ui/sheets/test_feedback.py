"""Feedback is logged in a few keys, with all that can be said of it behind "More"."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import history, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list, mentorships
from ui.sheets.feedback import FeedbackSheet
from ui.widgets.button import Button

ENTER, TAB, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Right
QUOTE = "You speak last, and then people listen"


@pytest.fixture
def sheet(desk, behind, opened, known, today):
    return opened(FeedbackSheet(desk, behind))


def only(logbook):
    [row] = feedback_list.listing(logbook)
    return row


def test_a_hallway_remark_takes_its_words_and_at_most_twelve_keys(logbook, sheet, keyboard, known, notices):
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type(QUOTE)
    keyboard.press(TAB, RIGHT)
    keyboard.save()
    row = only(logbook)
    assert (row.giver, row.quote, row.kind, row.status) == (known["priya"], QUOTE, "growth", "new")
    assert keyboard.pressed <= len(QUOTE) + 12
    assert (notices[-1].text, notices[-1].undo) == ("Feedback logged", True)
    assert history.lines(logbook)[0].sentence == f"Add feedback “{QUOTE}”"


def test_somebody_new_is_made_with_it_in_one_step(logbook, sheet, keyboard):
    keyboard.type("Rosa Grey (Contoso)")
    keyboard.press(ENTER, TAB)
    keyboard.type("Well done")
    keyboard.press(TAB, Qt.Key.Key_Space)
    keyboard.save()
    assert (only(logbook).giver_name, only(logbook).kind) == ("Rosa Grey", "strength")
    logbook.undo()
    assert not feedback_list.listing(logbook)


def test_what_is_missing_is_said_at_its_field(logbook, sheet, keyboard):
    keyboard.save()
    assert "Which kind" in sheet.form._rows["kind"].problem.full_text()
    sheet.kind.choose("advice")
    keyboard.save()
    assert "needs words" in sheet.form._rows["quote"].problem.full_text()
    assert not feedback_list.listing(logbook)


def test_one_person_gives_it(logbook, sheet, keyboard, known):
    sheet.who.show_people([known["priya"], known["ada"]])
    sheet.kind.choose("advice")
    sheet.quote.setPlainText("Both said so")
    keyboard.save()
    assert "from one person" in sheet.form._rows["giver"].problem.full_text()


def test_more_is_told_of_it(logbook, sheet, keyboard, known, today):
    day = today - timedelta(3)
    meeting = meetings.log(logbook, [Participant(known["priya"])], When(day))
    sheet.who.show_people([known["priya"]])
    sheet.who.changed.emit()
    sheet.quote.setPlainText("Ask for the number first")
    sheet.kind.choose("advice")
    sheet.more_button.click()
    more = sheet.more
    assert more.day.line.hasFocus() and more.isVisible()
    more.day.set_text("yesterday")
    more.said_in.show_meeting(meeting)
    more.solicited.setChecked(True)
    more.asked.set_text("What did I miss?")
    more.themes.line.setText("numbers")
    more.competencies.line.setText("listening")
    more.competencies.commit()
    more.competencies.line.setText("Juggling")
    more.meaning.setPlainText("I talk too early")
    more.steps["impact"].set_text("They doubted me")
    more.private.click()
    keyboard.save()
    row = only(logbook)
    kept = feedback.details(logbook, row.uid)
    assert (row.day, row.meeting, row.private, row.themes) == (
        today - timedelta(1),
        meeting,
        True,
        ("numbers",),
    )
    assert (kept.solicited, kept.asked, kept.meaning, kept.impact) == (
        True,
        "What did I miss?",
        "I talk too early",
        "They doubted me",
    )
    assert row.competencies == ("Juggling", "Listening")


def test_alt_m_is_in_the_further_fields_before_the_next_key(sheet, qtbot):
    for _time in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        assert sheet.more.day.line.hasFocus()
        sheet.quote.setFocus()
    assert not sheet.quote.toPlainText()


def test_a_day_that_is_no_day_is_said_where_it_was_folded_away(logbook, sheet, keyboard):
    sheet.quote.setPlainText("Hm")
    sheet.kind.choose("mixed")
    sheet.more.day.set_text("31 feb")
    keyboard.save()
    assert sheet.more.isVisible() and sheet.more.day.line.hasFocus()


def test_what_is_odd_about_the_day_is_told_and_kept_all_the_same(logbook, sheet, keyboard, known, today):
    mentorships.start(logbook, known["priya"], "mentee", since=today)
    sheet.who.show_people([known["priya"]])
    sheet.more.day.set_text((today - timedelta(9)).isoformat())
    sheet.more.changed.emit()
    assert "began later" in sheet.odd.full_text() and sheet.odd.isVisible()
    sheet.more.day.set_text((today + timedelta(9)).isoformat())
    sheet.more.changed.emit()
    assert "still ahead" in sheet.odd.full_text()
    sheet.quote.setPlainText("Hm")
    sheet.kind.choose("mixed")
    keyboard.save()
    assert only(logbook).day == today + timedelta(9)


def test_of_a_confidential_mentorship_it_begins_as_private(logbook, sheet, keyboard, known):
    mentorships.start(logbook, known["priya"], "mentee", confidential=True)
    keyboard.type("pri")
    keyboard.press(ENTER)
    assert sheet.more.private.isChecked()
    sheet.more.private.click()
    sheet.quote.setPlainText("Hm")
    sheet.kind.choose("mixed")
    keyboard.save()
    assert not only(logbook).private


def test_it_is_changed(logbook, desk, behind, opened, keyboard, known, today):
    uid = feedback.add(logbook, known["ada"], "Too long", "growth", themes=["mails"], impact="Nobody reads")
    sheet = opened(FeedbackSheet(desk, behind, uid=uid))
    assert sheet.more.isVisible() and sheet.more.steps["impact"].text() == "Nobody reads"
    steps = len(history.lines(logbook))
    keyboard.save()
    assert len(history.lines(logbook)) == steps
    sheet = opened(FeedbackSheet(desk, behind, uid=uid))
    sheet.quote.setPlainText("Far too long")
    keyboard.save()
    row = only(logbook)
    assert (row.quote, row.giver, row.themes) == ("Far too long", known["ada"], ("mails",))


def test_what_was_said_in_a_meeting_begins_with_its_words(
    desk, behind, opened, keyboard, logbook, known, today
):
    meeting = meetings.log(logbook, [Participant(known["ada"])], When(date(2026, 11, 20)))
    sheet = opened(FeedbackSheet(desk, behind, giver=known["ada"], quote="Say no early", meeting=meeting))
    sheet.kind.choose("advice")
    keyboard.save()
    row = only(logbook)
    assert (row.giver, row.quote, row.meeting) == (known["ada"], "Say no early", meeting)


def test_what_was_said_among_several_begins_with_the_day_of_the_meeting(
    logbook, desk, behind, opened, known, today
):
    several = [Participant(known["ada"]), Participant(known["priya"])]
    for days, day in ((-9, today - timedelta(9)), (9, today)):
        meeting = meetings.log(logbook, several, When(today + timedelta(days)))
        sheet = opened(FeedbackSheet(desk, behind, quote="Say no early", meeting=meeting))
        assert sheet.more.day.value().day == day


def test_the_last_meetings_with_the_giver_are_offered_each_once(logbook, sheet, keyboard, known, today):
    for days in (1, 9):
        meetings.log(logbook, [Participant(known["priya"])], When(today - timedelta(days)))
    meetings.log(logbook, [Participant(known["ada"])], When(today))
    box = sheet.more.said_in
    sheet.show_values(sheet.values() | {"who": [[known["priya"], "Priya Raman"]]})
    assert box.count() == 3
    box.setCurrentIndex(2)
    chosen = box.meeting()
    sheet.who.show_people([known["ada"]])
    sheet.who.changed.emit()
    assert box.count() == 3 and box.meeting() == chosen  # what is chosen stays, whoever was there


def test_a_draft_comes_back(logbook, desk, behind, opened, keyboard, known):
    sheet = opened(FeedbackSheet(desk, behind))
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type("Half a sent")
    sheet.more.asked.set_text("What did I miss?")
    sheet.reject()
    again = opened(FeedbackSheet(desk, behind))
    assert again.quote.toPlainText() == "Half a sent" and again.who.known() == known["priya"]
    assert again.more.isVisible()
    again.more.private.click()
    again.reject()
    once_more = opened(FeedbackSheet(desk, behind))
    once_more.more.changed.emit()
    assert once_more.more.private.isChecked()  # as it was left by hand
    assert people.name_of(logbook, known["priya"]) == "Priya Raman"


def test_words_that_are_brought_along_win_over_a_draft_which_is_offered(
    logbook, desk, behind, opened, keyboard, known, today
):
    meeting = meetings.log(logbook, [Participant(known["ada"]), Participant(known["priya"])], When(today))
    first = opened(FeedbackSheet(desk, behind, quote="Half a", meeting=meeting))
    keyboard.type("da")
    first.reject()
    sheet = opened(FeedbackSheet(desk, behind, quote="Ask first", meeting=meeting))
    assert sheet.quote.toPlainText() == "Ask first"
    sheet.who.show_people([known["ada"]])
    sheet.kind.choose("advice")
    sheet.save()
    assert only(logbook).quote == "Ask first"
    again = opened(FeedbackSheet(desk, behind, quote="Ask later", meeting=meeting))
    assert again.head.draft.isVisible() and again.quote.toPlainText() == "Ask later"
    again.head.draft.findChild(Button).click()
    assert again.quote.toPlainText() == "Half a" and not again.head.draft.isVisible()
    again.who.show_people([known["priya"]])
    again.kind.choose("growth")
    again.save()
    assert opened(FeedbackSheet(desk, behind, meeting=meeting)).head.draft is None


def test_a_draft_opens_without_the_meeting_that_is_undone_since(
    logbook, desk, behind, opened, keyboard, known, today
):
    meeting = meetings.log(logbook, [Participant(known["ada"])], When(today))
    sheet = opened(FeedbackSheet(desk, behind))
    sheet.quote.setPlainText("Half a sent")
    sheet.more.said_in.show_meeting(meeting)
    sheet.reject()
    logbook.undo()
    again = opened(FeedbackSheet(desk, behind))
    assert (again.quote.toPlainText(), again.more.said_in.meeting()) == ("Half a sent", None)

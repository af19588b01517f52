"""The end of a mentorship: thanks said, promised or not needed, and a draft of what is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import drafts, follow_up_list, people, people_list
from mentorlog.mentoring import mentorship_list, mentorships
from ui.sheets.end_mentorship import EndMentorshipSheet


@pytest.fixture
def uid(logbook, ada):
    people.keep_in_touch(logbook, [ada], 28)
    return mentorships.start(logbook, ada, "mentee")


@pytest.fixture
def sheet(desk, behind, opened, uid):
    return opened(EndMentorshipSheet(desk, behind, uid))


def choose_thanks(sheet, qtbot, steps):
    """With the arrows from "Remind me"."""
    sheet.thanks.chip("later").setFocus()
    for _step in range(abs(steps)):
        key = Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_thanks_said_today_are_noted_and_promise_nothing(
    logbook, sheet, uid, today, keyboard, qtbot, notices
):
    keyboard.type("Time is over")
    choose_thanks(sheet, qtbot, -1)
    keyboard.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.state, row.end_reason, row.thanked_on) == ("ended", "Time is over", today)
    assert follow_up_list.listing(logbook) == []
    assert (notices[-1].text, notices[-1].undo) == ("Mentorship ended", True)
    logbook.undo()
    row = mentorship_list.one(logbook, uid)
    assert (row.state, row.thanked_on) == ("active", None)


def test_where_none_are_needed_nothing_is_noted_or_promised(logbook, sheet, uid, keyboard, qtbot):
    keyboard.type("It did not fit")
    choose_thanks(sheet, qtbot, 1)
    keyboard.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.state, row.thanked_on) == ("ended", None)
    assert follow_up_list.listing(logbook) == []


def test_the_rhythm_stays_unless_it_is_changed_and_may_end(logbook, sheet, uid, ada, keyboard):
    assert sheet.rhythm.value() == 28
    sheet.rhythm.show_value(None)
    keyboard.type("Goals reached")
    keyboard.save()
    assert people_list.one(logbook, ada).every_days is None
    logbook.undo()
    assert people_list.one(logbook, ada).every_days == 28


def test_it_is_not_ended_without_a_reason(logbook, sheet, uid, keyboard):
    keyboard.save()
    assert sheet.isVisible() and sheet.reason._problem.full_text()
    assert mentorship_list.one(logbook, uid).state == "active"


def test_what_is_written_comes_back_and_goes_when_it_has_ended(
    desk, logbook, behind, opened, sheet, uid, keyboard, qtbot, notices
):
    keyboard.type("Other priorities")
    sheet.outcome.setPlainText("I plan\nweekly")
    choose_thanks(sheet, qtbot, 1)
    sheet.rhythm.show_value(90)
    typed = sheet.values()
    keyboard.press(Qt.Key.Key_Escape)
    assert notices[-1].text == "Kept as a draft" and mentorship_list.one(logbook, uid).state == "active"
    again = opened(EndMentorshipSheet(desk, behind, uid))
    assert again.values() == typed
    again.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.end_reason, row.outcome) == ("Other priorities", "I plan\nweekly")
    assert drafts.load(logbook, f"end-mentorship-{uid}") is None


def test_what_an_earlier_end_said_is_there_again(logbook, desk, behind, opened, uid, today, keyboard):
    mentorships.end(logbook, uid, "Time is over", outcome="I say no", thanked_on=today)
    mentorships.activate(logbook, uid)
    sheet = opened(EndMentorshipSheet(desk, behind, uid))
    assert (sheet.outcome.toPlainText(), sheet.thanks.chosen_key()) == ("I say no", "none")
    keyboard.type("Goals reached")
    keyboard.save()
    row = mentorship_list.one(logbook, uid)
    assert (row.end_reason, row.outcome, row.thanked_on) == ("Goals reached", "I say no", today)
    assert not follow_up_list.listing(logbook)

"""A selected sentence of a meeting's notes becomes feedback or a follow-up without leaving the page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import follow_up_list, meetings, people
from mentorlog.dates import When
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, feedback_list
from ui.sheets.feedback import FeedbackSheet

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NOTES = "We had lunch. You speak last, and people listen."
QUOTE = "You speak last, and people listen."


@pytest.fixture
def ada(logbook, today):
    return people.add(logbook, "Ada Lindqvist")


@pytest.fixture
def meeting_of(logbook, open_page, qtbot):
    """Opens the page at a meeting with these people, the quote in its notes selected."""

    def meeting_of(*uids):
        participants = [Participant(uid) for uid in uids]
        meeting = meetings.log(logbook, participants, When(date(2026, 11, 20)), notes=NOTES)
        page = open_page("meetings")
        qtbot.waitUntil(lambda: page.detail.notes is not None)
        notes = page.detail.notes
        notes.setFocus()
        notes.setTextCursor(notes.document().find(QUOTE))
        return page, meeting

    return meeting_of


def test_what_the_only_other_said_is_kept_at_once(meeting_of, logbook, ada, qtbot, notices):
    page, meeting = meeting_of(ada)
    qtbot.keyClick(page.detail.notes, Qt.Key.Key_Q, BOTH)
    [row] = feedback_list.listing(logbook)
    assert (row.quote, row.giver, row.kind, row.day) == (QUOTE, ada, "advice", date(2026, 11, 20))
    assert feedback.details(logbook, row.uid).meeting == meeting
    assert (notices[-1].undo, notices[-1].action) == (True, "Change…")
    assert page.detail.notes.textCursor().selectedText() == QUOTE
    notices[-1].on_action()
    assert page.window().findChild(FeedbackSheet).quote.toPlainText() == QUOTE


def test_of_several_people_a_sheet_asks_who_said_it(meeting_of, logbook, ada, qtbot):
    page, _meeting = meeting_of(ada, people.add(logbook, "Priya Raman"))
    qtbot.keyClick(page.detail.notes, Qt.Key.Key_Q, BOTH)
    sheet = page.window().findChild(FeedbackSheet)
    assert sheet.quote.toPlainText() == QUOTE
    assert not feedback_list.listing(logbook)


def test_a_promise_is_a_follow_up_of_the_meeting_and_the_words_stay_selected(meeting_of, logbook, ada, qtbot):
    page, meeting = meeting_of(ada)
    qtbot.keyClick(page.detail.notes, Qt.Key.Key_R, BOTH)
    [row] = follow_up_list.listing(logbook, FollowUpFilter(meeting=meeting))
    assert row.what == QUOTE
    qtbot.waitUntil(lambda: len(page.detail.lines) == 1)
    assert page.detail.notes.textCursor().selectedText() == QUOTE
    assert page.detail.notes.hasFocus()

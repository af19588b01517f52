"""A session that is written says what it counts towards credentials, and lets it count."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from mentorlog import clock
from mentorlog.credentials import activity_list, holdings
from mentorlog.dates import When
from mentorlog.mentoring import mentorships, sessions
from ui.sheets.activity import ActivitySheet
from ui.sheets.meeting_credits import MeetingCredits
from ui.sheets.session import SessionSheet


@pytest.fixture
def meeting(logbook, known, today):
    course = mentorships.start(logbook, known["priya"], "mentee", sessions=8)
    return sessions.log(logbook, course, When(clock.today()))


def test_a_session_is_counted_from_its_editor(desk, behind, logbook, opened, meeting, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    logbook.on_change = lambda _change: desk.changed.emit()
    sheet = opened(SessionSheet(desk, behind, meeting))
    qtbot.waitUntil(lambda: sheet.findChild(MeetingCredits) is not None)
    line = sheet.findChild(MeetingCredits)
    assert line.button.text() == "Count for credentials…" and line.words.isHidden()
    line.button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActivitySheet))
    counting = QApplication.activeModalWidget()
    assert counting.particulars.title.text() == "Mentoring session with Priya Raman"
    counting.particulars.length.set_text("60")
    counting.particulars.length.changed.emit()
    counting.save()
    assert line.words.full_text() == "Counts 1 PDU" and line.button.text() == "Change…"
    line.button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActivitySheet))
    QApplication.activeModalWidget().reject()
    assert len(activity_list.of_meetings(logbook, [meeting])) == 1
    sheet.reject()
    logbook.on_change = None


@pytest.mark.usefixtures("today")
def test_without_a_credential_there_is_no_line(desk, behind, opened, meeting, qtbot):
    sheet = opened(SessionSheet(desk, behind, meeting))
    qtbot.wait(20)
    assert sheet.findChild(MeetingCredits) is None
    sheet.reject()


def test_of_a_session_ahead_nothing_counts_yet(desk, behind, logbook, opened, known, today, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    course = mentorships.start(logbook, known["priya"], "mentee", sessions=8)
    ahead = sessions.log(logbook, course, When(today.replace(day=today.day + 1)))
    sheet = opened(SessionSheet(desk, behind, ahead))
    qtbot.wait(20)
    assert sheet.findChild(MeetingCredits) is None
    sheet.reject()

"""A toast is told once: over the sheet that stays open, or else over the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import clock
from mentorlog.dates import When
from mentorlog.mentoring import mentorships, sessions
from ui import messages
from ui.sheets.session import SessionSheet


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def session(window, logbook, ada, opened):
    course = mentorships.start(logbook, ada, "mentee")
    return opened(SessionSheet(window.desk, window, sessions.log(logbook, course, When(clock.today()))))


def test_what_is_captured_in_a_session_is_told_there_alone(session, window, keyboard, qtbot):
    keyboard.type("Decide sooner")
    session.notes.edit.selectAll()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(session.notes.edit, Qt.Key.Key_Q, both)
    assert session._toasts.toaster.toast.isVisible()
    assert not window.toaster.toast.isVisible()


def test_behind_a_closed_sheet_the_window_tells(session, window, qtbot):
    session.reject()
    messages.notice("Backed up")
    assert window.toaster.toast.isVisible()


def test_a_toast_without_undo_stays_when_something_changes(session, window):
    messages.notice("Written: review.pdf")
    window.desk.changed.emit()
    assert session._toasts.toaster.toast.isVisible()

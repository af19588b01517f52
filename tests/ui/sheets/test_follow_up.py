"""A promise is noted or changed in one sheet, and its reminder is told before it is saved."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from mentorlog import follow_up_list, follow_ups, history
from mentorlog.dates import Repeat, When
from ui.calendar_opening import add_to_calendar
from ui.sheets.follow_up import FollowUpSheet

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@pytest.fixture
def sheet(desk, behind, opened, known, today):
    return opened(FollowUpSheet(desk, behind))


@pytest.fixture
def promise(logbook, known, today):
    return follow_ups.add(logbook, "Send RAID log", When(date(2026, 11, 27)), people=[known["priya"]])


def only(logbook):
    [row] = follow_up_list.listing(logbook)
    return row


def test_by_keyboard_alone(logbook, sheet, keyboard, notices):
    keyboard.type("Send the deck")
    keyboard.press(TAB)
    keyboard.type("pri")
    keyboard.press(ENTER, TAB)
    keyboard.type("fri 14:00")
    assert sheet.due._echo.full_text() == "Fri 27 Nov 2026, 14:00, rings 13:45"
    keyboard.press(TAB, TAB, Qt.Key.Key_Right)
    keyboard.save()
    row = only(logbook)
    assert (row.what, row.due, row.time, row.owed_by) == (
        "Send the deck",
        date(2026, 11, 27),
        time(14),
        "them",
    )
    assert [person.name for person in row.people] == ["Priya Raman"]
    assert (notices[-1].text, notices[-1].undo, notices[-1].action) == (
        "Follow-up added",
        True,
        "Add to calendar",
    )
    assert history.lines(logbook)[0].sentence == "Add “Send the deck”"


def test_terms_are_kept(logbook, sheet, keyboard):
    keyboard.type("Ask")
    sheet.repeat.show_repeat(Repeat(5, "days"))
    sheet.lead.show_minutes(60)
    assert sheet.due._echo.full_text() == "rings 08:00"
    sheet.private.setChecked(True)
    keyboard.save()
    row = only(logbook)
    assert (row.repeat, row.remind_minutes, row.private) == (Repeat(5, "days"), 60, True)


def test_without_words_or_day_it_is_not_saved(logbook, sheet, keyboard):
    keyboard.save()
    assert sheet.what._problem.isVisible() and sheet.what.line.hasFocus()
    keyboard.type("Ask")
    sheet.due.set_text("31 feb")
    keyboard.save()
    assert sheet.due._problem._words.full_text() == "“31 feb” is not a date mentorlog can read."
    assert not follow_up_list.listing(logbook)


def test_a_day_that_has_passed_is_allowed_and_told(logbook, sheet, keyboard):
    keyboard.type("Ask")
    sheet.due.set_text("20 nov 2026")
    assert sheet.due._echo.full_text() == "Fri 20 Nov 2026, 4 days ago"
    keyboard.save()
    assert only(logbook).due == date(2026, 11, 20)


def test_changing_one_keeps_what_is_not_touched(desk, logbook, behind, opened, promise, keyboard, notices):
    before = only(logbook)
    sheet = opened(FollowUpSheet(desk, behind, uid=promise))
    assert sheet.due._echo.full_text() == "rings 08:45"
    sheet.what.set_text("Send the revised RAID log")
    keyboard.save()
    row = only(logbook)
    assert row.what == "Send the revised RAID log"
    assert (row.due, row.slot, row.original_due, row.people) == (
        before.due,
        before.slot,
        before.original_due,
        before.people,
    )
    assert notices[-1].text == "Follow-up changed"
    logbook.undo()
    assert only(logbook) == before


def test_a_new_day_is_a_new_agreement_in_the_same_step(desk, logbook, behind, opened, promise, keyboard):
    before = only(logbook)
    sheet = opened(FollowUpSheet(desk, behind, uid=promise))
    sheet.due.set_text("4 dec")
    sheet.what.set_text("Send it")
    keyboard.save()
    assert (only(logbook).due, only(logbook).original_due) == (date(2026, 12, 4), date(2026, 12, 4))
    logbook.undo()
    assert only(logbook) == before


def test_the_calendar_program_gets_a_file_of_our_own(logbook, promise, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    add_to_calendar(None, logbook, promise)
    assert opened[0].isLocalFile()
    text = Path(opened[0].toLocalFile()).read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == 1 and "Send RAID log" in text


def test_saving_unchanged_changes_nothing(desk, logbook, behind, opened, promise, keyboard, notices):
    steps = len(logbook.steps())
    sheet = opened(FollowUpSheet(desk, behind, uid=promise))
    keyboard.save()
    assert sheet.isHidden() and len(logbook.steps()) == steps and not notices

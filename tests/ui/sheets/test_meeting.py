"""A logged meeting is changed in the sheet it was logged in; what the sheet does not show stays."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import follow_up_list, meeting_list, meetings
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.sheets.meeting import MeetingSheet


@pytest.fixture
def meeting(logbook, known, today):
    return meetings.log(
        logbook,
        [Participant(known["priya"], "asked about PMO", "host"), Participant(known["ada"])],
        When(date(2026, 11, 20)),
        notes="Good\n- [ ] An old task",
        minutes=45,
        place="Lisbon",
        tags=["pmi"],
    )


@pytest.fixture
def sheet(desk, behind, opened, meeting):
    return opened(MeetingSheet(desk, behind, meeting))


def test_saving_unchanged_changes_nothing(logbook, sheet, meeting, keyboard):
    before = meeting_list.one(logbook, meeting)
    steps = len(logbook.steps())
    keyboard.save()
    assert meeting_list.one(logbook, meeting) == before
    assert len(logbook.steps()) == steps


def test_everything_can_be_changed_in_one_step(logbook, sheet, meeting, keyboard, known, qtbot):
    before = meeting_list.one(logbook, meeting)
    sheet.form.when.set_text("yesterday")
    qtbot.keyClick(sheet.form.kind.chip("lunch"), Qt.Key.Key_Space)
    sheet.form.who.setFocus()
    keyboard.type("Omar (Acme),")
    sheet.form.next.setFocus()
    keyboard.type("send the deck")
    sheet.form.more.fields.length.set_text("60")
    keyboard.save()
    row = meeting_list.one(logbook, meeting)
    assert (row.day, row.kind, row.minutes, row.place, row.tags) == (
        date(2026, 11, 23),
        "lunch",
        60,
        "Lisbon",
        ("pmi",),
    )
    assert [person.name for person in row.people] == ["Priya Raman", "Ada Lindqvist", "Omar"]
    assert (row.people[0].line, row.people[0].role) == ("asked about PMO", "host")
    [promise] = follow_up_list.listing(logbook)
    assert promise.meeting == meeting and len(promise.people) == 3
    logbook.undo()
    assert meeting_list.one(logbook, meeting) == before and not follow_up_list.listing(logbook)


def test_only_new_tasks_are_offered(logbook, sheet, meeting, keyboard):
    sheet.form.notes.setPlainText("Good\n- [ ] An old task\n- [ ] A new one")
    keyboard.save()
    assert sheet.save_button.text() == "Save with 1 follow-up"
    keyboard.save()
    assert [row.what for row in follow_up_list.listing(logbook)] == ["A new one"]


def test_a_day_ahead_makes_it_planned(logbook, sheet, meeting, keyboard):
    sheet.form.when.set_text("in 3 days")
    keyboard.save()
    assert meeting_list.one(logbook, meeting).state == "planned"

"""Erasing for good asks first: what goes, what stays, which backups hold the person, and then it is done."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog import backups, follow_ups, meetings, people
from mentorlog.contact_points import Point
from mentorlog.dates import When
from mentorlog.errors import LogbookHeld
from mentorlog.logbook import open_logbook
from mentorlog.meetings import Participant
from ui import messages
from ui.sheets.erase import EraseSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label


@pytest.fixture
def ada(logbook, today):
    """Somebody with a meeting and a promise of her own, and one of each that others share."""
    uid = people.add(logbook, "Ada Lindqvist", emails=[Point("ada@northwind.example")])
    bruno = people.add(logbook, "Bruno Costa", notes=f"{'On and on. ' * 20}Met through Ada Lindqvist")
    yesterday = When(today - timedelta(1))
    meetings.log(logbook, [Participant(uid)], yesterday)
    meetings.log(
        logbook, [Participant(uid), Participant(bruno)], yesterday, notes="Slides go to ada@northwind.example"
    )
    follow_ups.add(logbook, "Send RAID log", When(today), people=[uid])
    follow_ups.add(logbook, "Write to Ada Lindqvist and her team", When(today), people=[bruno])
    return uid


@pytest.fixture
def looked(desk, behind, opened, qtbot):
    """Opens the sheet, as it is once all notes and backups are looked through."""

    def looked(uid):
        sheet = opened(EraseSheet(desk, behind, uid))
        qtbot.waitUntil(lambda: "This cannot be undone." in words(sheet))
        return sheet

    return looked


def words(sheet):
    return [label.full_text() for label in sheet.findChildren(Label) if label.isVisible()]


def plain(sheet):
    """The words without the marks that isolate parts of them."""
    return "\n".join(words(sheet)).replace("\u2068", "").replace("\u2069", "")


def test_what_goes_and_what_stays_is_told_before(looked, ada):
    told = plain(looked(ada))
    assert "Erase Ada Lindqvist for good?" in told
    assert "1 meeting and 1 follow-up with nobody else go with them." in told
    assert "Notes on Bruno Costa: “…" in told and "On and on. Met through Ada Lindqvist”" in told
    assert "Meeting of Mon 23 Nov 2026: “Slides go to ada@northwind.example”" in told
    assert "Follow-up: “Write to Ada Lindqvist and her team”" in told
    assert "This cannot be undone." in told and "backup" not in told


def test_nobody_else_and_nothing_to_lose_is_told_shortly(looked, logbook, today):
    told = plain(looked(people.add(logbook, "Carla")))
    assert "Everything about this person leaves the logbook, and its history too." in told
    assert "These texts" not in told and "with nobody else" not in told


def test_a_long_list_of_mentions_is_cut(looked, ada, logbook):
    for number in range(4):
        people.add(logbook, f"Friend {number}", notes="Knows Ada Lindqvist")
    assert "and 2 more" in plain(looked(ada))


def test_the_focus_is_on_cancel_and_escape_erases_nobody(looked, ada, logbook, alone, keyboard):
    sheet = looked(ada)
    assert sheet.close_button.hasFocus()
    keyboard.press(Qt.Key.Key_Escape)
    assert not alone and people.name_of(logbook, ada) == "Ada Lindqvist"


def test_control_and_enter_erase_nobody_while_cancel_has_the_focus(looked, ada, logbook, alone, keyboard):
    sheet = looked(ada)
    keyboard.save()
    assert sheet.isVisible() and not alone and people.name_of(logbook, ada) == "Ada Lindqvist"


def test_it_cannot_be_confirmed_before_it_has_been_told(desk, behind, ada, alone):
    sheet = EraseSheet(desk, behind, ada)
    sheet.open()
    assert not sheet.save_button.isEnabled()  # what is found arrives with a later event
    sheet.save()
    assert not alone


def test_closing_while_it_still_looks_is_quiet(desk, behind, opened, ada, keyboard, qtbot):
    sheet = opened(EraseSheet(desk, behind, ada))
    with qtbot.waitSignal(sheet.destroyed):
        keyboard.press(Qt.Key.Key_Escape)


def test_by_keyboard_somebody_is_erased_and_backups_stay(
    looked, ada, logbook, alone, notices, keyboard, qtbot
):
    backup = backups.make(logbook)
    sheet = looked(ada)
    assert "1 backup still holds them" in plain(sheet) and backup.name in plain(sheet)
    keyboard.press(Qt.Key.Key_Tab)
    assert sheet.save_button.hasFocus()
    keyboard.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(notices))
    assert notices[0].text == "Erased for good, 1 backup still holds them" and not notices[0].action
    assert alone[0].title == "Erasing Ada Lindqvist" and backup.exists()
    with open_logbook(logbook.path) as again:
        assert people.count(again) == 1


def test_backups_that_hold_them_are_deleted_when_ticked(
    looked, ada, logbook, alone, notices, keyboard, qtbot
):
    held = [backups.make(logbook), backups.make(logbook)]
    sheet = looked(ada)
    assert sheet.backups_too.text() == "Delete these 2 backups too, with whatever else they hold"
    sheet.backups_too.setFocus()
    keyboard.type(" ")
    sheet.save_button.setFocus()
    keyboard.type(" ")
    qtbot.waitUntil(lambda: bool(notices))
    assert [notice.text for notice in notices] == ["Erased for good"]
    assert not any(backup.exists() for backup in held)


def test_a_backup_made_meanwhile_can_be_deleted_after(looked, ada, logbook, alone, notices, keyboard, qtbot):
    sheet = looked(ada)
    late = backups.make(logbook)
    sheet.save_button.setFocus()
    keyboard.type(" ")
    qtbot.waitUntil(lambda: bool(notices))
    assert late.exists() and notices[0].action == "Delete the newest"
    notices[0].on_action()
    assert not late.exists() and notices[-1].text == "1 backup deleted"


def test_where_another_has_the_file_open_nobody_is_erased(
    looked, ada, logbook, alone, keyboard, qtbot, monkeypatch
):
    told = []
    monkeypatch.setattr(messages, "error", lambda _parent, *said: told.append(said))
    sheet = looked(ada)
    with open_logbook(logbook.path) as other:
        sheet.save_button.setFocus()
        keyboard.type(" ")
        qtbot.waitUntil(lambda: bool(told))
        assert people.count(other) == 2
    [(problem, title)] = told
    assert isinstance(problem, LogbookHeld) and title == "Nobody was erased"


def test_discretion_hides_names_and_quotes(looked, ada, qtbot):
    sheet = looked(ada)
    discretion.set_on(True)
    qtbot.waitUntil(lambda: "This cannot be undone." in words(sheet))
    told = plain(sheet) + sheet.save_button.text()
    assert "Ada" not in told and "Bruno" not in told and "northwind" not in told
    discretion.set_on(False)
    assert "Erase Ada Lindqvist for good?" in plain(sheet)

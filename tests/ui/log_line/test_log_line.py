"""The log line: understood while it is typed, mended by keys, kept by Enter, and undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentorlog import capture, drafts, follow_up_list, meeting_list, organisations, people
from mentorlog.capture import KnownHere
from mentorlog.credentials import activity_list, holdings
from mentorlog.meeting_list import MeetingFilter
from mentorlog.models import Meeting
from ui.log_line.dialog import LogLine
from ui.sheets.log_line import LogLineSheet
from ui.widgets.blur import discretion
from ui.widgets.chips import RemovableChip
from ui.widgets.label import Label

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def network(logbook):
    names = ("Priya Raman", "Tom Baker", "Tom Brown", "María José Silva")
    return {name: people.add(logbook, name) for name in names}


@pytest.fixture
def opened(desk, network, behind, qtbot, today):
    line = LogLine(desk, behind)
    with qtbot.waitActive(line):
        line.open()
        line.activateWindow()
    return line


def type_(line, text):
    QTest.keyClicks(line.field, text)


def press(line, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(line.field, key, modifier)


def chips(line):
    found = [*line.chips.findChildren(RemovableChip), *line.chips.findChildren(Label)]
    seen = [each for each in found if each.isVisible()]
    return {each.accessibleName().removeprefix("Remove ") or each.full_text() for each in seen}


def chip(line, words):
    """The chip with these words on it; those that are gone may be there until the loop turns."""
    chips = [each for each in line.chips.findChildren(RemovableChip) if each.isVisible()]
    return next(each for each in chips if words in each.accessibleName())


def logged(logbook):
    return meeting_list.listing(logbook, MeetingFilter())


def test_chips_tell_all_that_is_understood_with_its_day(opened):
    type_(opened, "coffee @priya yesterday 45m #pmi the move >> send it fri << intro ")
    assert chips(opened) == {
        *("Coffee", "Priya Raman", "Mon 23 Nov 2026", "45 min", "pmi"),
        *("send it", "due Fri 27 Nov 2026", "They: intro", "due Tue 1 Dec 2026"),
    }
    text = opened.field.text()
    underlined = [each.cursor.selectedText() for each in opened.field.extraSelections()]
    assert underlined == ["coffee", "@priya", "yesterday", "45m", "#pmi", ">>", "fri", "<<"] and text


def test_enter_keeps_all_in_one_step_and_says_so(opened, logbook, notices, today):
    type_(opened, "coffee @priya yesterday the move >> send it fri ")
    press(opened, Qt.Key.Key_Return)
    [meeting] = logged(logbook)
    assert (meeting.day, meeting.notes) == (date(2026, 11, 23), "the move")
    assert [row.what for row in follow_up_list.listing(logbook)] == ["send it"]
    assert notices[-1].text == "Meeting logged" and notices[-1].undo
    assert not opened.isVisible() and drafts.load(logbook, "log-line") is None
    logbook.undo()
    assert not logged(logbook) and not follow_up_list.listing(logbook)


def test_control_enter_goes_on_with_the_same_people(opened, logbook):
    type_(opened, "event @priya one ")
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert opened.isVisible() and opened.field.text() == '@"Priya Raman" '
    type_(opened, "two")
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert {row.notes for row in logged(logbook)} == {"one", "two"}


def test_what_is_wrong_is_told_and_nothing_is_kept(opened, logbook):
    type_(opened, "call @tom.b the plan ")
    press(opened, Qt.Key.Key_Return)
    assert opened.isVisible() and not logged(logbook)
    assert opened.problem.full_text() == "“@tom.b” could be Tom Baker, Tom Brown. Say which one is meant."
    assert opened.field.accessibleDescription() == opened.problem.full_text()
    assert opened.field.caret() == len("call @tom.b")
    discretion.set_on(True)
    assert "Tom" not in opened.problem.text() + opened.field.accessibleDescription()


def test_tab_goes_through_the_meanings_and_then_on(opened):
    type_(opened, "@tom.b ")
    opened.field.set_caret(6)
    opened.field.popup.hide()
    seen = []
    for _press in range(3):
        press(opened, Qt.Key.Key_Tab)
        seen.append(opened.field.text().strip())
    assert seen == ['@"Tom Baker"', '@"Tom Brown"', "@tom.b"]
    press(opened, Qt.Key.Key_Tab)
    assert opened.field.text().strip() == "@tom.b" and QApplication.focusWidget() is not opened.field


def test_tab_gives_a_day_its_other_side(opened):
    type_(opened, "@priya tue")
    press(opened, Qt.Key.Key_Tab)
    assert "Tue 17 Nov 2026" in chips(opened)


def test_backspace_on_a_chip_makes_words_of_it(opened):
    type_(opened, "lunch @priya fri plans ")
    friday = chip(opened, "20 Nov")
    friday.setFocus()
    QTest.keyClick(friday, Qt.Key.Key_Backspace)
    assert opened.field.text() == r"lunch @priya \fri plans "
    assert "Tue 24 Nov 2026" in chips(opened) and opened.field.hasFocus()


def test_arrows_walk_along_the_chips_and_through_meanings(opened):
    type_(opened, "lunch @tom.b fri ")
    chip(opened, "Lunch").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert opened.field.text() == 'lunch @"Tom Baker" fri '


def test_names_are_offered_after_one_letter_and_taken_by_enter(opened):
    type_(opened, "lunch @t")
    rows = opened.field.popup.model()
    offered = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert offered == ["Tom Baker", "Tom Brown", "Create “T”"]
    press(opened, Qt.Key.Key_Down)
    press(opened, Qt.Key.Key_Return)
    assert opened.field.text() == 'lunch @"Tom Brown" '
    assert not opened.field.popup.isVisible()


def test_an_unknown_name_can_be_made(opened, logbook):
    type_(opened, "lunch @zoe.bell")
    assert opened.field.popup.marked().words() == "Create “Zoe Bell”"
    press(opened, Qt.Key.Key_Return)
    assert opened.field.text() == 'lunch @"Zoe Bell" ' and "New: Zoe Bell" in chips(opened)
    press(opened, Qt.Key.Key_Return)
    assert people.details(logbook, people.find(logbook, "zoe")).needs_details


def test_escape_keeps_a_draft_and_up_brings_earlier_lines(desk, behind, opened, logbook, notices):
    type_(opened, "@priya one ")
    press(opened, Qt.Key.Key_Return, CONTROL)
    opened.field.setPlainText("half a li")
    press(opened, Qt.Key.Key_Escape)
    assert notices[-1].text == "Kept as a draft" and not opened.isVisible()
    again = LogLine(desk, behind)
    again.open()
    assert again.field.text() == "half a li"
    press(again, Qt.Key.Key_Up)
    assert again.field.text() == "@priya one"
    press(again, Qt.Key.Key_Down)
    assert again.field.text() == "half a li"
    again.reject()


def test_shift_enter_opens_the_sheet_with_all_of_it(opened, logbook, qtbot, network, today):
    line = "call @priya yesterday 45m #pmi !Northwind the move >> send it fri << @tom.baker intro "
    type_(opened, line)
    known = KnownHere(logbook)
    press(opened, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), LogLineSheet))
    sheet = QApplication.activeWindow()
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    [meeting] = logged(logbook)
    assert (meeting.kind, meeting.day, meeting.minutes, meeting.notes) == (
        "call",
        date(2026, 11, 23),
        45,
        "the move",
    )
    assert meeting.tags == ("pmi",) and organisations.of_meeting(logbook, meeting.uid) == ["Northwind"]
    assert logbook.column(Meeting.select(Meeting.capture_line)) == [line.strip()]
    [entry] = [reading.entry for reading in capture.read(line, known, today)]
    steps = {row.what: row for row in follow_up_list.listing(logbook)}
    assert {what: (row.due, row.owed_by) for what, row in steps.items()} == {
        each.what: (each.due, each.owed_by) for each in entry.follow_ups
    }
    assert [each.name for each in steps["intro"].people] == ["Tom Baker"]
    assert drafts.load(logbook, "log-line") is None


def test_credits_are_ticked_in_the_sheet(opened, logbook, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    holdings.add(logbook, "isaca-cism", earned=date(2025, 3, 15))
    type_(opened, "mentoring @priya yesterday 60m +0.75pdu:power ")
    press(opened, Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), LogLineSheet))
    sheet = QApplication.activeWindow()
    qtbot.waitUntil(lambda: sheet.worth is not None)
    with qtbot.waitSignal(sheet.saved):
        sheet.save()
    [activity] = activity_list.of_meetings(logbook, [logged(logbook)[0].uid])
    assert [(each.rule, each.group, each.amount) for each in activity.credits] == [
        ("pmi-pmp", "power-skills", 75)
    ]


def test_the_sheet_takes_one_entry(opened):
    type_(opened, "@priya one ;; @tom.baker two ")
    press(opened, Qt.Key.Key_Return, SHIFT)
    assert opened.isVisible() and "one meeting at a time" in opened.problem.full_text()


def test_places_are_right_behind_letters_of_two_units(opened):
    type_(opened, "lunch ")
    opened.field.insertPlainText("😀😀 ")
    type_(opened, "@priya fri ")
    underlined = [each.cursor.selectedText() for each in opened.field.extraSelections()]
    assert underlined == ["lunch", "@priya", "fri"]
    assert opened.field.caret() == len(opened.field.text())

"""The sheet for somebody new: a name is enough, nothing typed is lost, a namesake is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import drafts, history, people
from mentorlog.contact_points import Point
from ui.sheets.person import PersonSheet
from ui.widgets.blur import discretion

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_sheet(desk, behind, opened):
    """Opens the sheet as the window does, with the keyboard in it."""
    return lambda name="": opened(PersonSheet(desk, behind, name))


def test_the_name_is_the_first_field(open_sheet):
    assert open_sheet().name.hasFocus()


def test_everything_is_kept_in_one_step(open_sheet, logbook, desk, qtbot, notices):
    gone_to = []
    desk.going.connect(lambda page, uid: gone_to.append((page, uid)))
    sheet = open_sheet()
    qtbot.keyClicks(sheet.name, "Priya Raman")
    qtbot.keyClicks(sheet.title, "PMO lead")
    qtbot.keyClicks(sheet.organisation, "Siemens")
    qtbot.keyClicks(sheet.email, "priya@siemens.example")
    qtbot.keyClicks(sheet.phone, "+49 89 1234")
    qtbot.keyClicks(sheet.tags.line, "PMI")
    qtbot.mouseClick(sheet.rhythm.chips.chip("28"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.notes, "Met in Lisbon")
    qtbot.keyClick(sheet.notes, Qt.Key.Key_Return, CTRL)
    uid = people.find(logbook, "Priya Raman")
    priya = people.details(logbook, uid)
    assert (priya.affiliations[0].organisation, priya.affiliations[0].title) == ("Siemens", "PMO lead")
    assert (priya.emails, priya.phones) == ((Point("priya@siemens.example"),), (Point("+49 89 1234"),))
    assert (priya.tags, priya.every_days, priya.notes) == (("PMI",), 28, "Met in Lisbon")
    assert [line.sentence for line in history.lines(logbook)] == ["Add Priya Raman"]
    assert gone_to == [("people", uid)]
    assert (notices[-1].text, notices[-1].undo) == ("Priya Raman added", True)


def test_organisations_on_offer_are_hidden_with_everything_else(open_sheet, logbook, qtbot):
    people.add(logbook, "Ada Lindqvist", organisation="Northwind Bank")
    sheet = open_sheet()
    discretion.set_on(True)
    sheet.organisation.setFocus()
    qtbot.keyClicks(sheet.organisation, "bank")
    offered = sheet.organisation.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    assert offered.model().index(0, 0).data() == "••••••••• ••••"
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert sheet.organisation.text() == "Northwind Bank"


def test_a_title_is_kept_before_the_organisation_is_known(open_sheet, logbook, qtbot):
    sheet = open_sheet("Priya Raman")
    qtbot.keyClicks(sheet.title, "CIO")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    [post] = people.details(logbook, people.find(logbook, "Priya Raman")).affiliations
    assert (post.title, post.organisation) == ("CIO", "")


def test_a_person_needs_a_name(open_sheet, logbook, qtbot):
    sheet = open_sheet()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.name.hasFocus()
    assert sheet.name.accessibleDescription() == "A person needs a name."
    assert people.count(logbook) == 0


def test_a_wrong_address_is_told_at_its_field_and_nothing_is_kept(open_sheet, logbook, qtbot):
    sheet = open_sheet("Priya Raman")
    qtbot.keyClicks(sheet.email, "priya")
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert sheet.email.accessibleDescription() == "“priya” is not an e-mail address."
    assert people.count(logbook) == 0


def test_esc_keeps_a_draft_which_comes_back(open_sheet, logbook, qtbot):
    sheet = open_sheet()
    qtbot.keyClicks(sheet.name, "Priya")
    qtbot.keyClicks(sheet.notes, "Met in Lisbon")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert drafts.load(logbook, "person")
    again = open_sheet()
    assert (again.name.text(), again.notes.toPlainText()) == ("Priya", "Met in Lisbon")
    qtbot.keyClick(again, Qt.Key.Key_Return, CTRL)
    assert drafts.load(logbook, "person") is None


def test_a_namesake_is_told_and_allowed(open_sheet, logbook, qtbot):
    people.add(logbook, "Priya Raman", organisation="Siemens")
    sheet = open_sheet()
    qtbot.keyClicks(sheet.name, "priya raman")
    qtbot.keyClick(sheet.name, Qt.Key.Key_Tab)
    assert sheet.namesake.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    assert people.count(logbook) == 2


def test_tab_goes_down_the_fields(open_sheet, qtbot):
    sheet = open_sheet()
    for field in (sheet.title, sheet.organisation, sheet.email, sheet.phone, sheet.tags.line):
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.focusWidget() is field

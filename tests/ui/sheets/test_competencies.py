"""The list of competencies is added to, renamed and hidden by keyboard; each change is one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import competencies
from ui.row_model import ACCESSIBLE
from ui.sheets.competencies import CompetenciesWindow, RenameCompetencySheet


@pytest.fixture
def window(desk, logbook, behind, qtbot, today):
    opened = CompetenciesWindow(desk, behind)
    logbook.on_change = lambda *_changes: desk.changed.emit()
    opened.open()
    opened.activateWindow()
    qtbot.waitUntil(opened.list.hasFocus)
    return opened


def told(window, name):
    rows = window.list.model()
    found = [rows.index(row, 0).data(ACCESSIBLE) for row in range(rows.rowCount())]
    return next((words for words in found if words.startswith(name)), None)


def test_one_of_the_users_own_is_added_and_selected(window, logbook, qtbot, notices):
    qtbot.keyClicks(window.new.line, "Vendor talks")
    qtbot.keyClick(window.new.line, Qt.Key.Key_Return)
    assert told(window, "Vendor talks") == "Vendor talks, Your own"
    assert window.list.chosen()[0].name == "Vendor talks" and window.new.text() == ""
    assert (notices[-1].text, notices[-1].undo) == ("“Vendor talks” added", True)
    logbook.undo()
    assert told(window, "Vendor talks") is None


def test_a_name_that_is_there_already_is_told_at_the_field(window, qtbot):
    qtbot.keyClicks(window.new.line, "quality")
    qtbot.keyClick(window.new.line, Qt.Key.Key_Return)
    assert "There is a competency" in window.new._problem.full_text()
    assert window.isVisible() and window.new.text() == "quality"


def test_a_built_in_one_takes_the_users_word(window, logbook, qtbot, notices):
    window.list.pick("risk")
    qtbot.keyClick(window.list, Qt.Key.Key_F2)
    [sheet] = [each for each in QApplication.topLevelWidgets() if isinstance(each, RenameCompetencySheet)]
    qtbot.waitUntil(sheet.name.line.hasFocus)
    qtbot.keyClicks(sheet.name.line, "RAID")
    qtbot.keyClick(sheet.name.line, Qt.Key.Key_Return)
    assert competencies.names(logbook)["risk"] == "RAID"
    assert told(window, "RAID") == "RAID, Responsibilities"
    assert notices[-1].undo
    logbook.undo()
    assert told(window, "Risk and contingency")


def test_a_hidden_one_says_so_and_comes_back(window, logbook, qtbot, notices):
    window.list.pick("risk")
    window.hide_button.click()
    assert told(window, "Risk and contingency") == "Risk and contingency, Responsibilities, Hidden"
    assert "risk" not in [row.key for row in competencies.all_competencies(logbook)]
    assert notices[-1].text == "“Risk and contingency” is hidden"
    assert window.hide_button.text() == "Offer again"
    window.hide_button.click()
    assert told(window, "Risk and contingency") == "Risk and contingency, Responsibilities"
    assert window.hide_button.text() == "Hide"


def test_del_hides_what_is_selected_and_takes_letters_away_where_one_types(window, logbook, qtbot, notices):
    window.list.pick("risk")
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    assert notices[-1].text == "“Risk and contingency” is hidden" and notices[-1].undo
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    assert notices[-1].text == "“Risk and contingency” is offered again"
    window.new.setFocus()
    qtbot.keyClicks(window.new.line, "Vendor")
    qtbot.keyClick(window.new.line, Qt.Key.Key_Home)
    qtbot.keyClick(window.new.line, Qt.Key.Key_Delete)
    assert window.new.text() == "endor" and len(notices) == 2


def test_escape_closes_it(window, qtbot):
    qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    assert not window.isVisible()

"""Who said what is walked cell by cell, says how little it stands on, and leaves blind spots quiet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from mentorlog.mentoring import competencies
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.feedback_review.matrix_view import MatrixView
from ui.row_model import ACCESSIBLE, ROW, TOOLTIP
from ui.sheets.competencies import CompetenciesWindow
from ui.widgets.blur import discretion


@pytest.fixture
def there(heard, ada, bruno, shown):
    """Ada speaks of quality and of risk, Bruno of risk alone, somebody of nothing in particular."""
    heard(ada, "One", "strength", competencies=["Quality"])
    heard(ada, "Two", "strength", competencies=["Risk and contingency"])
    heard(ada, "Three", "growth", competencies=["Risk and contingency"])
    heard(bruno, "Four", "mixed", competencies=["Risk and contingency"])
    heard(None, "Five")
    return shown(MatrixView)


def cell(there, row, column, role=ACCESSIBLE):
    return there.view.model.index(row, column).data(role)


def headers(there, orientation, count):
    return [there.view.model.headerData(place, orientation) for place in range(count)]


def test_givers_are_by_name_and_what_was_heard_most_comes_first(there):
    assert headers(there, Qt.Orientation.Vertical, 3) == ["Ada Lindqvist", "Bruno Costa", "Nobody named"]
    assert headers(there, Qt.Orientation.Horizontal, 3) == [
        "Risk and contingency",
        "Quality",
        "Without a competency",
    ]
    assert there.view.model.headerData(0, Qt.Orientation.Horizontal, TOOLTIP) == "Risk and contingency"


def test_a_cell_counts_each_kind_and_says_of_how_much(there):
    assert cell(there, 0, 0) == "Ada Lindqvist, Risk and contingency, 1 strength, 1 growth, 2 pieces"
    assert cell(there, 0, 1) == "Ada Lindqvist, Quality, 1 strength, 1 piece"
    assert cell(there, 1, 1, ROW) is None
    assert cell(there, 1, 1) == "Bruno Costa, Quality, nothing heard"


def test_arrow_keys_and_enter_narrow_to_a_cell(there, ada, bruno, qtbot):
    table = there.view.table
    table.setCurrentIndex(there.view.model.index(0, 1))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    assert there.narrowed == [ReviewFilter(givers=(bruno,), competencies=("risk",))]


def test_names_at_the_edges_narrow_to_a_row_or_a_column(there, ada, qtbot):
    table = there.view.table
    for header, place in (
        (table.verticalHeader(), QPoint(10, 10)),
        (table.horizontalHeader(), QPoint(10, 10)),
    ):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert there.narrowed[0] == ReviewFilter(givers=(ada,))
    assert len(there.narrowed) == 2 and there.narrowed[1].competencies and not there.narrowed[1].givers


def test_the_menu_of_a_cell_offers_its_row_and_its_column(there, ada, qtbot):
    table = there.view.table
    table.setCurrentIndex(there.view.model.index(0, 0))
    table.menu_wanted.emit(table.currentIndex(), QPoint(0, 0))
    [menu] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
    giver, competency = menu.actions()
    assert (giver.text(), competency.text()) == ("Only Ada Lindqvist", "Only Risk and contingency")
    giver.trigger()
    competency.trigger()
    assert there.narrowed == [ReviewFilter(givers=(ada,)), ReviewFilter(competencies=("risk",))]
    menu.close()


def test_the_place_in_the_table_survives_a_change(there, heard, bruno):
    there.view.table.setCurrentIndex(there.view.model.index(1, 0))
    heard(bruno, "Six", "advice", competencies=["Risk and contingency"])
    current = there.view.table.currentIndex()
    assert (current.row(), current.column()) == (1, 0)
    assert current.data(ACCESSIBLE).endswith("1 mixed, 1 advice, 2 pieces")


def test_a_column_is_as_wide_as_the_longest_word_over_it(there, heard, bruno, logbook):
    competencies.add(logbook, "Telecommunications")
    across = there.view.table.horizontalHeader()
    before = across.sectionSize(0)
    heard(bruno, "Six", "advice", competencies=["Telecommunications"])
    assert before < across.sectionSize(0)
    assert across.sectionSize(0) > across.fontMetrics().horizontalAdvance("Telecommunicatio")


def test_what_nobody_speaks_of_is_named_below(there):
    words = there.view._blind.full_text()
    assert words.startswith("Nothing heard about Planning and scheduling") and "Quality" not in words


def test_names_are_hidden_with_discretion(there):
    discretion.set_on(True)
    assert "Ada" not in cell(there, 0, 0) and "Ada" not in cell(there, 0, 0, TOOLTIP)
    assert headers(there, Qt.Orientation.Vertical, 1) == ["••• •••••••••"]


def test_the_list_of_competencies_opens_from_here(there, qtbot):
    there.view.competencies_button.click()
    [opened] = there.window.findChildren(CompetenciesWindow)
    assert opened.isVisible()
    opened.reject()


def test_a_table_of_nothing_takes_keys(shown, qtbot, ada):
    there = shown(MatrixView)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(there.view.table, key)
    assert there.narrowed == []

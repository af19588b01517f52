"""Themes are ranked by people, tell their counts, and are renamed and merged in one step each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.mentoring import feedback, feedback_list, themes
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.pages.feedback_review.themes_view import ThemesView
from ui.row_model import ACCESSIBLE, DISPLAY, TOOLTIP
from ui.sheets.theme import MergeThemesSheet, RenameThemeSheet
from ui.widgets.blur import discretion


@pytest.fixture
def there(heard, ada, bruno, shown):
    """Ada speaks of pace three times and of candour once, Bruno of candour too."""
    for days, kind in ((400, "growth"), (200, "mixed"), (3, "strength")):
        heard(ada, "On pace", kind, days, themes=["Pace"])
    heard(ada, "Candid", "strength", 40, themes=["Candour"])
    heard(bruno, "Be candid", "growth", 2, themes=["Candour"])
    heard(None, "Well done", "advice", 1)
    return shown(ThemesView)


def names(there):
    return [there.view.list.model().index(row, 0).data() for row in range(there.view.rows.rowCount())]


def told(there, name, role=ACCESSIBLE):
    return there.view.rows.index_of(name).data(role)


def sheet(kind):
    [found] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found


def test_two_people_outrank_three_remarks_of_one(there):
    assert names(there) == ["Candour", "Pace", "Without a theme"]


def test_a_row_is_told_with_counts_days_and_the_line_in_numbers(there):
    assert told(there, "Pace") == (
        "Pace, 1 person, 1 strength, 1 growth, 1 mixed, became a strength, "
        "heard Oct 2025 – Nov 2026, by quarter: 1 0 1 0 1"
    )
    # A strength that was there before the growth is none that came of it, and two quarters are no line.
    assert told(there, "Candour") == "Candour, 2 people, 1 strength, 1 growth, heard Oct 2026 – Nov 2026"
    assert told(there, "Pace", TOOLTIP) == told(there, "Pace")


def test_enter_and_a_click_narrow_to_the_theme(there, qtbot):
    qtbot.keyClick(there.view.list, Qt.Key.Key_Down)
    qtbot.keyClick(there.view.list, Qt.Key.Key_Return)
    assert there.narrowed[-1] == ReviewFilter(themes=(there.view.list.chosen()[0].key,))
    rows = there.view.list
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert there.narrowed[-1] == ReviewFilter(themes=("",))
    # To merge several they are selected, which narrows nothing.
    heard = len(there.narrowed)
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place
    )
    assert len(there.narrowed) == heard


def test_a_theme_is_renamed_in_one_step(there, logbook, qtbot, notices):
    there.view.list.pick("Pace")
    there.view.rename_action.trigger()
    line = sheet(RenameThemeSheet).name.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Tempo")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert names(there) == ["Candour", "Tempo", "Without a theme"]
    assert (notices[-1].text, notices[-1].undo) == ("Renamed to “Tempo”", True)
    logbook.undo()
    assert "Pace" in names(there)


def test_a_name_that_is_taken_says_so_at_the_field(there, qtbot):
    there.view.list.pick("Pace")
    there.view.rename_action.trigger()
    asked = sheet(RenameThemeSheet)
    asked.name.set_text("candour")
    asked.save()
    assert asked.isVisible() and "Merge the two instead" in asked.name._problem.full_text()
    asked.reject()


def test_one_theme_goes_into_another_and_comes_back(there, logbook, qtbot, notices):
    there.view.list.pick("Pace")
    there.view.merge_action.trigger()
    asked = sheet(MergeThemesSheet)
    assert [asked.into.itemText(place) for place in range(asked.into.count())] == ["Candour"]
    qtbot.waitUntil(asked.into.hasFocus)
    qtbot.keyClick(asked.into, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(there) == ["Candour", "Without a theme"]
    assert (notices[-1].text, notices[-1].undo) == ("Merged into “Candour”", True)
    logbook.undo()
    assert names(there) == ["Candour", "Pace", "Without a theme"]


def test_a_name_that_only_the_trash_holds_can_be_merged_into(there, logbook, heard, ada):
    feedback.trash(logbook, [row.uid for row in feedback_list.listing(logbook) if "Candour" in row.themes])
    there.refresh()
    assert names(there) == ["Pace", "Without a theme"]
    there.view.list.pick("Pace")
    there.view.merge_action.trigger()
    asked = sheet(MergeThemesSheet)
    assert asked.into.currentData() == "Candour"
    asked.save()
    assert names(there) == ["Candour", "Without a theme"]


def test_without_another_theme_nothing_is_merged(there, logbook):
    themes.merge(logbook, ["Pace"], "Candour")
    there.view.list.pick("Candour")
    assert there.view.rename_action.isEnabled() and not there.view.merge_action.isEnabled()


def test_of_several_themes_one_of_them_stays(there, logbook):
    there.view.list.selectAll()
    there.view.merge_action.trigger()
    asked = sheet(MergeThemesSheet)
    assert asked.into.count() == 2
    asked.into.setCurrentIndex(asked.into.findData("Pace"))
    asked.save()
    assert themes.names(logbook) == ["Pace"]


def test_what_has_no_theme_can_be_neither_renamed_nor_merged(there):
    there.view.list.pick("")
    assert not there.view.rename_action.isEnabled() and not there.view.merge_action.isEnabled()
    assert not there.view.more_button.isEnabled()


def test_names_are_hidden_with_discretion(there):
    discretion.set_on(True)
    assert told(there, "Pace", DISPLAY) == "••••" and told(there, "Pace").startswith("••••,")
    there.view.list.pick("Pace")
    there.view.merge_action.trigger()
    asked = sheet(MergeThemesSheet)
    assert asked.into.itemText(0) == "•••••••"
    discretion.set_on(False)
    assert asked.into.itemText(0) == "Candour"
    asked.reject()

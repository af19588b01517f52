"""The Insights page: counted beside the window, for any period, as charts or as rows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from mentorlog import meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.pages.insights import InsightsPage
from ui.widgets.bars import BarRows, MonthColumns
from ui.widgets.blur import discretion
from ui.widgets.card import ReadingCard


@pytest.fixture
def page(desk, logbook, today, qtbot):
    ada = people.add(logbook, "Ada Lindqvist", organisation="Northwind")
    for day in (today, today - timedelta(40), date(2024, 3, 1)):
        meetings.log(logbook, [Participant(ada)], When(day), kind="call")
    page = InsightsPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: not page.is_counting)
    return page


def told(page):
    return {card.accessibleName(): card.accessibleDescription() for card in page.findChildren(ReadingCard)}


def test_the_last_twelve_months_are_told_to_whoever_listens(page):
    words = told(page)
    assert words["Meetings by month"].startswith("2 meetings · 1 person met. December 2025: 0, ")
    assert words["Meetings by month"].endswith("October 2026: 1, November 2026: 1")
    assert words["By kind"] == "Call: 2" and words["By organisation"] == "Northwind: 2"
    assert "I promised: Nothing was due" in words["Promises"]
    assert len(page.findChildren(MonthColumns)) == 2


def test_months_are_shown_as_rows_where_that_is_wanted(page, qtbot):
    qtbot.mouseClick(page.table, Qt.MouseButton.LeftButton)
    assert not page._cards.findChildren(MonthColumns) and len(page._cards.findChildren(BarRows)) == 4
    assert page.table.text() == "Show as columns"


@pytest.mark.parametrize(("typed", "meetings_told"), [("2024", "1 meeting"), ("ever", "3 meetings")])
def test_any_period_can_be_typed(page, qtbot, typed, meetings_told):
    qtbot.keyClicks(page.own.line, typed)
    qtbot.keyClick(page.own.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told(page)["Meetings by month"].startswith(meetings_told))


def test_what_is_no_period_is_told_and_a_chip_takes_it_away(page, qtbot):
    qtbot.keyClicks(page.own.line, "soon")
    qtbot.keyClick(page.own.line, Qt.Key.Key_Return)
    assert page.own._problem.full_text().startswith("“soon” is no time.")
    qtbot.mouseClick(page.periods.chip("last-year"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told(page)["Meetings by month"].startswith("0 meetings"))
    assert page.own.text() == "" and page.own._problem.full_text() == ""


def test_organisations_are_hidden_where_names_are(page):
    discretion.set_on(True)
    assert "Northwind" not in told(page)["By organisation"]


def test_before_anybody_is_known_it_says_what_will_be_counted(desk, logbook, qtbot):
    page = InsightsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page._stack.currentWidget() is page._nothing

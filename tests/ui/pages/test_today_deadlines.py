"""Deadlines on Today: after the first paint, with what is missing, one key from where they belong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import clock
from mentorlog.credentials import holdings
from mentorlog.memberships import memberships
from ui.row_model import ACCESSIBLE

LINES = [
    "Deadlines, 3",
    "CISM cycle ends, Thu 31 Dec, in 5 weeks, 120 CPE are missing",
    "CISM minimum of the year, Thu 31 Dec, in 5 weeks, 20 CPE are missing",
    "Renew ISACA, Thu 31 Dec, in 5 weeks, Your membership of ISACA lasts until Thu 31 Dec 2026.",
]


@pytest.fixture
def cism(logbook):
    memberships.add(logbook, "ISACA", term={"since": date(2026, 1, 1)})
    return holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))


def lines(page):
    return [page.rows.index(row).data(ACCESSIBLE) for row in range(page.rows.rowCount())]


def test_they_are_listed_soonest_first(cism, open_page, qtbot):
    page = open_page("today")
    qtbot.waitUntil(lambda: lines(page) == LINES)


def test_one_that_is_not_sure_says_so(logbook, open_page, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    clock.pin(date(2027, 2, 1))
    page = open_page("today")
    qtbot.waitUntil(lambda: any("not sure, see its rule" in line for line in lines(page)))


@pytest.mark.parametrize(("row", "section"), [(1, "credentials"), (3, "memberships")])
def test_one_opens_where_it_belongs(cism, open_page, qtbot, row, section):
    page = open_page("today")
    qtbot.waitUntil(lambda: lines(page) == LINES)
    page.list.setCurrentIndex(page.rows.index(row))
    with qtbot.waitSignal(page.desk.going) as went:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert went.args[0] == section

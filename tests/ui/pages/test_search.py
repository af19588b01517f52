"""The Search page: everything is found as it is typed, kind by kind, and opened from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentorlog import follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback
from mentorlog.search.finding import Found
from ui.row_model import ACCESSIBLE
from ui.widgets.blur import discretion

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window, logbook, today, qtbot):
    ada = people.add(logbook, "Ada Lindqvist", organisation="Northwind Bank", notes="likes jazz")
    meetings.log(logbook, [Participant(ada)], When(today), notes="the risk register, 東京で会う, مخاطر")
    follow_ups.add(logbook, "send the register", When(today), people=[ada])
    feedback.add(logbook, ada, "You register every risk.", "strength")
    window = open_window()
    window.settle()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.current_page() is window.page("search") and window.current_page().is_ready)
    qtbot.waitUntil(window.current_page().search.hasFocus)
    return window


@pytest.fixture
def page(window):
    return window.current_page()


def ask(qtbot, page, words):
    with qtbot.waitSignal(page.search.searched):
        if words.isascii():
            qtbot.keyClicks(page.search, words)
        else:
            page.search.insert(words)  # an input method types it; QTest has no such keys


def told(page):
    model = page.hits.model()
    return [model.index(row, 0).data(ACCESSIBLE) for row in range(model.rowCount())]


def test_what_is_typed_is_found_kind_by_kind(qtbot, page):
    ask(qtbot, page, "regis")
    rows = told(page)
    assert {"Follow-ups, 1", "Meetings, 1", "Feedback, 1"} <= set(rows)
    assert any(row.startswith("send the register") for row in rows)


@pytest.mark.parametrize("words", ["東京", "مخاطر", "risk reg"])
def test_any_script_is_found(qtbot, page, words):
    ask(qtbot, page, words)
    assert "Meetings, 1" in told(page)


@pytest.mark.parametrize(
    ("words", "kind", "where"),
    [("jazz", "person", "people"), ("send", "follow-up", "follow-ups"), ("every", "feedback", "feedback")],
)
def test_enter_opens_the_first_hit(qtbot, window, page, words, kind, where):
    ask(qtbot, page, words)
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.hits.hasFocus() and page.hits.chosen(1)[0].kind == kind
    qtbot.keyClick(page.hits, Qt.Key.Key_Return)
    assert window.current_page() is window.page(where)


def test_an_organisation_opens_as_the_people_there(qtbot, window, page):
    ask(qtbot, page, "northwind")
    rows = [page.found.row(number) for number in range(page.found.rowCount())]
    page._open(next(row for row in rows if isinstance(row, Found) and row.kind == "organisation"))
    assert window.current_page() is window.page("people")
    assert window.current_page().search.text() == 'org:"Northwind Bank"'


def test_a_change_elsewhere_is_found_at_once(qtbot, page, logbook):
    ask(qtbot, page, "penguin")
    assert told(page) == [] and page._stack.currentWidget() is page._nothing_found
    people.add(logbook, "Penguin Brand")
    qtbot.waitUntil(lambda: "People, 1" in told(page))


def test_names_are_hidden_where_they_are(qtbot, page):
    ask(qtbot, page, "ada")
    discretion.set_on(True)
    assert not any("Ada" in row for row in told(page))


def test_headings_are_passed_by(qtbot, page):
    ask(qtbot, page, "register")
    page.hits.setFocus()
    for _step in range(page.found.rowCount()):
        assert isinstance(page.hits.chosen(1)[0], Found)
        qtbot.keyClick(page.hits, Qt.Key.Key_Down)

"""A search field in which questions are completed, and told where they make no sense."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentorlog import people
from mentorlog.logbook import open_logbook
from ui.widgets.question_field import QuestionField


@pytest.fixture
def logbook(tmp_path):
    with open_logbook(tmp_path / "logbook.db") as opened:
        people.add(opened, "Ada", tags=["pmi", "PMI chapter"])
        yield opened


@pytest.fixture
def form(qtbot, logbook):
    form = QWidget()
    form.field, form.next = QuestionField("Search people", logbook, "people"), QLineEdit()
    column = QVBoxLayout(form)
    for part in (form.field, form.field.told, form.next):
        column.addWidget(part)
    qtbot.addWidget(form)
    form.resize(400, 200)
    form.show()
    form.activateWindow()
    form.field.setFocus()
    qtbot.waitUntil(form.field.hasFocus)
    yield form
    form.field.popup.hide()


def offered(field):
    return [row.title for row in field.popup._rows.rows] if field.popup.isVisible() else []


def test_tab_completes_a_field_and_then_its_value(qtbot, form):
    qtbot.keyClicks(form.field, "risk ta")
    assert offered(form.field) == ["tag:"]
    qtbot.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.field.text() == "risk tag:" and offered(form.field) == ["pmi", '"PMI chapter"']
    qtbot.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.field.text() == "risk tag:pmi " and offered(form.field) == []
    qtbot.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.next.hasFocus()


def test_enter_takes_an_offer_only_from_whoever_walked_to_it(qtbot, form):
    qtbot.keyClicks(form.field, "tag:p")
    with qtbot.waitSignal(form.field.left):
        qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert form.field.text() == "tag:p"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(form.field, key)
    assert form.field.text() == 'tag:"PMI chapter" '


def test_a_click_takes_an_offer(qtbot, form):
    qtbot.keyClicks(form.field, "tag:")
    popup = form.field.popup
    qtbot.mouseClick(
        popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualRect(popup.model().index(1)).center()
    )
    assert form.field.text() == 'tag:"PMI chapter" ' and popup.isHidden()


def test_esc_puts_the_offers_away_and_then_clears(qtbot, form):
    qtbot.keyClicks(form.field, "ta")
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert (form.field.text(), offered(form.field)) == ("ta", [])
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == ""


def test_the_cursor_takes_the_offers_with_it(qtbot, form):
    qtbot.keyClicks(form.field, "ta")
    qtbot.keyClick(form.field, Qt.Key.Key_Left)
    assert offered(form.field) == []


def test_what_makes_no_sense_is_told_once_it_is_behind(qtbot, form):
    with qtbot.waitSignal(form.field.searched):
        qtbot.keyClicks(form.field, "lst:>9")
    assert form.field.told.isHidden()
    with qtbot.waitSignal(form.field.searched):
        qtbot.keyClicks(form.field, "0d risk")
    assert (
        form.field.told.text() == "There is no lst: here. Did you mean last:?" and form.field.told.isVisible()
    )
    form.field.clear()
    qtbot.waitUntil(form.field.told.isHidden)


def test_a_question_is_shown_without_asking_it_again(qtbot, form):
    with qtbot.assertNotEmitted(form.field.searched, wait=200):
        form.field.show_question("last:soon x")
    assert form.field.told.text().startswith("“soon” is no time.")

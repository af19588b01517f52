"""Introductions on a person's page: noted, changed, thanked for, taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentorlog import introductions, people
from ui.sheets.introduction import ChangeIntroductionSheet, IntroductionSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(open_page, logbook, today):
    people.add(logbook, "Ada Lindqvist")
    page = open_page("people")
    page.desk.actions["edit"].trigger()
    return page


def part(page):
    return page.detail.details.introductions


def press(qtbot, page, words):
    def found():
        buttons = [each for each in part(page).findChildren(QPushButton) if each.isVisibleTo(page)]
        return [each for each in buttons if words in (each.text(), each.accessibleName())]

    qtbot.waitUntil(lambda: bool(found()))  # lines are laid out a moment after they are made
    qtbot.mouseClick(found()[0], LEFT)


def told(page):
    return [each.full_text() for each in part(page).findChildren(Label) if each.isVisibleTo(page)]


def test_an_introduction_is_noted_with_somebody_new(qtbot, page, logbook):
    press(qtbot, page, "Introduction")
    sheet = page.window().findChild(IntroductionSheet)
    assert sheet.person.text() == "Ada Lindqvist"
    qtbot.keyClicks(sheet.introducer, "Bruno Costa")
    sheet.how.box.setCurrentIndex(2)
    qtbot.mouseClick(sheet.save_button, LEFT)
    [row] = introductions.listing(logbook)
    assert (row.introducer.name, row.person.name, row.other.name, row.state) == (
        "Bruno Costa",
        "Ada Lindqvist",
        "",
        "accepted",
    )
    lines = ["Bruno Costa: Ada Lindqvist and you", "Tue 24 Nov 2026 · accepted"]
    qtbot.waitUntil(lambda: told(page) == lines)
    logbook.undo()
    assert introductions.listing(logbook) == [] and people.count(logbook) == 1


def test_it_is_thanked_for_changed_and_taken_away(qtbot, page, logbook):
    bruno = people.add(logbook, "Bruno Costa")
    ada = people.find(logbook, "ada")
    introductions.add(logbook, ada, introducer=bruno)
    press(qtbot, page, "Thanked")
    thanked = "Tue 24 Nov 2026 · made · thanked Tue 24 Nov 2026"
    qtbot.waitUntil(lambda: thanked in told(page))
    press(qtbot, page, "Say how it stands…")
    sheet = page.window().findChild(ChangeIntroductionSheet)
    qtbot.keyClicks(sheet.how.outcome, "a pilot")
    qtbot.mouseClick(sheet.save_button, LEFT)
    assert introductions.listing(logbook)[0].outcome == "a pilot"
    discretion.set_on(True)
    assert "a pilot" not in [each.text() for each in part(page).findChildren(Label) if each.isVisibleTo(page)]
    discretion.set_on(False)
    press(qtbot, page, "Remove introduction")
    assert introductions.listing(logbook) == [] and told(page) == []


def test_what_is_no_introduction_is_told_in_the_sheet(qtbot, page, logbook):
    press(qtbot, page, "Introduction")
    sheet = page.window().findChild(IntroductionSheet)
    qtbot.mouseClick(sheet.save_button, LEFT)
    assert sheet.isVisible() and introductions.listing(logbook) == []

"""A rule of one's own: written, refused with its line, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from mentorlog import drafts
from mentorlog.credentials import own_rules
from mentorlog.credentials.rule_book import book
from ui.sheets.own_rule import OwnRuleSheet


@pytest.fixture
def sheet(desk, behind, opened):
    return opened(OwnRuleSheet(desk, behind, "pmi-pmp", "PMP"))


def write(sheet, before, after):
    sheet.text.setPlainText(sheet.text.toPlainText().replace(before, after))


def test_it_begins_with_the_rule_that_holds_and_takes_its_place(sheet, logbook, notices):
    assert 'id = "pmi-pmp"' in sheet.text.toPlainText() and sheet.back.isHidden()
    write(sheet, "total = 60", "total = 45")
    sheet.save()
    told = book(logbook)
    assert told.rules["pmi-pmp"].total == 4500 and told.own == {"pmi-pmp"}
    assert (notices[-1].text, notices[-1].undo) == ("Rule pmi-pmp saved", True)
    logbook.undo()
    assert book(logbook).own == frozenset()


def test_untouched_it_is_no_rule_of_ones_own(sheet, logbook):
    sheet.save()
    assert book(logbook).own == frozenset() and logbook.undoable() is None


def test_what_is_wrong_is_said_with_its_line_and_the_caret_stands_there(sheet, logbook, keyboard):
    write(sheet, "years = 3", "years = 0")
    sheet.save()
    text = sheet.text.textCursor().block().text()
    number = sheet.text.textCursor().blockNumber() + 1
    assert sheet.isVisible() and text == "years = 0" and sheet.text.hasFocus()
    said = sheet._problem.full_text()
    assert f"line {number}:" in said and "nothing was kept" in said
    assert book(logbook).own == frozenset()
    write(sheet, "years = 0", "years = 4")
    assert sheet._problem.isHidden()
    sheet.save()
    assert book(logbook).rules["pmi-pmp"].cycle.years == 4


def test_words_are_sought_in_its_text(sheet, keyboard, qtbot):
    keyboard.press(Qt.Key.Key_F, control=True)
    assert sheet.search.hasFocus()
    keyboard.type("giving-back")
    qtbot.waitUntil(lambda: sheet.text.textCursor().selectedText() == "giving-back")
    first = sheet.text.textCursor().position()
    keyboard.press(Qt.Key.Key_Return)
    assert sheet.isVisible() and sheet.text.textCursor().position() > first
    keyboard.type("x")
    qtbot.waitUntil(lambda: sheet.search.property("invalid") is True)
    sheet.done(0)


def test_the_page_about_its_words_opens_by_its_button(sheet, monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True
    )
    sheet.words.click()
    [page] = opened
    assert page.read_text("utf-8").startswith("# Rules of credentials")
    sheet.done(0)


def test_with_another_id_it_stands_beside_the_others(sheet, logbook, notices):
    write(sheet, 'id = "pmi-pmp"', 'id = "own-pmp"')
    sheet.save()
    assert {"own-pmp", "pmi-pmp"} <= book(logbook).rules.keys() and notices[-1].text == "Rule own-pmp saved"


def test_it_goes_back_to_the_shipped_rule(desk, behind, opened, logbook, notices):
    own_rules.save(logbook, own_rules.text_of(logbook, "pmi-pmp").replace("total = 60", "total = 45"))
    sheet = opened(OwnRuleSheet(desk, behind, "pmi-pmp", "PMP"))
    assert "total = 45" in sheet.text.toPlainText() and sheet.back.text() == "Back to the shipped rule"
    sheet.back.click()
    assert not sheet.isVisible() and book(logbook).rules["pmi-pmp"].total == 6000
    assert notices[-1].undo
    logbook.undo()
    assert book(logbook).rules["pmi-pmp"].total == 4500


def test_what_was_written_comes_back(sheet, desk, behind, opened, logbook):
    write(sheet, "total = 60", "total = 45")
    typed = sheet.values()
    sheet.reject()
    again = opened(OwnRuleSheet(desk, behind, "pmi-pmp", "PMP"))
    assert again.values() == typed
    again.save()
    assert drafts.load(logbook, "own-rule-pmi-pmp") is None

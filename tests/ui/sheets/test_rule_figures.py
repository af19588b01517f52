"""Where figures come from: each is told with its source, and what is unsure is found at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mentorlog.credentials import own_rules, rule_figures
from mentorlog.credentials.rule_book import book
from ui import messages
from ui.sheets.own_rule import OwnRuleSheet
from ui.sheets.rule_figures import RuleFiguresWindow
from ui.sheets.rule_figures_line import FigureLine
from ui.widgets.button import IconButton
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.label import Label


@pytest.fixture
def window(desk, behind, logbook, qtbot):
    logbook.on_change = lambda _change: desk.changed.emit()
    opened = RuleFiguresWindow(desk, behind, "pmi-pmp")
    opened.open()
    qtbot.waitUntil(opened.isVisible)
    yield opened
    logbook.on_change = None


def lines(window):
    return window.area.widget().findChildren(FigureLine)


def words(widget):
    told = [label.full_text() for label in widget.findChildren(Label)]
    return "\n".join(told).replace("\u2068", "").replace("\u2069", "")


def test_every_figure_is_told_with_value_confidence_and_source(window, logbook):
    figures = rule_figures.figures(book(logbook).rules["pmi-pmp"])
    told = lines(window)
    assert len(told) == len(figures) > 30
    for line, figure in zip(told, figures, strict=True):
        said = words(line)
        assert figure.label in said and figure.value in said
        assert all(source.title in said and str(source.year) in said for source in figure.sources)
        assert len(line.findChildren(ConfidenceMark)) == 1
    assert "recorded on 23 Nov 2026" in words(window) and "does not belong to PMI" in words(window)


def test_what_is_unsure_can_be_seen_by_itself(window):
    assert window.shown.chip("low").text() == "12 unsure"
    window.shown.chip("low").click()
    marks = [mark.accessibleName() for mark in window.area.widget().findChildren(ConfidenceMark)]
    assert marks == ["unsure"] * 12


def test_a_source_is_opened_only_after_the_question(window, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "open_link", lambda parent, link: asked.append(link))
    button = window.area.widget().findChildren(IconButton)[0]
    assert asked == [] and button.accessibleName() == "Open PMI Mass Bay, reporting PDU (read in 2026)"
    button.click()
    assert asked == ["https://pmimassbay.org/pdu-reporting"]


def test_a_rule_of_ones_own_says_so_and_is_shown_at_once(window, logbook):
    own_rules.save(logbook, own_rules.text_of(logbook, "pmi-pmp").replace("total = 60", "total = 90"))
    assert "your own rule" in words(window) and "90 PDU" in words(lines(window)[0])
    assert "changed by you on" in words(lines(window)[0]) and "read in" not in words(lines(window)[0])
    assert "changed by you" not in words(lines(window)[1])


def test_a_rule_that_was_taken_away_is_told_no_more(desk, behind, logbook, qtbot):
    text = own_rules.text_of(logbook, "pmi-pmp").replace('id = "pmi-pmp"', 'id = "own-pmp"')
    own_rules.save(logbook, text)
    window = RuleFiguresWindow(desk, behind, "own-pmp")
    window.open()
    own_rules.remove(logbook, "own-pmp")
    desk.changed.emit()
    assert not window.isVisible()


def test_the_way_to_change_it(window, qtbot):
    window.change.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OwnRuleSheet))
    QApplication.activeModalWidget().reject()

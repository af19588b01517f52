"""A credential whose rule was taken away: the window goes on with it, and says what cannot be done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from mentorlog.credentials import activities, holdings, own_rules
from mentorlog.credentials.rule_book import book
from ui.sheets.own_rule import OwnRuleSheet
from ui.sheets.sheet import Sheet
from ui.widgets.button import Button

GONE = "There is no rule “own-pmp” in the logbook any more."
NEED_THE_RULE = ("renew-credential", "opening-balance", "claim", "rule-figures", "audit-pack", "refusals")


@pytest.fixture
def without_rule(logbook, today, request):
    """One that is held, worked towards or retired, with a course that was to count for it."""
    text = own_rules.text_of(logbook, "pmi-pmp").replace('id = "pmi-pmp"', 'id = "own-pmp"')
    own_rules.save(logbook, text)
    state = request.param
    held = holdings.add(logbook, "own-pmp", earned=date(2025, 3, 15))
    activities.add(logbook, "Negotiating", "course", date(2026, 5, 5), minutes=60)
    if state == "retired":
        holdings.retire(logbook, held)
    if state == "working":
        holdings.trash(logbook, [held])
        held = holdings.add(logbook, "own-pmp", "working", exam_on=date(2027, 1, 20))
    own_rules.remove(logbook, "own-pmp")
    return held


@pytest.mark.parametrize("without_rule", ["held", "working", "retired"], indirect=True)
def test_what_needs_the_rule_is_not_offered_and_all_else_is_done(
    open_page, logbook, without_rule, words, qtbot
):
    page = open_page("credentials")
    actions = page.desk.actions
    assert GONE in words(page.detail)
    assert not any(actions[key].isEnabled() for key in NEED_THE_RULE)
    for key in ("edit", "earn-credential", "add-credential", "log-activity", "export-calendar"):
        if actions[key].isEnabled():
            actions[key].trigger()
            leave_sheet(qtbot)
    if actions["retire-credential"].isEnabled():
        actions["retire-credential"].trigger()
    actions["resume-credential"].trigger()
    assert holdings.one(logbook, without_rule).state != "retired"
    actions["trash"].trigger()
    assert holdings.listing(logbook) == []


@pytest.mark.parametrize("without_rule", ["held"], indirect=True)
@pytest.mark.parametrize("key", ["today", "memberships", "meetings", "trash"])
def test_other_pages_go_on_without_it(open_page, without_rule, key):
    assert not open_page(key).window().grab().isNull()


@pytest.mark.parametrize("without_rule", ["held"], indirect=True)
def test_beside_others_it_counts_nowhere(open_page, logbook, pmp, without_rule, words):
    page = open_page("credentials")
    page.show_item(pmp)
    assert "By the rules recorded on 23 Nov 2026 you have 44 of 60 PDU." in words(page.detail)
    page.show_item(without_rule)
    assert GONE in words(page.detail)
    assert "Without it nothing can be counted. What was done for it is kept." in words(page.detail)


@pytest.mark.parametrize("without_rule", ["held", "working", "retired"], indirect=True)
def test_it_is_written_anew_with_the_groups_in_which_something_counted(
    open_page, logbook, without_rule, words, qtbot
):
    page = open_page("credentials")
    page.detail.findChild(Button, "own-rule").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OwnRuleSheet), timeout=20_000)
    sheet = QApplication.activeModalWidget()
    assert 'id = "own-pmp"' in sheet.text.toPlainText() and 'id = "education"' in sheet.text.toPlainText()
    sheet.text.setPlainText(sheet.text.toPlainText().replace("total = 60", "total = 40"))
    sheet.save()
    assert GONE not in words(page.detail)
    assert book(logbook).rules["own-pmp"].total == 4000
    if holdings.one(logbook, without_rule).state == "held":
        assert "you have 1 of 40 CPE" in words(page.detail)


@pytest.mark.parametrize("without_rule", ["held"], indirect=True)
def test_what_it_is_written_anew_with_is_kept_as_it_stands(open_page, logbook, without_rule, words, qtbot):
    page = open_page("credentials")
    page.detail.findChild(Button, "own-rule").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OwnRuleSheet), timeout=20_000)
    QApplication.activeModalWidget().save()
    assert "own-pmp" in book(logbook).rules and GONE not in words(page.detail)


def leave_sheet(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Sheet), timeout=20_000)
    QApplication.activeModalWidget().reject()

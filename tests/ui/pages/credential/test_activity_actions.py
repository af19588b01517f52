"""What is done with the activities of a credential from its page: logged, changed, claimed one by one."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog.credentials import activity_list, claims, holdings
from mentorlog.credentials.activity_list import ActivityFilter
from ui import messages
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim import ClaimSheet
from ui.sheets.credential import ChangeCredentialSheet
from ui.widgets.button import Button

PMP = "pmi-pmp"


@pytest.fixture(autouse=True)
def certain(monkeypatch):
    """Whoever is asked whether a claim with gaps is meant says yes."""
    monkeypatch.setattr(messages, "question", lambda *_asked, **_how: True)


def sheet(kind, qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def at_activities(page):
    rows = page.detail.activities.list
    rows.setFocus()
    rows.pick_near(0)
    return rows


def shown_title(found):
    return {row.field.label: row.field.text for row in found.rows}["Title"]


def test_its_button_logs_an_activity(open_page, pmp, qtbot):
    page = open_page("credentials")
    page.findChild(Button, "log-activity").click()
    sheet(ActivitySheet, qtbot).reject()


def test_its_key_logs_an_activity_from_any_page(open_page, pmp, qtbot):
    page = open_page("people")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.window(), Qt.Key.Key_C, keys)
    sheet(ActivitySheet, qtbot).reject()


def test_an_activity_is_opened_and_edited_where_it_is_listed(open_page, pmp, qtbot):
    page = open_page("credentials")
    rows = at_activities(page)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    found = sheet(ActivitySheet, qtbot)
    assert found.particulars.title.text() == "giving-back 2026-03-03"
    found.reject()
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    sheet(ActivitySheet, qtbot).reject()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    sheet(ChangeCredentialSheet, qtbot).reject()


def test_claiming_begins_with_the_earliest_that_is_not_claimed(open_page, pmp, log, logbook, qtbot, notices):
    late = log(PMP, "education", date(2026, 5, 5), 2, "Late")
    page = open_page("credentials")
    page.findChild(Button, "claim").click()
    found = sheet(ClaimSheet, qtbot)
    assert shown_title(found) == "ways-of-working 2026-02-02"
    for _each in range(3):
        found.save()
    assert not found.isVisible()
    assert not activity_list.listing(logbook, ActivityFilter(rule=PMP, claim=""))
    assert claims.of_activity(logbook, late)[PMP][0] == "claimed"
    page.desk.actions.trigger("claim")
    assert notices[-1].text == "Everything in this cycle is claimed"


def test_what_is_selected_is_claimed(open_page, pmp, log, logbook, qtbot):
    for name in ("Third", "Fourth"):
        log(PMP, "education", date(2026, 5, 5), 2, name)
    page = open_page("credentials")
    rows = at_activities(page)
    qtbot.keyClick(rows, Qt.Key.Key_C)
    found = sheet(ClaimSheet, qtbot)
    assert shown_title(found) == "Fourth"
    found.save()
    assert found.isVisible()  # the others of the cycle follow
    found.reject()
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(rows, Qt.Key.Key_C)
    found = sheet(ClaimSheet, qtbot)
    assert shown_title(found) == "Third" and len(found._queue) == 2
    found.reject()


def test_what_is_worked_towards_has_no_claims(open_page, logbook, today):
    holdings.add(logbook, "isc2-cissp", "working", exam_on=date(2027, 1, 20))
    page = open_page("credentials")
    assert "edit" in page.handlers() and "claim" not in page.handlers()


def test_the_button_claims_the_one_that_is_selected(open_page, pmp, log, qtbot):
    page = open_page("credentials")
    at_activities(page)
    qtbot.mouseClick(page.findChild(Button, "claim"), Qt.MouseButton.LeftButton)
    found = sheet(ClaimSheet, qtbot)
    assert shown_title(found) == "giving-back 2026-03-03"
    found.reject()


def test_the_button_changes_the_credential_whatever_is_selected(open_page, pmp, qtbot):
    page = open_page("credentials")
    at_activities(page)
    qtbot.mouseClick(page.detail.findChild(Button, "edit"), Qt.MouseButton.LeftButton)
    sheet(ChangeCredentialSheet, qtbot).reject()

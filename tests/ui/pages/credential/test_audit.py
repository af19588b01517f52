"""What is handed out for an audit and what it would refuse, from the page of a credential."""

from __future__ import annotations

import zipfile
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentorlog import evidence
from mentorlog.credentials import activities, activity_list, holdings, openings, own_rules, proofs
from mentorlog.credentials.activities import Part
from ui import messages
from ui.row_model import ACCESSIBLE
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim import ClaimSheet
from ui.sheets.refusals import RefusalsWindow
from ui.widgets.button import Button
from ui.widgets.confidence import ConfidenceMark

NOTHING = "By the rules as recorded, nothing is missing."
GAP = "An audit would refuse something of 2 activities."


def window(kind, qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def at_first_activity(page):
    page.detail.activities.list.setFocus()
    page.detail.activities.list.pick_near(0)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """The user takes the name that is proposed, in a folder of their own; gives what was proposed."""
    proposed = []

    def answer(_on, _title, file, _kinds):
        proposed.append(file.name)
        return tmp_path / file.name

    monkeypatch.setattr(messages, "file_to_save", answer)
    return proposed


def test_the_audit_pack_is_written_where_the_user_says(open_page, pmp, place, tmp_path, notices, qtbot):
    page = open_page("credentials")
    page.detail.findChild(Button, "audit-pack").click()
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert place == ["audit-pmi-pmp.zip"]
    assert (notices[-1].text, notices[-1].action) == ("Written: audit-pmi-pmp.zip", "Open folder")
    with zipfile.ZipFile(tmp_path / place[0]) as pack:
        assert pack.testzip() is None and "summary.pdf" in pack.namelist()


def test_an_audit_pack_that_is_cancelled_leaves_no_file(open_page, pmp, place, tmp_path, notices, qtbot):
    page = open_page("credentials")
    veil = page.window().veil
    page.detail.findChild(Button, "audit-pack").click()
    qtbot.keyClick(veil, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert notices[-1].text == "Stopped. Nothing was changed." and not veil.isVisible()
    assert list(tmp_path.glob("audit-*")) == []


def test_claims_are_written_as_a_table(open_page, pmp, place, tmp_path, notices):
    page = open_page("credentials")
    page.detail.findChild(Button, "claims-table").click()
    assert place == ["claims-pmi-pmp.csv"] and notices[-1].action == "Open folder"
    assert "ways-of-working 2026-02-02" in (tmp_path / place[0]).read_text("utf-8-sig")


def test_what_cannot_be_written_is_told(open_page, pmp, tmp_path, monkeypatch, notices):
    told = []
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: tmp_path / "nowhere" / "claims.csv")
    monkeypatch.setattr(messages, "error", lambda _on, problem, title="": told.append(str(problem)))
    open_page("credentials").desk.actions.trigger("claims-table")
    assert told and notices == []


def test_a_retired_one_is_audited_too(open_page, logbook, pmp, place, tmp_path, notices, qtbot):
    holdings.retire(logbook, pmp)
    page = open_page("credentials")
    assert not page.desk.actions["refusals"].isEnabled()
    page.desk.actions.trigger("audit-pack")
    qtbot.waitUntil(lambda: bool(notices), timeout=20_000)
    assert (tmp_path / place[0]).exists()


def test_the_attendance_form_is_that_of_the_activity_selected(open_page, pmp, place, tmp_path, notices):
    page = open_page("credentials")
    assert not page.desk.actions["attendance-form"].isEnabled()
    at_first_activity(page)
    page.desk.actions.trigger("attendance-form")
    assert place == ["attendance-2026-03-03.pdf"] and notices[-1].text == (
        f"Written: {place[0]}. Your name is not in the settings, so the form has a line for it. "
        "Enter it there once."
    )
    assert (tmp_path / place[0]).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("key", ["edit", "claim"])
def test_its_sheets_have_a_button_for_the_attendance_form(open_page, pmp, place, tmp_path, qtbot, key):
    page = open_page("credentials")
    at_first_activity(page)
    page.desk.actions.trigger(key)
    sheet = window({"edit": ActivitySheet, "claim": ClaimSheet}[key], qtbot)
    sheet.form_button.click()
    assert place == ["attendance-2026-03-03.pdf"]
    assert (tmp_path / place[0]).read_bytes().startswith(b"%PDF")
    sheet.done(0)


def test_what_would_be_refused_is_mended_from_where_it_is_told(open_page, logbook, pmp, cism, words, qtbot):
    page = open_page("credentials")
    assert GAP in words(page.detail)
    page.detail.findChild(Button, "refusals").click()
    found = window(RefusalsWindow, qtbot)
    assert found.whose.isVisible() and words(found).count("Nothing shows it.") == 2
    change = next(each for each in found.findChildren(Button) if each.objectName().startswith("change-"))
    assert change.accessibleName() == "Change ways-of-working 2026-02-02"
    change.setFocus()
    qtbot.keyClick(change, Qt.Key.Key_Space)
    sheet = window(ActivitySheet, qtbot)
    assert sheet.focusWidget() is sheet.particulars.evidence.add_file
    sheet.particulars.host.setText("PMI Lisbon")
    sheet.particulars.length.set_text("")
    sheet.particulars.evidence.link.set_text("https://pmi.example/certificate")
    qtbot.keyClick(sheet.particulars.evidence.link.line, Qt.Key.Key_Return)
    sheet.save()
    assert words(found).count("Nothing shows it.") == 1 and "ways-of-working 2026-02-02" not in words(found)
    other = next(each for each in found.findChildren(Button) if each.objectName().startswith("change-"))
    qtbot.waitUntil(lambda: found.focusWidget() is other)
    found.whose.chip(cism).click()
    assert "Nobody else confirms it" in words(found) or "Nothing shows it." in words(found)
    found.accept()
    assert GAP.replace("2 activities", "1 activity") in words(page.detail)


def test_where_nothing_would_be_refused_it_says_so(open_page, logbook, today, words, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    uid = activities.add(logbook, "A book", "reading", today, minutes=60, notes="Risk")
    certificate = evidence.add_link(logbook, "https://pmi.example/certificate", activities=[uid])
    proofs.say(logbook, uid, certificate, proof="certificate")
    activities.edit(logbook, uid, parts=[Part("pmi-pmp", "power-skills")])
    page = open_page("credentials")
    assert NOTHING in words(page.detail)
    page.desk.actions.trigger("refusals")
    found = window(RefusalsWindow, qtbot)
    assert NOTHING in words(found)
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()


def test_without_activities_nothing_is_called_claimed(open_page, logbook, today, notices, qtbot):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    open_page("credentials").desk.actions.trigger("claim")
    told = notices[-1]
    assert (told.text, told.action) == ("There are no activities in this cycle yet", "Log one")
    told.on_action()
    window(ActivitySheet, qtbot).reject()


def test_before_evidence_goes_to_the_trash_that_may_be_asked_for_the_user_is(
    open_page, logbook, pmp, monkeypatch, qtbot
):
    [_latest, first] = activity_list.listing(logbook)
    evidence.add_link(logbook, "https://pmi.example/", activities=[_latest.uid])
    asked, answers = [], [False, True]
    monkeypatch.setattr(messages, "question", lambda _on, *words: asked.append(words) or answers.pop(0))
    page = open_page("credentials")
    at_first_activity(page)
    qtbot.keyClick(page.detail.activities.list, Qt.Key.Key_Delete)
    assert len(activity_list.listing(logbook)) == 2
    qtbot.keyClick(page.detail.activities.list, Qt.Key.Key_Delete)
    assert [row.uid for row in activity_list.listing(logbook)] == [first.uid]
    said = "PMI may ask for it until Wed 14 Mar 2029."
    assert asked == [("Move to Trash what an issuer may ask for?", said, "Move to Trash")] * 2


def test_evidence_is_said_to_be_in_another_language(open_page, logbook, today, words, qtbot):
    holdings.add(logbook, "isc2-cissp", earned=date(2025, 3, 15))
    parts = [Part("isc2-cissp", "A", 200)]
    uid = activities.add(
        logbook, "Kurs", "course", date(2026, 5, 5), minutes=120, notes="Risiken", parts=parts
    )
    evidence.add_link(logbook, "https://kurs.example/", activities=[uid])
    page = open_page("credentials")
    at_first_activity(page)
    qtbot.keyClick(page.detail.activities.list, Qt.Key.Key_Return)
    sheet = window(ActivitySheet, qtbot)
    [line] = sheet.particulars.evidence.lines
    assert line.english.isVisible() and line.english.isChecked()
    line.english.click()
    sheet.save()
    assert [each.in_english for each in proofs.of_activity(logbook, uid)] == [False]
    assert "An audit would refuse something of 1 activity." in words(page.detail)


def test_every_figure_that_is_unsure_looks_different(open_page, logbook, cism):
    activities.add(logbook, "Told others", "course", date(2026, 6, 6), minutes=50)
    brought = own_rules.text_of(logbook, "isaca-cism")
    text = brought.replace('[[credential]]\nconfidence = "high"', '[[credential]]\nconfidence = "low"')
    assert text != brought
    page = open_page("credentials")
    sure = len(page.detail.findChildren(ConfidenceMark))
    assert sure == 1  # when the first cycle begins
    own_rules.save(logbook, text)
    assert len(page.detail.findChildren(ConfidenceMark)) > sure
    assert "unsure" in page.detail.activities.rows.index(0).data(ACCESSIBLE)


def test_without_anything_to_be_shown_no_tick_is_given(open_page, logbook, today, words):
    uid = holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    page = open_page("credentials")
    assert "There is nothing yet that an audit could ask about." in words(page.detail)
    openings.open_with(logbook, uid, date(2026, 1, 1), {"education": 2000})
    page.desk.changed.emit()
    told = words(page.detail)
    assert "What shows the 20 PDU of the opening balance is not here." in told and NOTHING not in told

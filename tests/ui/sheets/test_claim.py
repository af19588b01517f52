"""The sheet for claims: fields to copy in the issuer's order, what became of it, one after the other."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mentorlog.credentials import activities, claims, holdings
from mentorlog.credentials.activities import Part
from mentorlog.credentials.rule_book import rule_of
from ui import messages
from ui.sheets.activity import ActivitySheet
from ui.sheets.claim import ClaimSheet

DAY = date(2026, 11, 20)
PMP = "pmi-pmp"


@pytest.fixture
def queue(logbook, today):
    """Three activities of a PMP, the earliest first; the second is claimed."""
    holdings.add(logbook, PMP, earned=date(2025, 3, 15))
    parts = [Part(PMP, "ways-of-working", 50), Part(PMP, "power-skills", 100)]
    uids = [
        activities.add(
            logbook,
            title,
            "chapter-meeting",
            DAY,
            minutes=90,
            organisation="PMI Lisbon",
            notes="Who owns a risk",
            parts=parts,
        )
        for title in ("First evening", "Second evening", "Third evening")
    ]
    claims.claim(logbook, [uids[1]], PMP, day=DAY, number="C-2")
    return uids


@pytest.fixture(autouse=True)
def asked(monkeypatch):
    """What was asked; all of it is agreed to."""
    words = []
    monkeypatch.setattr(messages, "question", lambda _on, *said: words.append(said[1]) or True)
    return words


@pytest.fixture
def sheet(desk, behind, logbook, opened, queue):
    return opened(ClaimSheet(desk, behind, rule_of(logbook, PMP), queue, queue[0]))


def shown(sheet):
    return [(row.field.label, row.field.text) for row in sheet.rows]


def states(logbook):
    return {uid: (state, number) for uid, (state, _day, number) in claims.of_rule(logbook, PMP).items()}


def test_the_fields_stand_in_the_order_of_the_form_and_are_copied(sheet, qtbot):
    assert shown(sheet)[:4] == [
        ("Organization/Host", "PMI Lisbon"),
        ("Title", "First evening"),
        ("Description", "Who owns a risk"),
        ("Date Started", "2026-11-20"),
    ]
    assert ("PDUs: Power Skills", "1") in shown(sheet)
    copy = sheet.rows[0].copy
    assert copy.hasFocus()
    width = copy.width()
    qtbot.keyClick(copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "PMI Lisbon"
    assert (copy.text(), copy.accessibleName(), copy.width()) == ("Copied", "Organization/Host copied", width)
    assert copy.sizeHint().width() <= width  # there was room for the longer word before
    assert sheet.rows[1].copy.text() == "Copy"
    empty = [row for row in sheet.rows if not row.field.text]
    assert empty and not any(row.copy.isVisible() for row in empty)


def test_marked_as_claimed_it_goes_on_to_the_next_that_is_not(sheet, logbook, queue, notices):
    assert sheet.save_button.text() == "Mark as claimed"
    assert sheet._left.full_text() == "1 more to claim"
    assert sheet.next.isEnabled() and not sheet.previous.isEnabled()
    sheet.number.set_text("C-1")
    sheet.day.set_text("2026-11-21")
    sheet.save()
    assert claims.of_activity(logbook, queue[0])[PMP] == ("claimed", date(2026, 11, 21), "C-1")
    assert sheet.isVisible() and ("Title", "Third evening") in shown(sheet)
    assert sheet.number.text() == "" and sheet.rows[0].copy.hasFocus()
    assert (notices[-1].text, notices[-1].undo) == ("“First evening” claimed", True)
    assert not sheet.next.isEnabled() and not sheet.previous.isEnabled()
    logbook.undo()
    sheet.desk.changed.emit()
    assert sheet.previous.isEnabled()
    sheet.save()
    assert ("Title", "First evening") in shown(sheet)
    sheet.save()
    assert not sheet.isVisible() and set(states(logbook)) == set(queue)


def test_keys_go_along_those_that_are_not_claimed(sheet, qtbot):
    qtbot.keyClick(sheet, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert ("Title", "Third evening") in shown(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert ("Title", "First evening") in shown(sheet)
    sheet.reject()


@pytest.mark.parametrize("state", ["approved", "rejected", "audited"])
def test_what_became_of_it_is_said(desk, behind, logbook, opened, queue, state):
    sheet = opened(ClaimSheet(desk, behind, rule_of(logbook, PMP), [queue[1]], queue[1]))
    assert (sheet.state.chosen_key(), sheet.number.text()) == ("claimed", "C-2")
    assert sheet.next.isHidden() and sheet._left.isHidden()
    sheet.state.chip(state).click()
    assert sheet.save_button.text() == f"Mark as {state}"
    sheet.save()
    assert states(logbook)[queue[1]] == (state, "C-2") and not sheet.isVisible()


def test_a_claim_is_withdrawn(desk, behind, logbook, opened, queue):
    sheet = opened(ClaimSheet(desk, behind, rule_of(logbook, PMP), [queue[1]], queue[1]))
    sheet.state.chip("none").click()
    assert sheet.save_button.text() == "Withdraw the claim" and sheet.number.isHidden()
    sheet.save()
    assert states(logbook) == {}


def test_without_a_day_it_is_not_kept(sheet, logbook, queue):
    sheet.day.set_text("")
    sheet.save()
    assert sheet.day._problem.full_text() == "Since which day? Type one, such as today."
    assert queue[0] not in states(logbook)
    sheet.reject()


def test_what_an_audit_would_refuse_is_told(sheet):
    told = [label.full_text() for label in sheet.findChildren(type(sheet._left)) if label.isVisible()]
    assert any(sentence.startswith("Nothing shows it") for sentence in told)
    sheet.reject()


def test_what_is_missing_is_filled_in_from_here(sheet, logbook, queue, qtbot):
    logbook.on_change = lambda _change: sheet.desk.changed.emit()
    assert dict(shown(sheet))["URL"] == ""
    sheet.change.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ActivitySheet))
    changing = QApplication.activeModalWidget()
    changing.particulars.link.set_text("https://pmi.example/evening")
    changing.save()
    assert dict(shown(sheet))["URL"] == "https://pmi.example/evening"
    logbook.on_change = None
    sheet.reject()


def test_what_is_typed_stays_while_other_things_change(sheet, logbook, queue, ada):
    sheet.number.set_text("C-9")
    sheet.desk.changed.emit()
    assert sheet.number.text() == "C-9"
    activities.edit(logbook, queue[0], title="First evening, at last")
    sheet.desk.changed.emit()
    assert ("Title", "First evening, at last") in shown(sheet)
    activities.edit(logbook, queue[0], parts=[])
    sheet.desk.changed.emit()
    assert not sheet.isVisible()


def test_its_parts_are_born_where_they_stay(sheet, flashes):
    sheet.save()
    assert sheet.isVisible() and flashes.seen() == []
    sheet.reject()


def test_gaps_and_a_missing_number_are_asked_about_before_claiming(
    desk, behind, logbook, opened, queue, asked, monkeypatch
):
    activities.edit(logbook, queue[0], organisation="", notes="")
    sheet = opened(ClaimSheet(desk, behind, rule_of(logbook, PMP), queue[:1], queue[0]))
    monkeypatch.setattr(messages, "question", lambda _on, *said: bool(asked.append(said[1])))
    sheet.save()
    assert asked == [
        "Empty on the form: Organization/Host, Description. It has no claim number; you can enter it later."
    ]
    assert sheet.isVisible() and queue[0] not in states(logbook)
    sheet.state.chip("rejected").click()
    sheet.save()
    assert len(asked) == 1 and states(logbook)[queue[0]][0] == "rejected"

"""Sheets of a credential: added, changed, earned, renewed, and with what had been earned before."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import drafts
from mentorlog.credentials import holdings, openings
from mentorlog.credentials.openings import Opening
from ui.sheets.credential import AddCredentialSheet, ChangeCredentialSheet
from ui.sheets.credential_opening import OpeningSheet
from ui.sheets.credential_steps import EarnSheet, RenewSheet


@pytest.fixture
def pmp(logbook, today):
    return holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15), number="12")


def told(sheet):
    return sheet.cycle.full_text().replace("\u2068", "").replace("\u2069", "")


def test_one_that_is_held_is_added_and_its_cycle_is_told_before(
    desk, behind, logbook, opened, today, notices
):
    sheet = opened(AddCredentialSheet(desk, behind))
    sheet.which.setCurrentIndex(sheet.which.findData("isaca-cism"))
    sheet.earned.set_text("9/9/2023")
    sheet.earned.changed.emit()
    assert told(sheet) == "1 Jan 2024 – 31 Dec 2026"
    sheet.number.set_text(" 77 ")
    sheet.save()
    [row] = holdings.listing(logbook)
    assert (row.rule, row.state, row.earned, row.number) == ("isaca-cism", "held", date(2023, 9, 9), "77")
    assert (notices[-1].text, notices[-1].undo) == ("Credential added", True)
    logbook.undo()
    assert holdings.listing(logbook) == []


def test_one_that_is_worked_towards_has_a_day_for_the_exam_and_no_other(desk, behind, logbook, opened, today):
    sheet = opened(AddCredentialSheet(desk, behind))
    sheet.which.setCurrentIndex(sheet.which.findData("isc2-cissp"))
    sheet.stands.chip("working").click()
    assert sheet.exam_on.isVisible() and not sheet.earned.isVisible() and not sheet.expires.isVisible()
    sheet.exam_on.set_text("2027-01-20")
    sheet.save()
    [row] = holdings.listing(logbook)
    assert (row.state, row.exam_on) == ("working", date(2027, 1, 20))


def test_typed_letters_choose_a_credential(desk, behind, logbook, opened, qtbot, today):
    sheet = opened(AddCredentialSheet(desk, behind))
    qtbot.keyClicks(sheet.which, "pmp")
    assert sheet.which.currentData() == "pmi-pmp"


def test_what_is_missing_is_said_at_its_field(desk, behind, logbook, opened, today):
    sheet = opened(AddCredentialSheet(desk, behind))
    sheet.save()
    assert sheet.isVisible() and sheet.form._rows["rule"].problem.full_text() == "Which credential is it?"
    sheet.which.setCurrentIndex(0)
    assert not sheet.form._rows["rule"].problem.isVisible()
    sheet.save()
    assert sheet.isVisible() and sheet.earned._problem.full_text() == "On which day was it earned?"
    assert holdings.listing(logbook) == []
    sheet.done(0)


def test_what_is_in_the_logbook_is_not_offered_again(desk, behind, opened, pmp):
    sheet = opened(AddCredentialSheet(desk, behind))
    assert sheet.which.findData("pmi-pmp") == -1 and sheet.which.findData("pmi-pgmp") != -1
    sheet.reject()


def test_it_is_changed_and_untouched_is_no_step(desk, behind, logbook, opened, pmp):
    before = logbook.undoable()
    opened(ChangeCredentialSheet(desk, behind, pmp)).save()
    assert logbook.undoable() == before
    sheet = opened(ChangeCredentialSheet(desk, behind, pmp))
    sheet.expires.set_text("2028-03-31")
    sheet.notes.setPlainText("Paid")
    sheet.save()
    row = holdings.one(logbook, pmp)
    assert (row.expires, row.notes, row.number) == (date(2028, 3, 31), "Paid", "12")


def test_what_was_typed_comes_back(desk, behind, logbook, opened, today):
    sheet = opened(AddCredentialSheet(desk, behind))
    sheet.which.setCurrentIndex(sheet.which.findData("isc2-cissp"))
    sheet.stands.chip("working").click()
    sheet.number.set_text("9")
    typed = sheet.values()
    sheet.reject()
    again = opened(AddCredentialSheet(desk, behind))
    assert again.values() == typed and again.exam_on.isVisible()
    again.save()
    assert drafts.load(logbook, "credential") is None


def test_it_is_earned_on_a_day(desk, behind, logbook, opened, today, notices):
    uid = holdings.add(logbook, "isc2-cissp", "working", exam_on=date(2027, 1, 20))
    sheet = opened(EarnSheet(desk, behind, uid))
    assert sheet.earned.value().day == today  # nobody has earned it on a day to come
    sheet.earned.set_text("")
    sheet.save()
    assert sheet.isVisible()
    sheet.earned.set_text("2026-11-20")
    sheet.save()
    assert holdings.one(logbook, uid).earned == date(2026, 11, 20) and notices[-1].text == "CISSP earned"


def test_it_is_renewed_until_the_end_of_the_next_cycle(desk, behind, logbook, opened, pmp, notices):
    sheet = opened(RenewSheet(desk, behind, pmp))
    assert sheet.expires.value().day == date(2031, 3, 14)
    sheet.expires.set_text("2027-01-01")
    sheet.save()
    assert sheet.isVisible() and "Tue 14 Mar 2028" in sheet.expires._problem.full_text()
    sheet.expires.set_text("2031-03-14")
    sheet.save()
    assert holdings.one(logbook, pmp).expires == date(2031, 3, 14) and notices[-1].text == "PMP renewed"


def test_an_opening_balance_is_typed_for_each_group(desk, behind, logbook, opened, pmp, notices):
    sheet = opened(OpeningSheet(desk, behind, pmp))
    sheet.amounts["power-skills"].set_text("12,5")
    sheet.save()
    assert sheet.isVisible() and sheet.as_of._problem.full_text() == "Before which day had it been earned?"
    sheet.as_of.set_text("2026-01-01")
    sheet.amounts["giving-back"].set_text("some")
    sheet.save()
    assert sheet.isVisible() and "no amount" in sheet.amounts["giving-back"]._problem.full_text()
    sheet.amounts["giving-back"].set_text("")
    sheet.save()
    day = date(2026, 1, 1)
    assert openings.of_credential(logbook, pmp) == [Opening(day, "power-skills", 1250)]
    assert (notices[-1].text, notices[-1].undo) == ("Opening balance kept", True)
    again = opened(OpeningSheet(desk, behind, pmp))
    assert (again.amounts["power-skills"].text(), again.as_of.value().day) == ("12.5", day)
    before = logbook.undoable()
    again.save()
    assert logbook.undoable() == before
    again = opened(OpeningSheet(desk, behind, pmp))
    again.amounts["power-skills"].set_text("")
    again.save()
    assert openings.of_credential(logbook, pmp) == []

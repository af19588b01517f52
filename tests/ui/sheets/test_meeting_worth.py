"""What a meeting is worth stands under its fields and counts in the same step; or nothing does."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import Qt

from mentorlog import drafts, meeting_list
from mentorlog.credentials import activity_list, holdings
from mentorlog.meeting_list import MeetingFilter
from mentorlog.mentoring import mentorships
from ui.sheets.log_meeting import LogMeetingSheet


@pytest.fixture
def held(logbook, today):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    holdings.add(logbook, "isaca-cism", earned=date(2023, 9, 9))


@pytest.fixture
def sheet(desk, behind, opened, qtbot, held, ada):
    sheet = opened(LogMeetingSheet(desk, behind, [ada]))
    qtbot.waitUntil(lambda: sheet.worth is not None)
    return sheet


def say_length(sheet, minutes):
    sheet.form.more.fields.length.set_text(minutes)
    sheet.form.more.fields.length.changed.emit()


def test_a_coffee_is_worth_nothing_and_says_nothing(sheet):
    say_length(sheet, "60")
    assert sheet.worth.isHidden()
    sheet.done(0)


def test_a_meeting_without_a_length_asks_for_it(sheet, qtbot):
    sheet.form.choose_kind("mentoring")
    assert sheet.worth.isVisible() and sheet.worth.count.isHidden()
    assert sheet.worth.words.full_text() == "May count for PMP"
    sheet.worth.say_length.click()
    assert sheet.form.more.fields.length.isVisible()
    say_length(sheet, "45")
    assert sheet.worth.words.full_text() == "Worth 0.75 PDU for PMP" and sheet.worth.count.isVisible()
    assert not sheet.worth.count.isChecked() and sheet.worth.say_length.isHidden()
    sheet.done(0)


def test_it_counts_in_the_step_that_logs_it(sheet, logbook, notices):
    sheet.form.choose_kind("event")
    sheet.form.title.set_text("PMI chapter dinner")
    sheet.form.title.changed.emit()
    say_length(sheet, "90")
    assert sheet.worth.words.full_text() == "Worth 1.5 PDU for PMP, 1.75 CPE for CISM"
    sheet.worth.count.click()
    sheet.save()
    [met] = meeting_list.listing(logbook, MeetingFilter())
    [row] = activity_list.of_meetings(logbook, [met.uid])
    assert (row.title, row.kind, row.minutes, row.day) == (
        "PMI chapter dinner",
        "chapter-meeting",
        90,
        met.day,
    )
    assert (notices[-1].text, notices[-1].undo) == ("Meeting logged: 1.5 PDU, 1.75 CPE", True)
    logbook.undo()
    assert activity_list.listing(logbook) == [] == meeting_list.listing(logbook, MeetingFilter())


def test_what_is_not_ticked_does_not_count(sheet, logbook, notices):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.save()
    assert activity_list.listing(logbook) == [] and notices[-1].text == "Meeting logged"


def test_the_details_choose_kind_and_group_and_leave_out(sheet, logbook):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.details.click()
    worth = sheet.worth
    assert worth.kind.kind() == "mentored-by" and worth.kind.hasFocus()
    worth.kind.choose("webinar")
    worth.kind.activated.emit(worth.kind.currentIndex())
    assert worth.words.full_text() == "Worth 1 PDU for PMP, 1 CPE for CISM"
    worth.worths.cards["isaca-cism"].box.click()
    assert worth.words.full_text() == "Worth 1 PDU for PMP"
    pmp = worth.worths.cards["pmi-pmp"]
    pmp.places[0].choose("power-skills")
    pmp.places[0].moved.emit()
    worth.count.click()
    sheet.save()
    [row] = activity_list.listing(logbook)
    assert row.kind == "webinar"
    assert [(each.rule, each.group, each.amount) for each in row.credits] == [
        ("pmi-pmp", "power-skills", 100)
    ]


def test_what_is_wrong_in_the_details_keeps_the_sheet_and_logs_nothing(sheet, logbook):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.count.click()
    place = sheet.worth.worths.cards["pmi-pmp"].places[0]
    place.amount.setText("much")
    sheet.save()
    card = sheet.worth.worths.cards["pmi-pmp"]
    assert sheet.isVisible() and card.isVisible() and "no amount" in card.problem.full_text()
    assert meeting_list.listing(logbook, MeetingFilter()) == []
    sheet.done(0)


def test_the_role_in_the_mentorship_says_who_mentors(sheet, logbook, ada):
    mentorships.start(logbook, ada, "mentor", since=date(2026, 10, 1))
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    assert sheet.worth.kind.kind() == "mentoring"
    sheet.worth.count.click()
    sheet.save()
    assert activity_list.listing(logbook)[0].kind == "mentoring"


def test_what_is_still_ahead_is_worth_nothing_yet(sheet, logbook):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.count.click()
    sheet.form.when.set_text("tomorrow 14:00")
    sheet.form.when.changed.emit()
    assert sheet.worth.isHidden()
    sheet.save()
    assert activity_list.listing(logbook) == []


def test_it_counts_also_where_tasks_are_offered_between(sheet, logbook):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.count.click()
    sheet.form.notes.setPlainText("- [ ] Send the list")
    sheet.save()
    assert sheet.isVisible() and sheet.worth.isHidden()
    sheet.reject()
    assert sheet.worth.isVisible()
    sheet.save()
    sheet.save()
    assert not sheet.isVisible() and len(activity_list.listing(logbook)) == 1


def test_what_was_said_of_it_comes_back(desk, behind, opened, qtbot, sheet, ada, logbook):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.count.click()
    typed = sheet.values()
    sheet.reject()
    again = opened(LogMeetingSheet(desk, behind, [ada]))
    qtbot.waitUntil(lambda: again.worth is not None)
    assert again.values() == typed and again.worth.count.isChecked()
    again.save()
    assert len(activity_list.listing(logbook)) == 1 and drafts.load(logbook, f"log-meeting:{ada}") is None


def test_it_is_born_where_it_stays(desk, behind, opened, qtbot, held, ada, flashes):
    sheet = opened(LogMeetingSheet(desk, behind, [ada]))
    sheet.form.choose_kind("mentoring")
    qtbot.waitUntil(lambda: sheet.worth is not None and sheet.worth.isVisible())
    say_length(sheet, "60")
    sheet.worth.details.click()
    sheet.worth.worths.cards["pmi-pmp"].another.click()
    assert flashes.seen() == []
    sheet.done(0)


def test_an_untouched_sheet_leaves_no_draft(desk, behind, logbook, sheet, ada):
    sheet.reject()
    assert drafts.load(logbook, f"log-meeting:{ada}") is None


def test_space_ticks_it_from_the_keyboard(sheet, qtbot):
    sheet.form.choose_kind("mentoring")
    say_length(sheet, "60")
    sheet.worth.count.setFocus()
    qtbot.keyClick(sheet.worth.count, Qt.Key.Key_Space)
    assert sheet.worth.count.isChecked()
    sheet.done(0)


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtTest import QTest
application = QApplication(["test"])
from mentorlog.logbook import open_logbook
from ui.actions import Actions
from ui.desk import Desk
from ui.preferences import Preferences
from ui.sheets.log_meeting import LogMeetingSheet
folder = Path(sys.argv[1])
window = QWidget()
window.show()
with open_logbook(folder / "logbook.db") as logbook:
    sheet = LogMeetingSheet(Desk(logbook, Preferences(folder / "window.ini"), Actions(window)), window)
    sheet.open()
    QTest.qWait(50)
    assert sheet.worth is None
    print(sorted(name for name in sys.modules if name.startswith("mentorlog.credentials.")))
    sheet.done(0)
"""


def test_without_credentials_no_rule_is_loaded(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout.splitlines()[-1] == "['mentorlog.credentials.held']"

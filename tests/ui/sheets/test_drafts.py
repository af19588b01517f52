"""What is typed survives: closing, a crash, a killed process; and can be thrown away."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentorlog import drafts, meeting_list
from mentorlog.logbook import open_logbook
from ui.sheets.draft import LOOK_EVERY
from ui.sheets.log_meeting import LogMeetingSheet
from ui.widgets.button import Button

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ROOT = Path(__file__).resolve().parents[3]

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from mentorlog.logbook import open_logbook
from ui.actions import Actions
from ui.desk import Desk
from ui.preferences import Preferences
from ui.sheets.log_meeting import LogMeetingSheet

path = Path(sys.argv[1])
application = QApplication([])
window = QWidget()
window.show()
desk = Desk(open_logbook(path), Preferences(path.parent / "window.ini"), Actions(window))
sheet = LogMeetingSheet(desk, window)
sheet.open()
QTest.keyClicks(sheet.form.notes, "talked about the PMO move")
QTimer.singleShot(2000, lambda: print("typed", flush=True))
application.exec()
"""


@pytest.fixture
def sheet(desk, behind, opened, known, today):
    return opened(LogMeetingSheet(desk, behind))


def kept(logbook):
    draft = drafts.load(logbook, "log-meeting")
    return draft and draft["values"]


def test_a_killed_process_loses_two_seconds_at_the_most(tmp_path):
    path = tmp_path / "logbook.db"
    command = [sys.executable, "-c", TYPIST, str(path)]
    typist = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert typist.stdout and typist.stdout.readline() == "typed\n"
    typist.send_signal(signal.SIGKILL)
    typist.wait()
    typist.stdout.close()
    with open_logbook(path) as logbook:
        assert kept(logbook)["notes"] == "talked about the PMO move"
        assert not logbook.check()


def test_typing_is_kept_within_two_seconds(logbook, sheet, keyboard, qtbot):
    assert LOOK_EVERY < 2000
    sheet.form.notes.setFocus()
    keyboard.type("one")
    qtbot.waitUntil(lambda: kept(logbook) is not None, timeout=2000)
    assert kept(logbook)["notes"] == "one"


def test_everything_comes_back_when_the_sheet_is_opened_again(
    desk, logbook, sheet, keyboard, opened, behind, qtbot, notices
):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.form.when.set_text("yesterday")
    qtbot.keyClick(sheet.form.kind.chip("call"), Qt.Key.Key_Space)
    sheet.form.next.setFocus()
    keyboard.type("send")
    sheet.form.more.fields.length.set_text("45")
    typed = sheet.values()
    keyboard.press(ESCAPE)
    assert notices[-1].text == "Kept as a draft"
    again = opened(LogMeetingSheet(desk, behind))
    assert again.values() == typed
    assert again.form.when.text() == "Mon 23 Nov 2026"
    assert again.head.draft.isVisible()
    assert again.head.draft._words.full_text().startswith("Draft from ")
    again.head.draft.findChild(Button).click()
    assert again.form.who.tokens() == [] and again.form.who.line.hasFocus()
    assert kept(logbook) is None


def test_saving_forgets_the_draft_with_the_same_step(desk, logbook, sheet, keyboard, opened, behind):
    keyboard.type("pri")
    keyboard.press(ENTER)
    sheet.draft.keep()
    assert kept(logbook)
    keyboard.save()
    assert len(meeting_list.listing(logbook)) == 1 and kept(logbook) is None
    assert opened(LogMeetingSheet(desk, behind)).head.draft is None


def test_an_untouched_sheet_leaves_nothing(logbook, sheet, keyboard, notices):
    keyboard.press(ESCAPE)
    assert kept(logbook) is None and not notices


def test_drafts_for_different_people_do_not_mix(desk, logbook, behind, opened, known, keyboard):
    sheet = opened(LogMeetingSheet(desk, behind, [known["priya"]]))
    sheet.form.notes.setFocus()
    keyboard.type("about Priya")
    keyboard.press(ESCAPE)
    assert opened(LogMeetingSheet(desk, behind)).form.notes.toPlainText() == ""


def test_a_draft_that_cannot_be_kept_is_told_once(logbook, sheet, keyboard):
    os.rename(logbook.path, logbook.path.with_suffix(".elsewhere"))
    sheet.form.notes.setFocus()
    keyboard.type("one")
    sheet.draft.look()
    assert sheet.head.trouble.isVisible() and not sheet.draft.clock.isActive()
    assert "was deleted or replaced" in sheet.head.trouble._words.full_text()
    os.rename(logbook.path.with_suffix(".elsewhere"), logbook.path)


def test_a_draft_waits_while_another_process_writes_and_is_not_let_go_of(logbook, sheet, keyboard, notices):
    sheet.form.notes.setFocus()
    keyboard.type("one")
    logbook.wait_at_most(0.05)
    with closing(sqlite3.connect(logbook.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        sheet.draft.look()
        assert sheet.draft.clock.isActive() and not sheet.head.trouble.isVisible()
        keyboard.press(ESCAPE)
        assert sheet.isVisible() and "Another program" in sheet.head.trouble._words.full_text()
        other.execute("ROLLBACK")
    keyboard.press(ESCAPE)
    assert kept(logbook)["notes"] == "one"
    assert [notice.text for notice in notices] == ["Kept as a draft"]


def test_what_can_never_be_kept_is_told_and_then_let_go_of(logbook, sheet, keyboard, notices):
    os.rename(logbook.path, logbook.path.with_suffix(".elsewhere"))
    sheet.form.notes.setFocus()
    keyboard.type("one")
    keyboard.press(ESCAPE)
    assert sheet.isVisible() and sheet.head.trouble.isVisible()
    keyboard.press(ESCAPE)
    os.rename(logbook.path.with_suffix(".elsewhere"), logbook.path)
    assert not notices

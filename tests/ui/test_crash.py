"""A bug leaves a report that can be copied and holds no personal data; the rest is a sentence."""

from __future__ import annotations

import stat
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from shiboken6 import delete

from mentorlog import failure_log, people
from mentorlog.errors import DiskFull, LogbookBusy
from ui import crash, messages
from ui.crash import CrashDialog, CrashGuard

SECRET = "Ada Lindqvist told me"


@pytest.fixture
def guard(tmp_path, qtbot):
    guard = CrashGuard(tmp_path / "mentorlog.log")
    yield guard
    guard.uninstall()


@pytest.fixture
def opened(monkeypatch):
    """Crash dialogs that would have been shown."""
    shown = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: (dialog.show(), shown.append(dialog)))
    yield shown
    for dialog in shown:
        dialog.deleteLater()


def fail(logbook):
    """Provoke a bug in our own code that carries personal words."""
    try:
        people.add(logbook, SECRET, zone=SECRET, surprise=SECRET, every_days=SECRET)
    except TypeError as error:
        return error
    raise AssertionError


def test_a_report_names_kind_and_places_but_no_words(logbook):
    error = fail(logbook)
    text = crash.report(error, error.__traceback__)
    assert "TypeError" in text and "mentorlog/people.py:" in text and " in add" in text
    assert "Ada" not in text and "surprise" not in text
    assert "test_crash" not in text  # the places are those of our own code
    assert "Python" in text and "PySide6" in text


def test_a_report_names_what_was_behind():
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as first:
            raise ValueError(SECRET) from first
    except ValueError as error:
        text = crash.report(error, error.__traceback__)
    assert text.index("ValueError") < text.index("because of") < text.index("KeyError")
    assert SECRET not in text


def test_a_bug_is_written_down_and_shown(guard, opened, logbook):
    error = fail(logbook)
    guard.handle(type(error), error, error.__traceback__)
    assert "TypeError" in guard.path.read_text() and SECRET not in guard.path.read_text()
    assert stat.S_IMODE(guard.path.stat().st_mode) == 0o600
    assert "TypeError" in opened[0].findChild(QPlainTextEdit).toPlainText()


def test_bugs_in_a_row_open_one_dialog_and_are_all_written_down(guard, opened, logbook):
    error = fail(logbook)
    for _time in range(5):
        guard.handle(type(error), error, error.__traceback__)
    assert len(opened) == 1
    assert guard.path.read_text().count("TypeError") == 5


def shown_over(window):
    """The crash dialog that is seen over a window."""
    return next((each for each in window.findChildren(CrashDialog) if each.isVisible()), None)


def test_a_bug_while_the_window_is_replaced_is_shown_over_the_new_one(guard, logbook, qtbot):
    error, old, new = fail(logbook), QWidget(), QWidget()
    qtbot.addWidget(new)
    old.show()

    def replace():
        guard.handle(type(error), error, error.__traceback__)
        new.show()
        old.close()
        delete(old)

    QTimer.singleShot(0, replace)
    qtbot.waitUntil(lambda: shown_over(new) is not None)


def test_a_bug_after_the_dialog_went_with_its_window_is_shown_again(guard, logbook, qtbot):
    error, old, new = fail(logbook), QWidget(), QWidget()
    qtbot.addWidget(new)
    old.show()
    QTimer.singleShot(0, lambda: guard.handle(type(error), error, error.__traceback__))
    qtbot.waitUntil(lambda: shown_over(old) is not None)
    delete(old)
    new.show()
    QTimer.singleShot(0, lambda: guard.handle(type(error), error, error.__traceback__))
    qtbot.waitUntil(lambda: shown_over(new) is not None)
    assert guard.path.read_text().count("TypeError") == 2


def test_the_report_can_be_copied(guard, opened, logbook):
    error = fail(logbook)
    guard.handle(type(error), error, error.__traceback__)
    opened[0].copy()
    assert QGuiApplication.clipboard().text() == opened[0].findChild(QPlainTextEdit).toPlainText()


def test_the_users_world_is_a_sentence_and_no_bug(guard, opened, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(messages, "error", lambda _parent, problem: told.append(str(problem)))
    error = DiskFull(tmp_path)
    guard.handle(DiskFull, error, None)
    assert "disk is full" in told[0]
    assert opened == [] and guard.path.read_text() == ""


def test_another_program_that_writes_is_told_without_a_dialog(guard, opened, notices, tmp_path):
    guard.handle(LogbookBusy, LogbookBusy(tmp_path), None)
    assert "Another program is writing" in notices[0].text
    assert QApplication.activeModalWidget() is None
    assert opened == [] and guard.path.read_text() == ""


def test_a_long_log_starts_over_and_keeps_the_old_one(tmp_path):
    log = tmp_path / "mentorlog.log"
    log.write_text("x" * 300_000)
    CrashGuard(log).uninstall()
    assert log.read_text() == ""
    assert (tmp_path / "mentorlog.old.log").stat().st_size == 300_000


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path, opened, logbook):
    guard = CrashGuard(tmp_path / "missing" / "mentorlog.log")
    error = fail(logbook)
    guard.handle(type(error), error, error.__traceback__)
    guard.uninstall()
    assert len(opened) == 1


def test_a_crash_inside_qt_leaves_its_stack_in_the_log(tmp_path):
    log = tmp_path / "mentorlog.log"
    script = (
        "import sys, faulthandler; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "qt = QApplication([]); from ui.crash import CrashGuard;"
        f"CrashGuard(Path({str(log)!r})).install(); faulthandler._sigsegv()"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=failure_log.ROOT, timeout=60)
    assert ended.returncode != 0
    assert "Segmentation fault" in log.read_text()


def test_it_takes_and_gives_back_the_hook(guard):
    before = sys.excepthook
    guard.install()
    assert sys.excepthook == guard.handle
    guard.uninstall()
    sys.excepthook = before
    assert QApplication.instance() is not None

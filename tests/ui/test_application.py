"""The program from start to end: one logbook, one window, faults with a way on, another logbook."""

from __future__ import annotations

import gc
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import ui
from mentorlog import backups, clock, people
from mentorlog.errors import Cancelled, LogbookBusy
from mentorlog.lent_copies import lend
from mentorlog.logbook import open_logbook
from mentorlog.sole_access import sole_access
from ui import messages, session
from ui.application import Application
from ui.collector import Collector
from ui.main_window import MainWindow
from ui.recovery import RecoveryDialog
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.label import Label

ROOT = Path(ui.__file__).parent.parent


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def make(qapp, folder, sections, monkeypatch):
    """Makes programs whose pages are those of the tests."""
    started = []
    monkeypatch.setitem(MainWindow.__init__.__kwdefaults__, "sections", sections)
    monkeypatch.setattr(qapp, "quitOnLastWindowClosed", False, raising=False)
    hook = sys.excepthook

    def make(where=folder):
        application = Application(qapp, where)
        sys.excepthook = hook  # pytest-qt listens there for exceptions in slots
        started.append(application)
        return application

    yield make
    for application in started:
        application.close()
    sys.excepthook = hook


@pytest.fixture
def program(make):
    program = make()
    assert program.start()
    return program


@pytest.fixture
def recovery(monkeypatch):
    """What is chosen in the recovery dialogs that open, and the sentences they said."""
    choices, said = [], []

    def answer(dialog):
        said.append(str(dialog.problem))
        dialog.chosen = choices.pop(0) if choices else None

    monkeypatch.setattr(RecoveryDialog, "exec", answer)
    return choices, said


def start_again(folder):
    script = (
        "import sys; from ui.application import run; from pathlib import Path;"
        "sys.exit(run(Path(sys.argv[1]), sys.argv[2:]))"
    )
    return subprocess.Popen([sys.executable, "-c", script, str(folder), "/tmp/ada.vcf"], cwd=ROOT)


def test_a_first_start_makes_everything_and_asks_nothing(program, folder):
    assert program.session.window.isVisible()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert {"logbook.db", "window.ini", "mentorlog.log"} <= set(modes)
    assert set(modes.values()) == {0o600}


def test_once_the_window_is_seen_garbage_is_collected_on_its_thread_alone(make, qtbot):
    gc.enable()
    program = make()
    assert program.start()
    qtbot.waitUntil(lambda: program.session.findChild(Collector) is not None)
    assert not gc.isenabled()


def test_a_change_in_the_window_is_seen_at_once(program):
    window = program.session.window
    window.show_page("people")
    people.add(program.session.logbook, "Ada")
    assert window.page("people").model.rowCount() == 1


def test_a_change_by_the_terminal_is_seen_within_two_seconds(program, qtbot):
    window = program.session.window
    window.show_page("people")
    with open_logbook(program.session.logbook.path) as other:
        people.add(other, "Ada")
    qtbot.waitUntil(lambda: window.page("people").model.rowCount() == 1, timeout=3000)


def test_the_window_does_not_stand_still_while_another_process_writes(program):
    logbook = program.session.logbook
    with closing(sqlite3.connect(logbook.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        begin = time.perf_counter()
        with pytest.raises(LogbookBusy):
            people.add(logbook, "Ada")
        assert time.perf_counter() - begin < 1.5  # SQLite itself would wait for two seconds
        other.execute("ROLLBACK")
    people.add(logbook, "Ada")


def test_midnight_is_seen_while_the_window_is_open(program, qtbot):
    changes = []
    program.session.changed.connect(changes.append)
    clock.pin(clock.today() + timedelta(1))
    try:
        qtbot.waitUntil(lambda: len(changes) == 1, timeout=3000)
    finally:
        clock.pin(None)


def test_closing_lets_go_of_everything(make, folder):
    first = make()
    assert first.start()
    first.close()
    assert not (folder / "logbook.db-wal").exists()
    second = make()
    assert second.start()


def test_copies_that_were_opened_go_at_the_end_and_after_a_kill_at_the_next_start(make, folder, qtbot):
    first = make()
    assert first.start()
    copy = lend(folder / "logbook.db", "one", "minutes.txt", b"decided")
    first.close()
    assert not copy.exists()
    lend(folder / "logbook.db", "one", "minutes.txt", b"decided")
    second = make()
    assert second.start()
    qtbot.waitUntil(lambda: not copy.exists())


def test_a_second_start_hands_over_and_ends(program, folder, qtbot):
    called = []
    program.session.called.connect(called.append)
    qtbot.wait(50)  # the first window listens after its first paint
    second = start_again(folder)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert called == [["/tmp/ada.vcf"]]


def test_a_first_window_that_does_not_answer_is_told(make, folder, program, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "tell", lambda _parent, title, _text: told.append(title))
    # In this process the first window cannot answer: its event loop does not run meanwhile.
    from ui import single_instance

    monkeypatch.setattr(single_instance, "_PATIENCE", 50)
    assert session.begin(folder / "logbook.db", program.preferences, []) is None
    assert told == ["mentorlog is open already"]


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 4096, b"Dear diary, " * 500, b"SQLite format 3\x00 but no more"]
)
def test_a_file_that_is_no_sound_logbook_is_told_and_not_touched(make, folder, recovery, content):
    folder.mkdir()
    file = folder / "logbook.db"
    file.write_bytes(content)
    assert not make().start()
    assert len(recovery[1]) == 1 and str(file) in recovery[1][0]
    assert file.read_bytes() == content


def test_another_logbook_can_be_opened_instead(make, folder, recovery, tmp_path):
    folder.mkdir()
    (folder / "logbook.db").write_bytes(b"")
    with open_logbook(tmp_path / "other.db") as other:
        people.add(other, "Ada")
    recovery[0].append(tmp_path / "other.db")
    program = make()
    assert program.start()
    assert people.count(program.session.logbook) == 1


def test_a_missing_logbook_is_made_anew_only_where_the_user_starts_empty(make, folder, monkeypatch):
    with open_logbook(folder / "logbook.db") as logbook:
        people.add(logbook, "Ada")
        backups.make(logbook)
    (folder / "logbook.db").unlink()
    monkeypatch.setattr(RecoveryDialog, "exec", RecoveryDialog.reject)
    assert not make().start()
    assert not (folder / "logbook.db").exists()
    monkeypatch.setattr(RecoveryDialog, "exec", RecoveryDialog.start_empty)
    program = make()
    assert program.start()
    assert people.count(program.session.logbook) == 0
    assert len(backups.listing(folder / "logbook.db")) == 1


def test_the_logbook_that_could_not_be_opened_keeps_no_lock(make, folder, recovery):
    folder.mkdir()
    (folder / "logbook.db").write_bytes(b"")
    assert not make().start()
    (folder / "logbook.db").unlink()
    assert make().start()


def test_a_logbook_in_the_place_of_another(program, tmp_path, qtbot):
    with open_logbook(tmp_path / "other.db") as other:
        people.add(other, "Ada")
    before = program.session
    assert program.open(tmp_path / "other.db")
    assert people.count(program.session.logbook) == 1
    assert not before.window.isVisible()
    assert program.session.window.isVisible()


def test_a_fault_leaves_the_open_logbook_open(program, tmp_path, recovery):
    before = program.session
    (tmp_path / "text.db").write_text("Dear diary")
    assert not program.open(tmp_path / "text.db")
    assert program.session is before and before.window.isVisible()
    people.add(before.logbook, "Ada")


def test_a_logbook_can_be_handed_over_and_other_files_are_told(program, tmp_path, qtbot, notices):
    with open_logbook(tmp_path / "other.db") as other:
        people.add(other, "Ada")
    program.session.called.emit(["/tmp/ada.vcf", str(tmp_path / "other.db")])
    assert "ada.vcf" in notices[0].text
    assert people.count(program.session.logbook) == 1


def test_a_folder_of_a_sync_program_is_told_as_a_danger(make, tmp_path, qtbot):
    program = make(tmp_path / "Dropbox" / "mentorlog")
    assert program.start()
    banners = program.session.window.findChildren(Banner)
    assert len(banners) == 1 and "Dropbox" in banners[0].findChild(Label).text()


@pytest.fixture
def switch(program, qtbot):
    """Does an action that puts another window in the place of this one."""

    def switch(action):
        before = program.session
        before.window.actions.trigger(action)
        qtbot.waitUntil(lambda: program.session is not before)

    return switch


def test_a_banner_says_that_these_are_sample_data_and_leads_back(program, switch):
    own = program.session.logbook.path
    switch("open-sample")
    banner = program.session.window.findChild(Banner)
    assert "sample data" in banner.findChild(Label).text()
    assert banner.findChild(Button).text() == "Start with your own"
    switch("open-own")
    assert program.session.logbook.path == own
    assert people.count(program.session.logbook) == 0
    assert program.session.window.findChildren(Banner) == []


def test_no_banner_where_all_is_well(program):
    assert program.session.window.findChildren(Banner) == []


def test_it_can_start_with_names_hidden(make, folder):
    first = make()
    first.preferences.start_hidden = True
    first.preferences.save()
    first.close()
    program = make()
    assert program.start() and discretion.on
    assert program.session.window.actions["discretion"].isChecked()


def test_theme_and_text_size_change_at_once_and_stay(make, program):
    before = QApplication.font().pointSizeF()
    program.preferences.theme, program.preferences.text_size = "dark", 150
    program.session.window.desk.dress()
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    assert QApplication.palette().window().color().name() == "#1d1e22"
    program.close()
    assert make().start()
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)


def test_the_desktop_knows_us_by_name(program, qapp):
    assert qapp.desktopFileName() == "mentorlog"
    assert qapp.applicationName() == "mentorlog" and qapp.organizationName() == ""
    assert not qapp.windowIcon().isNull()


def test_a_write_alone_has_the_file_to_itself_and_a_new_window_shows_it(program, qtbot):
    old, path = program.session, program.session.logbook.path
    old.window.show_page("people")
    done = []

    def work(file, progress):
        progress(1, 2)
        with open_logbook(file) as alone, sole_access(alone):
            pass
        with open_logbook(file) as again:
            return people.add(again, "Ada")

    old.window.desk.write_alone("Erasing", work, done.append, pytest.fail)
    assert old.window.veil.isVisible() and not old.window.stack.isVisible()
    qtbot.waitUntil(lambda: bool(done) and not isValid(old.window))
    new = program.session
    assert new is not old and new.logbook.path == path
    assert new.window.page("people").model.rowCount() == 1
    people.add(new.logbook, "Bruno")
    assert new.window.page("people").model.rowCount() == 2


def test_the_window_after_it_stands_where_the_one_before_stood(program, switch, qtbot):
    old, done = program.session.window, []
    old.show_page("settings")
    old.setGeometry(40, 50, 640, 500)
    old.desk.write_alone("Restoring", lambda *_: 1, done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    new = program.session.window
    assert new.geometry().getRect() == (40, 50, 640, 500)
    assert new.current_page() is new.page("settings")
    new.setGeometry(60, 70, 640, 500)
    switch("open-sample")
    assert program.session.window.geometry().getRect() == (60, 70, 640, 500)


def test_a_second_start_is_answered_after_a_write_alone_too(program, folder, qtbot):
    done = []
    program.session.window.desk.write_alone("Erasing", lambda *_: 1, done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done))
    called = []
    program.session.called.connect(called.append)
    qtbot.wait(50)
    second = start_again(folder)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0 and called == [["/tmp/ada.vcf"]]


def test_a_write_alone_can_be_cancelled(program, qtbot):
    ended = []

    def work(_path, progress):
        while True:
            progress(1, 2)

    program.session.window.desk.write_alone("Erasing", work, ended.append, ended.append)
    qtbot.keyClick(program.session.window.veil, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(ended))
    assert isinstance(ended[0], Cancelled)
    assert program.session.window.stack.isVisible()


def test_a_write_alone_that_leaves_no_logbook_is_told(program, qtbot, recovery, monkeypatch):
    ended, quit_called = [], []
    monkeypatch.setattr(program, "_qt", SimpleNamespace(quit=lambda: quit_called.append(1)))
    program.session.window.desk.write_alone(
        "Erasing", lambda path, _progress: path.write_bytes(b""), ended.append, ended.append
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert len(recovery[1]) == 1 and quit_called == [1]


def test_a_signal_can_be_emitted_twenty_thousand_times(program):
    # PySide6 6.12.0 lost a reference each time on Python below 3.12, until the program aborted.
    heard = []
    program.session.window.desk.dressing.connect(lambda: heard.append(None))
    program.session.window.desk.dressing.disconnect(program._dress)
    for _time in range(20_000):
        program.session.window.desk.dressing.emit()
    assert len(heard) == 20_000


def test_the_banner_leads_back_to_a_logbook_that_is_in_use(program, switch):
    people.add(program.session.logbook, "Ada")
    switch("open-sample")
    assert program.session.window.findChild(Banner).findChild(Button).text() == "Back to your own"


def test_sample_data_are_made_when_first_asked_for_and_kept_apart(program, switch):
    switch("open-sample")
    assert people.count(program.session.logbook) == 60
    people.add(program.session.logbook, "Somebody New")
    switch("open-own")
    assert people.count(program.session.logbook) == 0
    switch("open-sample")
    assert people.count(program.session.logbook) == 61

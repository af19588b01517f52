"""One window a logbook, and no lock outlives its process."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys

from mentorlog.locks import WindowLock


def test_one_window_has_the_lock_until_it_lets_go(tmp_path):
    first, second = WindowLock(tmp_path / "logbook.db"), WindowLock(tmp_path / "logbook.db")
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_each_logbook_has_a_lock_of_its_own(tmp_path):
    with WindowLock(tmp_path / "one.db") as one, WindowLock(tmp_path / "two.db") as two:
        assert one.acquire()
        assert two.acquire()


def test_the_lock_of_a_killed_window_is_free(tmp_path):
    hold = (
        "import sys, time; from pathlib import Path; from mentorlog.locks import WindowLock\n"
        "lock = WindowLock(Path(sys.argv[1])); print(lock.acquire(), flush=True); time.sleep(60)"
    )
    path = tmp_path / "logbook.db"
    with subprocess.Popen([sys.executable, "-c", hold, path], stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout.readline() == "True\n"
        with WindowLock(path) as lock:
            assert not lock.acquire()
            os.kill(window.pid, signal.SIGKILL)
            window.wait()
            assert lock.acquire()


def test_the_lock_is_a_private_file_that_stays(tmp_path):
    before = os.umask(0)
    try:
        with WindowLock(tmp_path / "logbook.db") as lock:
            lock.acquire()
    finally:
        os.umask(before)
    assert stat.S_IMODE(lock.path.stat().st_mode) == 0o600
    lock.release()
    assert lock.path.exists()

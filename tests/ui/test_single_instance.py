"""A second start is answered by the first window, whatever a dead one has left behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

import ui
from ui import single_instance
from ui.single_instance import FirstWindow, hand_over

ROOT = Path(ui.__file__).parent.parent


@pytest.fixture
def path(tmp_path):
    return tmp_path / "logbook.db"


@pytest.fixture
def first(path, qtbot):
    first = FirstWindow(path)
    yield first
    first.deleteLater()


def start_second(path, *files):
    """Hand over as another process does, without standing in the way of the event loop."""
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "qt = QCoreApplication([]); from ui.single_instance import hand_over;"
        "sys.exit(0 if hand_over(Path(sys.argv[1]), sys.argv[2:]) else 3)"
    )
    return subprocess.Popen([sys.executable, "-c", script, str(path), *files], cwd=ROOT)


def test_a_second_process_hands_over_its_files(first, path, qtbot):
    with qtbot.waitSignal(first.called, timeout=20_000) as heard:
        second = start_second(path, "/tmp/Ada Lindqvist.vcf", "näher.vcf")
    assert heard.args == [["/tmp/Ada Lindqvist.vcf", str(ROOT / "näher.vcf")]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_nobody_answers_for_another_logbook(first, tmp_path, monkeypatch):
    monkeypatch.setattr(single_instance, "_PATIENCE", 100)
    assert not hand_over(tmp_path / "other.db", [])


def test_a_first_window_that_has_just_started_is_waited_for(path, qtbot):
    second = start_second(path)
    qtbot.wait(300)
    first = FirstWindow(path)
    with qtbot.waitSignal(first.called, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.deleteLater()


def test_two_names_of_one_file_are_one_logbook(path, tmp_path):
    path.touch()
    link = tmp_path / "link.db"
    link.symlink_to(path)
    assert single_instance._name(link) == single_instance._name(path)


def test_a_socket_left_by_a_dead_window_is_no_obstacle(path, qtbot):
    dead = QLocalServer()
    dead.listen(single_instance._name(path))
    first = FirstWindow(path)
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = start_second(path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    first.deleteLater()


@pytest.mark.parametrize("noise", [b"\n", b"{}\n", b"[1, 2]\n", b"\xff\xfe\n", b"x" * 2_000_000])
def test_what_is_no_message_of_ours_is_ignored(first, path, qtbot, noise):
    heard = []
    first.called.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(single_instance._name(path))
    stranger.write(noise)
    qtbot.wait(50)
    assert heard == []
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = start_second(path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0

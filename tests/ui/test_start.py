"""The start waits for nothing that the first paint does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ui
from mentorlog.logbook import open_logbook
from mentorlog.paths import logbook_path

ROOT = Path(ui.__file__).parent.parent

# Measured: each of these costs between a fifth of the start of an empty window and three times that start.
HEAVY = (
    "icalendar",
    "vobject",
    "numpy",
    "asyncio",
    "importlib.metadata",
    "lucide",
    "dateutil.parser",
    "click",
    "PySide6.QtNetwork",
    "ui.palette",
    "ui.shortcuts_window",
    "ui.about",
    "ui.single_instance",
    "ui.versions",
    "ui.widgets.banner",
    "concurrent.futures",
    "mentorlog.migrations",
    "mentorlog.models.every",
    "ui.upkeep",
    "ui.collector",
    "ui.sheets.log_meeting",
    "ui.pages.people",
    "ui.pages.settings",
)

SCRIPT = """
import json, sys
sys.argv = ["mentorlog-window", "--data-dir", sys.argv[1]]
from PySide6.QtCore import QTimer
from ui.main_window import MainWindow
import ui.application

painted = []
paint = MainWindow.paintEvent

def look(self, event):
    # The children are painted in the same sweep; a timer's turn comes after it.
    if not painted:
        painted.append(None)
        QTimer.singleShot(0, note)
    paint(self, event)

def note():
    painted[0] = sorted(sys.modules)
    QTimer.singleShot(50, ui.application.QApplication.quit)

MainWindow.paintEvent = look
import main
code = main.window()
print(json.dumps(painted[0]))
sys.exit(code)
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """The modules that were loaded when the window was painted first."""
    folder = tmp_path_factory.mktemp("start")
    open_logbook(logbook_path(folder)).close()  # as at every start but the first
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_the_window_is_painted(modules):
    assert "ui.main_window" in modules and "peewee" in modules


@pytest.mark.parametrize("name", HEAVY)
def test_nothing_heavy_is_loaded_before_the_first_paint(modules, name):
    assert name not in modules


def test_the_start_imports_nothing_outside_the_essentials(modules):
    from PySide6 import QtCore

    folder = Path(QtCore.__file__).parent
    ours = {name.removeprefix("PySide6.") for name in modules if name.startswith("PySide6.Qt")}
    assert ours and all(list(folder.glob(f"{name}.*")) for name in ours)


def test_a_wrong_today_is_told_before_a_window_opens(tmp_path):
    script = "import main, sys; sys.exit(main.window())"
    ended = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "MENTORLOG_TODAY": "0001-01-01"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    last = ended.stderr.splitlines()[-1]
    assert ended.returncode == 2
    assert last.endswith("MENTORLOG_TODAY: “0001-01-01” is not a date; write it like 2026-11-26.")
    assert list(tmp_path.iterdir()) == []

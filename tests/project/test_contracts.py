"""Who may import whom: the floors of the house, and nothing of Qt beyond the small package."""

from __future__ import annotations

import ast
import importlib.metadata
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from .tree import ROOT, tracked_files


def test_import_contracts_hold():
    # In a process of its own: it silences every logger of the process that it runs in.
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def imports_of(path: Path) -> Iterator[str]:
    """Every module that a file names in an import, `from PySide6 import QtGui` as PySide6.QtGui."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from (f"PySide6.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_nothing_of_qt_outside_the_essentials_is_imported():
    files = importlib.metadata.files("PySide6_Essentials") or []
    compiled = [file for file in files if file.suffix in {".so", ".pyd"} and file.parent.name == "PySide6"]
    essentials = {PurePosixPath(file).name.partition(".")[0] for file in compiled}
    assert {"QtWidgets", "QtSvg", "QtNetwork", "QtTest"} <= essentials
    assert "QtWebEngineCore" not in essentials
    for path in tracked_files():
        if path.suffix == ".py":
            for name in imports_of(path):
                if name.startswith("PySide6."):
                    assert name.split(".")[1] in essentials, (path, name)


def test_importing_the_whole_core_brings_no_qt():
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "mentorlog").rglob("*.py")
        if path.stem != "__main__"
    ]
    code = (
        f"import sys, {', '.join(modules)}\n"
        "print([name for name in sys.modules if name.startswith(('PySide', 'shiboken'))])"
    )
    seen = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_this_qt_loses_no_references():
    """PySide6 6.12.0 on Python below 3.12 loses one None a call, until the program aborts."""
    code = (
        "import sys; from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([]); label = QLabel()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(1000): label.setText('a')\n"
        "print(before - sys.getrefcount(None))"
    )
    seen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(seen.stdout) < 100

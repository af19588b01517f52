"""What may be done in one place only is done nowhere else: links, markup, SQL, the loop of events."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from .tree import ROOT, tracked_files

WINDOW = [path for path in tracked_files() if path.suffix == ".py" and path.is_relative_to(ROOT / "ui")]
CORE = [path for path in tracked_files() if path.suffix == ".py" and path.is_relative_to(ROOT / "mentorlog")]
SQL = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE TABLE)\b")
NETWORK = re.compile(r"\b(ssl|smtplib|ftplib|requests|aiohttp|urllib\.request|http\.client)$")

# What the window may use, and in which of its files: nowhere, if none is named.
DOORS = {
    "openUrl": {  # on the user's click, each time
        "calendar_opening.py",
        "evidence_opening.py",
        "folder_opening.py",
        "messages.py",
        "sheets/ask.py",
    },
    "setMarkdown": {"widgets/notes_view.py"},  # without HTML in it
    "setHtml": set(),
    "insertHtml": set(),
    "appendHtml": set(),
    "RichText": set(),
    "AutoText": set(),
    "MarkdownText": set(),
    "QComboBox": {"widgets/boxes.py"},  # the wheel passes over it
    "QSpinBox": {"widgets/boxes.py"},
    "QMessageBox": set(),  # messages.py has our own
    "processEvents": set(),  # long work is a Task
    "itemAt": set(),  # of a layout: widgets/laid_out.py says why
    "QNetworkAccessManager": set(),
    "execute_sql": set(),
}


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """The whole code of a file."""
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


@cache
def names_in(path: Path) -> frozenset[str]:
    """Every name that the code of a file uses, also after a dot; its strings and comments do not count."""
    after_a_dot = {node.attr for node in nodes(path) if isinstance(node, ast.Attribute)}
    return frozenset(after_a_dot | {node.id for node in nodes(path) if isinstance(node, ast.Name)})


@pytest.mark.parametrize("name", DOORS)
def test_the_window_does_it_only_where_it_may(name):
    users = {path.relative_to(ROOT / "ui").as_posix() for path in WINDOW if name in names_in(path)}
    assert users == DOORS[name]


def test_words_stand_on_labels_of_our_own():
    """A QLabel takes what looks like HTML for HTML, and knows nothing of discretion."""
    for path in WINDOW:
        for node in nodes(path):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "QLabel", path


def test_the_window_writes_no_sql():
    for path in WINDOW:
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not SQL.search(node.value), (path, node.value)


def test_nothing_speaks_to_the_network():
    for path in WINDOW + CORE:
        for node in nodes(path):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if NETWORK.search(name)], path

"""The files themselves: of a readable size, named for what they hold, and true on every machine."""

from __future__ import annotations

import ast
import re

from .tree import ROOT, tracked_files

SOURCES = [path for path in tracked_files() if path.suffix == ".py"]
PROGRAM = [path for path in SOURCES if path.relative_to(ROOT).parts[0] != "tests"]
TEXT = {".py", ".md", ".toml", ".sh", ".svg", ".xml", ".json", ".desktop", ".po", ".ics", ".csv", ""}


def test_no_file_knows_the_machine_it_was_written_on():
    home = re.compile("/" + r"(?:work|root|home/\w+|tmp/team)/")
    for path in tracked_files():
        if path.suffix in TEXT:
            found = home.search(path.read_text(encoding="utf-8"))
            assert not found, f"{path.relative_to(ROOT)}: {found}"


def test_files_stay_short():
    long = {path.name: lines for path in PROGRAM if (lines := len(path.read_text().splitlines())) > 400}
    assert not long


def test_functions_stay_short():
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in PROGRAM
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    assert sorted(lengths)[len(lengths) // 2] <= 10


def test_no_room_is_named_for_nothing():
    for path in SOURCES:
        for part in path.relative_to(ROOT).with_suffix("").parts:
            assert part not in {"utils", "util", "helpers", "common", "misc", "manager"}, path


def test_every_module_says_what_it_is_for():
    for path in SOURCES:
        assert ast.get_docstring(ast.parse(path.read_text())), path

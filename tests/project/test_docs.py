"""What README and guide say is so: commands, make targets, files, pictures, licences."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib

import pytest
from click.testing import CliRunner

from mentorlog.cli.program import program

from .tree import ROOT

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MAKEFILE = (ROOT / "Makefile").read_text()


def code_lines(text: str) -> list[str]:
    """The lines of code blocks, indented or fenced."""
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    indented = re.findall(r"^    (?=\S)(.*)$", text, re.MULTILINE)
    return indented + [line for block in fenced for line in block.splitlines()]


EXAMPLES = [
    line.partition("  #")[0].strip()
    for page in (ROOT / "README.md", ROOT / "docs/guide.md")
    for line in code_lines(page.read_text())
    if line.startswith("mentorlog ")
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_terminal_examples_are_understood(example):
    """--help at the end: commands and options are looked up, and nothing is run."""
    said = CliRunner().invoke(program, [*shlex.split(example)[1:], "--help"])
    assert said.exit_code == 0, said.output
    assert said.output.startswith("Usage: ")


def test_there_are_examples():
    assert len(EXAMPLES) > 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_exist(page):
    for target in re.findall(r"\bmake ([a-z-]+)\b", " ".join(code_lines(page.read_text()))):
        if not page.read_text().count(f"install git {target}"):
            assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target


def test_help_names_every_target():
    targets = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert targets
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^make ([a-z-]+)", shown, re.MULTILINE)) == set(targets[1].split()) - {"help"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)", page.read_text()):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_part_that_runs_has_its_licence_named():
    lock = {package["name"]: package for package in tomllib.loads((ROOT / "uv.lock").read_text())["package"]}
    wanted, running = ["mentorlog"], set()
    while wanted:
        name = wanted.pop()
        if name not in running:
            running.add(name)
            wanted += [dependency["name"] for dependency in lock[name].get("dependencies", [])]
    page = (ROOT / "docs/licences.md").read_text().lower()
    unnamed = {name for name in running - {"mentorlog"} if not re.search(rf"\b{name}\b", page)}
    assert not unnamed

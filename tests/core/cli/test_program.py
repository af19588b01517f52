"""The program as a whole: what all commands share, and the real thing in a process of its own."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from mentorlog import follow_ups, people
from mentorlog.cli.program import program
from mentorlog.dates import When
from mentorlog.failure_log import ROOT
from mentorlog.follow_up_list import FollowUpFilter, listing
from mentorlog.locks import WindowLock
from mentorlog.logbook import open_logbook


def start(*arguments: str, code: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the console script with these arguments, after `code`."""
    script = f"import sys; sys.argv[0] = 'mentorlog'\n{code}\nfrom main import terminal\nsys.exit(terminal())"
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def commands(group: click.Group, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    """Every command by the words that call it."""
    context = click.Context(group)
    found: dict[tuple[str, ...], click.Command] = {}
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command
        if isinstance(command, click.Group):
            found |= commands(command, (*path, name))
        if not isinstance(command, click.Group) or command.invoke_without_command:
            found[*path, name] = command
    return found


COMMANDS = commands(program)
_CREDENTIALS = ("add", "list", "edit", "retire", "resume", "opening", "status")
_ACTIVITIES = ("add", "list", "edit", "trash", "restore", "claim", "import", "form")
DOCUMENTED = (ROOT / "docs" / "terminal.md").read_text("utf-8")


def test_the_commands_are_those_of_the_contract():
    assert {" ".join(words) for words in COMMANDS} == {
        *(f"people {verb}" for verb in ("add", "list", "show", "edit", "pause", "trash", "restore", "erase")),
        *("log", "find"),
        *(f"meetings {verb}" for verb in ("log", "list", "show", "happened")),
        *(f"follow-ups {verb}" for verb in ("add", "list", "done", "cancel", "snooze", "reschedule")),
        *(f"mentorships {verb}" for verb in ("add", "list", "end")),
        *(f"feedback {verb}" for verb in ("add", "list", "status", "told", "review")),
        *(f"goals {verb}" for verb in ("add", "list", "score")),
        *(f"memberships {verb}" for verb in ("add", "list", "renew", "pay")),
        "prep",
        *(f"credentials {verb}" for verb in _CREDENTIALS),
        *(f"activities {verb}" for verb in _ACTIVITIES),
        "worth",
        *("import", "imports", "imports undo"),
        *("duplicates", "merge", "merges list", "merges undo"),
        *(f"export {what}" for what in ("calendar", "review", "claims", "audit", "archive", "people")),
        *("promises", "stats", "review week"),
        *(f"introductions {verb}" for verb in ("add", "list", "change", "thank", "remove")),
        *("list", *(f"lists {verb}" for verb in ("list", "save", "rename", "delete"))),
        *("reconnect", "tags list", "tags rhythm"),
        *("today", "undo", "redo", "history", "backup", "backups", "restore", "check", "settings", "demo"),
    }


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_says_what_it_does(ml, words):
    ran = ml(*words, "--help")
    assert ran.code == 0 and ran.err == ""
    assert ran.out.startswith(f"Usage: mentorlog {' '.join(words)} [OPTIONS]")
    assert (COMMANDS[words].help or "").endswith((".", ")."))


def test_every_command_is_documented_with_its_options():
    for words, command in COMMANDS.items():
        assert f"mentorlog {' '.join(words)}" in DOCUMENTED, words
        shown = [each for each in command.params if isinstance(each, click.Option) and not each.hidden]
        for option in shown:
            assert option.opts[0] in DOCUMENTED, (words, option.opts)


@pytest.mark.parametrize(
    "example", re.findall(r"^    (mentorlog (?:[a-z]|--data-dir).*)$", DOCUMENTED, re.MULTILINE)
)
def test_documented_examples_are_understood(ml, example):
    ran = ml(*shlex.split(example)[1:], "--help")
    assert ran.code == 0 and ran.out.startswith("Usage: mentorlog "), ran.err


def test_documented_shapes_are_those_that_are_printed(done):
    documented = map(json.loads, re.findall(r"```json\n(.*?)```", DOCUMENTED, re.DOTALL))
    added = done("people", "add", "Ada")
    line = done("log", "coffee @ada", "--dry-run")
    logged = done("meetings", "log", "--with", "ada", "--follow-up", "Write", "--due", "fri")
    (step,) = done("follow-ups", "list")
    begun = done("mentorships", "add", "ada", "--role", "mentee")
    said = done("feedback", "add", "--from", "ada", "--quote", "Go on.")
    goal = done("goals", "add", "Speak up")
    joined = done("memberships", "add", "PMI")
    held = done("credentials", "add", "pmi-pmp", "--earned", "2025-03-15")
    stands = done("credentials", "status", "pmi-pmp")
    activity = done(
        "activities", "add", "Course", "--kind", "course", "--on", "2026-11-20", "--minutes", "60"
    )
    (worth,) = done("worth", "--kind", "course", "--minutes", "60")
    of_mentors = (begun, said, goal)
    figures = done("stats")
    printed = (added, line, logged, step, *of_mentors, joined, held, stands, activity, worth, figures)
    for told, shown in zip(documented, printed, strict=True):
        assert list(told) == list(shown)


def test_the_help_names_every_command_and_the_shared_options(ml):
    out = ml("--help").out
    for word in ("people", "follow-ups", "demo", "--data-dir", "--json", "--today", "MENTORLOG_TODAY"):
        assert word in out


def test_shared_options_may_follow_the_command(ml, done, tmp_path):
    ml("people", "add", "Ada", "--data-dir", str(tmp_path / "other"))
    assert json.loads(ml("people", "list", "--json", "--data-dir", str(tmp_path / "other")).out)
    assert done("people", "list") == []
    assert ml("today", "--today", "2027-01-01").out.startswith("Fri 1 Jan 2027")


@pytest.mark.parametrize(
    "line",
    [
        ("dance",),
        ("people",),
        ("people", "dance"),
        ("people", "add"),
        ("people", "list", "--nope"),
        ("people", "list", "extra"),
        ("people", "list", "--today", "tomorrow"),
        ("people", "list", "--today", "0001-01-01"),
        ("follow-ups", "list", "--within", "soon"),
        ("history", "--limit", "0"),
        (),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(ml, line):
    ran = ml(*line)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1 and "--help" in ran.err


def test_whoever_wants_the_window_is_told_its_name(ml, tmp_path):
    ran = ml("--data-dir", str(tmp_path))
    assert (ran.code, ran.out) == (2, "") and "mentorlog-window" in ran.err


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_cannot_be_one_is_told(ml, tmp_path, place):
    (tmp_path / "file").write_text("in the way")
    ran = ml("people", "list", "--data-dir", str(tmp_path / place))
    assert (ran.code, ran.out) == (1, "") and ran.err.count("\n") == 1


def test_the_real_program_prints_one_document_and_nothing_else(tmp_path):
    ran = start("people", "add", "Ada 🎉 Lindqvist", "--json", MENTORLOG_DATA_DIR=str(tmp_path))
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["name"] == "Ada 🎉 Lindqvist"
    listed = start("people", "list", MENTORLOG_DATA_DIR=str(tmp_path), PYTHONIOENCODING="ascii")
    assert (listed.returncode, listed.stderr) == (0, "")
    escaped = start("--json", "people", "list", MENTORLOG_DATA_DIR=str(tmp_path), PYTHONIOENCODING="ascii")
    assert escaped.stdout.isascii() and json.loads(escaped.stdout)[0]["name"] == "Ada 🎉 Lindqvist"


def test_the_day_comes_from_the_environment(tmp_path):
    ran = start("today", MENTORLOG_DATA_DIR=str(tmp_path), MENTORLOG_TODAY="2027-02-03")
    assert ran.stdout.startswith("Wed 3 Feb 2027")
    said = start("--today", "2027-02-04", "today", MENTORLOG_DATA_DIR=str(tmp_path), MENTORLOG_TODAY="x")
    assert said.stdout.startswith("Thu 4 Feb 2027")
    wrong = start("today", MENTORLOG_DATA_DIR=str(tmp_path), MENTORLOG_TODAY="x")
    assert wrong.returncode == 2 and wrong.stderr.count("\n") == 1


def test_exit_codes_of_the_real_program(tmp_path):
    assert start("people", "show", "nobody", MENTORLOG_DATA_DIR=str(tmp_path)).returncode == 1
    assert start("people", "dance", MENTORLOG_DATA_DIR=str(tmp_path)).returncode == 2


def test_without_a_screen_the_bare_program_shows_its_help():
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ran = start(**hidden)
    assert ran.returncode == 0 and ran.stdout.startswith("Usage: mentorlog")


def test_a_list_loads_neither_qt_nor_the_calendar_library(tmp_path):
    code = (
        "import atexit; atexit.register(lambda: print(*sorted({name.partition('.')[0] for name in"
        " sys.modules}), file=sys.stderr))"
    )
    loaded = start("follow-ups", "list", code=code, MENTORLOG_DATA_DIR=str(tmp_path)).stderr.split()
    assert "peewee" in loaded
    assert not {"PySide6", "shiboken6", "icalendar", "dateutil", "platformdirs", "argparse"} & set(loaded)


def test_a_failure_of_the_program_is_a_sentence_and_a_log_without_names(tmp_path):
    code = (
        "from mentorlog import people\n"
        "def broken(logbook, name, **details): raise RuntimeError(name)\n"
        "people.add = broken"
    )
    ran = start("people", "add", "Ada Lindqvist", code=code, MENTORLOG_DATA_DIR=str(tmp_path))
    log = tmp_path / "mentorlog.log"
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.count("\n") == 1 and str(log) in ran.stderr
    written = log.read_text()
    assert "RuntimeError" in written and "mentorlog/cli/people.py" in written
    assert "Ada" not in written


def test_a_reader_that_goes_away_is_no_failure(tmp_path):
    with open_logbook(tmp_path / "logbook.db") as logbook:
        for number in range(3000):
            people.add(logbook, f"Somebody with a long name {number}")
    script = "from main import terminal; terminal()"
    line = [sys.executable, "-c", script, "--data-dir", str(tmp_path), "people", "list"]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listing_:
        assert listing_.stdout and listing_.stderr
        listing_.stdout.readline()
        listing_.stdout.close()
        assert listing_.stderr.read() == b""


def test_the_terminal_writes_beside_an_open_logbook(tmp_path, today):
    with open_logbook(tmp_path / "logbook.db") as window, WindowLock(window.path) as lock:
        assert lock.acquire()
        follow_ups.add(window, "from the window", When(today))
        ran = start(
            *("--data-dir", str(tmp_path), "follow-ups", "add", "from the terminal", "--due", "fri"),
        )
        assert ran.returncode == 0, ran.stderr
        assert window.changed_elsewhere()
        rows = listing(window, FollowUpFilter())
        assert {row.what for row in rows} == {"from the window", "from the terminal"}


def test_commands_that_begin_a_logbook_together_lose_nothing(tmp_path):
    script = "from main import terminal; terminal()"
    line = [sys.executable, "-c", script, "--data-dir", str(tmp_path / "new"), "people", "add"]
    started = [
        subprocess.Popen([*line, f"P {number}"], cwd=ROOT, stdout=subprocess.DEVNULL) for number in range(6)
    ]
    assert [each.wait(timeout=60) for each in started] == [0] * 6
    with open_logbook(tmp_path / "new" / "logbook.db") as logbook:
        assert people.count(logbook) == 6


def test_a_logbook_that_another_program_is_writing_to(tmp_path):
    with open_logbook(tmp_path / "logbook.db") as window, window.bookkeeping():
        ran = start("--data-dir", str(tmp_path), "people", "add", "Ada")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Nothing was saved" in ran.stderr and Path(tmp_path).name in ran.stderr

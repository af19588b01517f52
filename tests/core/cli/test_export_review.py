"""`mentorlog export review`: what is in the file, and whose name is not."""

from __future__ import annotations

import csv
import io
import os
import pty
import subprocess
import sys

import pytest

from mentorlog.logbook import open_logbook
from mentorlog.mentoring import feedback
from mentorlog.paths import logbook_path
from tests.core.cli.test_program import start

SECRETS = ("dana", "okafor", "your boss is a fool")


@pytest.fixture(autouse=True)
def dana(done, tmp_path):
    uid = done("people", "add", "Dana Okafor")["uid"]
    with open_logbook(logbook_path(tmp_path)) as logbook:
        feedback.add(logbook, uid, "Tell Dana Okafor to back off", "growth")
        feedback.add(logbook, uid, "You ask before you answer.", "strength")
        feedback.add(logbook, uid, "Your boss is a fool.", "advice", private=True)
    return uid


@pytest.fixture
def will(done, dana, tmp_path):
    done("people", "add", "Will Grant")
    with open_logbook(logbook_path(tmp_path)) as logbook:
        feedback.add(logbook, dana, "Will you do it?", "advice")


def test_the_answer_counts_what_is_in_the_file(done, tmp_path):
    file = tmp_path / "pack.md"
    assert done("export", "review", str(file)) == {
        "file": str(file),
        "feedback": 2,
        "goals": 0,
        "wins": 0,
        "evidence": 0,
        "sessions": 0,
        "names_replaced": 1,
    }


def test_pdf_markdown_and_csv_tell_the_same_and_no_name(ml, tmp_path):
    texts = []
    for ending in ("md", "csv", "pdf"):
        file = tmp_path / f"pack.{ending}"
        ran = start("--data-dir", str(tmp_path), "export", "review", str(file))
        assert (ran.returncode, ran.stderr) == (0, ""), ran.stderr
        assert ran.stdout == f"Written: {file}\n  2 pieces of feedback, 1 name replaced\n"
        texts.append(_of_pdf(file) if ending == "pdf" else file.read_text("utf-8-sig"))
    for text in texts:
        assert "Tell a contact to back off" in text and "You ask before you answer." in text
        assert not [secret for secret in SECRETS if secret in text.casefold()]
    words = [row["Words"] for row in csv.DictReader(io.StringIO(texts[1]))]
    assert words == ["You ask before you answer.", "Tell a contact to back off"]


def test_names_and_private_words_come_on_demand(ml, tmp_path):
    file = tmp_path / "pack.md"
    assert ml("export", "review", str(file), "--with-names", "--with-private").code == 0
    text = file.read_text("utf-8")
    assert "Tell Dana Okafor to back off" in text and "Your boss is a fool." in text


def test_the_filters_choose(done, tmp_path):
    file = tmp_path / "pack.csv"
    assert done("export", "review", str(file), "--kind", "strength")["feedback"] == 1
    assert "back off" not in file.read_text("utf-8-sig")


def test_where_nobody_can_be_asked_a_word_is_taken_for_a_name(ml, will, tmp_path):
    file = tmp_path / "pack.md"
    ran = ml("export", "review", str(file))
    assert (ran.code, ran.err) == (0, "“Will” in “Will you do it?” was taken for a name.\n")
    assert "“" not in file.read_text("utf-8") and "you do it?" in file.read_text("utf-8")
    assert "Will" not in file.read_text("utf-8")


@pytest.mark.parametrize(("answer", "is_there"), [("n", True), ("y", False)])
def test_in_a_terminal_the_user_says_what_is_a_name(will, tmp_path, answer, is_there):
    file = tmp_path / "pack.md"
    asked = _in_a_terminal(answer, "--data-dir", str(tmp_path), "export", "review", str(file))
    assert "Is “Will” in “Will you do it?” a name? [Y/n]" in asked
    assert ("Will you do it?" in file.read_text("utf-8")) is is_there


def test_another_ending_is_refused_before_anything_is_asked(ml, will, tmp_path):
    ran = ml("export", "review", str(tmp_path / "pack.docx"))
    assert (ran.code, ran.err) == (1, "A review pack is a .pdf, .md or .csv file: pack.docx is none.\n")


def test_a_folder_that_is_not_there_is_told(ml, tmp_path):
    ran = ml("export", "review", str(tmp_path / "nowhere" / "pack.md"))
    assert ran.code == 1 and ran.err.startswith("There is no folder ")


def _of_pdf(file):
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout


def _in_a_terminal(answer, *words):
    """What the program asks somebody who sits at a terminal and types an answer."""
    here, there = pty.openpty()
    with os.fdopen(here, "wb", buffering=0) as keyboard:
        keyboard.write(f"{answer}\n".encode())
        ran = subprocess.run(
            [sys.executable, "main.py", *words],
            stdin=there,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        os.close(there)
    return ran.stderr

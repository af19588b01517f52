"""`mentorlog prep`: before a meeting."""

from __future__ import annotations

import subprocess

import pytest

from mentorlog.logbook import open_logbook
from mentorlog.mentoring import feedback
from mentorlog.paths import logbook_path
from tests.core.cli.test_program import start


@pytest.fixture(autouse=True)
def ada(done, tmp_path):
    uid = done("people", "add", "Ada Lindqvist")["uid"]
    done("follow-ups", "add", "Send RAID log", "--with", "ada", "--due", "2026-11-26")
    with open_logbook(logbook_path(tmp_path)) as logbook:
        feedback.add(logbook, uid, "Bring two options.", "advice", private=True)
    return uid


def test_the_card_is_one_document(done, ada):
    card = done("prep", "ada")
    assert (card["person"], card["name"], card["file"]) == (ada, "Ada Lindqvist", None)
    assert [row["what"] for row in card["i_promised"]] == ["Send RAID log"]
    assert [row["quote"] for row in card["feedback"]] == ["Bring two options."]
    assert list(card) == [
        *("person", "name", "last_meeting", "notes", "i_promised", "they_promised", "feedback", "goals"),
        *("questions", "topics", "new_posts", "confidential", "file"),
    ]


def test_in_the_terminal_it_is_read_at_a_glance(ml):
    out = ml("prep", "ada").out
    assert out.startswith("Before I meet Ada Lindqvist\n") and "- Send RAID log (due Thu 26 Nov 2026)" in out


def test_what_turns_letters_round_is_not_printed(ml, done):
    done("feedback", "add", "--from", "ada", "--quote", "Trust \u202enobody")
    assert "“Trust nobody”\n  Tue 24 Nov 2026\n" in ml("prep", "ada").out


def test_the_pdf_leaves_out_what_is_private(tmp_path):
    path = tmp_path / "ada.pdf"
    ran = start("--data-dir", str(tmp_path), "prep", "ada", "--pdf", str(path))
    assert (ran.returncode, ran.stdout) == (0, f"Written: {path}\n"), ran.stderr
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "Send RAID log" in text and "Bring two options" not in text


def test_without_a_printer_it_says_so(ml, tmp_path):
    ran = ml("prep", "ada", "--pdf", str(tmp_path / "ada.pdf"))
    assert ran.code == 1 and ran.err == "No PDF can be written here. Run the command “mentorlog” itself.\n"

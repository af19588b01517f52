"""Where a file goes is asked in the folder of the last time, and its ending is never forgotten."""

from __future__ import annotations

import pytest

from ui import messages
from ui.sheets.file_place import ask_file_place
from ui.sheets.sheet import Sheet


@pytest.fixture
def ask(desk, behind, monkeypatch):
    """Asks; the user gives the answer, and what was proposed comes back too."""

    def ask(answer):
        proposed = []
        monkeypatch.setattr(
            messages, "file_to_save", lambda _on, _title, file, _kinds: proposed.append(file) or answer
        )
        chosen = ask_file_place(Sheet(desk, behind, "Save"), "review", "Save", "review.pdf", "PDF (*.pdf)")
        return proposed[0], chosen

    return ask


def test_the_folder_is_that_of_the_last_time(ask, tmp_path):
    ask(tmp_path / "mine.pdf")
    assert ask(None) == (tmp_path / "review.pdf", None)


def test_a_file_that_is_there_is_not_proposed(ask, tmp_path):
    ask(tmp_path / "mine.pdf")
    (tmp_path / "review.pdf").touch()
    assert ask(None)[0] == tmp_path / "review-2.pdf"


@pytest.mark.parametrize(
    ("typed", "written"), [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("review 27.11", "review 27.11.pdf")]
)
def test_the_ending_is_added_where_it_is_missing(ask, tmp_path, typed, written):
    assert ask(tmp_path / typed)[1] == tmp_path / written

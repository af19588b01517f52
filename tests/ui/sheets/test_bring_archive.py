"""Bringing a logbook over from another computer, in the place of the one here."""

from __future__ import annotations

import pytest

from mentorlog import people
from mentorlog.archive.write import write
from mentorlog.logbook import open_logbook
from ui import messages
from ui.sheets.bring_archive import bring_archive


@pytest.fixture
def archive(tmp_path):
    with open_logbook(tmp_path / "elsewhere.db") as other:
        people.add(other, "Ada Lindqvist")
        write(other, tmp_path / "all.zip")
    return tmp_path / "all.zip"


@pytest.fixture
def questions(monkeypatch):
    """What was asked; the answer is yes."""
    asked = []

    def answer(_parent, title, text, yes, *, dangerous):
        asked.append((title, text, yes, dangerous))
        return True

    monkeypatch.setattr(messages, "question", answer)
    return asked


def test_it_asks_once_and_takes_the_place_of_what_is_here(
    desk, behind, logbook, archive, alone, questions, notices, qtbot
):
    people.add(logbook, "Bruno")
    path = logbook.path
    bring_archive(desk, behind, archive)
    qtbot.waitUntil(lambda: len(notices) > 0)
    [(title, text, yes, dangerous)] = questions
    assert (title, yes, dangerous) == ("Bring the logbook in all.zip over?", "Bring over", True)
    assert text == (
        "It holds 1 person and 0 meetings.\n\n"
        "It takes the place of all that is here, 1 person among it, which is backed up first."
    )
    assert "what it replaced is kept as" in notices[0].text
    with open_logbook(path) as there:
        assert people.find(there, "Ada")


def test_another_zip_is_told(desk, behind, tmp_path, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(messages, "error", lambda _over, problem, title: told.append((str(problem), title)))
    (tmp_path / "photos.zip").write_bytes(b"PK")
    bring_archive(desk, behind, tmp_path / "photos.zip")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [
        ("photos.zip is damaged or no ZIP archive, so nothing was restored.", "Nothing was brought over")
    ]

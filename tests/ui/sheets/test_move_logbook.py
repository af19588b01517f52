"""Moving to another computer: everything in one file, and what to do with it there."""

from __future__ import annotations

import pytest

from mentorlog import people
from mentorlog.archive.restore import make
from mentorlog.logbook import open_logbook
from ui import messages
from ui.sheets.move_logbook import MoveLogbookSheet


@pytest.fixture
def sheet(desk, behind, opened):
    desk.writing.connect(lambda task: task.start())
    return opened(MoveLogbookSheet(desk, behind))


def choose(monkeypatch, file):
    monkeypatch.setattr(messages, "file_to_save", lambda *_asked: file)


def test_everything_is_written_and_the_sheet_says_where(sheet, logbook, qtbot, tmp_path, monkeypatch):
    people.add(logbook, "Ada Lindqvist")
    file = tmp_path / "all.zip"
    choose(monkeypatch, file)
    sheet.save_button.click()
    qtbot.waitUntil(sheet.written.isVisible)
    make(file, tmp_path / "other.db")
    with open_logbook(tmp_path / "other.db") as other:
        assert people.find(other, "Ada")
    assert sheet.show_folder.isVisible()
    assert sheet.save_button.text() == "Save once more…"


def test_a_place_that_cannot_be_written_is_told(sheet, qtbot, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "nowhere" / "all.zip")
    sheet.save_button.click()
    qtbot.waitUntil(sheet.head.trouble.isVisible)
    assert not sheet.written.isVisible()


def test_no_place_leaves_all_as_it_is(sheet, monkeypatch):
    choose(monkeypatch, None)
    sheet.save_button.click()
    assert sheet.isVisible()
    assert not sheet.written.isVisible()

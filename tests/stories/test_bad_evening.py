"""The file is taken away under the open window: it is told, nothing is lost, and nothing is written over."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentorlog import backups, follow_up_list, people, people_list
from mentorlog.logbook import open_logbook

from .conftest import CONTROL, Program, words

PROMISE = "send her the RAID template"


@pytest.fixture
def evening(program: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A coffee is logged, and an error that nobody catches is told to the user."""
    monkeypatch.setattr(sys, "excepthook", program.tell_the_user())
    program.log_a_coffee()
    return program


def test_a_logbook_deleted_under_the_window_is_told_and_rescued(evening: Program) -> None:
    told = evening.answer("Close")
    file = evening.logbook.path
    file.unlink()
    rescued = place_of_the_copy(evening, told)
    refuses_to_log(evening, "Bruno Costa")
    evening.close()
    assert not file.exists()
    with open_logbook(rescued) as kept:
        assert [row.what for row in follow_up_list.listing(kept)] == [PROMISE]


def test_a_deleted_logbook_is_offered_back_at_the_next_start(evening: Program) -> None:
    told = evening.answer("Close")
    evening.logbook.path.unlink()
    place_of_the_copy(evening, told)
    evening.close()
    offer = evening.answer("Restore this backup")
    evening.start()
    assert "is not there any more" in " ".join(offer)
    assert evening.promises() == [PROMISE]


def test_a_logbook_replaced_under_the_window_is_not_written_into(evening: Program, tmp_path: Path) -> None:
    with open_logbook(tmp_path / "other.db") as other:
        people.add(other, "Somebody Else")
    told = evening.answer("Close")
    file = evening.logbook.path
    (tmp_path / "other.db").rename(file)
    before = file.read_bytes()
    rescued = place_of_the_copy(evening, told)
    refuses_to_log(evening, "Bruno Costa")
    evening.close()
    assert file.read_bytes() == before
    evening.start()
    assert [row.name for row in people_list.listing(evening.logbook)] == ["Somebody Else"]
    with open_logbook(rescued) as kept:
        assert [row.what for row in follow_up_list.listing(kept)] == [PROMISE]


def place_of_the_copy(program: Program, told: list[str]) -> Path:
    """Where the window, which finds out by itself, says that everything saved before is."""
    program.wait(lambda: bool(told))
    (rescued,) = backups.listing(program.logbook.path)
    assert f"Everything saved before is in {rescued.path}" in " ".join(told)
    return rescued.path


def refuses_to_log(program: Program, name: str) -> None:
    """The sheet stays with what was typed, and says why."""
    program.come_back()
    program.press(Qt.Key.Key_N, CONTROL)
    sheet = program.sheet()
    program.type(name)
    program.press(Qt.Key.Key_Return, CONTROL)
    assert sheet.isVisible() and "so this was not saved" in " ".join(words(sheet))
    assert sheet.form.who.line.text() == name
    program.press(Qt.Key.Key_Escape)  # the suggestions first
    program.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()

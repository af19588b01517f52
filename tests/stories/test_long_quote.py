"""Somebody pastes a whole page as a quote: it is kept to the letter, and every window still answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentorlog import people
from mentorlog.mentoring import feedback_list
from ui.sheets.feedback import FeedbackSheet
from ui.sheets.goal import GoalSheet
from ui.sheets.history import HistoryWindow
from ui.sheets.prep import PrepSheet

from .conftest import CONTROL, SHIFT, Program, words
from .mentee import Mentee

PAGES = {"one word": "x" * 100_000, "words": "word " * 20_000 + "end", "lines": "line\n" * 20_000 + "end"}
MOST_LETTERS = 3100  # of one label: laying out more of them takes seconds


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return PAGES[request.param]


@pytest.fixture
def mentee(program: Program, today: date, page: str) -> Mentee:
    """Dana has said all of it."""
    people.add(program.logbook, "Dana Okafor")
    mentee = Mentee(program)
    QApplication.clipboard().setText(page)
    program.press(Qt.Key.Key_K, CONTROL | SHIFT)
    program.opened(FeedbackSheet)
    for keys in ("dan", Qt.Key.Key_Return, Qt.Key.Key_Tab):
        program.type(keys) if isinstance(keys, str) else program.press(keys)
    program.press(Qt.Key.Key_V, CONTROL)
    program.press(Qt.Key.Key_Tab)
    program.press(Qt.Key.Key_Right)
    mentee.save()
    return mentee


def test_a_page_of_quote_is_kept_and_shown_in_part(mentee: Mentee, page: str) -> None:
    program = mentee.program
    [row] = feedback_list.listing(program.logbook)
    assert row.quote == page
    mentee.go(Qt.Key.Key_6)
    program.press(Qt.Key.Key_6)  # and the reason why not is asked for
    shows_part(program.window)
    mentee.go(Qt.Key.Key_6)
    looks_into(mentee, Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, GoalSheet)
    looks_into(mentee, Qt.Key.Key_H, CONTROL, HistoryWindow)
    mentee.go(Qt.Key.Key_2)
    program.press(Qt.Key.Key_Down)
    shows_part(program.window)
    looks_into(mentee, Qt.Key.Key_P, CONTROL | SHIFT, PrepSheet)


@pytest.mark.parametrize("page", ["words"], indirect=True)
def test_all_of_it_is_in_the_pack(mentee: Mentee, tmp_path: Path) -> None:
    for name in ("pack.pdf", "pack.md", "pack.csv"):
        assert mentee.pack(tmp_path / name).count("word") == 20_000, name


def looks_into(mentee: Mentee, key: Qt.Key, held: Qt.KeyboardModifier, kind: type[QWidget]) -> None:
    """Open a window and close it."""
    mentee.program.press(key, held)
    shows_part(mentee.program.opened(kind))
    mentee.program.press(Qt.Key.Key_Escape)
    mentee.program.come_back()


def shows_part(window: QWidget) -> None:
    """No label holds all of the quote."""
    told = words(window)
    assert told and max(map(len, told)) <= MOST_LETTERS

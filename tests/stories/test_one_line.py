"""An evening's coffee in one line: no click, and fewer keys than any form takes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from mentorlog import follow_up_list, meeting_list, meetings, people
from mentorlog.meeting_list import MeetingFilter
from tests.stories.conftest import CONTROL, SHIFT, Program
from ui.log_line.dialog import LogLine

LINE = "coffee @priya yesterday 45m talked about PMO move >> send her the RAID template fri"
MOST_KEYS = 90  # held keys counted too


def test_a_coffee_is_logged_in_one_line_and_taken_back(program: Program, today: date) -> None:
    people.add(program.logbook, "Priya Raman")
    program.pressed = 0
    program.press(Qt.Key.Key_L, CONTROL)
    program.opened(LogLine)
    program.type(LINE)
    program.press(Qt.Key.Key_Return)
    assert program.pressed <= MOST_KEYS
    program.come_back()
    [meeting] = meeting_list.listing(program.logbook, MeetingFilter())
    assert ([each.name for each in meeting.people], meeting.minutes) == (["Priya Raman"], 45)
    assert (meeting.day, meeting.notes) == (today - timedelta(1), "talked about PMO move")
    [step] = follow_up_list.listing(program.logbook)
    assert (step.what, step.due) == ("send her the RAID template", date(2026, 11, 27))
    program.press(Qt.Key.Key_3, CONTROL)
    program.press(Qt.Key.Key_Z, CONTROL)
    assert not meeting_list.listing(program.logbook, MeetingFilter())
    assert not program.promises()


def test_a_line_that_was_left_is_there_after_a_restart(program: Program, today: date) -> None:
    program.press(Qt.Key.Key_L, CONTROL)
    program.opened(LogLine)
    program.type("lunch with somebody")
    program.press(Qt.Key.Key_Escape)
    program.come_back()
    program.restart()
    program.press(Qt.Key.Key_L, CONTROL)
    assert program.opened(LogLine).field.text() == "lunch with somebody"


SCRIPTS = {
    "Łódź": "łó",
    "Привет": "прив",
    "Αθήνα": "αθην",
    "مخاطر": "مخا",
    "नमस्ते": "नम",
    "東京": "東",
    "회의": "회",
}


def test_what_was_logged_is_found_by_any_word_in_any_script(program: Program, today: date) -> None:
    people.add(program.logbook, "Priya Raman")
    program.press(Qt.Key.Key_L, CONTROL)
    program.opened(LogLine)
    program.type(f"{LINE.replace('PMO', '#pmi PMO')} << intro to her CIO")
    program.press(Qt.Key.Key_Return)
    program.come_back()
    [meeting] = meeting_list.listing(program.logbook, MeetingFilter())
    meetings.edit(program.logbook, meeting.uid, notes=f"{meeting.notes} {' '.join(SCRIPTS)}")
    begun = {
        word: word[:4]
        for word in ("Priya", "talked", "about", "PMO", "move", "RAID", "template", "intro", "CIO")
    }
    for letters in (begun | SCRIPTS).values():
        assert keys_to_find(program, letters) < 10


def keys_to_find(program: Program, letters: str) -> int:
    """How many keys bring the first thing with this beginning of a word to the front."""
    program.pressed = 0
    program.press(Qt.Key.Key_F, CONTROL | SHIFT)
    page = program.window.page("search")
    program.wait(lambda: page.isVisible() and page.is_ready)
    if letters.isascii():
        program.type(letters)
    else:
        program.insert(letters)
        program.pressed += len(letters)
    program.wait(lambda: page.found.rowCount() > 0 and page.search.text() == letters)
    program.press(Qt.Key.Key_Return)
    assert page.hits.chosen(1)
    program.press(Qt.Key.Key_Return)
    assert not page.isVisible()
    return program.pressed

"""Letters that run from right to left, and some that are no letters, typed in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from mentorlog import follow_up_list, meeting_list, people_list
from mentorlog.calendars.export import export
from mentorlog.calendars.options import ExportOptions
from tests.outside import judges
from ui.row_model import ACCESSIBLE
from ui.widgets.notes_view import NotesView

from .conftest import CONTROL, Program

# Beside the letters: a right-to-left override, a bell, a NUL, and the mark of an isolate that never ends.
TYPED_NAME, NAME = "\u202eדנה;\x07 כהן\x00\u2066", "דנה; כהן"
TYPED_STEP, STEP = "לשלוח \x1bRAID; log\u202e", "לשלוח RAID; log"
# Notes are kept to the letter, but for what would cut them short in other programs.
TYPED_NOTES, NOTES = "אמרה: “כן, בטח; \\N” \x07👩🏽‍💻", "אמרה: “כן, בטח; \\N” 👩🏽‍💻"


def test_what_is_typed_from_right_to_left_is_kept_seen_and_exported(program: Program, tmp_path: Path) -> None:
    program.press(Qt.Key.Key_N, CONTROL)
    sheet = program.sheet()
    program.insert(TYPED_NAME)
    program.press(Qt.Key.Key_Tab)
    program.tab_to(sheet.form.notes)
    program.insert(TYPED_NOTES)
    program.press(Qt.Key.Key_Tab)
    program.insert(TYPED_STEP)
    program.press(Qt.Key.Key_Tab)
    program.type("in 3 days")
    program.press(Qt.Key.Key_Return, CONTROL)
    program.wait(lambda: bool(meeting_list.listing(program.logbook)))
    (person,) = people_list.listing(program.logbook)
    (met,) = meeting_list.listing(program.logbook)
    (promise,) = follow_up_list.listing(program.logbook)
    assert (person.name, met.notes, promise.what) == (NAME, NOTES, STEP)

    program.come_back()
    program.press(Qt.Key.Key_2, CONTROL)
    page = program.window.current_page()
    assert NAME in page.list.model().index(0, 0).data(ACCESSIBLE)
    program.wait(lambda: page.detail.header.name.text() == NAME)
    assert NOTES in [view.toPlainText() for view in page.findChildren(NotesView) if view.isVisible()]

    file = tmp_path / "follow-ups.ics"
    export(program.logbook, file, ExportOptions(with_notes=True))
    for read in (judges.ical_js, judges.vobject_reads, judges.libical):
        (entry,) = read(file)
        assert entry.summary == entry.alarms[0].text == f"{NAME}: {STEP}"
        assert entry.description == f"{NAME}\n\n{NOTES}"

"""The scenes of people in and out, and of everything in one file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from docs.story import Story
from mentorlog import imports, people
from mentorlog.archive import layout, write
from mentorlog.contact_points import Point
from mentorlog.contacts import sources
from mentorlog.contacts.apply import Applied, apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile
from ui.sheets.imports.imported import ImportedDialog
from ui.sheets.imports.past import PastImportsSheet
from ui.sheets.imports.people import ImportPeopleSheet
from ui.sheets.move_logbook import MoveLogbookSheet

_LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
{priya},https://www.linkedin.com/in/pr,pr@example.org,{story.company},{story.new_title},12 Mar 2024
{helen},https://www.linkedin.com/in/hs/,,{story.company},{story.title},02 Nov 2025
{stranger},https://www.linkedin.com/in/sr?x=1,,{story.company},{story.title},01 Jan 2026
{nobody},https://www.linkedin.com/in/nb,nb@example.org,{story.company},{story.new_title},07 Feb 2023
,,https://www.linkedin.com/in/hidden,,,,
"""
_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"


def _people(stage: Stage) -> QWidget:
    """Somebody has changed jobs, somebody may be known, and the rest is new."""
    story = stage.story
    people.edit(stage.logbook, stage.uid(story.priya), emails=[Point("pr@example.org")], title=story.title)
    people.add(stage.logbook, story.stranger, organisation=story.company)
    return _looked(stage, f"{story.company}.csv", _connections(story).encode())


def _columns(stage: Stage) -> QWidget:
    """A table that nobody knows, in letters of which it does not say what they are."""
    table = "\n".join(";".join(row) for row in stage.story.table)
    return _looked(stage, f"{stage.story.theme}.csv", _in_old_letters(table))


def _connections(story: Story) -> str:
    named = {key: ",".join(getattr(story, key).split(" ", 1)) for key in ("priya", "helen", "stranger")}
    return _LINKEDIN.format(story=story, nobody=f"{story.nobody},{story.nickname}", **named)


def _in_old_letters(text: str) -> bytes:
    try:
        return text.encode("cp1250")
    except UnicodeEncodeError:
        return text.encode("cp1251")


def _looked(stage: Stage, name: str, content: bytes) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        sheet = opened(ImportPeopleSheet(stage.desk, stage.window, [file]))
        wait_until(lambda: sheet.people.list.model().rowCount() > 0)
    return sheet


def _past(stage: Stage) -> QWidget:
    """An import that stands, and one that was taken back."""
    _imported(stage, stage.story.nobody, _CARD.format(name=stage.story.nobody))
    applied = _imported(stage, stage.story.company, _connections(stage.story))
    imports.undo(stage.logbook, applied.uid)
    return opened(PastImportsSheet(stage.desk, stage.window))


def _left_out(stage: Stage) -> QWidget:
    applied = _imported(stage, f"{stage.story.company}.csv", _connections(stage.story))
    return opened(ImportedDialog(stage.desk, stage.window, applied))


def _imported(stage: Stage, name: str, content: str) -> Applied:
    reading = sources.read(content.encode(), name)
    return apply(stage.logbook, plan(stage.logbook, [ReadFile(name, reading)]))


def _none_past(stage: Stage) -> QWidget:
    return opened(PastImportsSheet(stage.desk, stage.window))


def _move(stage: Stage) -> QWidget:
    sheet = opened(MoveLogbookSheet(stage.desk, stage.window))
    head = layout.Head(layout.FORMAT, "", 0, write.counted(stage.logbook), 1)
    sheet.tell_written(Path("/Users/hugo/mentorlog.zip"), head)
    return sheet


IMPORTS = (
    Scene("import-people", _people),
    Scene("import-columns", _columns),
    Scene("imported", _left_out),
    Scene("imports", _past),
    Scene("imports-none", _none_past),
    Scene("move-logbook", _move),
)

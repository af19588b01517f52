"""The scenes of people and meetings in and out, and of everything in one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage
from mentorlog.archive import layout, write
from ui.sheets.move_logbook import MoveLogbookSheet


def _move(stage: Stage) -> QWidget:
    sheet = opened(MoveLogbookSheet(stage.desk, stage.window))
    head = layout.Head(layout.FORMAT, "", 0, write.counted(stage.logbook), 1)
    sheet.tell_written(Path("/home/hugo/mentorlog.zip"), head)
    return sheet


IMPORTS = (Scene("move-logbook", _move),)

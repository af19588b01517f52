"""The scene of the review pack: what was said, with a word of which only the user knows what it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.sheets.review_pack import ReviewPackSheet


def _review_pack(stage: Stage) -> QWidget:
    ada, priya = stage.uid(stage.story.ada), stage.uid(stage.story.priya)
    themes = [stage.story.theme]
    feedback.add(stage.logbook, ada, stage.story.quote, "growth", themes=themes)
    feedback.add(
        stage.logbook, priya, f"{stage.story.lines[0]} ({stage.story.ada})", "strength", themes=themes
    )
    sheet = opened(ReviewPackSheet(stage.desk, stage.window, ReviewFilter(period="this-review-year")))
    wait_until(lambda: sheet.pack is not None)
    return sheet


PACK = (Scene("review-pack", _review_pack),)

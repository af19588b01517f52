"""The scenes of lists: asked for in a question, and kept in the sidebar under names."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, filled, opened
from docs.stage import Stage, wait_until
from mentorlog import saved_lists
from mentorlog.people_list import PeopleFilter
from ui.pages.people import PeoplePage
from ui.sheets.save_list import RenameListSheet, SaveListSheet


def _asked(stage: Stage) -> QWidget:
    """A saved list is shown, and what was typed in front of it makes no sense."""
    _saved(stage)
    row = saved_lists.listing(stage.logbook)[1]
    stage.desk.show_list(row)
    page = stage.window.current_page()
    assert isinstance(page, PeoplePage)
    page.search.setText(f"last:soon {row.question}")
    wait_until(lambda: page.search.told.isVisible())
    return stage.window


def _save(stage: Stage) -> QWidget:
    shown = PeopleFilter(tag=stage.story.tags[1], text="last:>90d")
    return filled(SaveListSheet(stage.desk, stage.window, shown), {"name": stage.story.theme})


def _rename(stage: Stage) -> QWidget:
    _saved(stage)
    return opened(RenameListSheet(stage.desk, stage.window, saved_lists.listing(stage.logbook)[0]))


def _saved(stage: Stage) -> None:
    story = stage.story
    saved_lists.save(stage.logbook, f"{story.theme}: {story.tags[1]}", "people", f"tag:{story.tags[1]}")
    saved_lists.save(stage.logbook, story.theme, "people", "last:>60d is:kept-in-touch", "last-contact")
    saved_lists.save(stage.logbook, story.event, "meetings", "on:this-year has:notes")
    saved_lists.save(stage.logbook, story.steps[0], "follow-ups", "by:them due:overdue")


LISTS = (
    Scene("list-asked", _asked),
    Scene("save-list", _save),
    Scene("rename-list", _rename),
)

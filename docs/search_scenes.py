"""The scenes of the search over everything."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene
from docs.stage import Stage, wait_until
from ui.pages.search import SearchPage


def _found(stage: Stage) -> QWidget:
    return _asked(stage, stage.story.ada.split()[0])


def _nothing_found(stage: Stage) -> QWidget:
    return _asked(stage, stage.story.nobody)


def _nothing_asked(stage: Stage) -> QWidget:
    return _asked(stage, "")


def _asked(stage: Stage, words: str) -> QWidget:
    stage.desk.go("search")
    page = stage.window.current_page()
    assert isinstance(page, SearchPage)
    wait_until(lambda: page.is_ready)
    page.ask(words)
    return stage.window


SEARCHES = (
    Scene("search", _found),
    Scene("search-nothing-found", _nothing_found),
    Scene("search-nothing-asked", _nothing_asked),
)

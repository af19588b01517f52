"""The scenes of a period in figures."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene
from docs.stage import Stage, wait_until
from ui.pages.insights import InsightsPage


def _insights(stage: Stage) -> QWidget:
    return _shown(stage, as_rows=False)


def _as_rows(stage: Stage) -> QWidget:
    return _shown(stage, as_rows=True)


def _shown(stage: Stage, *, as_rows: bool) -> QWidget:
    stage.desk.go("insights")
    page = stage.window.current_page()
    assert isinstance(page, InsightsPage)
    page.show_rows(as_rows)
    wait_until(lambda: not page.is_counting)
    return stage.window


INSIGHTS = (
    Scene("insights", _insights),
    Scene("insights-rows", _as_rows),
    Scene("insights-empty", _insights, is_empty=True),
)

"""The scenes of reviewing: the small sheets over the themes, the saved reviews and the competencies."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage
from mentorlog.mentoring import competencies, feedback
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.sheets.competencies import CompetenciesWindow, RenameCompetencySheet
from ui.sheets.save_review import SaveReviewSheet
from ui.sheets.theme import MergeThemesSheet, RenameThemeSheet


def _rename_theme(stage: Stage) -> QWidget:
    theme, _other = _two_themes(stage)
    return opened(RenameThemeSheet(stage.desk, stage.window, theme))


def _merge_themes(stage: Stage) -> QWidget:
    return opened(MergeThemesSheet(stage.desk, stage.window, _two_themes(stage)))


def _two_themes(stage: Stage) -> tuple[str, str]:
    themes = stage.story.theme, stage.story.tags[0]
    feedback.add(stage.logbook, stage.uid(stage.story.ada), stage.story.quote, "growth", themes=themes)
    return themes


def _save_review(stage: Stage) -> QWidget:
    sheet = SaveReviewSheet(stage.desk, stage.window, ReviewFilter(kinds=("growth",)))
    sheet.name.set_text(stage.story.goal)
    return opened(sheet)


def _competencies(stage: Stage) -> QWidget:
    return opened(CompetenciesWindow(stage.desk, stage.window))


def _rename_competency(stage: Stage) -> QWidget:
    row = competencies.all_competencies(stage.logbook)[0]
    return opened(RenameCompetencySheet(stage.desk, stage.window, row))


REVIEWS = (
    Scene("rename-theme", _rename_theme),
    Scene("merge-themes", _merge_themes),
    Scene("save-review", _save_review),
    Scene("competencies", _competencies),
    Scene("rename-competency", _rename_competency),
)

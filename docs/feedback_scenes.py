"""The scenes of the page of feedback: each of its views, and what it says while there is nothing."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from docs.scene import Scene, Show, opened
from docs.stage import Stage
from mentorlog import clock
from mentorlog.mentoring import feedback, feedback_list, goals
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui import theme
from ui.pages.feedback import FeedbackPage
from ui.sheets.days import DaysSheet
from ui.sheets.evidence_link import EvidenceLinkSheet
from ui.sheets.link_goal import LinkGoalSheet
from ui.sheets.supersede import SupersedeSheet


def _view(key: str, *, more: bool = False) -> Show:
    """A view, under a filter that shows `more` boxes or those that are used most."""

    def show(stage: Stage) -> QWidget:
        stage.desk.actions.trigger("go-feedback")
        page = stage.window.current_page()
        assert isinstance(page, FeedbackPage)
        page.bar.show_more(more)
        page.view_chips.chip(key).click()
        return stage.window

    return show


def _why(stage: Stage) -> QWidget:
    """The board asks why a card is declined."""
    _view("board")(stage)
    page = stage.window.current_page()
    assert isinstance(page, FeedbackPage)
    cards = page.views["board"].columns[0].cards
    cards.pick_near(0)
    page.side.catch_up()
    QTest.keyClick(cards, Qt.Key.Key_6)
    return stage.window


def _days(stage: Stage) -> QWidget:
    today = clock.today()
    return opened(DaysSheet(stage.desk, stage.window, today - timedelta(90), today))


def _chain(stage: Stage) -> QWidget:
    """What came of feedback, from the decision on."""
    _view("timeline")(stage)
    page = stage.window.current_page()
    assert isinstance(page, FeedbackPage)
    page.side.catch_up()
    assert page.detail.decision
    QApplication.processEvents()  # until the parts have their places
    top = page.detail.decision.mapTo(page.detail.widget(), QPoint()).y()
    page.detail.verticalScrollBar().setValue(top - 2 * theme.SPACE_28)
    return stage.window


def _page(stage: Stage) -> QWidget:
    stage.desk.actions.trigger("go-feedback")
    return stage.window


def _link(stage: Stage) -> QWidget:
    uid = feedback.add(stage.logbook, stage.uid(stage.story.ada), stage.story.quote, "growth")
    return opened(EvidenceLinkSheet(stage.desk, stage.window, {"feedback": [uid]}))


def _supersede(stage: Stage) -> QWidget:
    said = feedback_list.listing(stage.logbook, ReviewFilter(givers=(stage.uid(stage.story.ada),)))
    sheet = opened(SupersedeSheet(stage.desk, stage.window, said[-1].uid))
    sheet.search.left.emit()
    return sheet


def _link_goal(stage: Stage) -> QWidget:
    goals.add(stage.logbook, stage.story.goal)
    uid = feedback.add(stage.logbook, stage.uid(stage.story.ada), stage.story.quote, "growth")
    return opened(LinkGoalSheet(stage.desk, stage.window, uid))


FEEDBACK = (
    Scene("feedback", _view("timeline")),
    Scene("feedback-chain", _chain),
    Scene("feedback-filter", _view("timeline", more=True)),
    Scene("feedback-themes", _view("themes")),
    Scene("feedback-matrix", _view("matrix")),
    Scene("feedback-board", _view("board")),
    Scene("own-days", _days),
    Scene("feedback-why", _why),
    Scene("supersede", _supersede),
    Scene("link-goal", _link_goal),
    Scene("evidence-link", _link),
    Scene("feedback-empty", _page, is_empty=True),
)

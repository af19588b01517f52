"""What the tests of the views of feedback share: some that was heard, and a view that follows the logbook."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentorlog import people
from mentorlog.logbook import Logbook
from mentorlog.mentoring import feedback
from mentorlog.mentoring.feedback_list import ReviewFilter
from ui.desk import Desk

_ALL = ReviewFilter()


@pytest.fixture
def bruno(logbook: Logbook) -> str:
    """Somebody else; his uid."""
    return people.add(logbook, "Bruno Costa")


@pytest.fixture
def heard(logbook: Logbook, today: date) -> Callable[..., str]:
    """Notes feedback of so many days ago and gives its uid."""

    def heard(giver: str | None, quote: str, kind: str = "advice", days: int = 1, **more: Any) -> str:
        return feedback.add(logbook, giver, quote, kind, day=today - timedelta(days), **more)

    return heard


class Shown:
    """A view in a window, shown afresh after each change of the logbook, and what it tells."""

    def __init__(self, view: Any, window: QWidget) -> None:
        self.view, self.window = view, window
        self.chosen = ReviewFilter()
        self.narrowed: list[ReviewFilter] = []
        self.feedback: list[str] = []
        view.narrowed.connect(self.narrowed.append)
        view.feedback_chosen.connect(self.feedback.append)

    def refresh(self) -> None:
        self.view.show(self.chosen)


@pytest.fixture
def shown(desk: Desk, logbook: Logbook, behind: QWidget, qtbot: QtBot) -> Callable[..., Shown]:
    """Puts a view into the window behind, with the keyboard in it."""

    def shown(kind: type[QWidget], chosen: ReviewFilter = _ALL) -> Shown:
        view = kind(desk)
        QVBoxLayout(behind).addWidget(view)
        there = Shown(view, behind)
        there.chosen = chosen
        there.refresh()
        logbook.on_change = lambda *_changes: there.refresh()
        behind.activateWindow()
        view.setFocus()
        qtbot.waitUntil(lambda: view.isAncestorOf(QApplication.focusWidget() or behind))
        return there

    return shown

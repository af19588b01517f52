"""The views of feedback beside hand-written SQL for the same answer, on the same file by bare sqlite3."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bench.data import TODAY
from bench.run import Limit, Pair, timed
from mentorlog import clock, people
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.mentoring import competencies, feedback, feedback_list, review
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models.mentoring import STATUSES
from ui import theme
from ui.actions import Actions
from ui.desk import Desk
from ui.pages.feedback import FeedbackPage
from ui.pages.feedback_review.board_view import BoardView
from ui.pages.feedback_review.matrix_view import MatrixView
from ui.pages.feedback_review.themes_view import ThemesView
from ui.preferences import Preferences

FEEDBACK, GIVERS, YEARS, THEME_LINKS_A_YEAR, THEMES = 5_000, 50, 10, 500, 60
_PAGE = 50
_GOAL = 3.0
_BLINK = 100  # milliseconds
_SIZE = (1100, 700)
_WORDS = ("r", "ri", "ris", "risk", "who", "decides", "giver 7", "remark 4")

_THERE = "f.trashed_at IS NULL AND f.day >= ?"
_COUNTS = "count(*), " + ", ".join(f"sum(f.kind = '{kind}')" for kind in feedback.KINDS)
_HEARD = f"{_COUNTS}, count(DISTINCT f.giver_id), min(f.day), max(f.day)"
_QUARTER = "substr(f.day, 1, 4) || '-Q' || (CAST(substr(f.day, 6, 2) AS INTEGER) + 2) / 3"
_OF_THEME = "LEFT JOIN feedback_theme ft ON ft.feedback_id = f.id LEFT JOIN theme t ON t.id = ft.theme_id"
_OF_COMPETENCY = """
    LEFT JOIN feedback_competency fc ON fc.feedback_id = f.id
    LEFT JOIN competency c ON c.id = fc.competency_id
"""

_IDS = f"SELECT f.id FROM feedback f WHERE {_THERE} ORDER BY f.day DESC, f.id DESC"
_CARDS = f"""
    SELECT f.id, f.uid, p.uid, p.name, p.trashed_at, f.quote, f.kind, f.status, f.reason, f.day, f.private,
        f.solicited, f.told_on, m.uid, s.uid, n.uid,
        (SELECT count(*) FROM feedback_goal l JOIN goal g ON g.id = l.goal_id
         WHERE l.feedback_id = f.id AND g.trashed_at IS NULL),
        (SELECT count(*) FROM feedback_follow_up l JOIN follow_up u ON u.id = l.follow_up_id
         WHERE l.feedback_id = f.id AND u.trashed_at IS NULL),
        (SELECT count(*) FROM feedback_evidence l WHERE l.feedback_id = f.id),
        (SELECT group_concat(t.name) FROM feedback_theme l JOIN theme t ON t.id = l.theme_id
         WHERE l.feedback_id = f.id),
        (SELECT group_concat(c.name) FROM feedback_competency l JOIN competency c ON c.id = l.competency_id
         WHERE l.feedback_id = f.id)
    FROM feedback f LEFT JOIN person p ON p.id = f.giver_id LEFT JOIN meeting m ON m.id = f.meeting_id
    LEFT JOIN mentorship s ON s.id = f.mentorship_id LEFT JOIN feedback n ON n.id = f.superseded_by_id
    WHERE f.id IN ({", ".join("?" * _PAGE)})
"""
_THEMES = (
    f"SELECT t.name, {_HEARD} FROM feedback f {_OF_THEME} WHERE {_THERE} GROUP BY t.id",
    f"""SELECT t.name, {_QUARTER}, count(*), max(CASE WHEN f.kind = 'strength' THEN f.day END),
            min(CASE WHEN f.kind = 'growth' THEN f.day END)
        FROM feedback f {_OF_THEME} WHERE {_THERE} GROUP BY t.id, 2""",
)
_MATRIX = f"""
    SELECT p.uid, p.name, c.key, c.name, {_COUNTS} FROM feedback f LEFT JOIN person p ON p.id = f.giver_id
    {_OF_COMPETENCY} WHERE {_THERE} GROUP BY p.id, c.id
"""
_OF_STATUS = f"SELECT f.status, f.id FROM feedback f WHERE {_THERE} ORDER BY f.day DESC, f.id DESC"
_BY_GIVER = f"""
    SELECT p.name, {_HEARD} FROM feedback f LEFT JOIN person p ON p.id = f.giver_id WHERE {_THERE} GROUP BY 1
"""
_BY_COMPETENCY = f"SELECT c.name, {_HEARD} FROM feedback f {_OF_COMPETENCY} WHERE {_THERE} GROUP BY c.id"
_BY_STATUS = f"SELECT f.status, {_HEARD} FROM feedback f WHERE {_THERE} GROUP BY 1"
_BY_QUARTER = f"SELECT {_QUARTER}, {_HEARD} FROM feedback f WHERE {_THERE} GROUP BY 1"

Sql = Callable[[sqlite3.Connection, str], object]
View = Callable[[Logbook, ReviewFilter], object]
Repainted = ThemesView | MatrixView | BoardView | FeedbackPage

_REPAINTED: tuple[tuple[str, type[Repainted]], ...] = (
    ("themes", ThemesView),
    ("who said what", MatrixView),
    ("the board", BoardView),
    ("the page with the timeline", FeedbackPage),
)


def views_of_feedback(place: Path) -> Iterator[Pair | Limit]:
    """Timeline, themes, who said what, the board and the counts over ten years; then typing in the filter."""
    clock.pin(TODAY)
    path = place / "logbook.db"
    with open_logbook(path) as logbook, closing(sqlite3.connect(path)) as connection:
        _fill(logbook)
        for name, by_hand, view in _VIEWS:
            yield Pair(
                f"{FEEDBACK:,} feedback: {name} / SQL by hand",
                timed(partial(_by_hand, connection, by_hand)),
                timed(partial(_by_us, logbook, view)),
                goal=_GOAL,
            )
        for name, view in _REPAINTED:
            shown = partial(_until_repainted, logbook, view, place)
            yield Limit(f"{FEEDBACK:,} feedback: a word typed repaints {name}", shown, _BLINK, "ms")
    clock.pin(None)


def _until_repainted(logbook: Logbook, kind: type[Repainted], place: Path) -> float:
    """Milliseconds from the filter to the paint, the middle of some."""
    application = QApplication.instance() or QApplication([])
    theme.apply(application, "light", 100)
    window = QWidget()
    window.resize(*_SIZE)
    view = kind(Desk(logbook, Preferences(place / "window.ini"), Actions(window)))
    QVBoxLayout(window).addWidget(view)
    window.show()
    show = view.narrow if isinstance(view, FeedbackPage) else view.show
    QApplication.processEvents()
    taken = []
    for word in ("", *_WORDS):
        began = time.perf_counter()
        show(ReviewFilter(text=word))
        view.repaint()
        QApplication.processEvents()
        taken.append((time.perf_counter() - began) * 1000)
    window.close()
    return statistics.median(taken[1:])


def _by_hand(connection: sqlite3.Connection, query: Sql, k: int) -> None:
    query(connection, _since(k).isoformat())


def _by_us(logbook: Logbook, view: View, k: int) -> None:
    view(logbook, ReviewFilter(since=_since(k)))


def _since(k: int) -> date:
    """Another day each time, long ago, so that no answer can be kept."""
    return TODAY - timedelta(days=YEARS * 365 - k % 100)


def _all(connection: sqlite3.Connection, *queries: str, since: str) -> list[list[Any]]:
    return [connection.execute(query, [since]).fetchall() for query in queries]


def _timeline_by_hand(connection: sqlite3.Connection, since: str) -> object:
    numbers = [number for (number,) in connection.execute(_IDS, [since])]
    return connection.execute(_CARDS, numbers[:_PAGE]).fetchall()


def _timeline(logbook: Logbook, chosen: ReviewFilter) -> object:
    return feedback_list.rows(logbook, feedback_list.ids(logbook, chosen)[:_PAGE])


def _plain(query: str) -> Sql:
    return lambda connection, since: _all(connection, query, since=since)


def _grouped(by: review.By) -> View:
    return lambda logbook, chosen: review.by(logbook, chosen, by)


_VIEWS: tuple[tuple[str, Sql, View], ...] = (
    ("timeline and its first page", _timeline_by_hand, _timeline),
    ("themes", lambda connection, since: _all(connection, *_THEMES, since=since), review.themes),
    ("who said what", _plain(_MATRIX), review.matrix),
    ("what I did with it", _plain(_OF_STATUS), feedback_list.ids_by_status),
    ("by giver", _plain(_BY_GIVER), _grouped("giver")),
    ("by competency", _plain(_BY_COMPETENCY), _grouped("competency")),
    ("by status", _plain(_BY_STATUS), _grouped("status")),
    ("by quarter", _plain(_BY_QUARTER), _grouped("quarter")),
)


def _fill(logbook: Logbook) -> None:
    """Feedback of ten years from fifty people, two themes on half of it, a competency on most."""
    dice = random.Random(2026)
    with logbook.edit("sample-data"):
        givers = [people.add(logbook, f"Giver {number}") for number in range(GIVERS)]
        keys = [row.key for row in competencies.all_competencies(logbook)]
        links = set(dice.sample(range(FEEDBACK), min(FEEDBACK, THEME_LINKS_A_YEAR * YEARS // 2)))
        for number in range(FEEDBACK):
            themes = dice.sample(range(THEMES), 2) if number in links else ()
            uid = feedback.add(
                logbook,
                dice.choice(givers),
                f"Remark {number}: say what the risk is, and who decides",
                dice.choice(feedback.KINDS),
                day=TODAY - timedelta(days=dice.randint(0, YEARS * 365)),
                themes=[f"Theme {theme}" for theme in themes],
                competencies=dice.sample(keys, dice.choice((0, 1, 1, 2))),
            )
            feedback.move(logbook, [uid], dice.choice(STATUSES), reason="Not mine to decide")

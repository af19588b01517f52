"""The list of all meetings beside the same painting over Qt's own SQL model, which is C++."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QPainter
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem

from bench.data import MEETINGS, TODAY, logbook_copy
from bench.run import Pair, Side
from mentorlog import clock, meeting_list
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meeting_list import MeetingRow
from ui import theme
from ui.row_model import DISPLAY, Index, RowModel
from ui.rows.meeting_row import KindOf, MeetingDelegate, kinds_of, meeting_roles
from ui.rows.row import RowCanvas, paint_ground
from ui.rows.row_list import RowList

View = TypeVar("View", bound=QListView)

_SIZE = (380, 700)
_PAGE = 12  # rows that one turn of the page moves
_QUERY = """
    SELECT m.title, m.kind, m.day, m.minutes, m.place, m.notes, m.state,
        (SELECT group_concat(p.name) FROM meeting_person mp JOIN person p ON p.id = mp.person_id
         WHERE mp.meeting_id = m.id)
    FROM meeting m WHERE m.trashed_at IS NULL ORDER BY m.start_utc DESC, m.id DESC
"""


def all_meetings(place: Path) -> Iterator[Pair]:
    """Open the list, and scroll it by pages."""
    application = QApplication.instance() or QApplication([])
    theme.apply(application, "light", 100)
    clock.pin(TODAY)
    path = logbook_copy(place)
    with open_logbook(path) as logbook:
        kind_of = kinds_of(logbook)
        first = meeting_list.rows(logbook, meeting_list.ids(logbook)[:1])[0]
        floor_view, view = _bare_list(_OverSql(kind_of, first)), _row_list(logbook, kind_of)

        def shown_by_qt(_k: int) -> float:
            return _first_paint(floor_view, lambda: floor_view.setModel(_sql_model(path, floor_view)))

        def shown_by_us(_k: int) -> float:
            view.show_keys([])  # the next one is filled as the first one is
            return _first_paint(view, lambda: view.show_keys(meeting_list.ids(logbook)))

        yield Pair(
            f"list of {MEETINGS:,} meetings to first paint / C++ model", shown_by_qt, shown_by_us, goal=3
        )
        assert view.model().rowCount() == MEETINGS
        yield Pair(
            "the same: a page of scrolling / C++ model", _turn(floor_view), _turn(view), goal=1.4, rounds=100
        )
        floor_view.setModel(None)
    clock.pin(None)


class _OverSql(MeetingDelegate):
    """The same painting over columns: it reads one of them, and always paints the same row from memory."""

    def __init__(self, kind_of: Callable[[str], object], row: MeetingRow) -> None:
        super().__init__(kind_of)
        self._row = row

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        index.data(DISPLAY)
        self.draw(RowCanvas(painter, option), self._row)
        painter.restore()


def _sql_model(path: Path, view: QListView) -> QSqlQueryModel:
    database = QSqlDatabase.database("bench", open=False)
    if not database.isValid():
        database = QSqlDatabase.addDatabase("QSQLITE", "bench")
        database.setDatabaseName(str(path))
        database.open()
    model = QSqlQueryModel(view)
    model.setQuery(_QUERY, database)
    assert not model.lastError().isValid(), model.lastError().text()
    return model


def _row_list(logbook: Logbook, kind_of: KindOf) -> RowList:
    model = RowModel(lambda keys: meeting_list.rows(logbook, keys), meeting_roles(kind_of))
    return _shown(RowList("Meetings", model, MeetingDelegate(kind_of)))


def _bare_list(delegate: QStyledItemDelegate) -> QListView:
    view = QListView()
    view.setUniformItemSizes(True)
    view.setItemDelegate(delegate)
    return _shown(view)


def _shown(view: View) -> View:
    view.resize(*_SIZE)
    view.show()
    QApplication.processEvents()  # nothing is painted before the window is exposed
    return view


def _first_paint(view: QListView, fill: Callable[[], object]) -> float:
    began = time.perf_counter()
    fill()
    view.viewport().repaint()
    return time.perf_counter() - began


def _turn(view: QListView) -> Side:
    """Scroll to another page within the rows that both have read, and paint it."""

    def side(k: int) -> float:
        view.verticalScrollBar().setValue(0)
        view.viewport().repaint()
        rows_read = min(view.model().rowCount(), 200)
        began = time.perf_counter()
        view.scrollTo(view.model().index(k * _PAGE % rows_read, 0), QListView.ScrollHint.PositionAtTop)
        view.viewport().repaint()
        return time.perf_counter() - began

    return side

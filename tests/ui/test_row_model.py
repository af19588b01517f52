"""The list model fetches what is painted, keeps little, and keeps the selection when its rows change."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from ui.row_model import ACCESSIBLE, DISPLAY, KEY, PAGE, PAGES_KEPT, ROW, TOOLTIP, RowModel


class Shelf:
    """Rows by key, and the record of what was asked for."""

    def __init__(self):
        self.asked = []
        self.gone = set()

    def fetch(self, keys):
        self.asked.append(len(keys))
        return [f"row {key}" for key in keys if key not in self.gone]


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def model(shelf):
    return RowModel(shelf.fetch, {DISPLAY: str.upper, ACCESSIBLE: lambda row: f"this is {row}"})


@pytest.fixture
def view(model, qtbot):
    view = QListView()
    view.setUniformItemSizes(True)
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    view.setModel(model)
    qtbot.addWidget(view)
    view.show()
    return view


def select(view, *rows):
    for row in rows:
        view.selectionModel().select(view.model().index(row), QItemSelectionModel.SelectionFlag.Select)
    view.selectionModel().setCurrentIndex(
        view.model().index(rows[-1]), QItemSelectionModel.SelectionFlag.NoUpdate
    )


def selected_keys(view):
    return [index.data(KEY) for index in sorted(view.selectedIndexes())]


def test_it_keeps_the_rules_of_qt(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reset(list("abcde"))
    model.reset(list("edx"))
    model.reset([])
    assert tester.model() is model


def test_roles_are_functions_of_the_row(model):
    model.reset(["a", "b"])
    index = model.index(1)
    assert index.data(DISPLAY) == "ROW B"
    assert index.data(ACCESSIBLE) == "this is row b"
    assert index.data(ROW) == "row b"
    assert index.data(KEY) == "b"
    assert index.data(TOOLTIP) is None
    assert index.data(Qt.ItemDataRole.DisplayRole) == "ROW B"


def test_keys_and_foreign_roles_cost_no_fetch(model, shelf):
    model.reset(list("abc"))
    assert model.index(1).data(KEY) == "b" and model.index(1).data(TOOLTIP) is None
    assert shelf.asked == []


def test_a_long_list_fetches_what_is_painted(model, view, shelf, qtbot):
    model.reset(array("q", range(100_000)))
    qtbot.waitExposed(view)
    view.grab()
    assert len(shelf.asked) <= 2  # the first page, and the last one, whose end the view measures
    view.scrollTo(model.index(50_000), QListView.ScrollHint.PositionAtTop)
    view.grab()
    assert shelf.asked[-1] == PAGE and len(shelf.asked) <= 3


def test_only_the_pages_used_last_are_kept(model, shelf):
    model.reset(array("q", range(PAGE * (PAGES_KEPT + 1))))
    for page in range(PAGES_KEPT):
        model.row(page * PAGE)
    model.row(0)  # used again: the second page is now the oldest
    model.row(PAGES_KEPT * PAGE)
    shelf.asked.clear()
    model.row(0)
    assert shelf.asked == []
    model.row(PAGE)
    assert shelf.asked == [PAGE]


def test_reset_fetches_anew(model, shelf):
    model.reset(["a"])
    model.row(0)
    model.reset(["a"])
    model.row(0)
    assert shelf.asked == [1, 1]


def test_a_row_that_has_gone_shows_nothing(model, shelf):
    shelf.gone.add("b")
    model.reset(list("abc"))
    assert model.index(1).data(DISPLAY) is None and model.index(2).data(DISPLAY) == "ROW C"


def test_selection_and_current_row_follow_their_keys(model, view):
    model.reset(list("abcdef"))
    select(view, 1, 3)
    model.reset(list("xdyzbef"))
    assert selected_keys(view) == ["d", "b"]
    assert view.currentIndex().data(KEY) == "d"


def test_a_selected_row_that_leaves_the_list_is_selected_no_longer(model, view):
    model.reset(list("abcdef"))
    select(view, 1, 3)
    model.reset(list("ab"))
    assert selected_keys(view) == ["b"]
    model.reset([])
    assert view.selectedIndexes() == [] and model.rowCount() == 0


def test_a_large_selection_follows_its_keys_too(model, view):
    model.reset(array("q", range(40)))
    select(view, *range(0, 40, 2))
    model.reset(array("q", range(39, 9, -1)))
    assert selected_keys(view) == list(range(38, 9, -2))


def test_a_whole_selection_does_not_spread_to_new_rows(model, view):
    model.reset(list("abc"))
    view.selectAll()
    model.reset(list("abcd"))
    assert selected_keys(view) == ["a", "b", "c"]
    model.reset(list("xyz"))
    assert view.selectedIndexes() == []


def test_the_same_keys_again_tell_nobody_of_another_selection(model, view):
    model.reset(list("abc"))
    select(view, 1)
    heard = []
    view.selectionModel().currentChanged.connect(lambda *_: heard.append("current"))
    view.selectionModel().selectionChanged.connect(lambda *_: heard.append("selection"))
    model.reset(list("cba"))
    assert heard == []
    assert view.currentIndex().data(KEY) == "b"


def test_the_view_shows_new_rows_after_a_reset(model, view, qtbot):
    model.reset(list("ab"))
    view.grab()
    model.reset(list("abcdefgh"))
    view.grab()
    assert view.visualRect(model.index(7)).isValid()
    assert view.indexAt(view.visualRect(model.index(7)).center()).data(KEY) == "h"


def test_where_a_key_stands(model):
    model.reset(array("q", [7, 3, 9]))
    assert model.index_of(9).row() == 2
    assert not model.index_of(4).isValid()

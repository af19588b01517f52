"""What a layout holds is told in its order, and no item of it is left behind in Python's hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import getAllValidWrappers

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.folding_row import FoldingRow
from ui.widgets.laid_out import laid_out, parts


@pytest.fixture
def holder(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


def made(count):
    return [QWidget() for _part in range(count)]


def fill(holder):
    """A row with a column in it, made in another order than it is read, beside what no layout holds."""
    QWidget(holder)
    QTimer(holder)
    first, second, third, last = made(4)
    row = QHBoxLayout(holder)
    row.addWidget(last)
    column = QVBoxLayout()
    column.addWidget(third)
    column.insertWidget(0, second)
    column.insertStretch(0)
    row.insertLayout(0, column)
    row.insertSpacing(0, 8)
    row.insertWidget(0, first)
    return row, column, [first, second, third, last]


def items():
    """The items of layouts that PySide knows, layouts aside."""
    known = [each for each in getAllValidWrappers() if isinstance(each, QLayoutItem)]
    return [each for each in known if type(each).__name__ in ("QWidgetItem", "QSpacerItem")]


def test_it_tells_the_widgets_in_the_order_of_the_layout(holder):
    row, column, widgets = fill(holder)
    assert list(laid_out(row)) == widgets
    assert parts(row) == [widgets[0], column, widgets[3]]


def test_it_tells_what_flows(holder):
    flow = FlowLayout(holder)
    first, second, third = made(3)
    flow.addWidget(second)
    flow.addWidget(third)
    flow.insert_widget(0, first)
    assert list(laid_out(flow)) == [first, second, third]


def test_it_leaves_no_item_that_qt_deletes_unseen(holder):
    row, _column, _widgets = fill(holder)
    before = items()
    list(laid_out(row))
    assert items() == before


def test_a_row_that_folds_leaves_none_either(qtbot):
    row = FoldingRow(400)
    qtbot.addWidget(row)
    for width in (30, 70, 50):
        part = QWidget()
        part.setMinimumWidth(width)
        row.line.addWidget(part)
    inner = QHBoxLayout()
    inner.addWidget(QWidget(minimumWidth=90))
    inner.addSpacing(5)
    row.line.addLayout(inner)
    row.line.addStretch()
    before = items()
    assert row.minimumSizeHint().width() >= 95
    assert items() == before

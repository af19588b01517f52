"""A page to look things up: what to press or type on the left, what it does on the right, in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.language import _
from ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_28
from ui.widgets.button import Button
from ui.widgets.heading import Heading, Title
from ui.widgets.label import Label

# The ring round what scrolls leaves room on both of its sides.
_OUTSIDE, _INSIDE = SPACE_16, SPACE_12

Lines = list[tuple[str, str]]


class PairsWindow(QDialog):
    """Groups of lines under their titles, as evenly in two columns as they go."""

    def __init__(
        self, title: str, groups: Sequence[tuple[str, Lines]], parent: QWidget, *, lines: int = 42
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{title} – mentorlog")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(_OUTSIDE, SPACE_28, _OUTSIDE, SPACE_16)
        column.setSpacing(SPACE_8)
        head = Title(title)
        head.setContentsMargins(_INSIDE, 0, _INSIDE, 0)
        column.addWidget(head)
        column.addWidget(self._scrolled(_two_columns(groups)))
        close = Button(_("Close"), look="primary")
        close.clicked.connect(self.accept)
        close.setFocus()
        foot = QHBoxLayout()
        foot.setContentsMargins(0, SPACE_8, _INSIDE, 0)
        foot.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        wanted = QSize(self.fontMetrics().averageCharWidth() * 130, self.fontMetrics().height() * lines)
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(SPACE_28, 2 * SPACE_28)))

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.accessibleName())
        area.setWidget(content)
        return area


def _two_columns(wanted: Sequence[tuple[str, Lines]]) -> QWidget:
    content = QWidget()
    row = QHBoxLayout(content)
    row.setContentsMargins(_INSIDE, SPACE_8, _INSIDE, SPACE_8)
    row.setSpacing(SPACE_28 + SPACE_16)
    half = sum(len(lines) + 2 for _title, lines in wanted) / 2
    columns: list[list[tuple[str, Lines]]] = [[], []]
    filled = 0
    for title, lines in wanted:
        columns[filled >= half].append((title, lines))
        filled += len(lines) + 2
    for groups_of_column in columns:
        row.addLayout(_column(groups_of_column), 1)
    return content


def _column(groups_of_column: Sequence[tuple[str, Lines]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_16)
    grid.setVerticalSpacing(SPACE_4)
    grid.setColumnStretch(1, 1)
    for title, lines in groups_of_column:
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), SPACE_8)
        grid.addWidget(Heading(title), grid.rowCount(), 0, 1, 2)
        for keys, text in lines:
            line = grid.rowCount()
            grid.addWidget(Label(keys, tone="muted"), line, 0)
            grid.addWidget(Label(text, wrap=True), line, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid

"""One figure of a rule: what it is and says, how sure it is, and where that was read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.credentials.rule import Source
from mentorlog.credentials.rule_figures import Figure
from mentorlog.language import _
from ui import messages, theme
from ui.rows.plain_day import plain_day
from ui.widgets.button import IconButton
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.folding_row import FoldingRow
from ui.widgets.label import Label

_FOLD_BELOW = 420


class FigureLine(QWidget):
    """A link of a source is opened by its button alone, after the question whether to."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        said = FoldingRow(_FOLD_BELOW)
        said.line.setSpacing(theme.SPACE_12)
        said.line.addWidget(Label(figure.label, wrap=True), 1)
        said.line.addWidget(Label(figure.value, bold=True, wrap=True), 1)
        column.addWidget(said)
        read = QHBoxLayout()
        read.setSpacing(theme.SPACE_8)
        if figure.sources or not figure.changed_on:
            read.addWidget(ConfidenceMark(figure.confidence), alignment=Qt.AlignmentFlag.AlignTop)
        sources = QVBoxLayout()
        sources.setSpacing(0)
        if figure.changed_on:
            said = _("changed by you on {day}").format(day=plain_day(figure.changed_on))
            sources.addWidget(Label(said, scale=0.88, wrap=True))
        for source in figure.sources:
            sources.addLayout(self._source(source))
        read.addLayout(sources, 1)
        column.addLayout(read)

    def _source(self, source: Source) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_4)
        line.addWidget(Label(source_words(source), tone="muted", scale=0.88, wrap=True), 1)
        if source.link:
            button = IconButton("external-link", _("Open {source}").format(source=source.title))
            button.setProperty("slim", True)
            button.setFixedHeight(button.fontMetrics().height())
            button.clicked.connect(partial(self._open, source.link))
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _open(self, link: str, _checked: bool = False) -> None:
        messages.open_link(self.window(), link)


def figure_lines(figures: Sequence[Figure]) -> QWidget:
    """All of these, one under the other."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.SPACE_28, theme.SPACE_8, theme.SPACE_28, theme.SPACE_12)
    column.setSpacing(theme.SPACE_16)
    for figure in figures:
        column.addWidget(FigureLine(figure))
    column.addStretch(1)
    return page


def source_words(source: Source) -> str:
    """The title of a source with its year, where the title does not name that."""
    if str(source.year) in source.title:
        return source.title
    return _("{title}, {year}").format(title=source.title, year=source.year)

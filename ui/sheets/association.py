"""What is known of an association: each figure with its confidence, its year and its source."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentorlog.credentials.rule import Source
from mentorlog.credentials.rule_figures import Figure
from mentorlog.language import _
from mentorlog.memberships.presets import Preset, recorded
from ui import messages, theme
from ui.rows.credential_row import day_words
from ui.rows.row import isolated
from ui.sheets.association_figures import figures
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.confidence import ConfidenceMark
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LETTERS, _HEIGHT = 96, 620


class AssociationWindow(QDialog):
    """One figure a card; a source that has a link opens it."""

    def __init__(self, parent: QWidget | None, preset: Preset) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = _("What is known of {name}").format(name=preset.name)
        self.setWindowTitle(f"{title} – mentorlog")
        self.setAccessibleName(title)
        as_of = _("Recorded on {day}.").format(day=day_words(recorded().as_of))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, theme.SPACE_8)
        column.setSpacing(theme.SPACE_12)
        column.addWidget(Label(f"{as_of} {_(recorded().disclaimer)}", tone="muted", wrap=True))
        for figure in figures(preset):
            column.addWidget(_FigureCard(figure))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys read on
        scroll.setAccessibleName(title)
        scroll.setWidget(inside)
        self._lay_out(title, scroll)

    def _lay_out(self, title: str, scroll: QScrollArea) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        head.addWidget(Title(title))
        close = Button(_("Close"), look="primary", keys="Esc")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_28, 0, theme.SPACE_28, 0)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.SPACE_28, 0, theme.SPACE_16)
        whole.setSpacing(theme.SPACE_16)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, theme.at_text_size(_HEIGHT))
        close.setFocus()


class _FigureCard(Card):
    """What it is and says, how sure that is, and where it was read."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_8)
        head.addWidget(Label(figure.label, tone="muted", scale=0.88, wrap=True), 1)
        head.addWidget(ConfidenceMark(figure.confidence), alignment=Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(theme.SPACE_4)
        self.body.addLayout(head)
        self.body.addWidget(Label(figure.value, bold=figure.confidence != "low", wrap=True))
        for source in figure.sources:
            self.body.addLayout(self._source(source))

    def _source(self, source: Source) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE_8)
        words = _("{title}, {year}").format(title=isolated(source.title), year=source.year)
        line.addWidget(Label(words, tone="muted", scale=0.88, wrap=True), 1)
        if source.link:
            link = Button(_("Open"), "external-link", look="quiet", ink="accent")
            link.setAccessibleDescription(source.title)
            link.clicked.connect(partial(messages.open_link, self, source.link))
            line.addWidget(link)
        return line

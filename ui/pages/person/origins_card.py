"""Where a person came from: the sources that have them, and what these noted, apart from the user's notes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.contacts import origins
from mentorlog.contacts.origins import Origin
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import theme
from ui.rows.row import side_by_side
from ui.widgets.blur import discretion
from ui.widgets.card import Card
from ui.widgets.heading import Heading
from ui.widgets.label import Label


class OriginsCard(Card):
    """Nothing to press: the keyboard comes by, so that it scrolls into sight and is read out."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._logbook = logbook
        self._shown: list[Origin] = []
        self._told = QWidget()
        self.body.addWidget(Heading(_("Where they come from")))
        self.body.addWidget(self._told)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(_("Where they come from"))
        discretion.changed.connect(self._retell)

    def show_person(self, uid: str) -> None:
        """Show the sources of this person; somebody whom the user wrote down has none."""
        found = origins.of_person(self._logbook, uid)
        self.setVisible(bool(found))
        if found != self._shown:
            self._shown = found
            self._tell()
            self._retell()

    def _tell(self) -> None:
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_12)
        for origin in self._shown:
            column.addLayout(_source(origin))
        self.body.replaceWidget(self._told, told)
        self._told.hide()
        self._told.deleteLater()
        self._told = told

    def _retell(self) -> None:
        """Say all of it to a screen reader, the notes as far as they may be read now."""
        words = [
            word
            for origin in self._shown
            for word in (_facts(origin), origins.missing_words(origin), discretion.shown(origin.notes))
        ]
        self.setAccessibleDescription(". ".join(filter(None, words)))


def _source(origin: Origin) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_4)
    column.addWidget(Label(_facts(origin), wrap=True))
    if missing := origins.missing_words(origin):
        column.addWidget(Label(missing, tone="warn", wrap=True))
    if origin.notes:
        title = _("Notes from {source}").format(source=origin.name)
        column.addWidget(Label(title, tone="muted", scale=0.88))
        column.addWidget(Label(origin.notes, wrap=True, secret=True))
    return column


def _facts(origin: Origin) -> str:
    return side_by_side(origin.name, *origins.facts(origin))

"""Who stands how to a person, with the way to each of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import relationships
from mentorlog.language import _
from mentorlog.relationships import RelationshipRow
from ui import messages, theme
from ui.desk import Desk
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.label import Label

_FOLD_BELOW = 260


class Relations(QWidget):
    """One line for each: "mentor  Bruno Costa"; a name opens the person."""

    relating = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[str, list[RelationshipRow]] = ("", [])
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_4)
        relate = Button(_("Relationship"), "plus", look="quiet")
        relate.clicked.connect(self.relating)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        column.addLayout(self._lines)
        column.addWidget(relate, alignment=Qt.AlignmentFlag.AlignLeft)
        discretion.changed.connect(self._rebuild)

    def show_person(self, uid: str) -> None:
        """Show the relationships of a person."""
        now = (uid, relationships.of_person(self._desk.logbook, uid))
        if now != self._shown:
            self._shown = now
            self._rebuild()

    def _rebuild(self) -> None:
        while self._lines.count():
            line = self._lines.takeAt(0).widget()
            line.hide()
            line.deleteLater()
        for row in self._shown[1]:
            self._lines.addWidget(self._line(row))

    def _line(self, row: RelationshipRow) -> QWidget:
        name = Button(discretion.shown(row.other_name).replace("&", "&&"), look="quiet", ink="accent")
        name.clicked.connect(lambda: self._desk.go("people", row.other))
        remove = IconButton("x", _("Remove {what}").format(what=row.name))
        remove.clicked.connect(partial(self._remove, row))
        words = FoldingRow(_FOLD_BELOW)
        words.line.setSpacing(0)
        words.line.addWidget(Label(row.name, tone="muted"))
        words.line.addWidget(name, alignment=Qt.AlignmentFlag.AlignLeft)
        words.line.addStretch(1)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _remove(self, row: RelationshipRow) -> None:
        relationships.remove(self._desk.logbook, row.uid)
        messages.notice(_("Relationship removed"), undo=True)

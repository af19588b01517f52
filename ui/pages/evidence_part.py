"""The evidence of one thing: files kept in the logbook, links, and the ways to add them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog import evidence
from mentorlog.errors import MentorlogError
from mentorlog.evidence import EvidenceRow, Owners
from mentorlog.language import _
from mentorlog.written_files import write_file
from ui import icons, messages, theme
from ui.desk import Desk
from ui.evidence_opening import open_evidence
from ui.pages.detail import named
from ui.sheets.evidence_link import EvidenceLinkSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.fact import Fact
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.validated_line import Problem


class EvidencePart(QWidget):
    """What there is for its owner, and two buttons under it; what cannot be added is told there."""

    def __init__(self, desk: Desk, owner: Owners, there: Sequence[EvidenceRow]) -> None:
        super().__init__()
        self._desk, self._owner = desk, owner
        self.problem = Problem(self)
        self.file_button = named("add-file", Button(_("Add file…"), "paperclip"), self.add_file)
        self._pressed: Button = self.file_button  # what the problem is about
        self.link_button = named("add-link", Button(_("Add link…"), "link"), self.add_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        if there:
            card = Card()
            for row in there:
                card.body.addWidget(self._fact(row))
            column.addWidget(card)
        buttons = FlowLayout()
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.link_button)
        column.addLayout(buttons)
        column.addWidget(self.problem)

    def add_file(self) -> None:
        """Choose a file and take it into the logbook, or tell beside the button why not."""
        path = messages.file_to_open(self.window(), _("Add file"), Path.home(), _("All files (*)"))
        if path is None:
            return
        add = partial(evidence.add_file, self._desk.logbook, path, **self._owner)
        if self._attempt(add, self.file_button):
            messages.notice(_("File added"), undo=True)

    def add_link(self) -> None:
        """Ask for a link."""
        EvidenceLinkSheet(self._desk, self.window(), self._owner).open()

    def _fact(self, row: EvidenceRow) -> Fact:
        sign = icons.icon("link" if row.link else "paperclip", "accent")
        fact = Fact(sign, Label(row.title, wrap=True, secret=True))
        title = discretion.shown(row.title)
        look = Button(_("Open"), look="quiet", ink="accent")
        look.setAccessibleName(_("Open {what}").format(what=title))
        fact.add_button(named(f"open-{row.uid}", look, partial(self._open, row, look)))
        if row.file_name:
            copy = IconButton("download", _("Save a copy of {what}").format(what=title))
            fact.add_button(named(f"copy-{row.uid}", copy, partial(self._save_copy, row, copy)))
        away = IconButton("x", _("Take {what} away").format(what=title))
        fact.add_button(named(f"away-{row.uid}", away, partial(self._detach, row, away)))
        return fact

    def _open(self, row: EvidenceRow, pressed: Button) -> None:
        if row.link:
            messages.open_link(self.window(), row.link)
        else:
            self._attempt(partial(open_evidence, self.window(), self._desk.logbook, row.uid), pressed)

    def _save_copy(self, row: EvidenceRow, pressed: Button) -> None:
        proposed = Path.home() / row.file_name
        path = messages.file_to_save(self.window(), _("Save a copy"), proposed, _("All files (*)"))
        if path is not None:
            logbook = self._desk.logbook
            self._attempt(lambda: write_file(path, evidence.content(logbook, row.uid).bytes), pressed)

    def _detach(self, row: EvidenceRow, pressed: Button) -> None:
        detach = partial(evidence.detach, self._desk.logbook, row.uid, **self._owner)
        if self._attempt(detach, pressed):
            messages.notice(_("Taken away"), undo=True)

    def _attempt(self, act: Callable[[], object], pressed: Button) -> bool:
        self.problem.tell("", self._pressed)
        self._pressed = pressed
        try:
            act()
        except MentorlogError as problem:
            self.problem.tell(str(problem), pressed)
            return False
        return True

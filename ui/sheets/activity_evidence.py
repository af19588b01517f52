"""What shows that an activity took place, as files and links; kept when its sheet is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import evidence
from mentorlog.credentials import proofs, retention
from mentorlog.credentials.proofs import ProofRow
from mentorlog.credit_words import Proof
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.web_links import read_link
from ui import icons, messages, theme
from ui.widgets.blur import discretion
from ui.widgets.boxes import ComboBox
from ui.widgets.button import Button, IconButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.folding_row import FoldingRow
from ui.widgets.icon_view import IconView
from ui.widgets.validated_line import ValidatedLine

_FOLD_BELOW = 320


class Piece(Struct, frozen=True):
    """A file to be taken in, or a link; or, by `uid`, what is in the logbook already."""

    title: str
    path: str = ""
    link: str = ""
    uid: str = ""


class EvidenceField(QWidget):
    """A line for each piece, and under them a button for a file and a line for a link."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._logbook = logbook
        self._asks_english = proofs.asks_english(logbook)
        self._kept: Sequence[ProofRow] = ()
        self.lines: list[PieceLine] = []
        self.add_file = Button(_("Add file…"), "paperclip")
        self.link = ValidatedLine(_("Link to evidence"), placeholder=_("or a link, and Enter"), secret=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.SPACE_4)
        self._lay_out()
        self.add_file.clicked.connect(lambda _checked=False: self._choose_file())
        self.link.line.returnPressed.connect(self._take_link)

    def show_kept(self, kept: Sequence[ProofRow]) -> None:
        """Show what is in the logbook."""
        self._kept = kept
        for row in kept:
            self._add(Piece(row.title, link=row.link, uid=row.uid), row.proof, row.in_english)

    def write(self, activity: str) -> None:
        """Bring the logbook up to what is shown, within an edit. Raises InvalidEntry."""
        there = {line.piece.uid for line in self.lines}
        for row in self._kept:
            if row.uid not in there:
                evidence.detach(self._logbook, row.uid, activities=[activity])
        said = {row.uid: (row.proof, row.in_english) for row in self._kept}
        for line in self.lines:
            uid = line.piece.uid or self._keep(line.piece, activity)
            proof, in_english = line.proof(), line.in_english()
            if said.get(uid) != (proof, in_english):
                proofs.say(self._logbook, activity, uid, proof=proof, in_english=in_english)
        if self.link.text():
            evidence.add_link(self._logbook, self.link.text(), activities=[activity])

    def values(self) -> list[list[Any]]:
        """What is shown, for a draft."""
        pending = [[self.link.text(), "", "", "", "", True]] if self.link.text() else []
        return [line.values() for line in self.lines] + pending

    def show_values(self, values: Sequence[Sequence[Any]]) -> None:
        """Show what `values` gave."""
        for line in list(self.lines):
            self._remove(line)
        self.link.set_text("")
        for title, path, link, uid, proof, in_english in values:
            if proof:
                self._add(Piece(title, path, link, uid), proof, in_english)
            else:
                self.link.set_text(title)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong under the line for a link."""
        self.link.show_problem(sentence)

    def _keep(self, piece: Piece, activity: str) -> str:
        if piece.path:
            return evidence.add_file(self._logbook, Path(piece.path), activities=[activity])
        return evidence.add_link(self._logbook, piece.link, activities=[activity])

    def _choose_file(self) -> None:
        path = messages.file_to_open(self.window(), _("Evidence"), Path.home(), _("All files (*)"))
        if path is not None:
            self._add(Piece(path.name, path=str(path)), proofs.likely(path.name))

    def _take_link(self) -> None:
        if not self.link.text():
            return
        try:
            link = read_link(self.link.text())
        except InvalidEntry as problem:
            self.link.show_problem(str(problem))
            return
        self._add(Piece(link, link=link), "certificate")
        self.link.set_text("")

    def _add(self, piece: Piece, proof: Proof, in_english: bool = True) -> None:
        line = PieceLine(piece, proof, in_english, asks_english=self._asks_english)
        line.removed.connect(lambda: self._take_away(line))
        self.lines.append(line)
        self._column.addWidget(line)

    def _take_away(self, line: PieceLine) -> None:
        """Take it away; where an issuer may still want to see it, the user is asked first."""
        kept = [line.piece.uid] if line.piece.uid else []
        warning = retention.warning(self._logbook, evidence=kept)
        title = _("Take away what an issuer may ask for?")
        if warning and not messages.question(self.window(), title, warning, _("Take away")):
            return
        self._remove(line)
        self.add_file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, line: PieceLine) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()

    def _lay_out(self) -> None:
        ways = FoldingRow(_FOLD_BELOW)
        ways.line.addWidget(self.add_file, alignment=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        ways.line.addWidget(self.link, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE_8)
        whole.addLayout(self._column)
        whole.addWidget(ways)
        self.setFocusProxy(self.add_file)


class PieceLine(FoldingRow):
    """A piece of evidence: what it is to an auditor, and the way to take it away."""

    removed = Signal()

    def __init__(
        self, piece: Piece, proof: Proof, in_english: bool = True, *, asks_english: bool = False
    ) -> None:
        super().__init__(_FOLD_BELOW)
        self.piece = piece
        self.english = QCheckBox(_("in English"))
        self.english.setChecked(in_english)
        if in_english and not asks_english:
            self.english.hide()  # nobody asks for it
        self._box = ComboBox()
        for key, words in proofs.NAMES.items():
            self._box.addItem(_(words), key)
        self._box.setCurrentIndex(self._box.findData(proof))
        self._box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(14)
        away = self._away = IconButton("x", "")
        away.clicked.connect(self.removed)
        told, said = QHBoxLayout(), QHBoxLayout()
        told.addWidget(IconView(icons.icon("link" if piece.link else "paperclip", "accent"), 16))
        told.addWidget(ElidedLabel(piece.title, secret=True), 1)
        said.addWidget(self._box, 1)
        said.addWidget(self.english)
        said.addWidget(away)
        for part in (told, said):
            part.setSpacing(theme.SPACE_8)
            self.line.addLayout(part, 1)
        discretion.changed.connect(self._name)
        self._name()

    def proof(self) -> Proof:
        """What it is to an auditor."""
        proof: Proof = self._box.currentData()
        return proof

    def in_english(self) -> bool:
        """Whether it is in English, which some issuers ask for."""
        return self.english.isChecked()

    def values(self) -> list[Any]:
        """What it is, for a draft."""
        piece = self.piece
        return [piece.title, piece.path, piece.link, piece.uid, self.proof(), self.in_english()]

    def _name(self) -> None:
        title = discretion.shown(self.piece.title)
        self._away.set_name(_("Take {what} away").format(what=title))
        self._box.setAccessibleName(_("What {what} is").format(what=title))
        self.english.setAccessibleName(_("{what} is in English").format(what=title))

"""The prep card on screen: what to know before one meets somebody again, read at a glance."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from mentorlog import people
from mentorlog.document import Document, as_text
from mentorlog.errors import NotFound
from mentorlog.language import _
from mentorlog.mentoring import prep, prep_document, questions
from mentorlog.mentoring.prep import PrepCard
from mentorlog.mentoring.questions import QuestionRow
from ui import messages, theme
from ui.desk import Desk
from ui.printing import print_pdf
from ui.sheets import prep_parts
from ui.sheets.ask import AskSheet
from ui.sheets.file_place import ask_file_place
from ui.sheets.sheet import Sheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label
from ui.widgets.tick_line import TickLine

_WIDTH = 118  # letters
_NUMBERED = 9  # questions


class PrepSheet(Sheet):
    """Follows the logbook while it is open; a question that is ticked off stays until it is closed.

    Of several people each has a card, and the first is shown until another is chosen.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, *people_uids: str) -> None:
        super().__init__(desk, parent, _("Before I meet them"), save=_("Save as PDF…"))
        self._person = people_uids[0]
        names = [(uid, people.name_of(desk.logbook, uid)) for uid in people_uids]
        self.whom = ChoiceChips(_("Whom I meet"), names, secret=True)
        self._asked: list[str] = []  # the questions that were there, in their order
        self._told: object = None
        self.ticks: dict[str, TickLine] = {}
        self.private = QCheckBox(_("With what is &private"))
        self.copy = Button(_("Copy as text"), "copy")
        self.ask = Button(_("Ask for feedback…"), "message-circle-question-mark", look="quiet", ink="accent")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.SPACE_16)
        self._arrange()
        self._connect()
        self.refresh()
        # Not a question, which would scroll what stands above it out of sight.
        self.first = self.whom.chip(self._person) if len(people_uids) > 1 else self.save_button
        self.set_width(_WIDTH)

    def refresh(self) -> None:
        """Tell the card as it is now, if it tells something else than before."""
        try:
            card = prep.of_person(self.desk.logbook, self._person)
        except NotFound:  # erased meanwhile
            self.reject()
            return
        told = (card, self._questions(card), discretion.on)
        if told != self._told:
            self._told = told
            self._show(card, told[1])

    def save(self) -> None:
        """Ask where to, and write the card as a PDF."""
        kinds = _("PDF files (*.pdf)")
        file = ask_file_place(self, "prep", _("Save as PDF"), _("prep.pdf"), kinds)
        if file is not None:
            self._print(file)

    # --- what is written and copied

    def document(self) -> Document:
        """The card in words, without what is private unless that is ticked."""
        card = prep.of_person(self.desk.logbook, self._person)
        return prep_document.document(
            self.desk.logbook, card if self.private.isChecked() else prep.to_be_shared(card)
        )

    def _print(self, file: Path) -> None:
        if self.attempt(lambda: print_pdf(self.document(), file)):
            messages.notice(_("Saved as {name}").format(name=discretion.named(file.name)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.document()))
        messages.notice(_("Copied"))

    # --- what is shown

    def _questions(self, card: PrepCard) -> list[QuestionRow]:
        """Those still to be asked, and those ticked off here, each where it stood."""
        self._asked += [row.uid for row in card.questions if row.uid not in self._asked]
        there = {row.uid: row for row in questions.of_person(self.desk.logbook, self._person)}
        return [there[uid] for uid in self._asked if uid in there]

    def _show(self, card: PrepCard, asked: list[QuestionRow]) -> None:
        name = discretion.shown(people.name_of(self.desk.logbook, self._person))
        self.head.set_title(_("Before I meet {name}").format(name=name))
        self.private.setVisible(prep.to_be_shared(card) != card)
        held = next((uid for uid, tick in self.ticks.items() if tick.box is QApplication.focusWidget()), "")
        self._clear()
        self.ticks = {row.uid: self._tick(row, place) for place, row in enumerate(asked, start=1)}
        for part in prep_parts.parts(self.desk, card, list(self.ticks.values())):
            self._parts.addWidget(part)
        if held in self.ticks:
            self.ticks[held].box.setFocus()
        self.fit_afresh()

    def _turn_to(self, person: str) -> None:
        self._person = person
        self.refresh()

    def _tick(self, row: QuestionRow, place: int) -> TickLine:
        """The question with its box; the first nine are ticked by their numbers too, from anywhere."""
        line = TickLine(row.words, on=row.asked_on is not None, secret=True)
        line.ticked.connect(partial(self._tick_off, row.uid))
        if place <= _NUMBERED:
            line.line.addWidget(Label(_("key {n}").format(n=place), tone="muted", scale=0.88))
        return line

    def _tick_numbered(self, place: int) -> None:
        if place <= len(self.ticks):
            list(self.ticks.values())[place - 1].box.click()

    def _tick_off(self, uid: str, asked: bool) -> None:
        self.attempt(lambda: questions.mark(self.desk.logbook, uid, asked))

    def _clear(self) -> None:
        while self._parts.count():
            old = self._parts.takeAt(0).widget()
            old.hide()
            old.deleteLater()

    # --- the parts

    def _arrange(self) -> None:
        self.form.hide()
        self.whom.choose(self._person)
        self.whom.setVisible(len(self.whom.keys()) > 1)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_16)
        column.addWidget(self.whom)
        column.addLayout(self._parts)
        self.top.addLayout(column)
        self.body.addWidget(self.private)
        self.foot.aside.addWidget(self.copy)
        self.foot.aside.addWidget(self.ask)

    def _connect(self) -> None:
        for place in range(1, _NUMBERED + 1):
            QShortcut(QKeySequence(str(place)), self, partial(self._tick_numbered, place))
        self.addActions([self.desk.actions[key] for key in ("undo", "redo")])
        self.whom.chosen.connect(self._turn_to)
        self.desk.changed.connect(self.refresh)
        discretion.changed.connect(self.refresh)
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        self.ask.clicked.connect(lambda _checked=False: AskSheet(self.desk, self, self._person).open())

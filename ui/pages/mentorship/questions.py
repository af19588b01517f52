"""Questions collected for a person until the next time: each is asked once, and ticked off."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock
from mentorlog.dates import spoken
from mentorlog.errors import InvalidEntry
from mentorlog.language import _
from mentorlog.mentoring import questions
from mentorlog.mentoring.questions import QuestionRow
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.question import ChangeQuestionSheet
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.heading import Heading
from ui.widgets.label import Label
from ui.widgets.tick_line import TickLine
from ui.widgets.validated_line import ValidatedLine


class QuestionsSection(QWidget):
    """What is still to be asked first, then what was asked; Enter in the last line collects one more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person = ""
        self._rows: list[QuestionRow] = []
        self.lines: dict[str, QuestionLine] = {}
        self.new = ValidatedLine(_("New question"), placeholder=_("What to ask next time?"), secret=True)
        self.add = Button(_("Add"), "plus")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.SPACE_4)
        self._lay_out()
        self.new.line.returnPressed.connect(self._add)
        self.add.clicked.connect(lambda _checked=False: self._add())

    def show_person(self, uid: str) -> None:
        """Show the questions for this person as the file has them; what is typed for another is gone."""
        if uid != self._person:
            self._person = uid
            self.new.set_text("")
        rows = questions.of_person(self._desk.logbook, uid)
        if rows != self._rows:
            self._rows = rows
            self._make_lines()

    def _make_lines(self) -> None:
        """Tell them anew; the focus stays at the box of the same question."""
        held = next((uid for uid, line in self.lines.items() if line.has_focus()), None)
        for line in self.lines.values():
            line.hide()
            line.deleteLater()
        self.lines = {row.uid: QuestionLine(self._desk, row) for row in self._rows}
        for line in self.lines.values():
            self._column.addWidget(line)
        if held in self.lines:
            self.lines[held].tick.box.setFocus()

    def _add(self) -> None:
        try:
            questions.add(self._desk.logbook, self._person, self.new.text())
        except InvalidEntry as problem:
            self.new.show_problem(str(problem))
        else:
            self.new.set_text("")

    def _lay_out(self) -> None:
        card = Card()
        card.body.addLayout(self._column)
        entry = QHBoxLayout()
        entry.setSpacing(theme.SPACE_8)
        entry.addWidget(self.new, 1)
        entry.addWidget(self.add)
        card.body.addLayout(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_4, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Questions to ask")))
        column.addWidget(card)


class QuestionLine(QWidget):
    """A question with its box, and what can be done with it."""

    def __init__(self, desk: Desk, row: QuestionRow) -> None:
        super().__init__()
        self._desk, self._row = desk, row
        self.tick = TickLine(row.words, on=row.asked_on is not None, secret=True)
        self.change = IconButton("pencil", _("Change question"))
        self.remove = IconButton("x", _("Remove question"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.tick)
        if row.asked_on:
            words.addWidget(_asked(row.asked_on))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_4)
        line.addLayout(words, 1)
        for button in (self.change, self.remove):
            line.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self.tick.stand_beside(self.change)
        self.tick.ticked.connect(partial(questions.mark, desk.logbook, row.uid))
        self.change.clicked.connect(lambda _checked=False: self._change())
        self.remove.clicked.connect(lambda _checked=False: self._remove())

    def has_focus(self) -> bool:
        """Whether the keyboard is at its box."""
        return self.tick.box.hasFocus()

    def _change(self) -> None:
        ChangeQuestionSheet(self._desk, self.window(), self._row).open()

    def _remove(self) -> None:
        questions.remove(self._desk.logbook, self._row.uid)
        words = _("“{question}” removed").format(question=discretion.named(self._row.words))
        messages.notice(words, undo=True)


def _asked(day: date) -> Label:
    """When it was asked, under the words of the question."""
    label = Label(_("asked {day}").format(day=spoken(day, clock.today())), tone="muted", scale=0.88)
    label.setContentsMargins(theme.SPACE_28, 0, 0, theme.SPACE_4)
    return label

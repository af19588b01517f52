"""The sheet that asks for feedback: choose questions, change the text, send it, and chase the answer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import people
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.mentoring import asking, questions
from ui import messages, theme
from ui.desk import Desk
from ui.sheets.due import DueField
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.folding_row import FoldingRow
from ui.widgets.heading import Heading
from ui.widgets.tick_line import TickLine

_WIDTH = 140  # letters
_FOLD_BELOW = 760  # pixels, under which the text goes below the questions


class AskSheet(Sheet):
    """Saving says that they were asked: questions are ticked off, and a follow-up chases the answer."""

    def __init__(self, desk: Desk, parent: QWidget | None, person_uid: str) -> None:
        super().__init__(desk, parent, _("Ask for feedback"), save=_("I asked"), draft=f"ask-{person_uid}")
        self._person = person_uid
        own = [row.words for row in questions.of_person(desk.logbook, person_uid, unasked=True)]
        self.ticks = {words: self._tick(words, own=True) for words in own}
        samples = [words for words in asking.samples() if words not in self.ticks]
        self.samples = {words: self._tick(words, own=False) for words in samples}
        self.text = GrowingNotes(_("Text to send"))
        self._proposed = ""
        self.chase = QCheckBox(_("Remind me to chase the answer"))
        self.chase.setChecked(True)
        self.due = DueField(desk.logbook, _("Chase on"))
        self.copy = Button(_("Copy"), "copy")
        self.mail = Button(_("Write e-mail…"), "mail")
        self.first = next(iter((self.ticks or self.samples).values()))
        self._arrange()
        self._connect()
        self._name()
        self.due.propose()
        self._propose()
        self.set_width(_WIDTH)

    def write(self) -> None:
        """Tick the questions off and note the follow-up, in one step."""
        asked = self.asked()
        if not asked and not self.chase.isChecked():
            raise InvalidEntry("asked", marked("Choose a question that you asked, or a day to chase it."))
        due = self.due.when("due") if self.chase.isChecked() else None
        if due is None and self.chase.isChecked():
            raise InvalidEntry("due", marked("When? Choose a day or type one, such as fri."))
        with self.desk.logbook.edit("feedback-asked", self._person):
            asking.ask(self.desk.logbook, self._person, asked, due)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        name = discretion.named(people.name_of(self.desk.logbook, self._person))
        messages.notice(_("Asked {name} for feedback").format(name=name), undo=True)

    def values(self) -> Values:
        """What is chosen and typed."""
        return {
            "asked": self.asked(),
            "text": self.text.toPlainText(),
            "chase": self.chase.isChecked(),
            "due": self.due.lasting_text(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; a question that has gone meanwhile stands in the text alone."""
        for words, tick in self._all().items():
            tick.box.setChecked(words in values["asked"])
        self._propose()
        self.text.setPlainText(values["text"])
        self.chase.setChecked(values["chase"])
        self.due.set_text(values["due"])

    def asked(self) -> list[str]:
        """The questions that are chosen."""
        return [words for words, tick in self._all().items() if tick.box.isChecked()]

    # --- what the user does

    def _choose(self, words: str, chosen: bool) -> None:
        """Let the text ask it, or no longer; what the user changed in the text stays."""
        text = self.text.toPlainText()
        if text == self._proposed:
            self._propose()
        elif chosen:
            self.text.setPlainText(f"{text.rstrip()}\n- {words}\n")
        else:
            kept = [line for line in text.split("\n") if line.strip() != f"- {words}"]
            self.text.setPlainText("\n".join(kept))
        self._follow_text()

    def _follow_text(self) -> None:
        """Nothing was asked while nothing is chosen and the text is as it was proposed."""
        self.save_button.setEnabled(bool(self.asked()) or self.text.toPlainText() != self._proposed)

    def _propose(self) -> None:
        self._proposed = asking.letter(self.desk.logbook, self._person, self.asked())
        self.text.setPlainText(self._proposed)
        self._follow_text()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        messages.notice(_("Copied"))

    def _write_mail(self) -> None:
        """Hand the text to the user's own mail program, which sends nothing by itself."""
        link = asking.mail_link(self.desk.logbook, self._person, self.text.toPlainText())
        QDesktopServices.openUrl(QUrl(link))

    # --- the parts

    def _all(self) -> dict[str, TickLine]:
        return self.ticks | self.samples

    def _tick(self, words: str, *, own: bool) -> TickLine:
        line = TickLine(words, secret=own, choice=True)
        line.ticked.connect(lambda chosen: self._choose(words, chosen))
        return line

    def _name(self) -> None:
        name = discretion.shown(people.name_of(self.desk.logbook, self._person))
        self.head.set_title(_("Ask {name} for feedback").format(name=name))

    def _arrange(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(theme.SPACE_16)
        choices.addLayout(_listed(_("Collected for them"), self.ticks.values()))
        choices.addLayout(_listed(_("Worth asking"), self.samples.values()))
        choices.addStretch(1)
        halves = FoldingRow(_FOLD_BELOW)
        halves.line.setSpacing(theme.SPACE_28)
        halves.line.addLayout(choices, 4)
        halves.line.addWidget(self.form, 5, Qt.AlignmentFlag.AlignTop)
        self.top.addWidget(halves)
        self.form.add("text", _("&Text"), self.text)
        self.form.add("send", _("Send"), self._ways())
        self.form.add("chase", _("Follow-up"), self.chase)
        self.form.add("due", _("C&hase on"), self.due)

    def _ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self.copy)
        row.addWidget(self.mail)
        row.addStretch(1)
        return ways

    def _connect(self) -> None:
        self.copy.clicked.connect(lambda _checked=False: self._copy())
        self.mail.clicked.connect(lambda _checked=False: self._write_mail())
        self.text.textChanged.connect(self._follow_text)
        self.chase.toggled.connect(lambda on: self.form.set_shown("due", on))
        discretion.changed.connect(self._name)


def _listed(title: str, lines: Iterable[TickLine]) -> QVBoxLayout:
    """The lines under their title; nothing without any."""
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_8)
    shown = list(lines)
    if shown:
        column.addWidget(Heading(title))
    for line in shown:
        column.addWidget(line)
    return column

"""What was agreed at a meeting: one next step, and others for some of the people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog.dates import parse_repeat
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep
from ui import theme
from ui.sheets.choices import RepeatBox
from ui.sheets.due import DueField
from ui.widgets import date_words
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import TickChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine

Values = dict[str, Any]
UidOf = Callable[[Token], str]


class NextSteps(QWidget):
    """Any number of next steps; those without words are nothing. `changed` follows what is typed."""

    changed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._people: list[Token] = []
        self._rows: list[NextStepRow] = []
        self._another = Button(_("Another"), "plus", look="quiet", ink="accent", flush=True)
        self._another.clicked.connect(self._start_another)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_12)
        self._column.addWidget(self._another, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_row()

    def set_people(self, people: Sequence[Token]) -> None:
        """Know who is there: where there are several, a step may be for some of them."""
        self._people = list(people)
        for row in self._rows:
            row.set_people(self._people)

    def is_empty(self) -> bool:
        """Whether nothing is agreed."""
        return not any(row.what.text() for row in self._rows)

    def take(self, words: str) -> None:
        """Begin a step of these words, due on the day that they say or in a week."""
        row = self._rows[-1] if not self._rows[-1].what.text() else self._add_row()
        if said := date_words.said(words):
            row.due.set_value(said)
        row.what.set_text(words)
        row.follow_words()

    def steps(self, uid_of: UidOf) -> list[NextStep]:
        """The steps for the core. Raises InvalidEntry("due-0"), ... for the row whose date is none."""
        return [row.step(f"due-{place}", uid_of) for place, row in enumerate(self._rows) if row.what.text()]

    def dues(self) -> list[DueField]:
        """The dates of the steps that there are."""
        return [row.due for row in self._rows if row.what.text()]

    def show_row_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the date of a row; False where no row is meant."""
        name, _dash, place = field.partition("-")
        if name != "due" or not place.isdigit():
            return False
        due = self._rows[int(place)].due
        due.show_problem(sentence)
        due.setFocus()
        return True

    def values(self) -> list[Values]:
        """What is typed, for a draft."""
        return [row.values() for row in self._rows]

    def show_values(self, values: Sequence[Values]) -> None:
        """Show what `values` gave."""
        while self._rows:
            self._drop(self._rows[-1])
        for each in values or [{}]:
            self._add_row().show_values(each)
        self._follow()

    def _add_row(self) -> NextStepRow:
        row = NextStepRow(self._logbook)
        row.set_people(self._people)
        row.changed.connect(self._follow)
        row.removed.connect(partial(self._remove, row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        row.show()  # at once, so that the next key finds it
        self.setFocusProxy(self._rows[0].what)
        self._offer_more()
        return row

    def _start_another(self) -> None:
        self._add_row().what.setFocus()

    def _remove(self, row: NextStepRow) -> None:
        self._drop(row)
        self._rows[-1].what.setFocus()
        self._follow()

    def _drop(self, row: NextStepRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _follow(self) -> None:
        self._offer_more()
        self.changed.emit()

    def _offer_more(self) -> None:
        self._another.setVisible(bool(self._rows[-1].what.text()))
        for row in self._rows:
            row.remove.setVisible(len(self._rows) > 1)


class NextStepRow(QWidget):
    """What, when, who promised it, whether it repeats, and for whom; all but the first once it has words."""

    changed = Signal()
    removed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = ValidatedLine(_("Next step"), placeholder=_("What comes next?"), secret=True)
        self.remove = IconButton("x", _("Remove this step"))
        # By keyboard a step goes with its words; Tab must lead from them to their date.
        self.remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.due = DueField(logbook)
        self._theirs = TickChip(_("They promised"))
        self._repeat = RepeatBox()
        self._for = _ForWhom()
        self._lay_out()
        self.what.changed.connect(self.follow_words)
        self.remove.clicked.connect(self.removed)
        for signal in (self.due.changed, self._theirs.toggled, self._repeat.currentIndexChanged):
            signal.connect(self.changed)
        self._particulars.hide()

    def set_people(self, people: Sequence[Token]) -> None:
        """Offer these people to be ticked."""
        self._for.set_people(people)

    def step(self, due_key: str, uid_of: UidOf) -> NextStep:
        """The step for the core. Raises InvalidEntry for `due_key`."""
        due = self.due.when(due_key)
        if due is None:
            raise InvalidEntry(due_key, marked("When? Choose a day or type one, such as fri."))
        return NextStep(
            self.what.text(),
            due,
            people=tuple(uid_of(token) for token in self._for.some()),
            owed_by="them" if self._theirs.isChecked() else "me",
            repeat=self._repeat.repeat(),
        )

    def values(self) -> Values:
        """What is typed, for a draft."""
        repeat = self._repeat.repeat()
        return {
            "what": self.what.text(),
            "due": self.due.lasting_text(),
            "theirs": self._theirs.isChecked(),
            "repeat": str(repeat) if repeat else "",
            "for": [[token.key, token.text] for token in self._for.some()],
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave; all of it may be missing."""
        self.what.set_text(values.get("what", ""))
        self.due.set_text(values.get("due", ""))
        self._theirs.setChecked(values.get("theirs", False))
        repeat = values.get("repeat", "")
        self._repeat.show_repeat(parse_repeat(repeat) if repeat else None)
        self._for.tick([Token(key, text) for key, text in values.get("for", [])])
        self._particulars.setVisible(bool(self.what.text()))

    def follow_words(self) -> None:
        """A step with words has a date; it is proposed, and stands there to be seen."""
        self.due.propose()
        self._particulars.setVisible(bool(self.what.text()))
        self.changed.emit()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE_4)
        first.addWidget(self.what, 1)
        first.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)
        terms = QHBoxLayout()
        terms.setSpacing(theme.SPACE_8)
        terms.addWidget(self._theirs)
        terms.addWidget(self._repeat)
        terms.addStretch()
        self._particulars = QWidget()
        rest = QVBoxLayout(self._particulars)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(theme.SPACE_8)
        rest.addWidget(self.due)
        rest.addLayout(terms)
        rest.addWidget(self._for)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addLayout(first)
        column.addWidget(self._particulars)
        self.setFocusProxy(self.what)


class _ForWhom(QWidget):
    """The people of the meeting, all ticked until the user says otherwise; one alone needs no tick.

    A step may also be for somebody who was not there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Token, TickChip] = {}
        self._absent: list[Token] = []
        self._flow = FlowLayout(self, gap=6)
        words = Label(_("For"), tone="muted")
        words.setFixedHeight(TickChip("").sizeHint().height())
        self._flow.addWidget(words)
        self.hide()

    def set_people(self, people: Sequence[Token]) -> None:
        """Offer these; who was unticked stays so."""
        left_out = {token for token, chip in self._chips.items() if not chip.isChecked()}
        here = [*people, *(token for token in self._absent if token not in people)]
        for token in [token for token in self._chips if token not in here]:
            chip = self._chips.pop(token)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for token in here:
            if token not in self._chips:
                self._chips[token] = TickChip(token.text, ticked=token not in left_out, secret=True)
                self._flow.addWidget(self._chips[token])
        self.setVisible(len(here) > 1)

    def tick(self, tokens: Sequence[Token]) -> None:
        """Tick only these; none means everybody."""
        present = [token for token in self._chips if token not in self._absent]
        self._absent = [token for token in tokens if token not in present]
        self.set_people(present)
        for token, chip in self._chips.items():
            chip.setChecked(not tokens or token in tokens)

    def some(self) -> list[Token]:
        """Who is ticked where that is not everybody."""
        ticked = [token for token, chip in self._chips.items() if chip.isChecked()]
        return ticked if self._absent or len(ticked) < len(self._chips) else []

"""The people met at an event, one row each: name, a line about it, the next step and when it is due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep, Participant
from ui import theme
from ui.sheets.due import DueField
from ui.sheets.person_line import PersonLine
from ui.widgets.button import Button, IconButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.secret_line import SecretLine
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import Problem

Values = list[Any]
UidOf = Callable[[Token], str]

# How the width is shared among name, line, next step and due date.
_SHARES = (6, 7, 7, 8)


class EventRows(QWidget):
    """As many rows as people were met; Enter in any of them goes to the next. `changed` follows typing."""

    changed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._rows: list[EventRow] = []
        self._another = Button(_("Another person"), "plus", look="quiet", ink="accent", flush=True)
        self._another.clicked.connect(self.start_row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)
        self._column.addWidget(_titles())
        self._column.addWidget(self._another, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_row()

    def people(self) -> list[Token]:
        """Who was met, as far as the names are typed."""
        return [token for row in self._rows if (token := row.who.token())]

    def set_people(self, people: Sequence[Token]) -> None:
        """Begin with rows for these people."""
        self.show_values([[token.key, token.text, "", "", ""] for token in people])

    def participants(self, uid_of: UidOf) -> list[Participant]:
        """Who was there with a line each. Raises InvalidEntry("row-0"), ..."""
        found: dict[str, Participant] = {}
        for place, row in enumerate(self._rows):
            if row.is_empty():
                continue
            token = row.who.token()
            if token is None:
                raise InvalidEntry(f"row-{place}", marked("Who was it? This row has no name."))
            uid = self._uid(token, uid_of, place)
            if uid in found:
                raise InvalidEntry(f"row-{place}", marked("{name} has a row already."), name=token.text)
            found[uid] = Participant(uid, row.line.text())
        return list(found.values())

    def _uid(self, token: Token, uid_of: UidOf, place: int) -> str:
        try:
            return uid_of(token)
        except InvalidEntry as problem:
            raise InvalidEntry(f"row-{place}", problem.sentence, **problem.arguments) from None

    def steps(self, uid_of: UidOf) -> list[NextStep]:
        """One next step for each row that has one. Raises InvalidEntry("row-due-0"), ..."""
        return [
            row.next_step(f"row-due-{place}", uid_of)
            for place, row in enumerate(self._rows)
            if row.step.text().strip()
        ]

    def dues(self) -> list[DueField]:
        """The dates of the steps that there are."""
        return [row.due for row in self._rows if row.step.text().strip()]

    def show_row_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a row; False where none is meant."""
        name, _dash, place = field.rpartition("-")
        if name not in ("row", "row-due"):
            return False
        self._rows[int(place)].show_problem(sentence, at_date=name == "row-due")
        return True

    def clear_problems(self) -> None:
        """Take all sentences back."""
        for row in self._rows:
            row.clear_problem()

    def values(self) -> list[Values]:
        """What is typed, for a draft."""
        return [row.values() for row in self._rows]

    def show_values(self, values: Sequence[Values]) -> None:
        """Show what `values` gave."""
        while self._rows:
            self._drop(self._rows[-1])
        for each in values or [[None, "", "", "", ""]]:
            self._add_row().show_values(each)
        self.changed.emit()

    def start_row(self) -> None:
        """Go to a fresh row at the end, or to the one that waits there."""
        last = self._rows[-1]
        (last if last.is_empty() else self._add_row()).who.setFocus()

    def _add_row(self) -> EventRow:
        row = EventRow(self._logbook)
        row.changed.connect(self.changed)
        row.finished.connect(partial(self._go_on, row))
        row.removed.connect(partial(self._remove, row))
        row.wants_date.connect(partial(self._propose, row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows), row)
        row.show()  # at once, so that the next key finds it
        self.setFocusProxy(self._rows[0].who)
        return row

    def _go_on(self, row: EventRow) -> None:
        place = self._rows.index(row)
        if place + 1 < len(self._rows):
            self._rows[place + 1].who.setFocus()
        else:
            self.start_row()

    def _propose(self, row: EventRow) -> None:
        """A date as in the row before: after one evening, most of it is due on one day."""
        before = self._rows[: self._rows.index(row)]
        days = [value.day for each in before if each.step.text() and (value := each.due.value())]
        row.due.propose(days[-1] if days else None)

    def _remove(self, row: EventRow) -> None:
        place = self._rows.index(row)
        self._drop(row)
        if not self._rows:
            self._add_row()
        self._rows[max(0, place - 1)].who.setFocus()
        self.changed.emit()

    def _drop(self, row: EventRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class EventRow(QWidget):
    """One person met."""

    changed = Signal()
    finished = Signal()
    removed = Signal()
    wants_date = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = PersonLine(logbook, _("Who"))
        self.line = SecretLine(_("What you talked about"))
        self.step = SecretLine(_("Next step"))
        self.due = DueField(logbook, with_chips=False)
        _keep_place(self.due)
        self.remove = IconButton("x", _("Remove this row"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._problem = Problem()
        self._lay_out()
        self._listen()
        self.due.hide()

    def is_empty(self) -> bool:
        """Whether nothing stands in the row."""
        return not any(field.text().strip() for field in (self.who, self.line, self.step))

    def next_step(self, due_key: str, uid_of: UidOf) -> NextStep:
        """The next step with this person. Raises InvalidEntry for `due_key`."""
        due, token = self.due.when(due_key), self.who.token()
        if due is None:
            raise InvalidEntry(due_key, marked("When? Choose a day or type one, such as fri."))
        return NextStep(self.step.text(), due, people=(uid_of(token),) if token else ())

    def show_problem(self, sentence: str, *, at_date: bool) -> None:
        """Say what is wrong with the name or with the date, and go there."""
        if at_date:
            self.due.show_problem(sentence)
            self.due.setFocus()
        else:
            self._problem.tell(sentence, self.who)
            self.who.setFocus()

    def clear_problem(self) -> None:
        """Take the sentences back."""
        self._problem.tell("", self.who)
        self.due.show_problem("")

    def values(self) -> Values:
        """What is typed, for a draft."""
        token = self.who.token()
        who = [token.key, token.text] if token else [None, ""]
        return [*who, self.line.text(), self.step.text(), self.due.lasting_text()]

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        key, name, line, step, due = values
        self.who.set_token(Token(key, name) if name else None)
        self.line.setText(line)
        self.step.setText(step)
        self.due.set_text(due)
        self._follow_step()

    def _listen(self) -> None:
        self.who.taken.connect(self.line.setFocus)
        self.remove.clicked.connect(self.removed)
        self.step.textEdited.connect(self._follow_step)
        for field in (self.who, self.line, self.step):
            field.textEdited.connect(self.changed)
        self.due.changed.connect(self.changed)
        for field in (self.who, self.line, self.step, self.due.line):
            field.returnPressed.connect(self.finished)

    def _follow_step(self) -> None:
        """Only a next step has a date."""
        has_step = bool(self.step.text().strip())
        self.due.setVisible(has_step)
        if has_step:
            self.wants_date.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_8)
        for field, share in zip((self.who, self.line, self.step, self.due), _SHARES, strict=True):
            _let_share(field)
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._problem)


def _titles() -> QWidget:
    """What stands over the columns; screen readers hear the names of the fields instead."""
    titles = QWidget()
    row = QHBoxLayout(titles)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.SPACE_8)
    columns = (_("Who"), _("What you talked about"), _("Next step"), _("Due"))
    for words, share in zip(columns, _SHARES, strict=True):
        label = ElidedLabel(words, tone="muted", scale=0.88)
        _let_share(label)
        row.addWidget(label, share)
    row.addSpacing(IconButton("x", "").sizeHint().width() + theme.SPACE_8)
    return titles


def _keep_place(widget: QWidget) -> None:
    """Let the columns stay where they are while the widget is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def _let_share(widget: QWidget) -> None:
    """Let the shares alone decide on the width."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)

"""The fields of a meeting: who, when, how, what was said, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentorlog import clock, dates, kinds, meetings
from mentorlog.dates import DateAndTime, When
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from mentorlog.meetings import NextStep, Participant, Particulars
from ui.sheets.draft import Values
from ui.sheets.due import DueField
from ui.sheets.event_rows import EventRows
from ui.sheets.form import Form
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.next_steps import NextSteps
from ui.sheets.rarer_fields import RarerFields
from ui.sheets.who import WhoField
from ui.widgets.chips import ChoiceChips
from ui.widgets.date_field import DateField
from ui.widgets.tokens_field import Token
from ui.widgets.validated_line import ValidatedLine

_EVENT = "event"


class Entry(Struct, frozen=True):
    """What is typed, as the core takes it."""

    participants: Sequence[Participant]
    start: When
    steps: Sequence[NextStep]
    particulars: Particulars


class MeetingForm(Form):
    """A meeting as it is typed; `more` has its rarer fields, and stands where its sheet puts it.

    `kind_changed` tells that an event has become something else or the other way round, `dues_changed` that
    follow-ups may have to ring at other times.
    """

    kind_changed = Signal()
    dues_changed = Signal()

    def __init__(self, logbook: Logbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self.who = WhoField(logbook, _("Who"), self)
        self.when = DateField(_("When"), "back", tell=self._tell_when, parent=self)
        self.kind = self._new_kinds()
        self.title = ValidatedLine(_("Title"), placeholder=_("PMI chapter dinner"), secret=True, parent=self)
        self.rows = EventRows(logbook, self)
        self.notes = GrowingNotes(_("Notes"), placeholder=_("What was said; - [ ] makes a task"), parent=self)
        self.next = NextSteps(logbook, self)
        self.more = RarerFields(logbook, self)
        self._fill()
        self._follow_fields()
        self.when.set_value(DateAndTime(clock.today()))
        self.follow_kind()

    # --- what is typed, for the core

    def entry(self, uid_for: Callable[[Token], str]) -> Entry:
        """What is typed. Raises InvalidEntry with the field that cannot be kept."""
        participants, steps = self._who_was_there(uid_for), self.next.steps(uid_for)
        if self.is_event():
            steps = [*self.rows.steps(uid_for), *steps]
        if not participants:
            raise InvalidEntry("with", marked("Who was it? A meeting needs at least one person."))
        particulars = self.more.particulars() | Particulars(
            kind=self.kind.chosen_key() or kinds.BUILT_IN[0].key,
            title=self.title.text() if self.is_event() else "",
            notes=self.notes.toPlainText(),
        )
        return Entry(participants, self._moment(), steps, particulars)

    def dues(self) -> list[DueField]:
        """The dates of all follow-ups, in the order in which they will be saved."""
        return [*(self.rows.dues() if self.is_event() else ()), *self.next.dues()]

    def _who_was_there(self, uid_for: Callable[[Token], str]) -> list[Participant]:
        if self.is_event():
            return self.rows.participants(uid_for)
        return [Participant(uid_for(token)) for token in self.who.chosen("with")]

    def _moment(self) -> When:
        value = self.when.read("when")
        if value is None:
            raise InvalidEntry("when", marked("When was it? Type a day, such as today or tue."))
        return When(value.day, value.at, self.more.zone_name())

    # --- what is wrong with it

    def show_problem(self, key: str, sentence: str) -> bool:
        """Say what is wrong at a field or in a row."""
        if key == "with" and self.is_event():
            key = "rows"
        shown = (
            self.next.show_row_problem(key, sentence)
            or self.rows.show_row_problem(key, sentence)
            or super().show_problem(key, sentence)
            or self.more.show_problem(key, sentence)
        )
        if key == "with" and self.who.line.text():
            self.who.open_list()
        return shown

    def clear_problems(self) -> None:
        """Take all sentences at fields and rows back."""
        super().clear_problems()
        self.rows.clear_problems()
        self.more.clear_problems()

    # --- the draft

    def values(self) -> Values:
        """What is typed."""
        return {
            "who": self.who.pairs(),
            "when": self.when.lasting_text(),
            "kind": self.kind.chosen_key(),
            "title": self.title.text(),
            "rows": self.rows.values(),
            "notes": self.notes.toPlainText(),
            "next": self.next.values(),
            "more": self.more.values(),
        }

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.who.show_pairs(values["who"])
        self.when.set_text(values["when"])
        self.kind.choose(values["kind"])
        self.title.set_text(values["title"])
        self.rows.show_values(values["rows"])
        self.notes.setPlainText(values["notes"])
        self.follow_people()  # before the steps, which are for some of them
        self.next.show_values(values["next"])
        self.more.show_values(values["more"])
        self.follow_kind()

    # --- the kinds

    def is_event(self) -> bool:
        """Whether people have a row each."""
        return self.kind.chosen_key() == _EVENT

    def is_planned(self) -> bool:
        """Whether it is still to come, as far as its day can be read."""
        value = self.when.value()
        return value is not None and _is_ahead(When(value.day, value.at, self.more.zone_name()))

    def choose_kind(self, kind: str) -> None:
        """Take a kind as if the user had."""
        self.kind.choose(kind)
        self.follow_kind()

    def follow_kind(self) -> None:
        """An event has a title and a row for each person; any other kind has one field for all."""
        is_event = self.is_event()
        self._carry_names(to_rows=is_event)
        for key, shown in {
            "title": is_event,
            "rows": is_event,
            "with": not is_event,
            "next": not is_event or not self.next.is_empty(),
        }.items():
            self.set_shown(key, shown)
        self.follow_people()
        self.kind_changed.emit()

    def take_step(self, words: str) -> None:
        """Begin a next step of these words."""
        self.next.take(words)
        self.set_shown("next", True)

    def _carry_names(self, *, to_rows: bool) -> None:
        """Names that were typed before the kind was chosen are not typed again."""
        if to_rows and not self.rows.people():
            self.rows.set_people(self.who.tokens())
        elif not to_rows and not self.who.tokens():
            self.who.set_tokens(self.rows.people())

    # --- the fields

    def _new_kinds(self) -> ChoiceChips:
        known = kinds.all_kinds(self._logbook)
        chips = ChoiceChips(_("Kind"), [(kind.key, kind.name) for kind in known], self)
        for kind in known:
            chips.set_icon(kind.key, kind.icon)
        chips.choose(known[0].key)
        return chips

    def _fill(self) -> None:
        self.add("title", _("&Title"), self.title)
        self.add("with", _("&Who"), self.who)
        self.add("when", _("W&hen"), self.when)
        self.add("kind", _("&Kind"), self.kind)
        self.add("rows", _("&People"), self.rows)
        self.add("notes", _("&Notes"), self.notes)
        self.add("next", _("Ne&xt step"), self.next)

    def _follow_fields(self) -> None:
        self.kind.chosen.connect(self.follow_kind)
        self.who.changed.connect(self.follow_people)
        self.rows.changed.connect(self.dues_changed)
        self.next.changed.connect(self.dues_changed)
        self.more.changed.connect(self.when.tell_again)

    def follow_people(self) -> None:
        """A next step may be for some of those who are named now."""
        self.next.set_people(self.rows.people() if self.is_event() else self.who.tokens())

    def _tell_when(self, value: DateAndTime) -> str:
        if self.is_planned():
            return _("planned: you will be asked whether it happened")
        return "" if self.when.has_chip(value.day) else dates.relative(value.day, clock.today())


def _is_ahead(start: When) -> bool:
    try:
        return meetings.is_ahead(start)
    except InvalidEntry:
        return False  # a zone that is still being typed

"""What comes of one person of a file, field by field, and where it is for the user to decide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from mentorlog.contact_points import DayToRemember
from mentorlog.contacts.planned import Decision, PlannedRow, decide
from mentorlog.contacts.record import ContactRecord
from mentorlog.contacts.three_way import POST, SINGLE, Difference, Happens
from mentorlog.dates import parse_partial, spoken_partial
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked
from ui import theme
from ui.rows.planned_person_row import DECISIONS
from ui.widgets.chips import ChoiceChips
from ui.widgets.heading import Heading
from ui.widgets.label import Label

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": marked("Name"),
        "given": marked("Given name"),
        "family": marked("Family name"),
        "nickname": marked("Nickname"),
        "suffix": marked("After the name"),
        "organisation": marked("Organisation"),
        "title": marked("Title"),
        "emails": marked("E-mail"),
        "phones": marked("Phone"),
        "links": marked("Link"),
        "addresses": marked("Address"),
        "days": marked("Day"),
        "tags": marked("Tag"),
        "photo": marked("Photo"),
    }
)
_HAPPENS: Mapping[Happens, str] = MappingProxyType(
    {
        "taken": marked("{mine} becomes {theirs}"),
        "kept": marked("{mine} stays; the file says {theirs}"),
        "added": marked("{theirs} is added"),
        "removed": marked("{mine} goes, as the source has it no more"),
    }
)


class PersonChange(QWidget):
    """Shows a `PlannedRow`; `decided` carries it as the user wants it, `answered` that it was in doubt."""

    decided = Signal(object)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: PlannedRow | None = None
        self.name = Heading(secret=True)
        self.evidence = Label(tone="muted", wrap=True, secret=True)
        self.decision = ChoiceChips(_("Who is it?"))
        self._lines = _Lines()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.decision.chosen.connect(self._decide)

    def show_row(self, row: PlannedRow | None) -> None:
        """Show what comes of a row; of none, nothing."""
        self._row = row
        self._clear()
        self.name.setText(row.name if row else "")
        self.evidence.setText(_told(row) if row else "")
        choices = row.choices if row else ()
        self.decision.setVisible(bool(choices))
        if row:
            # With each decision the chips stay: whoever took one with the keyboard is still on it.
            if self.decision.keys() != {*choices}:
                self.decision.set_choices([(key, _(DECISIONS[key])) for key in choices])
            self.decision.choose(row.decision or row.usual)
            self._show_lines(row)

    def _show_lines(self, row: PlannedRow) -> None:
        if row.differences and row.decision != "new":
            for difference in row.differences:
                self._lines.add(difference.field, _sentence(difference), self._choice(row, difference))
        elif row.record and row.outcome != "same":
            for field, words in _facts(row.record):
                self._lines.add(field, words)

    def _clear(self) -> None:
        self._column.removeWidget(self._lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = _Lines()
        self._column.insertWidget(self._column.count() - 1, self._lines)

    def _choice(self, row: PlannedRow, difference: Difference) -> QCheckBox | None:
        """A box to take theirs, where both have changed and yours stays."""
        if difference.field not in (*SINGLE, *POST) or not difference.mine or not difference.theirs:
            return None
        if difference.happens != "kept" and difference.field not in row.taking:
            return None
        box = QCheckBox(_("Take what the file says"))
        box.setAccessibleDescription(_(FIELDS[difference.field]))
        box.setChecked(difference.field in row.taking)
        box.clicked.connect(lambda checked: self._take(difference.field, checked))
        return box

    def _take(self, field: str, checked: bool) -> None:
        assert self._row
        taking = {*self._row.taking, field} if checked else {*self._row.taking} - {field}
        happens: Happens = "taken" if checked else "kept"
        differences = [
            replace(each, happens=happens) if each.field == field else each for each in self._row.differences
        ]
        self._row = replace(self._row, taking=tuple(sorted(taking)), differences=tuple(differences))
        for each in differences:
            if each.field == field:
                self._lines.say(field, _sentence(each))
        self.decided.emit(self._row)

    def _decide(self, key: str) -> None:
        assert self._row
        decision: Decision | None = next((each for each in DECISIONS if each == key), None)
        row = decide(self._row, decision)
        self.decided.emit(row)
        self.show_row(row)
        if row.usual is None:
            self.answered.emit()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_8)
        for part in (self.name, self.evidence, self.decision, self._lines):
            self._column.addWidget(part)
        self._column.addStretch(1)


class _Lines(QWidget):
    """A line for each field: what it is called, what comes of it, and a choice where there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.SPACE_16)
        self._grid.setVerticalSpacing(theme.SPACE_4)

    def add(self, field: str, words: str, choice: QCheckBox | None = None) -> None:
        """Add a line at the end."""
        place, said = self._grid.rowCount(), Label(words, wrap=True, secret=True)
        self._said[field] = said
        name = Label(_(FIELDS[field]), tone="muted")
        self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(said, place, 1)
        if choice:
            self._grid.addWidget(choice, place + 1, 1)

    def say(self, field: str, words: str) -> None:
        """Say something else of a field."""
        self._said[field].setText(words)


def _told(row: PlannedRow) -> str:
    """By what they are known, or why nothing comes of them."""
    if row.outcome == "review":
        return _("May be {name}. {evidence}").format(name=row.person_name, evidence=row.evidence)
    return row.reason or row.evidence or _("Nobody here is like them.")


def _sentence(difference: Difference) -> str:
    is_first = difference.happens == "taken" and not difference.mine
    words = _(_HAPPENS["added" if is_first else difference.happens])
    return words.format(mine=difference.mine, theirs=difference.theirs or _("A picture"))


def _day_words(day: DayToRemember) -> str:
    """`birthday 12 Jun`; what a file has for a day and is none stays as it is."""
    with suppress(InvalidEntry):
        return f"{day.label} {spoken_partial(parse_partial(day.date))}"
    return f"{day.label} {day.date}"


def _facts(record: ContactRecord) -> Iterator[tuple[str, str]]:
    """What a new person brings."""
    for field in (*SINGLE[1:], *POST):
        if words := getattr(record, field):
            yield field, words
    for field, points in (("emails", record.emails), ("phones", record.phones), ("links", record.links)):
        yield from ((field, point.value) for point in points)
    yield from (("days", _day_words(day)) for day in record.days)
    yield from (("tags", tag) for tag in record.tags)

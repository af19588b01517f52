"""Which column of a table holds what, and what else has to be known to read it."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from mentorlog.credentials import holdings
from mentorlog.credentials.activity_import.columns import Columns, guess
from mentorlog.credentials.activity_import.plan import Choices
from mentorlog.credentials.rule_book import book
from mentorlog.csv_files import Table
from mentorlog.dates import DayOrder
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from ui.sheets.activity_form import KindBox
from ui.sheets.form import Form
from ui.widgets.boxes import ComboBox
from ui.widgets.chips import ChoiceChips

_LETTERS = 16
_FIELDS = (
    ("day", marked("&Day")),
    ("title", marked("&Title")),
    ("kind", marked("&Kind")),
    ("minutes", marked("&Length")),
    ("credits", marked("C&redits")),
    ("group", marked("&Group")),
    ("host", marked("H&ost")),
    ("notes", marked("&Notes")),
)


class ColumnsForm(Form):
    """Guessed from the heads of the table; `changed` tells that the user has said otherwise."""

    changed = Signal()

    def __init__(self, logbook: Logbook, table: Table) -> None:
        super().__init__()
        self._heads = [head or _("Column {n}").format(n=n) for n, head in enumerate(table.heads, 1)]
        self.columns = {key: self._new_box(words) for key, words in _FIELDS}
        self.in_hours = QCheckBox(_("Its numbers are hours"))
        self.kind = KindBox()
        self.rule = ComboBox()
        self.order = ChoiceChips(
            _("What 3/4 means"), [("day-month", _("3 April")), ("month-day", _("4 March"))]
        )
        self._fill(logbook)
        self._begin(guess(table.heads))

    def choices(self) -> Choices:
        """How the table is to be read."""
        places = {key: box.currentData() for key, box in self.columns.items()}
        columns = Columns(**places, in_hours=self.in_hours.isChecked())
        orders: tuple[DayOrder, ...] = get_args(DayOrder)
        order = next((each for each in orders if each == self.order.chosen_key()), None)
        return Choices(columns, order, self.kind.kind(), self.rule.currentData() or "")

    def ask_for_order(self) -> None:
        """Ask in which order days are written, for the table does not tell."""
        self.set_shown("order", True)

    def _fill(self, logbook: Logbook) -> None:
        for key, words in _FIELDS:
            self.add(key, _(words), self.columns[key])
            if key == "day":
                self.add("order", _("&3/4 is"), self.order)
            elif key == "minutes":
                self.add("in_hours", "", self.in_hours)
        self.kind.setAccessibleName(_("Kind where the table says none"))
        self.kind.insertItem(0, _("Leave these out"), None)
        self.kind.setCurrentIndex(0)
        self.add("usual_kind", _("Oth&er kinds"), self.kind)
        self.rule.setAccessibleName(_("Credits are for"))
        rules = book(logbook).rules
        self._held = [rules[row.rule] for row in holdings.held(logbook) if row.rule in rules]
        for rule in self._held:
            self.rule.addItem(rule.name, rule.id)
        self.add("rule", _("Credits &for"), self.rule)
        self.kind.activated.connect(lambda _index: self._tell())
        self.rule.activated.connect(lambda _index: self._tell())
        self.in_hours.clicked.connect(lambda _on: self._tell())
        self.order.chosen.connect(lambda _key: self._tell())

    def _begin(self, guessed: Columns) -> None:
        for key, box in self.columns.items():
            box.setCurrentIndex(box.findData(getattr(guessed, key)))
        self.in_hours.setChecked(guessed.in_hours)
        self.rule.setCurrentIndex(self._likely_rule(guessed))
        self.set_shown("order", False)
        self._follow()

    def _likely_rule(self, guessed: Columns) -> int:
        """The first credential in whose unit the head of the credits speaks, or else the first."""
        head = "" if guessed.credits is None else self._heads[guessed.credits].casefold()
        fitting = [place for place, rule in enumerate(self._held) if rule.unit.casefold() in head]
        return fitting[0] if fitting else 0

    def _tell(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Only what is to be known of the columns that there are."""
        chosen = {key for key, box in self.columns.items() if box.currentData() is not None}
        self.set_shown("in_hours", "minutes" in chosen)
        self.set_shown("rule", bool(chosen & {"credits", "group"}))

    def _new_box(self, words: str) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(_("Column of {what}").format(what=_(words).replace("&", "")))
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.addItem(_("None of them"), None)
        for place, head in enumerate(self._heads):
            box.addItem(head, place)
        box.activated.connect(lambda _index: self._tell())
        return box

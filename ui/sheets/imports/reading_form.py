"""How a file is to be read where it does not say so itself: whose it is, letters, days, columns."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import Signal

from mentorlog import encodings
from mentorlog.contacts.reading import Choices, Column, Field, Reading, SeenTable
from mentorlog.contacts.record import Source
from mentorlog.contacts.tables.kinds import NAMES
from mentorlog.dates import DayOrder
from mentorlog.language import _, marked
from mentorlog.words import shortened
from ui.sheets.form import Form
from ui.widgets.boxes import ComboBox
from ui.widgets.chips import ChoiceChips
from ui.widgets.label import Label

_LETTERS = 22
_SAMPLE = 40  # letters

FIELD_NAMES: Mapping[Field, str] = MappingProxyType(
    {
        "name": marked("Whole name"),
        "given": marked("Given name"),
        "middle": marked("Middle name"),
        "family": marked("Family name"),
        "suffix": marked("Letters after the name"),
        "nickname": marked("Nickname"),
        "organisation": marked("Organisation"),
        "title": marked("Title"),
        "email": marked("E-mail"),
        "phone": marked("Phone"),
        "link": marked("Link"),
        "address": marked("Whole address"),
        "street": marked("Street"),
        "locality": marked("City"),
        "region": marked("Region"),
        "postcode": marked("Postcode"),
        "country": marked("Country"),
        "day": marked("Day to remember"),
        "birth-day": marked("Day of birth"),
        "birth-month": marked("Month of birth"),
        "birth-year": marked("Year of birth"),
        "tags": marked("Tags"),
        "notes": marked("Notes"),
        "connected-on": marked("Connected on"),
        "relation": marked("Somebody close"),
        "key": marked("Its own number"),
        "label": marked("Label of another column"),
        "extra": marked("Keep beside"),
        "ignored": marked("Leave out"),
    }
)


class ReadingForm(Form):
    """What the last reading did, to be corrected; `changed` tells that the user has."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices = Choices()
        self._table: SeenTable | None = None
        self.source, self.encoding = ComboBox(), ComboBox()
        self.telling = Label(tone="muted", wrap=True, secret=True)
        self.order = ChoiceChips(
            _("What 3/4 means"), [("day-month", _("3 April")), ("month-day", _("4 March"))]
        )
        self.columns: list[ComboBox] = []
        self._fill()

    def choices(self) -> Choices:
        """What the user has chosen so far."""
        return self._choices

    def show_reading(self, reading: Reading) -> bool:
        """Show how the file was read; gives whether there is something that only the user can tell."""
        self._show(self.source, reading.source)
        self._show(self.encoding, reading.encoding)
        self._show_table(reading.table)
        is_table = reading.table is not None
        for key in ("source", "encoding"):
            self.set_shown(key, is_table)
        orders = reading.table.orders if reading.table else ()
        asks_order = len(orders) > 1 or self._choices.order is not None
        self.set_shown("order", asks_order)
        self.set_shown("telling", is_table and not reading.certain)
        self.telling.setText(" · ".join(reading.table.telling) if reading.table else "")
        is_unknown = reading.source == "csv" and self._choices.columns is None
        return len(orders) > 1 or not reading.certain or is_unknown

    def _fill(self) -> None:
        for source, words in NAMES.items():
            if source != "vcard":
                self.source.addItem(_(words), source)
        for encoding, words in encodings.NAMES.items():
            self.encoding.addItem(_(words), encoding)
        self.add("source", _("&From"), self.source)
        self.add("encoding", _("&Letters"), self.encoding)
        self.add("telling", _("Read as"), self.telling)
        self.add("order", _("&3/4 is"), self.order)
        self.source.activated.connect(lambda _index: self._choose_source())
        self.encoding.activated.connect(
            lambda _index: self._choose(replace(self._choices, encoding=self.encoding.currentData()))
        )
        self.order.chosen.connect(self._choose_order)

    def _show(self, box: ComboBox, value: str) -> None:
        box.setCurrentIndex(box.findData(value))

    def _show_table(self, table: SeenTable | None) -> None:
        if table is None or (self._table and self._table.key == table.key):
            self._follow(table)
            return
        self._table = table
        for place, head in enumerate(table.heads):
            box = self._new_box(place, head or _("Column {n}").format(n=place + 1), table)
            self.columns.append(box)
        self._follow(table)

    def _follow(self, table: SeenTable | None) -> None:
        self._table = table
        for box, column in zip(self.columns, table.columns if table else (), strict=False):
            self._show(box, column.field)

    def _new_box(self, place: int, head: str, table: SeenTable) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(_("What {column} holds").format(column=head))
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.setToolTip("\n".join(shortened(sample, _SAMPLE) for sample in table.samples[place]))
        for field, words in FIELD_NAMES.items():
            box.addItem(_(words), field)
        box.activated.connect(lambda _index: self._choose_column(place, box.currentData()))
        self.add(f"column-{place}", shortened(head, _LETTERS), box)
        return box

    def _choose_source(self) -> None:
        chosen: Source | None = next(
            (each for each in get_args(Source) if each == self.source.currentData()), None
        )
        self._choose(replace(self._choices, source=chosen, columns=None))

    def _choose_order(self, key: str) -> None:
        orders: tuple[DayOrder, ...] = get_args(DayOrder)
        self._choose(replace(self._choices, order=next(each for each in orders if each == key)))

    def _choose_column(self, place: int, field: Field) -> None:
        assert self._table
        columns = list(self._choices.columns or self._table.columns)
        was = columns[place]
        columns[place] = was if was.field == field else Column(field)
        self._choose(replace(self._choices, columns=tuple(columns)))

    def _choose(self, choices: Choices) -> None:
        self._choices = choices
        self.changed.emit()

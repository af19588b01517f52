"""The rows in which points of contact, addresses, days and posts of a person are edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mentorlog import dates
from mentorlog.affiliations import AffiliationRow
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.language import _, marked
from mentorlog.logbook import Logbook
from ui import theme
from ui.pages.person.rows_editor import EntryRow
from ui.sheets.organisation_line import OrganisationLine
from ui.widgets.boxes import ComboBox
from ui.widgets.folding_row import FoldingRow
from ui.widgets.secret_line import SecretLine

_LABEL_LETTERS = 18
_FOLD_BELOW = 260

LABELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "email": (marked("work"), marked("home"), marked("other")),
        "phone": (marked("mobile"), marked("work"), marked("home"), marked("other")),
        "link": (marked("LinkedIn"), marked("website"), marked("other")),
        "address": (marked("work"), marked("home"), marked("other")),
        "day": (marked("birthday"), marked("started"), marked("anniversary"), marked("other")),
    }
)


class LabelBox(ComboBox):
    """What an entry is: one of the usual words, shown in the user's language, or a word of their own."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(_("Label"))
        self.setFixedWidth(_label_width(self))
        for word in words:
            self.addItem(_(word), word)
        self.lineEdit().setPlaceholderText(_("label"))
        self.setCurrentIndex(-1)

    def label(self) -> str:
        """The word as it is kept."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return text if place < 0 else str(self.itemData(place))

    def show_label(self, label: str) -> None:
        """Show the word that is kept as `label`."""
        self.setEditText(_(label) if self.findData(label) >= 0 else label)


class PointRow(EntryRow):
    """An e-mail address, a phone number or a link."""

    def __init__(self, kind: str, name: str, placeholder: str) -> None:
        super().__init__()
        self.label = LabelBox(LABELS[kind])
        self.line = SecretLine(name, placeholder=placeholder)
        _side_by_side(self, self.label, self.line)
        self.setFocusProxy(self.line)
        self.label.editTextChanged.connect(lambda _text: self.changed.emit())
        self.line.textEdited.connect(self.changed)

    def value(self) -> Point | None:
        text = self.line.text().strip()
        return Point(text, self.label.label()) if text else None

    def show_value(self, value: Point) -> None:
        self.blockSignals(True)
        self.label.show_label(value.label)
        self.line.setText(value.value)
        self.line.setCursorPosition(0)
        self.blockSignals(False)


class DayRow(EntryRow):
    """A birthday or another day, as exactly as it is known."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: str | None = None
        self.label = LabelBox(LABELS["day"])
        self.line = SecretLine(_("Date"), placeholder=_("26 Nov, 26 Nov 1984, May 2021 or 2019"))
        _side_by_side(self, self.label, self.line)
        self.setFocusProxy(self.line)
        self.label.editTextChanged.connect(lambda _text: self.changed.emit())
        self.line.textEdited.connect(self.changed)

    def value(self) -> DayToRemember | None:
        date = _stored(self.line.text(), self._shown)
        return DayToRemember(self.label.label(), date) if date else None

    def show_value(self, value: DayToRemember) -> None:
        self._shown = value.date
        self.blockSignals(True)
        self.label.show_label(value.label)
        self.line.setText(_spoken(value.date))
        self.blockSignals(False)


class AddressRow(EntryRow):
    """A postal address."""

    def __init__(self) -> None:
        super().__init__()
        self.label = LabelBox(LABELS["address"])
        self.lines = {
            "street": SecretLine(_("Street"), placeholder=_("Street")),
            "postcode": SecretLine(_("Postcode"), placeholder=_("Postcode")),
            "locality": SecretLine(_("Town"), placeholder=_("Town")),
            "region": SecretLine(_("Region"), placeholder=_("Region")),
            "country": SecretLine(_("Country"), placeholder=_("Country")),
        }
        grid = _grid(self)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.lines["street"], 0, 1, 1, 2)
        grid.addWidget(self.lines["postcode"], 1, 0)
        grid.addWidget(self.lines["locality"], 1, 1)
        grid.addWidget(self.lines["region"], 1, 2)
        grid.addWidget(self.lines["country"], 2, 1, 1, 2)
        self.lines["postcode"].setFixedWidth(_label_width(self))
        self.setFocusProxy(self.lines["street"])
        self.label.editTextChanged.connect(lambda _text: self.changed.emit())
        for line in self.lines.values():
            line.textEdited.connect(self.changed)

    def value(self) -> PostalAddress | None:
        parts = {name: line.text().strip() for name, line in self.lines.items()}
        return PostalAddress(self.label.label(), **parts) if any(parts.values()) else None

    def show_value(self, value: PostalAddress) -> None:
        self.blockSignals(True)
        self.label.show_label(value.label)
        for name, line in self.lines.items():
            line.setText(getattr(value, name))
            line.setCursorPosition(0)
        self.blockSignals(False)


class PostRow(EntryRow):
    """What somebody is or was, and where if it is known; without an end it is so today."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self._shown = AffiliationRow("", "", "", "", None, None)
        self.title = SecretLine(_("Title"), placeholder=_("Title"))
        self.organisation = OrganisationLine(logbook, placeholder=_("Organisation"))
        self.since = QLineEdit(placeholderText=_("from May 2021"))
        self.until = QLineEdit(placeholderText=_("to, if it is over"))
        self.since.setAccessibleName(_("From"))
        self.until.setAccessibleName(_("To"))
        _side_by_side(self, self.title, self.organisation)
        _side_by_side(self, self.since, self.until)
        self.layout().setContentsMargins(0, 0, 0, theme.SPACE_8)
        self.setFocusProxy(self.title)
        for line in (self.title, self.since, self.until):
            line.textEdited.connect(self.changed)
        # Half a name would make an organisation of its own, so this line tells only when it is finished.
        self.organisation.editingFinished.connect(self._take_organisation)

    def value(self) -> AffiliationRow | None:
        title, organisation = self.title.text().strip(), self._shown.organisation
        if not (title or organisation):
            return None
        since = _stored(self.since.text(), self._shown.since)
        until = _stored(self.until.text(), self._shown.until)
        return replace(self._shown, title=title, since=since, until=until)

    def show_value(self, value: AffiliationRow) -> None:
        self._shown = value
        for line, text in ((self.title, value.title), (self.organisation, value.organisation)):
            line.setText(text)
            line.setCursorPosition(0)
        self.since.setText(_spoken(value.since))
        self.until.setText(_spoken(value.until))

    def _take_organisation(self) -> None:
        name = self.organisation.text().strip()
        if name != self._shown.organisation:
            self._shown = replace(self._shown, organisation=name, organisation_uid="")
            self.changed.emit()


def _spoken(partial: str | None) -> str:
    return dates.spoken_partial(dates.parse_partial(partial)) if partial else ""


def _stored(text: str, shown: str | None) -> str | None:
    """The date in its stored form; one that nobody has touched is not read, in whatever language it is."""
    if text == _spoken(shown):
        return shown
    return str(dates.read_partial(text)) if text.strip() else None


def _side_by_side(row: QWidget, *parts: QWidget) -> None:
    """Add a line to `row` with these parts, or with one under the other where there is no room."""
    folding = FoldingRow(_FOLD_BELOW)
    for part in parts:
        folding.line.addWidget(part)
    layout = row.layout() or _column(row)
    layout.addWidget(folding)


def _column(row: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_8)
    return column


def _label_width(widget: QWidget) -> int:
    return widget.fontMetrics().averageCharWidth() * _LABEL_LETTERS


def _grid(row: QWidget) -> QGridLayout:
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, theme.SPACE_8)
    grid.setHorizontalSpacing(theme.SPACE_8)
    grid.setVerticalSpacing(theme.SPACE_8)
    return grid

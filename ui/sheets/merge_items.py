"""What two people have several of, put together, to be ticked: addresses, posts, tags, ..."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.contacts.differences import Differences, Item, Listed
from mentorlog.language import _, marked
from ui import theme
from ui.rows.row import side_by_side
from ui.widgets.label import Label
from ui.widgets.tick_line import TickLine

_HEADS: Mapping[Listed, str] = MappingProxyType(
    {
        "email": marked("E-mail"),
        "phone": marked("Phone"),
        "link": marked("Link"),
        "address": marked("Address"),
        "day": marked("Days to remember"),
        "post": marked("Works or worked as"),
        "tag": marked("Tags"),
    }
)


class MergeItems(QWidget):
    """Only lists to which the other brings something; all is ticked until the user says otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Item, TickLine] = {}
        self._unwanted: frozenset[Item] = frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_4)

    def show_differences(self, told: Differences) -> None:
        """Offer these; what was not ticked before stays so."""
        self._unwanted = self._unwanted - self.lines.keys() | self.left_out()
        while self._column.count():
            old = self._column.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        together = _together(told)
        self.lines = {
            item: _line(item, on=item not in self._unwanted) for items in together.values() for item in items
        }
        for listed, items in together.items():
            self._column.addWidget(_List(_(_HEADS[listed]), [self.lines[item] for item in items]))

    def left_out(self) -> frozenset[Item]:
        """What is not wanted."""
        return frozenset(item for item, line in self.lines.items() if not line.box.isChecked())


class _List(QWidget):
    """One of the lists under its name."""

    def __init__(self, name: str, lines: Sequence[TickLine]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE_8)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(Label(name, tone="muted", scale=0.88))
        for line in lines:
            column.addWidget(line)


def _line(item: Item, *, on: bool) -> TickLine:
    return TickLine(side_by_side(item.text, item.label), on=on, secret=True, choice=True)


def _together(told: Differences) -> Mapping[Listed, Sequence[Item]]:
    """The items of both by what they are, those of the survivor first."""
    brought = {item.listed for item in told.others}
    everything = (*told.kept, *told.others)
    return {
        listed: [item for item in everything if item.listed == listed]
        for listed in _HEADS
        if listed in brought
    }

"""A group of settings: a heading, and a card with a row for each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorlog.words import folded
from ui import theme
from ui.pages.settings_groups.row import SettingRow
from ui.widgets.card import Card
from ui.widgets.heading import Heading


class Group(QWidget):
    """Rows that belong together; `key` is what other pages point here with."""

    key = ""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.rows: list[SettingRow] = []
        self.card = Card()
        self.card.body.setSpacing(theme.SPACE_16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(title))
        column.addWidget(self.card)

    def add(self, row: SettingRow) -> SettingRow:
        """Put a row under the others."""
        self.rows.append(row)
        self.card.body.addWidget(row)
        return row

    def refresh(self) -> None:
        """Show what is kept now."""
        for row in self.rows:
            row.refresh()

    def show_matches(self, sought: str) -> bool:
        """Show the rows that fit what is sought, or all where the title does; False if there are none."""
        of_each = "" if sought in folded(self._title) else sought
        for row in self.rows:
            row.setVisible(row.fits(of_each))
        found = any(not row.isHidden() for row in self.rows)
        self.setVisible(found)
        return found

"""A small sheet that asks for a name: of a theme, a competency, a saved review."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.validated_line import ValidatedLine


class NameSheet(Sheet):
    """One line with the name that there is, all of it selected."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, label: str, name: str = "", *, save: str = ""
    ) -> None:
        super().__init__(desk, parent, title, save=save)
        self.name = ValidatedLine(label.replace("&", ""), secret=True)
        self.name.set_text(name)
        self.name.line.selectAll()
        self.first = self.name
        self.form.add("name", label, self.name)
        self.name.line.returnPressed.connect(self.save_button.click)
        self.set_width(58)

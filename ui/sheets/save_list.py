"""The sheets that keep what a list shows now under a name, and that call a kept one otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import saved_lists
from mentorlog.language import _
from mentorlog.saved_lists import Filter, SavedRow
from ui import messages
from ui.desk import Desk
from ui.sheets.name import NameSheet
from ui.widgets.blur import discretion
from ui.widgets.label import Label


class SaveListSheet(NameSheet):
    """Keeps what a list shows; one that has the name already is replaced."""

    def __init__(self, desk: Desk, parent: QWidget | None, shown: Filter) -> None:
        super().__init__(desk, parent, _("Save list"), _("&Name"))
        self._shown = shown
        words = _("The list stands in the sidebar and finds new ones too. One of the same name is replaced.")
        self.body.addWidget(Label(words, tone="muted", wrap=True))
        self.body.addWidget(Label(saved_lists.question_of(shown) or _("Everything"), wrap=True, secret=True))

    def write(self) -> None:
        """Save it."""
        saved_lists.keep(self.desk.logbook, self.name.text(), self._shown)

    def after_saving(self) -> None:
        """Tell its name."""
        name = discretion.named(self.name.text().strip())
        messages.notice(_("List “{name}” saved").format(name=name), undo=True)


class RenameListSheet(NameSheet):
    """Another name for a list."""

    def __init__(self, desk: Desk, parent: QWidget | None, row: SavedRow) -> None:
        super().__init__(desk, parent, _("Rename list"), _("&Name"), row.name)
        self._uid = row.uid

    def write(self) -> None:
        """Call it so."""
        saved_lists.rename(self.desk.logbook, self._uid, self.name.text())

    def after_saving(self) -> None:
        """Tell the new name."""
        name = discretion.named(self.name.text().strip())
        messages.notice(_("List renamed to “{name}”").format(name=name), undo=True)

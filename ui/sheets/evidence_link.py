"""The small sheet that asks where evidence can be read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog import evidence
from mentorlog.evidence import Owners
from mentorlog.language import _
from ui import messages
from ui.desk import Desk
from ui.sheets.sheet import Sheet
from ui.widgets.validated_line import ValidatedLine


class EvidenceLinkSheet(Sheet):
    """A link and what it leads to, as evidence for its owner."""

    def __init__(self, desk: Desk, parent: QWidget | None, owner: Owners) -> None:
        super().__init__(desk, parent, _("Add link"), save=_("Add"))
        self._owner = owner
        self.link = self.first = ValidatedLine(_("Link"), placeholder="https://", secret=True)
        self.title = ValidatedLine(_("Title"), placeholder=_("As the link, unless you name it"), secret=True)
        self.form.add("link", _("&Link"), self.link)
        self.form.add("title", _("&Title"), self.title)
        for field in (self.link, self.title):
            field.line.returnPressed.connect(self.save_button.click)
        self.set_width(80)

    def write(self) -> None:
        """Add it."""
        title = {"title": self.title.text()} if self.title.text() else {}
        evidence.add_link(self.desk.logbook, self.link.text(), **self._owner, **title)

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Link added"), undo=True)

"""The sheet for a guide of the user's own: its name, and its questions one a line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from mentorlog.mentoring import guides
from mentorlog.mentoring.guides import GuideRow
from ui import messages
from ui.desk import Desk
from ui.sheets.growing_notes import GrowingNotes
from ui.sheets.sheet import Sheet, Values
from ui.widgets.validated_line import ValidatedLine


class GuideSheet(Sheet):
    """A new guide, or one of the user's own to change; once it is saved, `key` says which it is."""

    def __init__(self, desk: Desk, parent: QWidget | None, guide: GuideRow | None = None) -> None:
        title = _("Change guide") if guide else _("Own guide")
        super().__init__(desk, parent, title, draft=f"guide-{guide.key}" if guide else "guide")
        self.key = guide.key if guide else ""
        self.name = self.first = ValidatedLine(_("Name"), placeholder=_("First session"))
        self.questions = GrowingNotes(_("Questions"), placeholder=_("One question a line"))
        self.form.add("name", _("&Name"), self.name)
        self.form.add("questions", _("&Questions"), self.questions)
        if guide:
            self.name.set_text(guide.name)
            self.questions.setPlainText("\n".join(guide.questions))

    def write(self) -> None:
        """Add the guide, or change it."""
        logbook, questions = self.desk.logbook, self.questions.toPlainText().splitlines()
        with logbook.edit("guide-changed" if self.key else "guide-added"):
            if self.key:
                guides.edit(logbook, self.key, self.name.text(), questions)
            else:
                self.key = guides.add(logbook, self.name.text(), questions)
            self.forget_draft()

    def after_saving(self) -> None:
        """Say so."""
        messages.notice(_("Guide saved"), undo=True)

    def values(self) -> Values:
        """What is typed."""
        return {"name": self.name.text(), "questions": self.questions.toPlainText()}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave."""
        self.name.set_text(values["name"])
        self.questions.setPlainText(values["questions"])

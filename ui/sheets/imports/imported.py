"""What came of an import where something was left out: how much, why, and the rows to be mended."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.contacts import left_out
from mentorlog.contacts.apply import Applied
from mentorlog.contacts.plan_words import counts_words
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from ui import messages
from ui.desk import Desk
from ui.messages import SentenceDialog
from ui.sheets.file_place import ask_file_place
from ui.widgets.label import Label

_WIDTH = 78  # letters


class ImportedDialog(SentenceDialog):
    """Counts, what could not be kept, and a table of the rows that were left out."""

    def __init__(self, desk: Desk, parent: QWidget | None, applied: Applied) -> None:
        counts = applied.counts()
        super().__init__(parent, _("Imported"), counts_words(counts))
        self.desk = desk
        self._applied = applied
        for place, note in enumerate(applied.notes, start=2):
            self.column.insertWidget(place, Label(note, wrap=True, secret=True))
        if left := counts["skipped"]:
            words = ngettext("Save the row left out…", "Save the {n} rows left out…", left)
            self.add_button(words.format(n=f"{left:,}"), self.save_left_out)
        self.add_button(_("Close"), self.accept, look="primary")
        width = self.fontMetrics().averageCharWidth() * _WIDTH
        self.resize(width, self.column.totalHeightForWidth(width))

    def save_left_out(self) -> None:
        """Write the rows with their reasons, to be mended and imported again."""
        file = ask_file_place(
            self, "import", _("Rows left out"), f"{_('left out')}.csv", _("CSV files (*.csv)")
        )
        if file is None:
            return
        try:
            self.desk.logbook.ensure_spared(file)
            left_out.write(file, self._applied.rows)
        except MentorlogError as problem:
            messages.error(self, problem)
        else:
            self.accept()
            messages.notice(_("Written: {name}").format(name=file.name))

"""What was exported, and what the user must know of the calendar that it is for: calm, and all of it true."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentorlog.calendars.export import ExportReport
from mentorlog.language import _, ngettext
from ui.folder_opening import show_folder
from ui.messages import SentenceDialog
from ui.widgets.label import Label

_WIDTH = 78  # letters


class ExportedDialog(SentenceDialog):
    """Counts and place of an export, its sentences, and the way to the file."""

    def __init__(self, parent: QWidget | None, report: ExportReport) -> None:
        super().__init__(parent, _title(report), str(report.paths[0]), _("Exported"))
        self.report = report
        for place, sentence in enumerate(report.sentences, start=2):
            # Entries are named in it.
            self.column.insertWidget(place, Label(sentence, wrap=True, secret=True))
        self.add_button(_("Open folder"), self.open_folder)
        self.add_button(_("Close"), self.accept, look="primary")
        width = self.fontMetrics().averageCharWidth() * _WIDTH
        self.resize(width, self.column.totalHeightForWidth(width))

    def open_folder(self) -> None:
        """Show the file in the system's file manager."""
        show_folder(self.report.paths[0])


def _title(report: ExportReport) -> str:
    count = report.outcome.written
    return ngettext("{n} entry exported", "{n} entries exported", count).format(n=count)

"""What is offered when a logbook cannot be opened: another one, a backup, a look into the folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from mentorlog.errors import LogbookProblem
from mentorlog.language import _
from ui import messages


class RecoveryDialog(messages.SentenceDialog):
    """Says what is wrong with the file and what is safe; `chosen` is the logbook to open instead, or None.

    The file itself is never touched from here.
    """

    def __init__(self, problem: LogbookProblem) -> None:
        super().__init__(None, _("The logbook cannot be opened"), str(problem))
        self.problem = problem
        self.chosen: Path | None = None
        self.add_button(_("Quit"), self.reject)
        self.add_button(_("Look in the folder"), self.look_in_folder)
        self.offer()

    def offer(self) -> None:
        """Add the ways on; the last one is the one to take."""
        self.add_button(_("Open another…"), self.open_another, look="primary")

    def look_in_folder(self) -> None:
        """Show the folder of the logbook in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.problem.path.parent)))

    def open_another(self) -> None:
        """Let the user choose another logbook."""
        kinds = _("Logbooks (*.db)")
        if file := messages.file_to_open(self, _("Open a logbook"), self.problem.path.parent, kinds):
            self.choose(file)

    def choose(self, logbook: Path) -> None:
        """Go on with this logbook."""
        self.chosen = logbook
        self.accept()

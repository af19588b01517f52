"""Hand a file of evidence to the program of this computer that opens it, when the user asks for it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mentorlog import evidence
from mentorlog.language import _
from mentorlog.lent_copies import lend
from mentorlog.logbook import Logbook
from ui import messages
from ui.widgets.blur import discretion


def open_evidence(parent: QWidget | None, logbook: Logbook, uid: str) -> None:
    """Open a copy of the file. Raises NotFound, FileNotWritten, and InvalidEntry("file") for programs."""
    file = evidence.content(logbook, uid)
    copy = lend(logbook.path, uid, file.name, file.bytes)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        words = _("A copy of “{name}” is open; changes to it are not kept")
        messages.notice(words.format(name=discretion.named(file.name)))
    else:
        messages.tell(
            parent,
            _("No program opens such files here"),
            _("Save a copy of {name}, and open it with a program that you choose.").format(name=file.name),
        )

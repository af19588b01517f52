"""Hand one follow-up to the calendar program of this computer, when the user asks for it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mentorlog import paths
from mentorlog.errors import MentorlogError
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui import messages


def add_to_calendar(parent: QWidget | None, logbook: Logbook, uid: str) -> None:
    """Write a file with this follow-up alone, and open it with whatever program opens calendar files."""
    # Calendar files are wanted by few starts of the program.
    from mentorlog.calendars.export import one_event_file

    try:
        file = one_event_file(logbook, uid, paths.calendar_folder(logbook.path))
    except MentorlogError as problem:
        messages.error(parent, problem)
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        messages.tell(
            parent,
            _("No program opens calendar files here"),
            _("The follow-up is in {path}: import this file into your calendar.").format(path=file),
        )

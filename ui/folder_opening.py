"""The folder of a file, shown in the system's own file manager; the file itself is not opened.

Only a page that mentorlog brings is, by whatever program reads it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mentorlog.language import _
from ui import messages


def show_folder(file: Path) -> None:
    """Show the folder in which a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def show_page(parent: QWidget | None, page: Path) -> None:
    """Open a page that mentorlog brings; where no program reads it, say where it lies."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
        words = _("The page is here: {file}").format(file=page)
        messages.tell(parent, _("No program opens such files here"), words)

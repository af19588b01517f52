"""The folder of a file, shown in the system's own file manager; the file itself is not opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(file: Path) -> None:
    """Show the folder in which a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

"""The place of a file that is to be written: asked for in the folder of the last time."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths

from ui import messages
from ui.desk import Desk


class Asking(Protocol):
    """The widget over which it is asked: a page or a sheet."""

    desk: Desk


def ask_file_place(asking: Asking, purpose: str, title: str, name: str, kinds: str) -> Path | None:
    """Where the user wants the file, or None; `name` is proposed, with a number where it is there already.

    The folder is remembered for `purpose`, and the ending of `name` added where it is missing.
    """
    preferences = asking.desk.preferences
    proposed = _unused(preferences.folder(purpose, _documents()) / name)
    file = messages.file_to_save(asking, title, proposed, kinds)
    if file is None:
        return None
    preferences.set_folder(purpose, file.parent)
    ending = proposed.suffix
    return file if file.suffix.lower() == ending else file.with_name(file.name + ending)


def _unused(file: Path) -> Path:
    number, free = 1, file
    while free.exists():
        number += 1
        free = file.with_stem(f"{file.stem}-{number}")
    return free


def _documents() -> Path:
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.DocumentsLocation) or Path.home())

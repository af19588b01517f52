"""Where logbook, backups, exports and log lie on this computer."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

LOGBOOK_NAME = "logbook.db"

# Folders of sync programs rewrite files behind SQLite's back.
_SYNCED = ("dropbox", "onedrive", "icloud", "mobile documents", "syncthing", "google drive", "nextcloud")


def data_folder(chosen: Path | None = None) -> Path:
    """The chosen folder, else MENTORLOG_DATA_DIR, else the platform's place for a program's data."""
    named = chosen or os.environ.get("MENTORLOG_DATA_DIR")
    if named:
        return absolute(Path(named))
    # Loaded only where nobody has chosen: it brings along more than a terminal command otherwise needs.
    from platformdirs import user_data_path

    return user_data_path("mentorlog", appauthor=False)


def absolute(path: Path) -> Path:
    """A typed path, the same one wherever the program is started; `~` is the home folder of the user."""
    with suppress(RuntimeError):  # `~somebody` who has none here: a name like any other
        path = path.expanduser()
    return path.absolute()


def logbook_path(folder: Path) -> Path:
    """The logbook of a data folder."""
    return folder / LOGBOOK_NAME


def backup_folder(logbook: Path) -> Path:
    """Where backups of a logbook go unless the user chose another folder."""
    return logbook.parent / "backups"


def calendar_folder(logbook: Path) -> Path:
    """Where the files lie that calendar programs are given one follow-up with."""
    return logbook.parent / "calendar"


def lent_folder(logbook: Path) -> Path:
    """Where the copies of evidence lie that other programs have open; it goes with the window."""
    return logbook.parent / "opened"


def log_path(folder: Path) -> Path:
    """The log of unknown failures."""
    return folder / "mentorlog.log"


def sync_service(folder: Path) -> str | None:
    """The name of the sync program whose folder this seems to be in, as it is written in the path."""
    parts = folder.absolute().parts
    inside = next((part for part in parts if any(name in part.casefold() for name in _SYNCED)), None)
    marker = any((parent / ".stfolder").exists() for parent in (folder, *folder.parents))
    return inside or ("Syncthing" if marker else None)

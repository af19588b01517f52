"""Files and folders that only their owner can read, and that are on the disk when we say so."""

from __future__ import annotations

import os
from pathlib import Path


def private_folder(folder: Path) -> Path:
    """Make `folder` and its parents where they are missing; those that we make are ours alone (0700)."""
    if not folder.exists():
        private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def private_file(path: Path) -> None:
    """Make an existing file readable by its owner alone, whatever the umask was."""
    path.chmod(0o600)


def flush(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_into_free_place(temporary: Path, path: Path) -> None:
    """Give a finished file its name, on the disk; a file that another process has just put there stays."""
    flush(temporary)
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        if not path.exists():
            temporary.replace(path)
    temporary.unlink(missing_ok=True)
    _flush_folder_of(path)


def move_into_place(temporary: Path, path: Path) -> None:
    """Give a finished file its name in one step, on the disk: another file of that name is replaced."""
    flush(temporary)
    temporary.replace(path)
    _flush_folder_of(path)


def _flush_folder_of(path: Path) -> None:
    if os.name == "posix":  # Windows cannot open a folder, and needs no flush of it
        flush(path.parent)

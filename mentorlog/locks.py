"""A lock of one window on one logbook, kept by the operating system and so gone with its process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class WindowLock:
    """Held by the window that has a logbook open; terminals do not need it.

    `acquire()` is False where another window holds it. The file stays: deleting it would let two windows
    hold two locks of one name.
    """

    def __init__(self, logbook: Path) -> None:
        self.path = logbook.with_name(logbook.name + ".lock")
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Take the lock, or say that another window has it."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let another window have it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> WindowLock:
        return self

    def __exit__(self, *_details: object) -> None:
        self.release()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

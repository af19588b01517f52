"""Files that the user chose, as bytes: never from a pipe, for which one could wait for ever."""

from __future__ import annotations

import errno
from pathlib import Path

from mentorlog.language import _


def first_bytes(path: Path, most: int) -> bytes:
    """So many bytes of a file at the most. Raises OSError, which says in words what is there instead."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, _("it is a folder"))
    if not path.is_file():
        raise FileNotFoundError(errno.ENOENT, _("there is no such file"))
    with path.open("rb") as file:
        return file.read(most)

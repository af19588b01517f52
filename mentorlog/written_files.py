"""Files written for the user: whole or not at all, and theirs alone."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mentorlog.errors import MentorlogError
from mentorlog.language import marked
from mentorlog.private_files import move_into_place

_NO_FOLDER = marked("There is no folder {folder}, so {name} was not written. Choose another place.")
_FORBIDDEN = marked("You may not write to {folder}, so {name} was not written. Choose another place.")
_READ_ONLY = marked("The folder {folder} is read-only, so {name} was not written. Choose another place.")
_FULL = marked("The disk is full: {name} was not written to {folder}. Make room or choose another place.")
_SENTENCES = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EISDIR: marked("{name} is a folder in {folder}. Give the file a name of its own."),
}


class FileNotWritten(MentorlogError):
    """A file could not be written; what was there before still is."""

    sentence = marked("{name} could not be written to {folder} ({reason}). Nothing was changed.")

    def __init__(self, path: Path, error: OSError) -> None:
        self.sentence = _SENTENCES.get(error.errno or 0, self.sentence)
        super().__init__(name=path.name, folder=path.parent, reason=error.strerror or error)


def write_file(path: Path, content: bytes) -> None:
    """Write a file in one step, readable by its owner alone. Raises FileNotWritten."""
    with being_written(path) as file:
        file.write(content)


@contextmanager
def being_written(path: Path) -> Iterator[BinaryIO]:
    """A file to be filled, which gets its name in one step when the block has ended well.

    It is readable by its owner alone. Raises FileNotWritten.
    """
    target = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(descriptor, "w+b") as file:
            yield file
        move_into_place(temporary, target)
    except OSError as error:
        raise FileNotWritten(path, error) from error
    finally:
        if temporary:
            temporary.unlink(missing_ok=True)

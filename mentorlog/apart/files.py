"""Files that the user chose, as bytes: as many as are allowed, and never from what is no file."""

from __future__ import annotations

import errno
from pathlib import Path

from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked


def bytes_of(path: Path, most: int) -> bytes:
    """What a file holds, and a byte more than is allowed where it is larger. Raises InvalidEntry("file")."""
    return beginning_of(path, most + 1)


def beginning_of(path: Path, most: int) -> bytes:
    """The first bytes of a file of any size. Raises InvalidEntry("file")."""
    try:
        if not path.is_file():  # nor a pipe, for which one could wait for ever
            raise FileNotFoundError(errno.ENOENT, _("there is no such file"))
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        sentence = marked("{name} cannot be read, so nothing was changed: {problem}.")
        raise InvalidEntry("file", sentence, name=path.name, problem=error.strerror or error) from error

"""Files that the user chose, as bytes: as many as are allowed, and never from what is no file."""

from __future__ import annotations

from pathlib import Path

from mentorlog.chosen_files import first_bytes
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked


def bytes_of(path: Path, most: int) -> bytes:
    """What a file holds, and a byte more than is allowed where it is larger. Raises InvalidEntry("file")."""
    return beginning_of(path, most + 1)


def beginning_of(path: Path, most: int) -> bytes:
    """The first bytes of a file of any size. Raises InvalidEntry("file")."""
    try:
        return first_bytes(path, most)
    except OSError as error:
        sentence = marked("{name} cannot be read, so nothing was changed: {problem}.")
        raise InvalidEntry("file", sentence, name=path.name, problem=error.strerror or error) from error

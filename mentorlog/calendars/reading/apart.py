"""Calendars read in a process of its own, which is killed when it takes too long or is not wanted."""

from __future__ import annotations

import errno
from pathlib import Path

from msgspec.structs import replace

from mentorlog import clock
from mentorlog.apart import process
from mentorlog.apart.messages import Request
from mentorlog.calendars.reading.entry import Days, Reading, Window
from mentorlog.calendars.reading.sniff import LARGEST_FILE
from mentorlog.copies import Progress
from mentorlog.errors import InvalidEntry
from mentorlog.language import _, marked

_READER = "mentorlog.calendars.reading.child"


def read(
    path: Path,
    window: Window,
    zone: str,
    progress: Progress = lambda done, total: None,
    *,
    seconds: int = process.SECONDS,
    memory: int = process.MEMORY,
) -> Reading:
    """Read a calendar; `progress(done, total)` stops it by raising. Raises InvalidEntry("file")."""
    request = Request(_bytes_of(path), path.name, Days(window, zone), clock.today(), memory, seconds)
    parts = list(process.parts(_READER, request, Reading, progress))
    return replace(parts[-1], entries=tuple(entry for part in parts for entry in part.entries))


def _bytes_of(path: Path) -> bytes:
    """What the file holds, and a byte more than is allowed where it is larger."""
    try:
        if not path.is_file():  # nor a pipe, for which one could wait for ever
            raise FileNotFoundError(errno.ENOENT, _("there is no such file"))
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        sentence = marked("{name} cannot be read, so nothing was changed: {problem}.")
        raise InvalidEntry("file", sentence, name=path.name, problem=error.strerror or error) from error

"""Files of people read in a process of its own, which is killed when it takes too long or is not wanted."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from mentorlog.apart import process
from mentorlog.apart.files import bytes_of
from mentorlog.contacts.reading import AS_TOLD, Choices, Reading
from mentorlog.contacts.sources import LARGEST_FILE
from mentorlog.copies import Progress

_READER = "mentorlog.contacts.child"


def read(
    path: Path,
    choices: Choices = AS_TOLD,
    progress: Progress = lambda done, total: None,
    *,
    seconds: int | None = None,
    memory: int | None = None,
) -> Reading:
    """Read the people in a file; `progress(done, total)` stops it by raising. Raises InvalidEntry("file")."""
    data = bytes_of(path, LARGEST_FILE)
    request = process.request(data, path.name, choices, seconds=seconds, memory=memory)
    parts = list(process.parts(_READER, request, Reading, progress))
    return replace(parts[-1], records=tuple(record for part in parts for record in part.records))

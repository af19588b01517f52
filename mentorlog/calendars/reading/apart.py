"""Calendars read in a process of its own, which is killed when it takes too long or is not wanted."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from mentorlog.apart import process
from mentorlog.apart.files import bytes_of
from mentorlog.calendars.reading.entry import Days, Reading, Window
from mentorlog.calendars.reading.sniff import LARGEST_FILE
from mentorlog.copies import Progress

_READER = "mentorlog.calendars.reading.child"


def read(
    path: Path,
    window: Window,
    zone: str,
    progress: Progress = lambda done, total: None,
    *,
    seconds: int | None = None,
    memory: int | None = None,
) -> Reading:
    """Read a calendar; `progress(done, total)` stops it by raising. Raises InvalidEntry("file")."""
    data = bytes_of(path, LARGEST_FILE)
    request = process.request(data, path.name, Days(window, zone), seconds=seconds, memory=memory)
    parts = list(process.parts(_READER, request, Reading, progress))
    return replace(parts[-1], entries=tuple(entry for part in parts for entry in part.entries))

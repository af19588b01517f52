"""Calendars read in processes of their own, which are killed when they take too long or are not wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from mentorlog.apart import process
from mentorlog.apart.files import bytes_of
from mentorlog.calendars.reading.entry import Days, Reading, Window
from mentorlog.calendars.reading.several import together
from mentorlog.calendars.reading.sniff import LARGEST_FILE
from mentorlog.copies import Progress

_READER = "mentorlog.calendars.reading.child"


def read_all(
    paths: Sequence[Path], window: Window, zone: str, progress: Progress = lambda done, total: None
) -> Reading:
    """Read calendars as one, each in a process that knows no other: zones of one name may be different ones.

    `progress(done, total)` stops it by raising. Raises InvalidEntry("file") where one of them is none.
    """
    return together([read(path, window, zone, progress) for path in paths])


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

"""The process that reads a calendar: `python -m mentorlog.calendars.reading.child`; it knows no logbook."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from mentorlog.apart.serving import serve
from mentorlog.calendars.reading.entry import Days, Reading
from mentorlog.calendars.reading.read import read
from mentorlog.copies import Progress

_AT_A_TIME = 200  # entries of a part


def _parts(data: bytes, name: str, days: Days, progress: Progress) -> Iterator[Reading]:
    reading = read(data, name, days.window, days.zone, progress)
    for place in range(0, len(reading.entries), _AT_A_TIME):
        yield replace(reading, entries=reading.entries[place : place + _AT_A_TIME], notices=())
    yield replace(reading, entries=())


if __name__ == "__main__":
    serve(Days, _parts)

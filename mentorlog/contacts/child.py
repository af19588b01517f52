"""The process that reads a file of people: `python -m mentorlog.contacts.child`; it knows no logbook."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from mentorlog.apart.serving import serve
from mentorlog.contacts import sources
from mentorlog.contacts.reading import Choices, Reading
from mentorlog.copies import Progress

_AT_A_TIME = 500  # records of a part


def _parts(data: bytes, name: str, choices: Choices, progress: Progress) -> Iterator[Reading]:
    reading = sources.read(data, name, choices, progress)
    for place in range(0, len(reading.records), _AT_A_TIME):
        some = reading.records[place : place + _AT_A_TIME]
        yield replace(reading, records=some, unread=(), table=None)
    yield replace(reading, records=())


if __name__ == "__main__":
    serve(Choices, _parts)

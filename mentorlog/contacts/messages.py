"""What the window and the process that reads for it say to each other, through pipes."""

from __future__ import annotations

from datetime import date
from typing import BinaryIO

import msgspec
from msgspec import Struct

from mentorlog.contacts.reading import Choices, Reading
from mentorlog.contacts.record import ContactRecord

_LENGTH = 8  # bytes in front of each message


class Request(Struct, frozen=True):
    """A file to be read; the process may take so much memory and time, and today is the window's day."""

    data: bytes
    name: str
    choices: Choices
    today: date
    memory: int
    seconds: int


class Progressed(Struct, frozen=True, tag=True):
    """How far it is."""

    done: int
    total: int


class Records(Struct, frozen=True, tag=True):
    """Some of the records: all at once would keep the window from answering while they are unpacked."""

    records: tuple[ContactRecord, ...]


class Done(Struct, frozen=True, tag=True):
    """All else of what was read."""

    reading: Reading


class Refused(Struct, frozen=True, tag=True):
    """Why a file is not read, as the sentence of an InvalidEntry and what is put into it."""

    field: str
    sentence: str
    arguments: dict[str, str | int]


class Broken(Struct, frozen=True, tag=True):
    """A fault of ours: its kind and where it was, without the words of the file."""

    places: tuple[str, ...]


Message = Progressed | Records | Done | Refused | Broken


def send(pipe: BinaryIO, message: Struct) -> None:
    """Write a message."""
    packed = msgspec.msgpack.encode(message)
    pipe.write(len(packed).to_bytes(_LENGTH, "big") + packed)
    pipe.flush()


def received(pipe: BinaryIO) -> bytes | None:
    """The next message as it came, or None where the other side has ended."""
    length = pipe.read(_LENGTH)
    if len(length) < _LENGTH:
        return None
    wanted = int.from_bytes(length, "big")
    packed = pipe.read(wanted)
    return packed if len(packed) == wanted else None

"""What the program and the process that reads for it say to each other, through pipes."""

from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO

import msgspec
from msgspec import Struct

_LENGTH = 8  # bytes in front of each message


class Request(Struct, frozen=True):
    """A file to be read, with what the reader wants to know besides; today is the program's day.

    The process may take so much memory and time.
    """

    data: bytes
    name: str
    choices: Any
    today: date
    memory: int
    seconds: int


class Progressed(Struct, frozen=True, tag=True):
    """How far it is."""

    done: int
    total: int


class Part(Struct, frozen=True, tag=True):
    """Some of what was read: all at once would keep the window from answering while it is unpacked."""

    packed: bytes


class Done(Struct, frozen=True, tag=True):
    """There is no more."""


class Refused(Struct, frozen=True, tag=True):
    """Why a file is not read, as the sentence of an InvalidEntry and what is put into it."""

    field: str
    sentence: str
    arguments: dict[str, str | int]


class Broken(Struct, frozen=True, tag=True):
    """A fault of ours: its kind and where it was, without the words of the file."""

    places: tuple[str, ...]


Message = Progressed | Part | Done | Refused | Broken


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

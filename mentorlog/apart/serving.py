"""The other side: a process that reads one file as it is asked to, and may be killed at any moment.

A file from outside may be made to take all memory, or for ever.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import BinaryIO, TypeVar

import msgspec
from msgspec import Struct

from mentorlog import clock
from mentorlog.apart.messages import Broken, Done, Part, Progressed, Refused, Request, received, send
from mentorlog.copies import Progress
from mentorlog.errors import InvalidEntry
from mentorlog.failure_log import places
from mentorlog.language import marked

_BETWEEN = 0.05  # seconds from one telling of progress to the next

Choices = TypeVar("Choices")
Read = Callable[[bytes, str, Choices, Progress], Iterable[Struct]]


def serve(choices: type[Choices], read: Read[Choices]) -> None:
    """Read what is asked for on the standard input, and answer on the standard output, part by part."""
    answers = sys.stdout.buffer
    packed = received(sys.stdin.buffer)
    if packed is None:
        return
    request = msgspec.msgpack.decode(packed, type=Request)
    clock.pin(request.today)
    _limit(request.memory, request.seconds)
    try:
        wanted = msgspec.convert(request.choices, choices)
        for part in read(request.data, request.name, wanted, _teller(answers)):
            send(answers, Part(msgspec.msgpack.encode(part)))
        send(answers, Done())
    except InvalidEntry as problem:
        told = {key: each if isinstance(each, int) else str(each) for key, each in problem.arguments.items()}
        send(answers, Refused(problem.field, problem.sentence, told))
    except MemoryError:
        sentence = marked("{name} needs more memory than such a file should, so it was not read.")
        send(answers, Refused("file", sentence, {"name": request.name}))
    except Exception as error:  # noqa: BLE001 - whatever it is, the other side has to know
        send(answers, Broken(tuple(places(error, error.__traceback__))))


def _teller(answers: BinaryIO) -> Callable[[int, int], None]:
    told = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told >= _BETWEEN:
            told = time.monotonic()
            send(answers, Progressed(done, total))

    return tell


def _limit(memory: int, seconds: int) -> None:
    """No more than this, where the system has such limits; and no file is written."""
    try:
        import resource
    except ImportError:  # Windows: there the other side's clock is the only limit
        return
    for limit, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _soft, hard = resource.getrlimit(limit)
        most = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with suppress(ValueError, OSError):  # a Mac refuses some of them
            resource.setrlimit(limit, (most, hard))

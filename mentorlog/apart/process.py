"""A reader at work in another process, heard part by part; at the end the process is no more."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import msgspec

from mentorlog import clock
from mentorlog.apart.messages import (
    Broken,
    Done,
    Message,
    Part,
    Progressed,
    Refused,
    Request,
    received,
    send,
)
from mentorlog.copies import Progress
from mentorlog.errors import InvalidEntry
from mentorlog.language import marked

# What a file may cost beside its size: a small one that is made to take all memory or for ever is stopped
# soon. Measured with two busy cores of 2024: 20 MB of calendar (24,000 events) take 23 s and 400 MB, 64 MB of
# cards without photos (400,000 people) 31 s and 660 MB, with photos 3 s. A machine may be three times slower.
_SECONDS, _SECONDS_A_MB = 8, 3
_MEMORY, _MEMORY_A_BYTE = 300 * 1024 * 1024, 12
_MB = 1024 * 1024

_ROOT = Path(__file__).resolve().parents[2]  # where the package lies, from wherever the program was started
_TICK = 0.05  # seconds after which is asked again whether the user wants to stop
_MOST_AHEAD = 50  # messages that wait
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_Answers = queue.Queue[bytes | None]
Answer = TypeVar("Answer")


class ReadingBroke(Exception):
    """A fault of ours in the other process: its kind and places."""


def request(
    data: bytes, name: str, choices: Any, *, seconds: int | None = None, memory: int | None = None
) -> Request:
    """A request to read this; the larger it is, the more time and memory it may take."""
    if seconds is None:
        seconds = _SECONDS + len(data) * _SECONDS_A_MB // _MB
    if memory is None:
        memory = _MEMORY + len(data) * _MEMORY_A_BYTE
    return Request(data, name, choices, clock.today(), memory, seconds)


def parts(reader: str, request: Request, kind: type[Answer], progress: Progress) -> Iterator[Answer]:
    """What the module `reader` makes of a request, part by part, each of this kind.

    `progress(done, total)` stops it by raising. Raises InvalidEntry("file").
    """
    with _process(reader, request) as answers:
        yield from _heard(answers, request, kind, progress)


def _heard(answers: _Answers, request: Request, kind: type[Answer], progress: Progress) -> Iterator[Answer]:
    """The parts as they come; in between the user may stop, and the time may be over."""
    until = time.monotonic() + request.seconds
    decoder = msgspec.msgpack.Decoder(Message)
    done = total = 0
    while True:
        progress(done, total)
        if time.monotonic() > until:
            raise _took_too_long(request)
        try:
            packed = answers.get(timeout=_TICK)
        except queue.Empty:
            continue
        if packed is None:
            raise _broke_off(request)
        match decoder.decode(packed):
            case Progressed(done, total):
                pass
            case Part(part):
                yield msgspec.msgpack.decode(part, type=kind)
            case Done():
                return
            case Refused(field, sentence, arguments):
                raise InvalidEntry(field, sentence, **arguments)
            case Broken(places):
                raise _broke_off(request) from ReadingBroke("\n".join(places))


@contextmanager
def _process(reader: str, request: Request) -> Iterator[_Answers]:
    """A process at work on a request, and its answers; at the end it is no more, wherever it was."""
    process = _started(reader, request)
    assert process.stdin and process.stdout
    answers: _Answers = queue.Queue(_MOST_AHEAD)
    is_over = threading.Event()
    pipes = process.stdin, process.stdout
    speaker = threading.Thread(target=_speak, args=(*pipes, request, answers, is_over), daemon=True)
    speaker.start()
    try:
        yield answers
    finally:
        is_over.set()
        process.kill()
        process.wait()
        speaker.join()
        for pipe in pipes:
            with suppress(OSError):
                pipe.close()


def _started(reader: str, request: Request) -> subprocess.Popen[bytes]:
    # A program that was frozen into one file is no Python: started so, it would open a second window.
    if getattr(sys, "frozen", False) or not sys.executable:
        raise _no_reader(request)
    try:
        return subprocess.Popen(
            [sys.executable, "-m", reader],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            creationflags=_NO_WINDOW,
        )
    except OSError as error:
        raise _no_reader(request) from error


def _speak(
    questions: BinaryIO, replies: BinaryIO, request: Request, answers: _Answers, is_over: threading.Event
) -> None:
    """Ask, and pass on what is answered; None at the end. On a thread of its own, for pipes wait."""
    with suppress(OSError):  # where the process has ended before it had heard all, its silence tells it
        send(questions, request)
        questions.close()
    packed: bytes | None = b""
    while packed is not None and not is_over.is_set():
        packed = received(replies)
        _put(answers, packed, is_over)


def _put(answers: _Answers, packed: bytes | None, is_over: threading.Event) -> None:
    while not is_over.is_set():
        with suppress(queue.Full):
            answers.put(packed, timeout=_TICK)
            return


def _took_too_long(request: Request) -> InvalidEntry:
    return InvalidEntry(
        "file",
        marked("{name} took longer than {seconds} seconds, so its reading was stopped. Nothing was changed."),
        name=request.name,
        seconds=request.seconds,
    )


def _broke_off(request: Request) -> InvalidEntry:
    return InvalidEntry(
        "file",
        marked(
            "{name} could not be read to its end, and nothing was changed. Export it once more; where that "
            "does not help, a smaller part of it may be readable."
        ),
        name=request.name,
    )


def _no_reader(request: Request) -> InvalidEntry:
    return InvalidEntry(
        "file",
        marked(
            "{name} was not read, for the part of mentorlog that reads files cannot be started here. "
            "Nothing was changed. Install mentorlog once more."
        ),
        name=request.name,
    )

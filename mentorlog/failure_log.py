"""The log of the program's own failures: kinds of errors and places in our code, never the user's words."""

from __future__ import annotations

import os
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from mentorlog import clock

ROOT = Path(__file__).resolve().parent.parent
_OUR_CODE = (ROOT / "main.py", ROOT / "ui", ROOT / "mentorlog", ROOT / "resources")
_LARGEST = 256 * 1024


def open_log(path: Path) -> TextIO:
    """The log, to be written on; one that has grown large is put aside, one that cannot be is a sink."""
    try:
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".old.log"))
        descriptor = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    except OSError:  # a folder that cannot be written is told by the logbook, not by its log
        descriptor = os.open(os.devnull, os.O_WRONLY)
    return os.fdopen(descriptor, "a", encoding="utf-8")


def write_down(log: TextIO, report: str) -> None:
    """Append a report with its time; a full disk must not hide the failure itself."""
    try:
        log.write(f"{clock.now().isoformat(timespec='seconds')}\n{report}\n")
        log.flush()
    except OSError:
        return


def places(error: BaseException, trace: TracebackType | None) -> list[str]:
    """The error as its kind and the lines of our own code that it came through, and what was behind it.

    Its message is left out: it may quote the logbook.
    """
    lines = [type(error).__name__]
    for frame in traceback.extract_tb(trace):
        file = Path(frame.filename)
        if any(file.is_relative_to(ours) for ours in _OUR_CODE):
            lines.append(f"  {file.relative_to(ROOT).as_posix()}:{frame.lineno} in {frame.name}")
    if error.__cause__ is not None:
        lines += ["because of", *places(error.__cause__, error.__cause__.__traceback__)]
    return lines

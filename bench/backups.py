"""What a verified backup costs beside a plain copy of the file, and whether the window lives meanwhile."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.data import logbook_copy
from bench.run import Limit, Pair, timed
from mentorlog.copies import verified_copy

_TICK = 0.005  # seconds between two signs of life


def back_up(place: Path) -> Iterator[Pair | Limit]:
    """A backup of the large logbook: copied, opened again, checked, counted and flushed."""
    source = logbook_copy(place)

    def copy_and_flush(_k: int) -> None:
        shutil.copyfile(source, place / "copy.db")
        with (place / "copy.db").open("rb+") as copy:
            os.fsync(copy.fileno())

    def back_up_verified(_k: int) -> None:
        verified_copy(source, place / "backup.db")

    megabytes = source.stat().st_size // 1_000_000
    name = f"backup of a logbook of {megabytes} MB / file copy and flush"
    yield Pair(name, timed(copy_and_flush), timed(back_up_verified), goal=2.5, rounds=5)
    yield Limit(
        "backup: longest time without a sign of life",
        lambda: _longest_silence(lambda: back_up_verified(0)) * 1000,
        goal=100,
        unit="ms",
    )


def _longest_silence(work: Callable[[], None]) -> float:
    """The longest pause of this thread, which only ticks, while another one works."""
    thread = threading.Thread(target=work)
    thread.start()
    last, longest = time.perf_counter(), 0.0
    while thread.is_alive():
        time.sleep(_TICK)
        now = time.perf_counter()
        last, longest = now, max(longest, now - last)
    return longest

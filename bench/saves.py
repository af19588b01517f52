"""What one save costs beside the flush to the disk that it cannot do without: one page, appended."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

from bench.data import TODAY, ZONE, logbook_copy, uid_of
from bench.run import Pair, timed
from mentorlog import clock, meetings
from mentorlog.dates import When
from mentorlog.logbook import open_logbook
from mentorlog.search import upkeep

_PAGE = b"x" * 4096


def log_a_meeting(place: Path) -> Iterator[Pair]:
    """A meeting with a follow-up, with its history, in the large logbook."""
    clock.pin(TODAY)
    with open_logbook(logbook_copy(place)) as logbook, (place / "pages").open("wb", buffering=0) as pages:
        upkeep.make(logbook)  # which each save keeps up from then on

        def write_and_flush(_k: int) -> None:
            pages.write(_PAGE)
            os.fsync(pages.fileno())

        def log(k: int) -> None:
            meetings.log(
                logbook,
                [meetings.Participant(uid_of("person", k % 10_000 + 1))],
                When(TODAY - timedelta(days=1), time(10, 30), ZONE),
                [meetings.NextStep("Send the risk log", When(TODAY + timedelta(days=1 + k), None, ZONE))],
                kind="coffee",
                notes="Wants to move to the migration project. Worried about the vendor.",
            )

        yield Pair(
            "log a meeting with a follow-up / 4 KiB appended and flushed",
            timed(write_and_flush, inner=10),
            timed(log, inner=10),
            goal=8,
            rounds=60,
        )
    clock.pin(None)

"""How long the log line takes to be understood while it is typed, over the people of a large logbook."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from bench.data import TODAY, logbook_copy
from bench.run import Limit
from mentorlog import clock
from mentorlog.capture import KnownHere, read
from mentorlog.logbook import open_logbook

_LINES = (
    "coffee @priya yesterday 45m #pmi talked about PMO move >> send her the RAID template fri "
    "<< intro to her CIO +0.75pdu:power",
    "call @ines.l and @goran last tue 1h30 !org budget freeze until friday, steering committee on Monday",
    "lunch with @somebody.new on 12 nov for 90 min the plan is late >> check in 6w ;; @ada @bruno.c >> write",
    "mentoring @kavya fri 14:00 " + "what she said about the scope of the second release " * 6,
)


def read_as_typed(place: Path) -> Iterator[Limit]:
    """Every beginning of some lines, over the 10,000 people of the large logbook."""
    clock.pin(TODAY)
    with open_logbook(logbook_copy(place)) as logbook:
        known = KnownHere(logbook)
        read(_LINES[0], known, TODAY)  # which makes the look-up

        def slowest_but_one_in_a_hundred() -> float:
            times = sorted(_times(known))
            return times[len(times) * 99 // 100] * 1000

        def look_up() -> float:
            start = time.process_time()
            _ = KnownHere(logbook).people
            return (time.process_time() - start) * 1000

        yield Limit("log line understood at each key, p99 over 10,000", slowest_but_one_in_a_hundred, 5, "ms")
        yield Limit("the names of 10,000 people put in order", look_up, 150, "ms")
    clock.pin(None)


def _times(known: KnownHere) -> Iterator[float]:
    for line in _LINES:
        for end in range(1, len(line) + 1):
            start = time.process_time()
            read(line[:end], known, TODAY)
            yield time.process_time() - start

"""Making the index where there is none, and anew where it is not what it should be."""

from __future__ import annotations

from mentorlog.copies import Progress
from mentorlog.logbook import Logbook
from mentorlog.search_index import index


def is_ready(logbook: Logbook) -> bool:
    """Whether a search is answered at once; if not, the first one makes the index, which takes seconds."""
    return index.is_built(logbook)


def make(logbook: Logbook, progress: Progress | None = None) -> None:
    """Make the index anew; `progress(done, total)` stops it by raising, and then there is none."""
    with logbook.bookkeeping():
        index.build(logbook, progress)


def mend(logbook: Logbook) -> bool:
    """Compare the index with all texts, and make it anew where it differs; gives whether it did."""
    if not index.is_built(logbook) or index.is_true(logbook):
        return False
    make(logbook)
    return True

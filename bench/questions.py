"""Questions to the lists of the large logbook, each answered while somebody types; and a year in figures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench.data import TODAY, logbook_copy
from bench.run import Limit
from mentorlog import clock, meeting_list, people_list
from mentorlog.insights.overview import overview
from mentorlog.insights.period import last_twelve_months
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meeting_list import MeetingFilter
from mentorlog.people_list import PeopleFilter

_AT_ONCE, _BESIDE = 100, 2000  # milliseconds: what the window may stand still, and what counts beside it
_OF_PEOPLE = ("tag:pmi last:>90d", "last:never", "met:2026-Q3 -has:feedback", "touch:overdue", "due:<7d")
_OF_MEETINGS = ("kind:call on:2026-Q3", "with:ada on:<90d")


def questions(place: Path) -> Iterator[Limit]:
    """How long each takes, over 10,000 people and 100,000 meetings."""
    clock.pin(TODAY)
    with open_logbook(logbook_copy(place)) as logbook:
        for question in _OF_PEOPLE:
            yield Limit(f"people: {question}", partial(_people, logbook, question), _AT_ONCE, "ms")
        for question in _OF_MEETINGS:
            yield Limit(f"meetings: {question}", partial(_meetings, logbook, question), _AT_ONCE, "ms")
        yield Limit("insights of a year", partial(_insights, logbook), _BESIDE, "ms")
    clock.pin(None)


def _people(logbook: Logbook, question: str) -> float:
    return _milliseconds(lambda: people_list.ids(logbook, PeopleFilter(text=question)))


def _meetings(logbook: Logbook, question: str) -> float:
    return _milliseconds(lambda: meeting_list.ids(logbook, MeetingFilter(text=question)))


def _insights(logbook: Logbook) -> float:
    return _milliseconds(lambda: overview(logbook, last_twelve_months()))


def _milliseconds(work: Callable[[], object]) -> float:
    work()
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000

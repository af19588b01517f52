"""All figures of a period together."""

from __future__ import annotations

from msgspec import Struct

from mentorlog.insights.meetings import Meetings, meetings
from mentorlog.insights.mentoring import FeedbackLoop, Hours, feedback_loop, hours
from mentorlog.insights.network import Network, Rhythms, network, rhythms
from mentorlog.insights.period import Period
from mentorlog.insights.promises import Promises, promises
from mentorlog.logbook import Logbook


class Overview(Struct, frozen=True):
    """A period in figures; rhythms are as they are today."""

    period: Period
    meetings: Meetings
    network: Network
    mine: Promises
    theirs: Promises
    rhythms: Rhythms
    feedback: FeedbackLoop
    hours: Hours


def overview(logbook: Logbook, period: Period) -> Overview:
    """Count everything."""
    return Overview(
        period=period,
        meetings=meetings(logbook, period),
        network=network(logbook, period),
        mine=promises(logbook, period, "me"),
        theirs=promises(logbook, period, "them"),
        rhythms=rhythms(logbook),
        feedback=feedback_loop(logbook, period),
        hours=hours(logbook, period),
    )

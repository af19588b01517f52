"""What became of feedback, and the hours that were given and received."""

from __future__ import annotations

from msgspec import Struct
from peewee import fn

from mentorlog.insights.period import Period
from mentorlog.logbook import Logbook
from mentorlog.models import Meeting
from mentorlog.models.credentials import Activity
from mentorlog.models.mentoring import Feedback, Mentorship, Session

_ACTED_ON = ("acting", "done")


class FeedbackLoop(Struct, frozen=True):
    """Feedback of a period: heard, decided upon, acted on, and its giver told what came of it."""

    heard: int
    decided: int
    acted_on: int
    told: int


class Hours(Struct, frozen=True):
    """Minutes as somebody's mentor, as somebody's mentee, and of volunteering."""

    given: int
    received: int
    volunteered: int


def feedback_loop(logbook: Logbook, period: Period) -> FeedbackLoop:
    """How much of what was said became something."""
    columns = (
        fn.COUNT(Feedback.id),
        fn.SUM(Feedback.status != "new"),
        fn.SUM(Feedback.status.in_(_ACTED_ON)),
        fn.SUM(Feedback.told_on.is_null(False)),
    )
    here = Feedback.trashed_at.is_null() & period.holds(Feedback.day)
    [counts] = logbook.tuples(Feedback.select(*columns).where(here))
    return FeedbackLoop(*(int(count or 0) for count in counts))


def hours(logbook: Logbook, period: Period) -> Hours:
    """Minutes of sessions that were held, and of volunteering that was logged."""
    held = (
        Session.select(Mentorship.role, fn.SUM(Meeting.minutes))
        .join(Meeting)
        .switch(Session)
        .join(Mentorship)
    )
    here = (Meeting.state == "happened") & Meeting.trashed_at.is_null() & period.holds(Meeting.day)
    minutes = dict(logbook.tuples(held.where(here).group_by(Mentorship.role)))
    volunteered = Activity.select(fn.SUM(Activity.minutes)).where(
        Activity.trashed_at.is_null() & (Activity.kind == "volunteering") & period.holds(Activity.day)
    )
    return Hours(minutes.get("mentor") or 0, minutes.get("mentee") or 0, int(logbook.value(volunteered) or 0))

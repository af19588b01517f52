"""What an export is to hold and how it is worded: the user's settings, and what a single export asks for."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from mentorlog import settings
from mentorlog.calendars.item import Form
from mentorlog.logbook import Logbook

Show = Literal["everything", "task", "discreet"]
What = Literal["follow-ups", "meetings", "deadlines", "talks"]


class ExportOptions(Struct, frozen=True):
    """The choices of one export.

    Of `what` there is, talks are the days on which it is time to talk to somebody again, by their rhythm.
    `profile` is the calendar it is for, which keeps its own record of what it was given. `form` is how
    follow-ups are written; all else are always events. `alarm_minutes` before the start a reminder rings
    where the follow-up has none of its own, None for no reminder. `with_prep` tells in planned meetings what
    to know before each. With `changed_only` only what is new or different for the profile is written, with
    `since` only what was changed on that day or later. `as_series` writes a repeating follow-up as a series
    instead of its next date, unless it was put off: then its date stands alone, for those after it are
    counted from the day it had before. With `standing_only`, what is over is not written as done or
    cancelled. Where `people` are given, by their uids, nothing is written or noted but the entries with one
    of them.
    """

    profile: str = "other"
    form: Form = "event"
    what: frozenset[What] = frozenset({"follow-ups", "deadlines"})
    alarm_minutes: int | None = 15
    show: Show = "everything"
    with_notes: bool = False
    with_prep: bool = False
    with_overdue: bool = False
    changed_only: bool = False
    since: date | None = None
    as_series: bool = False
    standing_only: bool = False
    people: frozenset[str] = frozenset()


def usual_options(logbook: Logbook) -> ExportOptions:
    """The options that the user's settings ask for."""
    talks: frozenset[What] = frozenset({"talks"} if settings.get(logbook, "calendar-talks") else ())
    return ExportOptions(
        what=ExportOptions().what | talks,
        profile=settings.get(logbook, "calendar-profile") or "other",
        alarm_minutes=settings.get(logbook, "reminder-minutes"),
        show=settings.get(logbook, "calendar-shows"),
        with_notes=settings.get(logbook, "calendar-notes"),
        with_prep=settings.get(logbook, "calendar-prep"),
    )

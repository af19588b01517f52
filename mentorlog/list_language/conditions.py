"""Conditions that lists have of themselves and that can be asked for in words too."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import reduce
from operator import and_
from typing import Any

from peewee import fn

from mentorlog.list_language.spans import Span
from mentorlog.models import (
    FollowUp,
    FollowUpPerson,
    Meeting,
    MeetingPerson,
    MeetingTag,
    Person,
    PersonTag,
    Tag,
)
from mentorlog.words import sought

_A_DAY = timedelta(days=1)


def people_tagged(tag: str) -> Any:
    """People who have a tag."""
    tagged = PersonTag.select(PersonTag.person).join(Tag).where(Tag.folded == sought(tag))
    return Person.id.in_(tagged)


def meetings_tagged(tag: str) -> Any:
    """Meetings that have a tag."""
    tagged = MeetingTag.select(MeetingTag.meeting).join(Tag).where(Tag.folded == sought(tag))
    return Meeting.id.in_(tagged)


def meetings_on(days: Span) -> Any:
    """Meetings of these days, found by an index: of the moment at which they began, which a zone can move."""
    edges = []
    if days.since:
        edges += [Meeting.day >= days.since, Meeting.start_utc >= _near(days.since, -_A_DAY)]
    if days.until:
        edges += [Meeting.day <= days.until, Meeting.start_utc < _near(days.until, 2 * _A_DAY)]
    return reduce(and_, edges)


def _near(day: date, distance: timedelta) -> datetime:
    """A moment so far from midnight, or the day itself at the ends of the calendar."""
    midnight = datetime.combine(day, time(), UTC)
    try:
        return midnight + distance
    except OverflowError:
        return datetime.combine(day, time.max, UTC) if distance > timedelta() else midnight


def meetings_with(person: Any) -> Any:
    """Meetings at which somebody was for whom a condition holds."""
    return Meeting.id.in_(MeetingPerson.select(MeetingPerson.meeting).join(Person).where(person))


def meetings_without_notes() -> Any:
    """Meetings of which nothing was written down, though something may be."""
    noted = MeetingPerson.select(MeetingPerson.id).where(
        (MeetingPerson.meeting == Meeting.id) & (MeetingPerson.line != "")
    )
    return (Meeting.notes == "") & ~Meeting.notes_not_needed & ~fn.EXISTS(noted)


def follow_ups_with(person: Any) -> Any:
    """Follow-ups that have to do with somebody for whom a condition holds."""
    return FollowUp.id.in_(FollowUpPerson.select(FollowUpPerson.follow_up).join(Person).where(person))

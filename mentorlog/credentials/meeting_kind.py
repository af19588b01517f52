"""Which kind of activity a meeting probably was, and what it is worth; the user says otherwise."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

from peewee import JOIN

from mentorlog.credit_words import ActivityKind
from mentorlog.errors import NotFound
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation, Meeting, MeetingPerson, MeetingTag, Organisation, Person, Tag
from mentorlog.models.memberships import Membership, MembershipChapter
from mentorlog.models.mentoring import Mentorship, Session
from mentorlog.words import folded

_WORDS = (
    Path(__file__).resolve().parent.parent.parent / "resources" / "credentials" / "words" / "meetings.toml"
)

_OF_TWO = frozenset({"mentoring", "mentored-by", "networking"})  # nobody holds these


class MeetingActivity(NamedTuple):
    """A meeting seen as an activity."""

    title: str
    kind: ActivityKind
    minutes: int | None
    day: date
    host: str = ""


def as_activity(logbook: Logbook, meeting: str) -> MeetingActivity:
    """What a meeting would be as an activity; NotFound where there is none with this uid."""
    query = (
        Meeting.select(Meeting.id, Meeting.kind, Meeting.title, Meeting.minutes, Meeting.day, Mentorship.role)
        .join(Session, JOIN.LEFT_OUTER, on=Session.meeting == Meeting.id)
        .join(Mentorship, JOIN.LEFT_OUTER, on=Session.mentorship == Mentorship.id)
    )
    for number, kind, title, minutes, day, role in logbook.tuples(query.where(Meeting.uid == meeting)):
        tags = logbook.column(Tag.select(Tag.name).join(MeetingTag).where(MeetingTag.meeting == number))
        likely = likely_kind(kind, " ".join([title, *tags]), role)
        host = "" if likely in _OF_TWO else _likely_host(logbook, number)
        return MeetingActivity(title, likely, minutes, day, host)
    raise NotFound(meeting)


def role_with(logbook: Logbook, people: Sequence[str]) -> str | None:
    """The role of the user in the one running mentorship with any of these people; of several none."""
    query = Mentorship.select(Mentorship.role).join(Person).where(Person.uid.in_(list(people)))
    running = Mentorship.state.in_(("proposed", "active")) & Mentorship.trashed_at.is_null()
    roles = logbook.column(query.where(running))
    return str(roles[0]) if len(roles) == 1 else None


def likely_kind(meeting_kind: str, said: str, role: str | None = None) -> ActivityKind:
    """The kind of activity of a meeting of a kind, by what is said of it and the role in its mentorship."""
    if meeting_kind == "mentoring":
        return "mentoring" if role == "mentor" else "mentored-by"
    words = folded(said)
    for kind, marks in _marks().items():
        if any(mark in words for mark in marks):
            return kind
    return "chapter-meeting" if meeting_kind == "event" else "networking"


def _likely_host(logbook: Logbook, meeting: int) -> str:
    """The one chapter, or else association, of the user's that somebody who was met there belongs to."""
    is_running = Membership.trashed_at.is_null() & Membership.ended_on.is_null()
    chapters = MembershipChapter.select(MembershipChapter.organisation).join(Membership).where(is_running)
    own = Membership.select(Membership.organisation).where(is_running)
    there = MeetingPerson.select(MeetingPerson.person).where(MeetingPerson.meeting == meeting)
    posts = Affiliation.select(Organisation.name).join(Organisation)
    now = Affiliation.person.in_(there) & Affiliation.until.is_null()
    for places in (chapters, own):
        names = set(logbook.column(posts.where(now & Affiliation.organisation.in_(places))))
        if len(names) == 1:
            return str(names.pop())
    return ""


@cache
def _marks() -> dict[ActivityKind, list[str]]:
    """The words that tell kinds of activities, in the order in which they are looked for."""
    return cast("dict[ActivityKind, list[str]]", tomllib.loads(_WORDS.read_text("utf-8")))

"""What can be asked of people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace
from peewee import JOIN, fn

from mentorlog import cadence, clock
from mentorlog.columns import holds
from mentorlog.language import marked
from mentorlog.list_language.conditions import meetings_on, people_tagged
from mentorlog.list_language.fields import Field, Language, chosen, dated, in_span, text_holds, worded
from mentorlog.list_language.offers import organisations, sources, tags
from mentorlog.list_language.spans import Span
from mentorlog.models import (
    Affiliation,
    ContactPoint,
    FollowUp,
    FollowUpPerson,
    ImportantDate,
    Meeting,
    MeetingPerson,
    Organisation,
    Person,
    PersonTag,
    Tag,
)
from mentorlog.models.imports import SourceLink
from mentorlog.models.mentoring import Feedback, Mentorship


def mentions(word: str) -> Any:
    """Whether name, notes, a point of contact, an organisation or a tag has this word in it."""
    points = ContactPoint.select(ContactPoint.person).where(ContactPoint.folded.contains(word))
    posts = Affiliation.select(Affiliation.person).join(Organisation, JOIN.LEFT_OUTER)
    posts = posts.where(Organisation.folded.contains(word) | holds(Affiliation.title, word))
    tagged = PersonTag.select(PersonTag.person).join(Tag).where(Tag.folded.contains(word))
    return (
        Person.folded.contains(word)
        | holds(Person.nickname, word)
        | holds(Person.notes, word)
        | Person.id.in_(points)
        | Person.id.in_(posts)
        | Person.id.in_(tagged)
    )


def _at(word: str) -> Any:
    """Whether the present organisation of somebody has a word in its name."""
    posts = Affiliation.select(Affiliation.person).join(Organisation)
    return Person.id.in_(posts.where(Organisation.folded.contains(word) & Affiliation.until.is_null()))


def _as(word: str) -> Any:
    posts = Affiliation.select(Affiliation.person).where(holds(Affiliation.title, word))
    return Person.id.in_(posts.where(Affiliation.until.is_null()))


def _reached_by(kind: str) -> Any:
    return ContactPoint.select(ContactPoint.person).where(ContactPoint.kind == kind)


def _with_point(kind: str) -> Callable[[str], Any]:
    return lambda word: Person.id.in_(_reached_by(kind).where(ContactPoint.folded.contains(word)))


def _met(days: Span) -> Any:
    """Those with whom there was real contact on one of the days."""
    met = MeetingPerson.select(MeetingPerson.person).join(Meeting)
    return Person.id.in_(met.where(cadence.is_contact() & meetings_on(days)))


def _ever_met() -> Any:
    """Whether there ever was real contact; the first one found is enough."""
    contact = MeetingPerson.select(MeetingPerson.id).join(Meeting, JOIN.CROSS)
    theirs = (MeetingPerson.person == Person.id) & (MeetingPerson.meeting == Meeting.id)
    return fn.EXISTS(contact.where(theirs & cadence.is_contact() & (Meeting.day <= clock.today())))


def _last_met(days: Span) -> Any:
    """Those with whom the last real contact was on one of the days.

    Whoever was met since then is few; to look for the last meeting of everybody takes a quarter of a second.
    """
    today = clock.today()
    then = replace(days, until=min(days.until or today, today))
    met = _met(then) if then.since else _ever_met()
    is_over = days.until is not None and days.until < today
    return met & ~_met(Span(days.until + timedelta(days=1), today)) if is_over and days.until else met


def _promised(days: Span) -> Any:
    return Person.id.in_(_open_promises().where(in_span(FollowUp.due, days)))


def _due_for_a_touch(days: Span) -> Any:
    return cadence.has_rhythm() & in_span(cadence.touch_due(), days)


def _added(days: Span) -> Any:
    return in_span(fn.SUBSTR(Person.created, 1, 10), days)


def _open_promises() -> Any:
    promised = FollowUpPerson.select(FollowUpPerson.person).join(FollowUp)
    return promised.where((FollowUp.state == "open") & FollowUp.trashed_at.is_null())


def _in_mentorship(mine: str) -> Mapping[str, Callable[[], Any]]:
    """Those in whose mentorship the user is a mentee, or a mentor."""

    def those(*states: str) -> Callable[[], Any]:
        found = Mentorship.select(Mentorship.person).where(
            (Mentorship.role == mine) & Mentorship.trashed_at.is_null() & Mentorship.state.in_(states)
        )
        return lambda: Person.id.in_(found)

    running = those("active", "paused")
    return {
        "yes": running,
        "no": lambda: ~running(),
        "proposed": those("proposed"),
        "past": those("ended"),
    }


def _has() -> Mapping[str, Callable[[], Any]]:
    feedback = Feedback.select(Feedback.giver).where(
        Feedback.trashed_at.is_null() & Feedback.giver.is_null(False)
    )
    days = ImportantDate.select(ImportantDate.person)
    return {
        "feedback": lambda: Person.id.in_(feedback),
        "email": lambda: Person.id.in_(_reached_by("email")),
        "phone": lambda: Person.id.in_(_reached_by("phone")),
        "link": lambda: Person.id.in_(_reached_by("link")),
        "birthday": lambda: Person.id.in_(days.where(ImportantDate.label == "birthday")),
        "organisation": lambda: Person.id.in_(
            Affiliation.select(Affiliation.person).where(
                Affiliation.until.is_null() & Affiliation.organisation.is_null(False)
            )
        ),
        "follow-up": lambda: Person.id.in_(_open_promises()),
        "tag": lambda: Person.id.in_(PersonTag.select(PersonTag.person)),
        "notes": lambda: Person.notes != "",
        "photo": lambda: Person.photo.is_null(False),
        "rhythm": cadence.has_rhythm,
    }


def _from(value: str, _calendar: object) -> Any:
    return Person.id.in_(SourceLink.select(SourceLink.person).where(SourceLink.source == value.casefold()))


_FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "tag": Field(marked("a tag"), lambda value, _calendar: people_tagged(value), tags),
        "org": worded(marked("the organisation"), _at, organisations),
        "title": worded(marked("what they are there"), _as),
        "name": worded(marked("the name"), Person.folded.contains),
        "email": worded(marked("an e-mail address"), _with_point("email")),
        "phone": worded(marked("a phone number"), _with_point("phone")),
        "notes": worded(marked("the notes on them"), text_holds(Person.notes)),
        "last": dated(
            marked("when you were last in touch"),
            "back",
            _last_met,
            never=lambda: ~_ever_met(),
        ),
        "met": dated(marked("when you were in touch"), "back", _met),
        "touch": dated(marked("when a touch is due"), "ahead", _due_for_a_touch),
        "due": dated(marked("when a follow-up is due"), "ahead", _promised),
        "added": dated(
            marked("when you added them"),
            "back",
            _added,
        ),
        "mentor": chosen(marked("whether they are your mentor"), _in_mentorship("mentee")),
        "mentee": chosen(marked("whether they are your mentee"), _in_mentorship("mentor")),
        "has": chosen(marked("what there is of them"), _has()),
        "is": chosen(
            marked("how they stand"),
            {
                "cold": cadence.is_cold,
                "favourite": lambda: Person.favourite == 1,
                "kept-in-touch": cadence.has_rhythm,
                "paused": lambda: Person.paused_until > clock.today(),
                "without-details": lambda: Person.needs_details == 1,
            },
        ),
        "from": Field(marked("the program they were imported from"), _from, sources),
    }
)

PEOPLE = Language(_FIELDS, mentions)

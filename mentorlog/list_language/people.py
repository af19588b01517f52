"""What can be asked of people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from peewee import JOIN, fn

from mentorlog import cadence, clock
from mentorlog.columns import holds
from mentorlog.language import marked
from mentorlog.list_language.conditions import people_tagged
from mentorlog.list_language.fields import Field, Language, chosen, dated, text_holds, worded
from mentorlog.list_language.offers import organisations, sources, tags
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


def _met(is_in: Callable[[Any], Any]) -> Any:
    """Those with whom there was real contact on one of the days."""
    met = MeetingPerson.select(MeetingPerson.person).join(Meeting)
    real = (Meeting.state == "happened") & Meeting.counts_as_contact & Meeting.trashed_at.is_null()
    return Person.id.in_(met.where(real & is_in(Meeting.day)))


def _promised(is_in: Callable[[Any], Any]) -> Any:
    return Person.id.in_(_open_promises().where(is_in(FollowUp.due)))


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
            lambda is_in: is_in(cadence.last_contact()),
            never=lambda: fn.COALESCE(cadence.last_contact(), "") == "",
        ),
        "met": dated(marked("when you were in touch"), "back", _met),
        "touch": dated(marked("when a touch is due"), "ahead", lambda is_in: is_in(cadence.touch_due())),
        "due": dated(marked("when a follow-up is due"), "ahead", _promised),
        "added": dated(
            marked("when you added them"), "back", lambda is_in: is_in(fn.SUBSTR(Person.created, 1, 10))
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

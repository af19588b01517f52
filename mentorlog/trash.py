"""The trash: what lies in it over all nouns, and the way back; it never empties itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import partial, reduce
from typing import Any, Literal

from msgspec import Struct
from peewee import JOIN, SQL, Value, fn

from mentorlog import follow_ups, meetings, organisations, people
from mentorlog.columns import holds
from mentorlog.credentials import activities, holdings
from mentorlog.logbook import Logbook
from mentorlog.memberships import memberships
from mentorlog.mentoring import feedback, goals, mentorships
from mentorlog.models import FollowUp, FollowUpPerson, Meeting, MeetingPerson, Organisation, Person
from mentorlog.models.credentials import Activity, Credential
from mentorlog.models.memberships import Membership
from mentorlog.models.mentoring import Feedback, Goal, Mentorship
from mentorlog.words import sought

Noun = Literal[
    "person",
    "meeting",
    "follow-up",
    "organisation",
    "mentorship",
    "goal",
    "feedback",
    "membership",
    "credential",
    "activity",
]
_LONGEST_NAME = 200  # as much of a quote as a list shows


class TrashRow(Struct, frozen=True):
    """Something in the trash; also its people and its day, where it has any.

    The name of a meeting is its title, that of a mentorship its purpose, and either may be empty; that of
    feedback is how the quote begins.
    """

    noun: Noun
    uid: str
    name: str
    people: tuple[str, ...]
    day: date | None
    trashed_at: datetime


def ids(logbook: Logbook, text: str = "") -> list[str]:
    """The uids of everything in the trash in which all words of `text` are found, last put there first."""
    words = sought(text).split()
    of_nouns = [_lying(model, condition, words) for model, condition in _FINDING.items()]
    everything = reduce(lambda some, more: some.union_all(more), of_nouns)
    return logbook.column(everything.order_by(SQL('"trashed_at" DESC, "uid" DESC')))


def rows(logbook: Logbook, uids: Sequence[str]) -> list[TrashRow]:
    """The rows of a page of `ids`, in their order."""
    kinds = (_alone, _with_people, _with_one, _memberships)
    found = {row.uid: row for kind in kinds for row in kind(logbook, uids)}
    return [found[uid] for uid in uids if uid in found]


def restore(logbook: Logbook, rows: Sequence[TrashRow]) -> None:
    """Take these out of the trash, as one step."""
    ways = {
        "person": people.restore,
        "meeting": meetings.restore,
        "follow-up": follow_ups.restore,
        "organisation": organisations.restore,
        "mentorship": mentorships.restore,
        "goal": goals.restore,
        "feedback": feedback.restore,
        "membership": memberships.restore,
        "credential": holdings.restore,
        "activity": activities.restore,
    }
    with logbook.edit("trash-restored", *(row.uid for row in rows)):
        for noun, restore_all in ways.items():
            restore_all(logbook, [row.uid for row in rows if row.noun == noun])


def _lying(model: Any, condition: Any, words: Sequence[str]) -> Any:
    query = model.select(model.uid, model.trashed_at).where(model.trashed_at.is_null(False))
    return query.where(*(condition(word) for word in words)) if words else query


def _of_meeting(word: str) -> Any:
    # Asked for each meeting that lies here, and not of all that there are.
    there = MeetingPerson.select(MeetingPerson.id).join(Person)
    named = there.where((MeetingPerson.meeting == Meeting.id) & Person.folded.contains(word))
    return holds(Meeting.title, word) | holds(Meeting.notes, word) | fn.EXISTS(named)


def _of_follow_up(word: str) -> Any:
    theirs = FollowUpPerson.select(FollowUpPerson.id).join(Person)
    named = theirs.where((FollowUpPerson.follow_up == FollowUp.id) & Person.folded.contains(word))
    return holds(FollowUp.what, word) | fn.EXISTS(named)


def _of_mentorship(word: str) -> Any:
    return holds(Mentorship.purpose, word) | Mentorship.person.in_(_called(word))


def _of_feedback(word: str) -> Any:
    return holds(Feedback.quote, word) | Feedback.giver.in_(_called(word))


def _of_membership(word: str) -> Any:
    called = Organisation.select(Organisation.id).where(Organisation.folded.contains(word))
    return holds(Membership.notes, word) | Membership.organisation.in_(called)


def _of_credential(word: str) -> Any:
    return holds(Credential.name, word) | holds(Credential.notes, word)


def _of_activity(word: str) -> Any:
    return holds(Activity.title, word) | holds(Activity.notes, word)


def _called(word: str) -> Any:
    return Person.select(Person.id).where(Person.folded.contains(word))


_FINDING: dict[Any, Any] = {
    Person: Person.folded.contains,
    Organisation: Organisation.folded.contains,
    Meeting: _of_meeting,
    FollowUp: _of_follow_up,
    Mentorship: _of_mentorship,
    Goal: partial(holds, Goal.title),
    Feedback: _of_feedback,
    Membership: _of_membership,
    Credential: _of_credential,
    Activity: _of_activity,
}


def _alone(logbook: Logbook, uids: Sequence[str]) -> Iterator[TrashRow]:
    nouns: tuple[tuple[Noun, Any, Any, Any], ...] = (
        ("person", Person, Person.name, Value(None)),
        ("organisation", Organisation, Organisation.name, Value(None)),
        ("goal", Goal, Goal.title, Value(None)),
        ("credential", Credential, Credential.name, Value(None)),
        ("activity", Activity, Activity.title, Activity.day),
    )
    for noun, model, called, day in nouns:
        query = model.select(model.uid, called, day, model.trashed_at).where(model.uid.in_(uids))
        for uid, name, on, at in logbook.tuples(query):
            yield TrashRow(noun, uid, name, (), on, at)


def _with_people(logbook: Logbook, uids: Sequence[str]) -> Iterator[TrashRow]:
    nouns: tuple[tuple[Noun, Any, Any, Any, Any, Any], ...] = (
        ("meeting", Meeting, Meeting.title, Meeting.day, MeetingPerson, MeetingPerson.meeting),
        ("follow-up", FollowUp, FollowUp.what, FollowUp.due, FollowUpPerson, FollowUpPerson.follow_up),
    )
    for noun, model, name, day, link, owner in nouns:
        present = fn.JSON_GROUP_ARRAY(fn.JSON_ARRAY(link.position, Person.name))
        there = link.select(present).join(Person).where(owner == model.id)
        query = model.select(model.uid, name, there, day, model.trashed_at).where(model.uid.in_(uids))
        for uid, named, found, on, at in logbook.tuples(query):
            in_order = tuple(person for _position, person in sorted(json.loads(found)))
            yield TrashRow(noun, uid, named, in_order, on, at)


def _with_one(logbook: Logbook, uids: Sequence[str]) -> Iterator[TrashRow]:
    nouns: tuple[tuple[Noun, Any, Any, Any, Any], ...] = (
        ("mentorship", Mentorship, Mentorship.purpose, Mentorship.since, Mentorship.person),
        ("feedback", Feedback, Feedback.quote, Feedback.day, Feedback.giver),
    )
    for noun, model, name, day, link in nouns:
        begins = fn.SUBSTR(name, 1, _LONGEST_NAME)
        query = model.select(model.uid, begins, Person.name, day, model.trashed_at)
        query = query.join(Person, JOIN.LEFT_OUTER, on=link).where(model.uid.in_(uids))
        for uid, named, person, on, at in logbook.tuples(query):
            yield TrashRow(noun, uid, named, (person,) if person else (), on, at)


def _memberships(logbook: Logbook, uids: Sequence[str]) -> Iterator[TrashRow]:
    """Memberships are called as their associations."""
    query = Membership.select(Membership.uid, Organisation.name, Membership.trashed_at).join(Organisation)
    for uid, name, at in logbook.tuples(query.where(Membership.uid.in_(uids))):
        yield TrashRow("membership", uid, name, (), None, at)

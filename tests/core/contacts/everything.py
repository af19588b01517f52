"""People who have something of everything that a person can have."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from mentorlog import clock, people
from mentorlog.contacts import belongings
from mentorlog.identity import new_uid
from mentorlog.logbook import Logbook
from mentorlog.mentoring import saved_reviews
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.models import (
    Address,
    Affiliation,
    ContactPoint,
    FollowUp,
    FollowUpPerson,
    ImportantDate,
    Meeting,
    MeetingPerson,
    Person,
    PersonTag,
    Relationship,
    Table,
    Tag,
)
from mentorlog.models.credentials import Holder
from mentorlog.models.every import JOURNALED
from mentorlog.models.imports import Merge, NotDuplicate, SourceLink
from mentorlog.models.introductions import Introduction
from mentorlog.models.mentoring import Feedback, Goal, GoalPerson, Mentorship, Question
from mentorlog.models.reconnecting import PutOff

DAY = date(2026, 11, 20)


def give_everything(logbook: Logbook, uid: str, friend: str, word: str) -> None:
    """Give a person a row in every table that names people; `word` is in all of its texts."""
    person, other = logbook.ids_of(Person, [uid, friend])
    with logbook.edit("given"):
        said = _said(logbook, other, word)
        for model, columns in belongings.links().items():
            logbook.insert(model, **{columns[0]: person}, **said[model])
    saved_reviews.save(logbook, f"Review {word}", ReviewFilter(givers=(uid,)))


def _said(logbook: Logbook, other: int, word: str) -> Mapping[type[Table], Mapping[str, Any]]:
    """What a row of each table says; a table that is missing here was forgotten."""
    moment = {"zone": "UTC", "start_utc": clock.now()}
    promise = {"due": DAY, "slot": time(9), "zone": "UTC", "due_utc": clock.now(), "anchor_day": 20}
    meeting = logbook.insert(Meeting, kind="call", day=DAY, notes=word, **moment)
    follow_up = logbook.insert(FollowUp, what=word, series=word, original_due=DAY, **promise)
    return {
        ContactPoint: {"kind": "email", "value": f"{word}@example.org", "folded": f"{word}@example.org"},
        Address: {"street": word},
        ImportantDate: {"label": word, "date": "1984-06-12"},
        Affiliation: {"title": word},
        Relationship: {"other": other, "kind": word},
        Introduction: {"person": other, "day": DAY, "outcome": word},
        PutOff: {"day": DAY, "until": DAY},
        PersonTag: {"tag": logbook.insert(Tag, name=word, folded=word)},
        MeetingPerson: {"meeting": meeting, "line": word},
        FollowUpPerson: {"follow_up": follow_up},
        Mentorship: {"role": "mentee", "purpose": word},
        Question: {"words": word},
        GoalPerson: {"goal": logbook.insert(Goal, title=word)},
        Feedback: {"day": DAY, "quote": word, "kind": "advice"},
        Holder: {"rule": word},
        SourceLink: {"source": "vcard", "key": word, "base": "{}", "extra": "[]", "notes": word},
        NotDuplicate: {"other": other},
        Merge: {"dropped": new_uid(), "name": f"Formerly {word}", "step": ""},
    }


def dump(logbook: Logbook) -> dict[str, Any]:
    """The facts, but for how often and when they were written."""
    left_out = ("rev", "modified")
    return {
        model.__name__: logbook.tuples(
            model.select(*(each for each in model._meta.sorted_fields if each.name not in left_out)).order_by(
                model.id
            )
        )
        for model in JOURNALED
    }


def add_pair(logbook: Logbook) -> tuple[str, str, str]:
    """Two who are one, each with something of everything, and a friend of both."""
    # NotDuplicate wants the friend behind both.
    kept, dropped, friend = (people.add(logbook, name) for name in ("Robert Smith", "Bob Smith", "Ada Byron"))
    give_everything(logbook, kept, friend, "robertish")
    give_everything(logbook, dropped, friend, "bobbish")
    return kept, dropped, friend

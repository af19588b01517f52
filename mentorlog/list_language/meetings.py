"""What can be asked of meetings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mentorlog.columns import holds
from mentorlog.language import marked
from mentorlog.list_language import offers
from mentorlog.list_language.conditions import (
    meetings_on,
    meetings_tagged,
    meetings_with,
    meetings_without_notes,
)
from mentorlog.list_language.fields import Field, Language, chosen, dated, text_holds, worded
from mentorlog.models import (
    FollowUp,
    Meeting,
    MeetingOrganisation,
    MeetingPerson,
    Organisation,
    Person,
)
from mentorlog.models.mentoring import Feedback


def mentions(word: str) -> Any:
    """Whether title, notes, place, somebody there or a line about them has this word in it."""
    return (
        holds(Meeting.title, word)
        | holds(Meeting.notes, word)
        | holds(Meeting.place, word)
        | meetings_with(Person.folded.contains(word) | holds(MeetingPerson.line, word))
    )


def _at(word: str) -> Any:
    there = MeetingOrganisation.select(MeetingOrganisation.meeting).join(Organisation)
    return Meeting.id.in_(there.where(Organisation.folded.contains(word)))


_FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "kind": Field(
            marked("what kind of meeting"),
            lambda value, _calendar: Meeting.kind == value.casefold(),
            offers.kinds,
        ),
        "with": worded(
            marked("who was there"),
            lambda word: meetings_with(Person.folded.contains(word)),
            offers.people,
        ),
        "tag": Field(marked("a tag"), lambda value, _calendar: meetings_tagged(value), offers.tags),
        "org": worded(marked("the organisation"), _at, offers.organisations),
        "title": worded(marked("the title"), text_holds(Meeting.title)),
        "place": worded(marked("where it was"), text_holds(Meeting.place)),
        "notes": worded(marked("the notes"), text_holds(Meeting.notes)),
        "on": dated(marked("the day"), "back", meetings_on),
        "has": chosen(
            marked("what there is of it"),
            {
                "notes": lambda: ~meetings_without_notes(),
                "follow-up": lambda: Meeting.id.in_(
                    FollowUp.select(FollowUp.meeting).where(
                        FollowUp.trashed_at.is_null() & FollowUp.meeting.is_null(False)
                    )
                ),
                "feedback": lambda: Meeting.id.in_(
                    Feedback.select(Feedback.meeting).where(
                        Feedback.trashed_at.is_null() & Feedback.meeting.is_null(False)
                    )
                ),
            },
        ),
        "is": chosen(
            marked("how it stands"),
            {
                "planned": lambda: Meeting.state == "planned",
                "happened": lambda: Meeting.state == "happened",
                "cancelled": lambda: Meeting.state == "cancelled",
                "private": lambda: Meeting.private == 1,
            },
        ),
    }
)

MEETINGS = Language(_FIELDS, mentions)

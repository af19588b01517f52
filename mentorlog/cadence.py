"""Keeping in touch: when somebody was last met and when the next touch is due, always computed."""

from __future__ import annotations

from typing import Any

from peewee import JOIN, fn

from mentorlog import clock
from mentorlog.models import Meeting, MeetingPerson, Person


def last_contact() -> Any:
    """The day of the last real contact with a `Person` of the outer query, or NULL.

    Planned and cancelled meetings, those in the trash, and kinds that do not count are none.
    """
    return _meetings_of_person(fn.MAX(Meeting.day)).where(
        (Meeting.state == "happened")
        & Meeting.counts_as_contact
        & Meeting.trashed_at.is_null()
        & (Meeting.day <= clock.today())
    )


def touch_due() -> Any:
    """The day on which a touch is due, or NULL for people without a rhythm, who are never cold.

    Somebody never met is due a rhythm after they were added.
    """
    since = fn.COALESCE(last_contact(), fn.SUBSTR(Person.created, 1, 10))
    # || gives NULL for no rhythm, and so does date().
    return fn.DATE(since, Person.every_days.cast("TEXT").concat(" days"))


def is_cold() -> Any:
    """Whether a person of the outer query has a rhythm that has passed, and no meeting planned."""
    planned = _meetings_of_person(Meeting.id).where(
        (Meeting.state == "planned") & Meeting.trashed_at.is_null() & (Meeting.day >= clock.today())
    )
    return Person.every_days.is_null(False) & (touch_due() < clock.today().isoformat()) & ~fn.EXISTS(planned)


def _meetings_of_person(column: Any) -> Any:
    """A column of the meetings of a `Person` of the outer query."""
    # A cross join keeps its order: from the person to the few meetings, never over all meetings of a state.
    together = MeetingPerson.select(column).join(Meeting, JOIN.CROSS)
    return together.where((MeetingPerson.person == Person.id) & (MeetingPerson.meeting == Meeting.id))

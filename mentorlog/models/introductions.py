"""Introductions: who made whom known to whom."""

from __future__ import annotations

from peewee import Check

from mentorlog.columns import Choice, Day
from mentorlog.models.base import Table, belongs_to, text
from mentorlog.models.people import Person


class Introduction(Table):
    """Somebody makes two known to each other; where one of the three is the user, that column is NULL."""

    introducer = belongs_to(Person, null=True)  # NULL: the user makes the two known
    person = belongs_to(Person)
    other = belongs_to(Person, null=True)  # NULL: the user is who the person is made known to
    day = Day()
    state = Choice("asked", "made", "accepted", "declined", default="made")
    outcome = text()  # what came of it
    thanked_on = Day(null=True)

    class Meta:
        """Of the three one at the most is the user, and nobody is there twice."""

        constraints = [  # noqa: RUF012
            Check("introducer_id IS NOT NULL OR other_id IS NOT NULL"),
            Check("person_id IS NOT introducer_id AND person_id IS NOT other_id"),
            Check("other_id IS NULL OR other_id IS NOT introducer_id"),
        ]

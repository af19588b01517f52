"""Promises, and to whom they were made."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice, Day, Flag, Moment, TimeOfDay
from mentorlog.models.base import Table, belongs_to, linked_to
from mentorlog.models.meetings import Meeting
from mentorlog.models.people import Person


class FollowUp(Table):
    """A promise: what, by whom, until when."""

    what = TextField(constraints=[Check("what <> ''")])
    owed_by = Choice("me", "them", default="me")
    meeting = linked_to(Meeting)
    due = Day()
    time = TimeOfDay(null=True)  # an explicit time, never moved
    slot = TimeOfDay(null=True)  # without one: the quarter of an hour given to it once
    zone = TextField()
    due_utc = Moment()  # for sorting; due, time or slot, and zone are the truth
    remind_minutes = IntegerField(null=True, constraints=[Check("remind_minutes >= 0")])
    repeat_every = IntegerField(null=True, constraints=[Check("repeat_every > 0")])
    repeat_unit = Choice("days", "weeks", "months", "years", null=True)
    series = TextField()
    anchor_day = IntegerField(constraints=[Check("anchor_day BETWEEN 1 AND 31")])
    state = Choice("open", "done", "cancelled", default="open")
    closed_at = Moment(null=True)
    original_due = Day()
    snoozes = IntegerField(default=0)
    private = Flag(default=False)
    trashed_at = Moment(null=True)

    class Meta:
        """One time or one slot; a repeat has both its parts; a closed one says when."""

        indexes = ((("state", "due_utc"), False),)
        constraints = [  # noqa: RUF012
            Check("(time IS NULL) <> (slot IS NULL)"),
            Check("(repeat_every IS NULL) = (repeat_unit IS NULL)"),
            Check("(state = 'open') = (closed_at IS NULL)"),
        ]


class FollowUpPerson(Table):
    """Somebody a follow-up is for, or who owes it."""

    follow_up = belongs_to(FollowUp, index=False)  # the index below begins with it
    person = belongs_to(Person)
    position = IntegerField(default=0)

    class Meta:
        """Once only."""

        indexes = ((("follow_up", "person"), True),)

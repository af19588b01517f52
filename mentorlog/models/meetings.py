"""Meetings, and who was there."""

from __future__ import annotations

from peewee import Check, IntegerField, TextField

from mentorlog.columns import Choice, Day, Flag, Moment, TimeOfDay
from mentorlog.models.base import Table, belongs_to, text
from mentorlog.models.people import Organisation, Person, Tag


class MeetingKind(Table):
    """A kind of meeting that the user added to the built-in ones."""

    key = TextField(unique=True)
    name = TextField(constraints=[Check("name <> ''")])
    icon = TextField(default="users")
    counts_as_contact = Flag(default=True)


class Meeting(Table):
    """Any contact with people, past or planned: coffee, call, e-mail, event."""

    kind = TextField()
    title = text()
    day = Day()
    time = TimeOfDay(null=True)
    zone = TextField()
    start_utc = Moment()  # for sorting; day, time and zone are the truth
    minutes = IntegerField(null=True, constraints=[Check("minutes > 0")])
    place = text()
    channel = text()
    notes = text()
    private = Flag(default=False)
    state = Choice("planned", "happened", "cancelled", default="happened")
    counts_as_contact = Flag(default=True)
    notes_not_needed = Flag(default=False)
    capture_line = text()  # the line it was logged in, to the letter; empty where it was in none
    trashed_at = Moment(null=True)

    class Meta:
        """Lists are sorted and filtered by these."""

        indexes = (
            (("trashed_at", "start_utc"), False),
            (("state", "start_utc"), False),
            (("kind", "start_utc"), False),
        )


class MeetingPerson(Table):
    """Somebody at a meeting, with a note line of their own."""

    meeting = belongs_to(Meeting, index=False)  # an index below begins with each
    person = belongs_to(Person, index=False)
    role = text()
    line = text()
    position = IntegerField(default=0)

    class Meta:
        """Nobody is at one meeting twice; who was met when is read from the indexes alone."""

        indexes = ((("meeting", "person"), True), (("person", "meeting"), False))


class MeetingTag(Table):
    """A meeting has a tag."""

    meeting = belongs_to(Meeting, index=False)  # the index below begins with it
    tag = belongs_to(Tag)

    class Meta:
        """Once only."""

        indexes = ((("meeting", "tag"), True),)


class MeetingOrganisation(Table):
    """A meeting was at an organisation, or about it."""

    meeting = belongs_to(Meeting, index=False)  # the index below begins with it
    organisation = belongs_to(Organisation)

    class Meta:
        """Once only."""

        indexes = ((("meeting", "organisation"), True),)

"""What was brought in from other programs: each import, and where people and meetings came from."""

from __future__ import annotations

from peewee import Check, TextField

from mentorlog.columns import Day, Moment
from mentorlog.models.base import Table, belongs_to, linked_to, text
from mentorlog.models.meetings import Meeting
from mentorlog.models.people import Person


class ImportBatch(Table):
    """A file that was imported; `step` is the uid of the step that did it, `counts` a JSON object.

    `left_out` is a JSON list of what tells the meetings again that the user did not want.
    """

    source = TextField()  # linkedin, google, outlook, thunderbird, vcard, csv, ics
    file_name = text()
    sha256 = text()
    counts = TextField()
    left_out = TextField(default="[]")
    step = TextField()
    undone_at = Moment(null=True)


class SourceLink(Table):
    """A person as a source has them: the key they bear there, and what it said of them last.

    `base` is a JSON object of the values that were imported, against which the next import is compared;
    `extra` a JSON list of what the logbook has no place for, given back on export.
    """

    person = belongs_to(Person)
    source = TextField()
    key = TextField(constraints=[Check("key <> ''")])
    base = TextField()
    extra = TextField()
    notes = text()  # of the source, apart from the user's own
    batch = linked_to(ImportBatch)
    missing_since = Day(null=True)

    class Meta:
        """One person under one key of a source."""

        indexes = ((("source", "key"), True),)


class MeetingSource(Table):
    """A meeting as a calendar has it: the occurrence it is there, and what was imported of it last.

    `key` is the UID and the original start; `second_key` is made of start, title and organiser, for some
    programs give new UIDs at each download. `version` is SEQUENCE and LAST-MODIFIED.
    """

    meeting = belongs_to(Meeting)
    key = TextField(unique=True)
    second_key = TextField(index=True)
    version = text()
    base = TextField()
    batch = linked_to(ImportBatch)


class NotDuplicate(Table):
    """Two people whom the user knows to be two."""

    person = belongs_to(Person, index=False)  # the index below begins with it
    other = belongs_to(Person)

    class Meta:
        """Once, the one that was added first in front."""

        indexes = ((("person", "other"), True),)
        constraints = [Check("person_id < other_id")]  # noqa: RUF012


class Merge(Table):
    """A person who was found to be another one: all that was theirs is the other's now."""

    person = belongs_to(Person)
    dropped = TextField()  # the uid
    name = TextField()
    step = TextField()  # the uid of the step that did it

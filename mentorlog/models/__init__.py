"""The tables of a logbook and what must never be in them; they have no default database to use by mistake.

Those that every start needs are named here. The tables of mentoring have a room of their own, `mentoring`,
and all tables are listed in `every`: building a table costs about a millisecond of the start.
"""

from __future__ import annotations

from mentorlog.models.base import Bookkeeping, Table, name_of
from mentorlog.models.follow_ups import FollowUp, FollowUpPerson
from mentorlog.models.meetings import (
    Meeting,
    MeetingKind,
    MeetingOrganisation,
    MeetingPerson,
    MeetingTag,
)
from mentorlog.models.people import (
    Address,
    Affiliation,
    ContactPoint,
    ImportantDate,
    Organisation,
    Person,
    PersonTag,
    Relationship,
    RelationshipType,
    Tag,
)
from mentorlog.models.running import (
    Attachment,
    CalendarExport,
    Draft,
    History,
    LogbookState,
    ProgramNote,
    Setting,
    Step,
)

__all__ = [
    "Address",
    "Affiliation",
    "Attachment",
    "Bookkeeping",
    "CalendarExport",
    "ContactPoint",
    "Draft",
    "FollowUp",
    "FollowUpPerson",
    "History",
    "ImportantDate",
    "LogbookState",
    "Meeting",
    "MeetingKind",
    "MeetingOrganisation",
    "MeetingPerson",
    "MeetingTag",
    "Organisation",
    "Person",
    "PersonTag",
    "ProgramNote",
    "Relationship",
    "RelationshipType",
    "Setting",
    "Step",
    "Table",
    "Tag",
    "name_of",
]

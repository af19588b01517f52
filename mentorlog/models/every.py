"""All tables of a logbook, for whoever makes, migrates or clears a whole one; nothing else needs them all."""

from __future__ import annotations

from peewee import Model

from mentorlog.models.base import Bookkeeping, Table
from mentorlog.models.credentials import (
    Activity,
    ActivityCredit,
    ActivityEvidence,
    Claim,
    Credential,
    CredentialCycle,
    Holder,
    OpeningBalance,
    OwnRule,
)
from mentorlog.models.evidence import Evidence
from mentorlog.models.follow_ups import FollowUp, FollowUpPerson
from mentorlog.models.imports import ImportBatch, MeetingSource, Merge, NotDuplicate, SourceLink
from mentorlog.models.introductions import Introduction
from mentorlog.models.lists import SavedList
from mentorlog.models.meetings import (
    Meeting,
    MeetingKind,
    MeetingOrganisation,
    MeetingPerson,
    MeetingTag,
)
from mentorlog.models.memberships import (
    Membership,
    MembershipChapter,
    MembershipEvidence,
    MembershipRole,
    MembershipTerm,
)
from mentorlog.models.mentoring import (
    Competency,
    Feedback,
    FeedbackCompetency,
    FeedbackEvidence,
    FeedbackFollowUp,
    FeedbackGoal,
    FeedbackTheme,
    Goal,
    GoalEvidence,
    GoalPerson,
    GoalScore,
    Guide,
    Mentorship,
    Question,
    SavedReview,
    Session,
    StatusChange,
    Theme,
    Topic,
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
from mentorlog.models.reconnecting import PutOff
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

# Parents come before their parts.
JOURNALED: tuple[type[Table], ...] = (
    Person,
    ContactPoint,
    Address,
    ImportantDate,
    Organisation,
    Affiliation,
    RelationshipType,
    Relationship,
    Introduction,
    Tag,
    PersonTag,
    PutOff,
    MeetingKind,
    Meeting,
    MeetingPerson,
    MeetingTag,
    MeetingOrganisation,
    FollowUp,
    FollowUpPerson,
    Setting,
    Mentorship,
    Session,
    Guide,
    Topic,
    Question,
    Competency,
    Goal,
    GoalScore,
    GoalPerson,
    Feedback,
    StatusChange,
    Theme,
    FeedbackTheme,
    FeedbackCompetency,
    FeedbackGoal,
    FeedbackFollowUp,
    Evidence,
    FeedbackEvidence,
    GoalEvidence,
    SavedReview,
    SavedList,
    Credential,
    CredentialCycle,
    OpeningBalance,
    Holder,
    Activity,
    ActivityCredit,
    Claim,
    ActivityEvidence,
    OwnRule,
    Membership,
    MembershipTerm,
    MembershipChapter,
    MembershipRole,
    MembershipEvidence,
    ImportBatch,
    SourceLink,
    MeetingSource,
    NotDuplicate,
    Merge,
)

KEPT_WITHOUT_HISTORY: tuple[type[Bookkeeping], ...] = (Draft, CalendarExport, ProgramNote, Attachment)

ALL: tuple[type[Model], ...] = (*JOURNALED, LogbookState, Step, History, *KEPT_WITHOUT_HISTORY)

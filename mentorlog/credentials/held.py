"""Whether credentials matter at all: asked where their rules are loaded only if they do."""

from __future__ import annotations

from mentorlog.logbook import Logbook
from mentorlog.models import Meeting
from mentorlog.models.credentials import Activity, Credential


def is_any_held(logbook: Logbook) -> bool:
    """Whether the user holds a credential."""
    query = Credential.select(Credential.id).where(Credential.state == "held")
    return logbook.value(query.where(Credential.trashed_at.is_null()).limit(1)) is not None


def is_counted(logbook: Logbook, meeting: str) -> bool:
    """Whether a meeting is an activity too, by its uid."""
    query = Activity.select(Activity.id).join(Meeting).where(Meeting.uid == meeting)
    return logbook.value(query.where(Activity.trashed_at.is_null()).limit(1)) is not None

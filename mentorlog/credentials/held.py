"""Whether credentials matter at all: asked where their rules are loaded only if they do."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.logbook import Logbook
from mentorlog.models import Meeting
from mentorlog.models.credentials import Activity, Credential


def is_any_held(logbook: Logbook) -> bool:
    """Whether the user holds a credential."""
    query = Credential.select(Credential.id).where(Credential.state == "held")
    return logbook.value(query.where(Credential.trashed_at.is_null()).limit(1)) is not None


def counted(logbook: Logbook, meetings: Sequence[str]) -> list[str]:
    """Those of these meetings that are activities too, by their uids."""
    query = Meeting.select(Meeting.uid).distinct().join(Activity)
    return logbook.column(query.where(Meeting.uid.in_(list(meetings)) & Activity.trashed_at.is_null()))

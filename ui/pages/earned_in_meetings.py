"""What meetings count towards credentials, for where they are told."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog.language import _
from mentorlog.logbook import Logbook


def earned_in(logbook: Logbook, meetings: Sequence[str]) -> dict[str, str]:
    """`1.5 PDU` by the uids of those that count; of most logbooks that are none, and no rule is loaded."""
    from mentorlog.credentials.held import counted

    found = counted(logbook, meetings)
    if not found:
        return {}
    from ui.sheets.meeting_activity import counted_words

    told = counted_words(logbook, found)
    return {meeting: words or _("Counts nothing yet") for meeting, words in told.items()}

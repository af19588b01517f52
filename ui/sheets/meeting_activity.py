"""A meeting as the activity that it would be, under the title that one would give it."""

from __future__ import annotations

from collections.abc import Sequence

from mentorlog import kinds, meeting_list
from mentorlog.credentials import activity_list
from mentorlog.credentials.meeting_kind import MeetingActivity, as_activity
from mentorlog.credentials.rule_book import book
from mentorlog.language import _
from mentorlog.logbook import Logbook
from ui.rows.activity_row import all_credit_words
from ui.rows.meeting_row import people_words


def seen_as_activity(logbook: Logbook, meeting: str) -> MeetingActivity:
    """The activity; a meeting without a title is "Mentoring session with Ada Lindqvist"."""
    found = as_activity(logbook, meeting)
    if found.title:
        return found
    row = meeting_list.one(logbook, meeting)
    kind = kinds.kind_of(logbook, row.kind).name
    return found._replace(title=_("{kind} with {people}").format(kind=kind, people=people_words(row)))


def counted_words(logbook: Logbook, meetings: Sequence[str]) -> dict[str, str]:
    """`1.5 PDU, 1.75 CPE` by the uids of those meetings that count; "" where that is nothing yet."""
    rules = book(logbook).rules
    found: dict[str, list[str]] = {}
    for row in activity_list.of_meetings(logbook, meetings):
        assert row.meeting
        found.setdefault(row.meeting, []).append(all_credit_words(row, rules))
    return {meeting: ", ".join(filter(None, words)) for meeting, words in found.items()}

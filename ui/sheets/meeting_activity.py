"""A meeting as the activity that it would be, under the title that one would give it."""

from __future__ import annotations

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


def counted_words(logbook: Logbook, meeting: str) -> str:
    """What a meeting counts: `1.5 PDU, 1.75 CPE`; "" where that is nothing."""
    rules = book(logbook).rules
    rows = activity_list.of_meeting(logbook, meeting)
    return ", ".join(filter(None, (all_credit_words(row, rules) for row in rows)))

"""What a meeting counts as goes into the trash with it, and comes back with it."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import meetings, people
from mentorlog.credentials import activities, activity_list, holdings
from mentorlog.credentials.activities import Part
from mentorlog.dates import When
from mentorlog.meetings import Participant

DAY = date(2026, 11, 20)
PDU, CPE = Part("pmi-pmp", "education", 100), Part("isaca-cism", "education", 100)


@pytest.fixture
def met(logbook):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 15))
    return meetings.log(logbook, [Participant(people.add(logbook, "Ada Lindqvist"))], When(DAY), [])


def count_it(logbook, met, title, *parts):
    return activities.add(logbook, title, "course", DAY, meeting=met, parts=parts)


def counted(logbook):
    return {row.title for row in activity_list.listing(logbook)}


def test_both_go_in_one_step_and_come_back_together(logbook, met):
    count_it(logbook, met, "For one", PDU)
    count_it(logbook, met, "For the other", CPE)
    activities.add(logbook, "Another day", "course", DAY)
    meetings.trash(logbook, [met])
    assert counted(logbook) == {"Another day"}
    logbook.undo()
    assert counted(logbook) == {"For one", "For the other", "Another day"}
    meetings.trash(logbook, [met])
    meetings.restore(logbook, [met])
    assert counted(logbook) == {"For one", "For the other", "Another day"}


def test_what_lay_in_the_trash_before_stays_there(logbook, met):
    activities.trash(logbook, [count_it(logbook, met, "Mistaken", PDU)])
    count_it(logbook, met, "Right", PDU)
    meetings.trash(logbook, [met])
    meetings.restore(logbook, [met])
    assert counted(logbook) == {"Right"}


def test_what_was_logged_anew_meanwhile_is_not_counted_twice(logbook, met):
    count_it(logbook, met, "Before", PDU)
    count_it(logbook, met, "For the other", CPE)
    meetings.trash(logbook, [met])
    count_it(logbook, met, "Anew", PDU)
    meetings.restore(logbook, [met])
    assert counted(logbook) == {"Anew", "For the other"}

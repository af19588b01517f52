"""What was not ticked at an import is not logged by the next one unasked, and may be ticked then."""

from __future__ import annotations

import pytest

from mentorlog import imports
from mentorlog.models import Meeting
from tests.core.calendars.reading.files import calendar, event

ANA = "mailto:ana@example.org"
SERIES = {"DTSTART": "20261106T090000Z", "DTEND": None, "RRULE": "FREQ=WEEKLY;COUNT=5", "ATTENDEE": ANA}
WEEKLY = calendar(event(**SERIES))  # 6, 13, 20 November are past, 27 and 4 December ahead


def outcomes(planned):
    return [row.outcome for row in planned.rows]


def logged(logbook):
    return [day.day for day in logbook.column(Meeting.select(Meeting.day).order_by(Meeting.day))]


def test_an_occurrence_left_out_stays_so_until_it_is_ticked(logbook, bring, planned, today):
    counts = bring(WEEKLY, rows=(0, 2, 3, 4)).counts
    assert (counts["new"], counts["review"], counts["skipped"]) == (4, 0, 1)
    later = planned(calendar(event(**SERIES, SEQUENCE="1")))
    assert outcomes(later) == ["same", "skipped", "same", "same", "same"]
    assert later.rows[1].reason == "You left it out before." and later.rows[1].can_be_taken
    assert bring(WEEKLY).counts["new"] == 0
    assert bring(WEEKLY, rows=(1,)).counts == {"new": 1, "updated": 0, "same": 4, "review": 0, "skipped": 0}
    assert logged(logbook) == [6, 13, 20, 27, 4]


def test_it_is_known_where_the_calendar_moves_it_or_gives_it_another_uid(bring, planned, today):
    bring(WEEKLY, rows=(0, 2, 3, 4))
    moved = {"UID": "1@example.org", "RECURRENCE_ID": "20261113T090000Z", "DTSTART": "20261114T150000Z"}
    assert (
        outcomes(planned(calendar(event(**SERIES), event(ATTENDEE=ANA, DTEND=None, **moved))))[1] == "skipped"
    )
    assert outcomes(planned(calendar(event(**SERIES | {"UID": "other"}))))[1] == "skipped"


def test_who_takes_the_past_alone_has_not_decided_on_what_is_ahead(bring, planned, today):
    counts = bring(WEEKLY, rows=(0, 2)).counts
    assert (counts["review"], counts["skipped"]) == (2, 1)
    assert outcomes(planned(WEEKLY)) == ["same", "skipped", "same", "new", "new"]
    bring(WEEKLY, rows=(4,))
    assert outcomes(planned(WEEKLY)) == ["same", "skipped", "same", "skipped", "same"]


@pytest.mark.parametrize("undo", [lambda logbook: logbook.undo(), lambda logbook: undo_later(logbook)])
def test_an_import_that_is_undone_forgets_what_it_left_out(logbook, bring, planned, today, undo):
    bring(WEEKLY, rows=(0, 2, 3, 4))
    undo(logbook)
    assert outcomes(planned(WEEKLY)) == ["new"] * 5


def undo_later(logbook):
    imports.undo(logbook, imports.listing(logbook)[0].uid)


def test_what_was_up_for_review_is_asked_about_again(bring, planned, today):
    stranger = event(UID="2", SUMMARY="Intro", ATTENDEE="mailto:bo@x.org")
    single = event(UID="3", SUMMARY="Lunch", DTSTART="20261112T090000Z", DTEND=None, ATTENDEE=ANA)
    data = calendar(event(ATTENDEE=ANA), stranger, single)
    bring(data, rows=(0,))
    assert sorted(outcomes(planned(data))) == ["review", "same", "skipped"]

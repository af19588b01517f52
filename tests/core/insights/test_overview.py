"""A period in figures: what is counted and what is not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, follow_ups, meetings, people
from mentorlog.credentials import activities
from mentorlog.dates import When
from mentorlog.insights.overview import overview
from mentorlog.insights.period import Period, before, last_twelve_months
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, mentorships, sessions

QUARTER = Period(date(2026, 9, 1), date(2026, 11, 24))


@pytest.fixture
def year(logbook, today):
    """Ada at Northwind, met twice in the quarter and once before; Bruno at no organisation, met at one."""
    ada = people.add(logbook, "Ada Lindqvist", organisation="Northwind", every_days=30)
    bruno = people.add(logbook, "Bruno Costa", every_days=10)
    people.add(logbook, "Chen Wei")
    for day, kind, there in (
        (date(2026, 6, 1), "coffee", [ada]),
        (date(2026, 9, 30), "call", [ada]),
        (date(2026, 11, 20), "coffee", [ada, bruno]),
        (today + timedelta(3), "coffee", [ada]),
    ):
        meetings.log(logbook, [Participant(each) for each in there], When(day), kind=kind)
    about = meetings.log(logbook, [Participant(bruno)], When(today), organisations=["Acme"])
    gone = meetings.log(logbook, [Participant(bruno)], When(today))
    meetings.trash(logbook, [gone])
    return {"ada": ada, "bruno": bruno, "about": about}


def test_months_are_listed_whether_there_is_anything_in_them_or_not():
    assert list(QUARTER.months()) == ["2026-09", "2026-10", "2026-11"]
    assert QUARTER.in_months({"2026-10": 4, "2026-01": 9}) == (("2026-09", 0), ("2026-10", 4), ("2026-11", 0))


def test_the_usual_period_and_the_one_before(today):
    assert last_twelve_months() == Period(date(2025, 12, 1), today)
    assert before(Period(date(2026, 3, 1), date(2026, 3, 31))) == Period(date(2026, 1, 29), date(2026, 2, 28))


def test_meetings_are_counted_by_month_kind_and_organisation(logbook, year):
    met = overview(logbook, QUARTER).meetings
    assert (met.total, met.people) == (3, 2)
    assert met.by_month == (("2026-09", 1), ("2026-10", 0), ("2026-11", 2))
    assert met.by_kind == (("coffee", 2), ("call", 1))
    assert met.by_organisation == (("Northwind", 2), ("Acme", 1))


def test_the_network_grows_by_whom_was_added(logbook, year, today):
    grown = overview(logbook, QUARTER).network
    assert grown.total == 3 and dict(grown.added)["2026-11"] == 3
    assert overview(logbook, Period(date(2026, 1, 1), date(2026, 5, 31))).network.total == 0


def test_a_rhythm_is_fine_due_or_cold(logbook, year, today):
    standing = overview(logbook, QUARTER).rhythms
    assert (standing.fine, standing.due, standing.cold) == (2, 0, 0)
    clock.pin(today + timedelta(15))
    assert overview(logbook, QUARTER).rhythms.due == 1
    clock.pin(today + timedelta(400))
    assert overview(logbook, QUARTER).rhythms.cold == 2


def test_promises_are_kept_in_time_late_or_not(logbook, year, today):
    for days, what in ((-20, "late"), (0, "in time"), (-10, "open"), (-5, "cancelled")):
        uid = follow_ups.add(logbook, what, When(today + timedelta(days)), people=[year["ada"]])
        if what in ("late", "in time"):
            follow_ups.done(logbook, [uid])
        if what == "cancelled":
            follow_ups.cancel(logbook, [uid])
    follow_ups.add(logbook, "theirs", When(today), people=[year["ada"]], owed_by="them")
    mine = overview(logbook, QUARTER).mine
    assert (mine.due, mine.kept, mine.on_time, mine.cancelled, mine.days) == (4, 2, 1, 1, 0)
    assert mine.share == 67
    theirs = overview(logbook, QUARTER).theirs
    assert (theirs.due, theirs.kept, theirs.share, theirs.days) == (1, 0, 0, None)
    assert overview(logbook, Period(date(2020, 1, 1), date(2020, 2, 1))).mine.share is None


def test_feedback_is_heard_decided_upon_acted_on_and_told(logbook, year):
    said = [feedback.add(logbook, year["ada"], words, "advice") for words in ("one", "two", "three")]
    feedback.move(logbook, [said[0]], "considering")
    feedback.move(logbook, [said[1]], "acting")
    feedback.add(logbook, year["ada"], "long ago", "advice", day=date(2026, 1, 1))
    loop = overview(logbook, QUARTER).feedback
    assert (loop.heard, loop.decided, loop.acted_on, loop.told) == (3, 2, 1, 0)


def test_hours_are_those_of_sessions_held_and_of_volunteering(logbook, year, today):
    for who, role, minutes in (("ada", "mentee", 60), ("bruno", "mentor", 45)):
        mentorship = mentorships.start(logbook, year[who], role)
        sessions.log(logbook, mentorship, When(today), minutes=minutes)
    activities.add(logbook, "Chapter desk", "volunteering", today, minutes=120)
    spent = overview(logbook, QUARTER).hours
    assert (spent.given, spent.received, spent.volunteered) == (45, 60, 120)

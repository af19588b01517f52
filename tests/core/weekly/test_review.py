"""A week looked back at, on Tuesday 24 November 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentorlog import clock, follow_ups, meetings, people, reconnect
from mentorlog.dates import When
from mentorlog.document import as_text
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback
from mentorlog.weekly.review import review, without_private
from mentorlog.weekly.summary import summary


@pytest.fixture
def week(logbook, today):
    """Ada, met long ago and this week; Bruno, met now for the first time; Chen, who goes cold."""
    ada, bruno, chen = (people.add(logbook, name) for name in ("Ada Lindqvist", "Bruno Costa", "Chen Wei"))
    people.edit(logbook, chen, every_days=10)
    for who, days in ((ada, 100), (chen, 50)):
        meetings.log(logbook, [Participant(who)], When(today - timedelta(days)), notes="x")
    meetings.log(logbook, [Participant(ada)], When(today - timedelta(1)), notes="won", tags=["win"])
    meetings.log(logbook, [Participant(bruno)], When(today))
    ahead = meetings.log(logbook, [Participant(ada)], When(today + timedelta(1)), title="Planning")
    meetings.move(logbook, ahead, When(today + timedelta(2)))
    for what, days, owed_by in (
        ("mine", -3, "me"),
        ("theirs", -2, "them"),
        ("later", 4, "me"),
        ("kept", 0, "me"),
    ):
        uid = follow_ups.add(logbook, what, When(today + timedelta(days)), people=[ada], owed_by=owed_by)
        if what == "kept":
            follow_ups.done(logbook, [uid])
    said = feedback.add(logbook, ada, "Bring two options.", "advice")
    feedback.move(logbook, [said], "acting")
    return {"ada": ada, "ahead": ahead}


def test_what_is_open_and_what_went_well(logbook, week):
    found = review(logbook)
    assert (found.since, found.until) == (date(2026, 11, 23), date(2026, 11, 24))
    assert [row.what for row in found.mine] == ["mine"] and [row.what for row in found.theirs] == ["theirs"]
    assert [row.name for row in found.going_cold] == ["Chen Wei"]
    assert [row.people[0].name for row in found.without_notes] == ["Bruno Costa"]
    assert [row.notes for row in found.wins.meetings] == ["won"]
    assert [row.what for row in found.wins.kept] == ["kept"]
    assert [row.quote for row in found.wins.feedback] == ["Bring two options."]
    assert [row.name for row in found.wins.met] == ["Bruno Costa"]
    assert found.unanswered == []


def test_a_planned_meeting_that_has_passed_waits_for_an_answer(logbook, week, today):
    clock.pin(today + timedelta(3))
    assert [row.title for row in review(logbook).unanswered] == ["Planning"]
    meetings.happened(logbook, week["ahead"])
    assert review(logbook).unanswered == []


def test_what_was_kept_before_the_week_is_no_win_of_it(logbook, week, today):
    clock.pin(today + timedelta(7))
    wins = review(logbook).wins
    assert (wins.meetings, wins.kept, wins.feedback, wins.met) == ([], [], [], [])


def test_the_summary_is_one_page_of_words(logbook, week):
    told = as_text(summary(logbook, review(logbook)))
    assert told.startswith("My week, Mon 23 Nov 2026 to Tue 24 Nov 2026\n")
    for line in (
        "- Coffee with Ada Lindqvist, Mon 23 Nov 2026",
        "- Kept: Ada Lindqvist: kept",
        "- Met for the first time: Bruno Costa",
        "- Ada Lindqvist: mine, due Sat 21 Nov 2026",
        "- Chen Wei, last met Mon 5 Oct 2026",
    ):
        assert line in told


def test_a_page_for_others_has_nothing_private(logbook, week, today):
    ada = week["ada"]
    meetings.log(logbook, [Participant(ada)], When(today), title="Secret", tags=["win"], private=True)
    follow_ups.add(logbook, "hush", When(today - timedelta(1)), people=[ada], private=True)
    found = review(logbook)
    assert "Secret" in as_text(summary(logbook, found)) and "hush" in as_text(summary(logbook, found))
    told = as_text(summary(logbook, without_private(found)))
    assert "Secret" not in told and "hush" not in told and "Kept: Ada Lindqvist: kept" in told


def test_who_is_put_off_is_not_told_of(logbook, week):
    [cold] = review(logbook).going_cold
    reconnect.skip(logbook, cold.uid)
    assert review(logbook).going_cold == []


def test_an_empty_week_says_so(logbook, today):
    assert "Nothing is open, and nothing was noted." in as_text(summary(logbook, review(logbook)))

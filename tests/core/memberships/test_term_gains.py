"""What came of a term: meetings with people who are there, and those that the association held."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import meeting_list, meetings, people
from mentorlog.credentials import activities, claims, holdings
from mentorlog.credentials.activities import Part
from mentorlog.dates import When
from mentorlog.meetings import Participant
from mentorlog.memberships import term_gains, terms
from mentorlog.memberships.term_gains import Gains

HELD = {"organisation": "PMI Lisbon", "minutes": 120}


@pytest.fixture
def meet(logbook, today):
    """Logs a meeting with people on a day, and gives its uid."""

    def log(day, *who, minutes=60, **details):
        there = [Participant(uid) for uid in who]
        return meetings.log(logbook, there, When(date.fromisoformat(day)), minutes=minutes, **details)

    return log


@pytest.fixture
def shown(logbook, pmi):
    """The meetings of the one term of PMI, latest first."""

    def uids():
        [term] = terms.of_membership(logbook, pmi)
        numbers = term_gains.meetings(logbook, pmi, term)
        return [row.uid for row in meeting_list.rows(logbook, numbers)]

    return uids


def test_those_with_people_of_the_chapter_or_the_association(logbook, pmi, meet, shown):
    ada = people.add(logbook, "Ada", organisation="PMI Lisbon")
    bruno = people.add(logbook, "Bruno", organisation="PMI")
    carla = people.add(logbook, "Carla", organisation="Northwind")
    first, second = meet("2026-04-01", ada, carla), meet("2026-05-02", ada, bruno, minutes=30)
    meet("2026-03-31", ada)
    meet("2026-05-03", carla)
    away = meet("2026-05-04", bruno)
    meetings.trash(logbook, [away])
    ahead = meet("2026-12-01", ada)
    assert meeting_list.one(logbook, ahead).state == "planned"
    assert shown() == [second, first]
    [term] = terms.of_membership(logbook, pmi)
    assert term_gains.gains(logbook, pmi, term) == Gains(meetings=2, minutes=90, people=2, credits={})


def test_those_that_an_activity_says_the_association_held(logbook, pmi, meet, shown):
    dana = people.add(logbook, "Dana")
    evening = meet("2026-06-01", dana)
    uid = activities.add(logbook, "Evening", "chapter-meeting", date(2026, 6, 1), meeting=evening, **HELD)
    activities.add(logbook, "Paper", "reading", date(2026, 6, 1), **HELD)
    assert shown() == [evening]
    [term] = terms.of_membership(logbook, pmi)
    assert term_gains.gains(logbook, pmi, term) == Gains(meetings=1, minutes=60, people=0, credits={})
    activities.trash(logbook, [uid])
    assert shown() == []


def test_credits_of_what_the_association_held_are_told_for_each_rule(logbook, pmi, meet):
    holdings.add(logbook, "pmi-pmp", earned=date(2025, 3, 1))
    holdings.add(logbook, "isaca-cism", earned=date(2024, 3, 1))
    [term] = terms.of_membership(logbook, pmi)
    assert term_gains.gains(logbook, pmi, term).credits == {}
    ada = people.add(logbook, "Ada", organisation="PMI Lisbon")
    lunch = meet("2026-06-02", ada)
    counted = [Part("pmi-pmp", "education", 150), Part("isaca-cism", "education", 200)]
    activities.add(logbook, "Webinar", "webinar", date(2026, 6, 1), parts=counted, **HELD)
    more = [Part("pmi-pmp", "giving-back", 100)]
    activities.add(logbook, "Mentored Ada", "mentoring", date(2026, 6, 2), parts=more, meeting=lunch)
    activities.add(logbook, "Course", "course", date(2026, 6, 3), parts=counted, organisation="Northwind")
    activities.add(logbook, "Too early", "webinar", date(2026, 3, 31), parts=counted, **HELD)
    activities.add(logbook, "Ahead", "webinar", date(2026, 12, 31), parts=counted, **HELD)
    assert term_gains.gains(logbook, pmi, term).credits == {"isaca-cism": 200, "pmi-pmp": 250}
    claimed = activities.add(logbook, "Talk", "webinar", date(2026, 6, 4), parts=counted, **HELD)
    claims.claim(logbook, [claimed], "pmi-pmp", "rejected")
    assert term_gains.gains(logbook, pmi, term).credits == {"isaca-cism": 400, "pmi-pmp": 250}


def test_nothing_came_of_a_term_that_is_ahead(logbook, pmi, meet, today):
    meet("2026-04-01", people.add(logbook, "Ada", organisation="PMI"))
    terms.renew(logbook, pmi)
    following = terms.of_membership(logbook, pmi)[-1]
    assert term_gains.gains(logbook, pmi, following) == Gains(0, 0, 0, {})
    assert list(term_gains.meetings(logbook, pmi, following)) == []

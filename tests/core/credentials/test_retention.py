"""Until when evidence is kept, and the sentence that is said before it goes earlier."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog import clock, evidence
from mentorlog.credentials import activities, holdings, retention
from mentorlog.errors import NotFound
from mentorlog.models.credentials import ActivityCredit, Credential

LINK = "https://chapter.example/"


@pytest.fixture
def evening(logbook, cism):
    return activities.add(logbook, "Chapter evening", "chapter-meeting", date(2026, 5, 20), minutes=90)


@pytest.fixture
def shown(logbook, evening):
    return evidence.add_link(logbook, LINK, activities=[evening])


def test_it_is_kept_for_the_months_after_the_end_of_the_cycle(logbook, evening, shown):
    kept = retention.kept_until(logbook, shown)
    assert (kept.until, kept.issuer, kept.credential) == (date(2027, 12, 31), "ISACA", "CISM")
    said = "ISACA may ask for it until Fri 31 Dec 2027."
    assert kept.sentence == said
    assert retention.warning(logbook, evidence=[shown]) == said
    assert retention.warning(logbook, activities=[evening]) == said


def test_the_longest_of_all_that_it_serves_counts(logbook, pmp, shown, evening):
    activities.edit(logbook, evening, parts=activities.usual_parts(logbook, "chapter-meeting", 90))
    kept = retention.kept_until(logbook, shown)
    assert (kept.until, kept.issuer) == (date(2029, 3, 14), "PMI")
    course = activities.add(logbook, "Course", "course", date(2028, 5, 5), minutes=60)
    both = evidence.add_link(logbook, LINK, activities=[evening, course])
    assert retention.kept_until(logbook, both).until == date(2032, 3, 14)


def test_a_cycle_of_a_retired_credential_is_still_asked_about(logbook, cism, shown):
    holdings.retire(logbook, cism)
    assert retention.kept_until(logbook, shown).until == date(2027, 12, 31)


def test_the_last_of_february_stays_the_last(logbook):
    holdings.add(logbook, "pmi-pmp", earned=date(2024, 3, 1))
    course = activities.add(logbook, "Course", "course", date(2026, 5, 5), minutes=60)
    uid = evidence.add_link(logbook, LINK, activities=[course])
    assert retention.kept_until(logbook, uid).until == date(2028, 2, 29)


def test_what_no_issuer_will_ask_for_goes_without_a_word(logbook, cism, evening, shown):
    bare = activities.add(logbook, "Course", "course", date(2026, 5, 5), minutes=60)
    nothing = activities.add(logbook, "Walk", "networking", date(2026, 5, 5), parts=[])
    of_nothing = evidence.add_link(logbook, LINK, activities=[nothing])
    early = activities.add(logbook, "Course", "course", date(2023, 10, 5), minutes=60)
    before_the_cycle = evidence.add_link(logbook, LINK, activities=[early])
    for uid in (of_nothing, before_the_cycle):
        assert retention.kept_until(logbook, uid) is None
        assert retention.warning(logbook, evidence=[uid]) == ""
    assert retention.warning(logbook, activities=[bare, nothing]) == ""
    activities.trash(logbook, [evening])
    assert retention.kept_until(logbook, shown) is None


def test_when_the_day_is_over_nothing_is_said(logbook, shown, today):
    clock.pin(date(2027, 12, 31))
    assert retention.warning(logbook, evidence=[shown])
    clock.pin(date(2028, 1, 1))
    assert retention.warning(logbook, evidence=[shown]) == ""
    clock.pin(today)


def test_a_rule_that_was_taken_away_asks_for_nothing(logbook, shown):
    with logbook.edit("credential-changed"):
        for model in (Credential, ActivityCredit):
            logbook.update(model, logbook.value(model.select(model.id)), rule="gone")
    assert retention.kept_until(logbook, shown) is None
    with pytest.raises(NotFound):
        retention.kept_until(logbook, "nobody")

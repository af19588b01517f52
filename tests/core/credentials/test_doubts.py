"""What cannot be known from what is kept here: of balances in mid-year, and of cycles that were not met."""

from __future__ import annotations

from datetime import date

import pytest

from mentorlog.credentials import activities, holdings, openings, standing
from mentorlog.credentials.activities import Part


def learn(logbook, rule, day, amount):
    activities.add(logbook, f"Course of {day}", "course", day, parts=[Part(rule, "education", amount * 100)])


def stands(logbook, uid):
    return standing.standing(logbook, holdings.one(logbook, uid))


@pytest.fixture
def renewed(logbook, cism):
    holdings.edit(logbook, cism, expires=date(2027, 1, 31))
    return cism


def test_a_balance_in_mid_year_may_not_be_of_that_year(logbook, renewed):
    openings.open_with(logbook, renewed, date(2026, 9, 1), {"education": 11500})
    learn(logbook, "isaca-cism", date(2026, 10, 1), 5)
    told = stands(logbook, renewed)
    assert (told.counted, told.met) == (12000, True)
    assert told.doubts == (
        "Year 3 has its 20 CPE only with the opening balance, and how much of that was earned in this year "
        "is not known here. Say the balance before Thu 1 Jan 2026, and log what came after it.",
    )
    learn(logbook, "isaca-cism", date(2026, 11, 1), 15)
    assert stands(logbook, renewed).doubts == ()


@pytest.mark.parametrize("as_of", [date(2026, 1, 1), date(2024, 9, 1)], ids=str)
def test_a_balance_of_whole_years_or_in_the_first_one_leaves_no_doubt(logbook, renewed, as_of):
    openings.open_with(logbook, renewed, as_of, {"education": 11500})
    assert stands(logbook, renewed).doubts == ()


def test_a_year_that_lacks_credits_even_with_the_balance_is_no_doubt_but_a_gap(logbook, renewed):
    openings.open_with(logbook, renewed, date(2026, 9, 1), {"education": 1500})
    told = stands(logbook, renewed)
    assert told.doubts == () and told.years[2].missing == 500


def test_a_cycle_that_was_not_met_does_not_pass_silently(logbook, today):
    pmp = holdings.add(logbook, "pmi-pmp", earned=date(2022, 3, 15))
    learn(logbook, "pmi-pmp", date(2024, 3, 15), 48)
    [doubt] = stands(logbook, pmp).doubts
    assert doubt == (
        "The cycle that ended on Fri 14 Mar 2025 lacks 12 PDU by what is recorded here. "
        "If it was renewed all the same, say until when it lasts now: it is the day “Expires”."
    )
    learn(logbook, "pmi-pmp", date(2024, 3, 16), 12)
    [doubt] = stands(logbook, pmp).doubts
    assert "lacks 8 PDU of “Ways of Working”" in doubt
    holdings.edit(logbook, pmp, expires=date(2028, 3, 14))
    assert stands(logbook, pmp).doubts == ()


def test_the_first_cycle_has_none_before_it(logbook, pmp, cism):
    assert [stands(logbook, uid).doubts for uid in (pmp, cism)] == [(), ()]


def test_a_cycle_that_was_met_leaves_no_doubt(logbook):
    csm = holdings.add(logbook, "sa-csm", earned=date(2023, 5, 5))
    parts = [Part("sa-csm", "any", 500)]
    for month in range(1, 5):
        activities.add(logbook, "Course", "course", date(2024, month, 1), parts=parts)
    assert stands(logbook, csm).doubts == ()

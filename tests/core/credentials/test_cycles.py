"""Cycles: from anniversary to anniversary, by calendar years, and as the issuer wrote them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.credentials.cycles import cycle_at
from mentorlog.credentials.rule import CycleRule

EARNED = CycleRule(years=3, anchor="earned_date")
CALENDAR = CycleRule(years=3, anchor="calendar_year")
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def span(*arguments):
    cycle = cycle_at(*arguments)
    return cycle.since, cycle.until


@pytest.mark.parametrize(
    ("rule", "earned", "on", "since", "until"),
    [
        (EARNED, date(2024, 6, 1), date(2025, 1, 1), date(2024, 6, 1), date(2027, 5, 31)),
        (EARNED, date(2024, 6, 1), date(2027, 5, 31), date(2024, 6, 1), date(2027, 5, 31)),
        (EARNED, date(2024, 6, 1), date(2027, 6, 1), date(2027, 6, 1), date(2030, 5, 31)),
        (EARNED, date(2024, 6, 1), date(2020, 1, 1), date(2024, 6, 1), date(2027, 5, 31)),
        (EARNED, date(2024, 2, 29), date(2026, 1, 1), date(2024, 2, 29), date(2027, 2, 28)),
        (EARNED, date(2024, 2, 29), date(2028, 1, 1), date(2027, 3, 1), date(2030, 2, 28)),
        (CALENDAR, date(2023, 9, 9), date(2026, 11, 24), date(2024, 1, 1), date(2026, 12, 31)),
        (CALENDAR, date(2023, 9, 9), date(2023, 10, 1), date(2024, 1, 1), date(2026, 12, 31)),
        (CALENDAR, date(2023, 9, 9), date(2027, 1, 1), date(2027, 1, 1), date(2029, 12, 31)),
    ],
)
def test_cycles_follow_from_the_day_of_earning(rule, earned, on, since, until):
    assert span(rule, earned, on) == (since, until)


@pytest.mark.parametrize(
    ("rule", "earned", "expires", "on", "since", "until"),
    [
        (EARNED, date(2018, 5, 7), date(2027, 3, 14), date(2026, 1, 1), date(2024, 3, 15), date(2027, 3, 14)),
        (EARNED, date(2018, 5, 7), date(2027, 3, 14), date(2023, 1, 1), date(2021, 3, 15), date(2024, 3, 14)),
        (
            EARNED,
            date(2024, 3, 15),
            date(2027, 3, 15),
            date(2026, 1, 1),
            date(2024, 3, 15),
            date(2027, 3, 15),
        ),
        (
            EARNED,
            date(2024, 3, 15),
            date(2027, 3, 31),
            date(2024, 3, 15),
            date(2024, 3, 15),
            date(2027, 3, 31),
        ),
        (
            EARNED,
            date(2024, 2, 29),
            date(2027, 2, 27),
            date(2026, 1, 1),
            date(2024, 2, 29),
            date(2027, 2, 27),
        ),
        (
            CALENDAR,
            date(2023, 9, 9),
            date(2026, 12, 31),
            date(2023, 9, 9),
            date(2024, 1, 1),
            date(2026, 12, 31),
        ),
    ],
)
def test_a_typed_end_wins(rule, earned, expires, on, since, until):
    assert span(rule, earned, on, expires) == (since, until)


def test_after_a_typed_end_there_is_no_other_cycle_until_it_is_renewed():
    assert span(EARNED, date(2020, 1, 1), date(2026, 11, 24), date(2023, 3, 31))[1] == date(2023, 3, 31)


@given(st.sampled_from([EARNED, CALENDAR]), DAYS, DAYS, st.none() | st.integers(0, 8000))
def test_the_years_of_a_cycle_are_its_days_without_a_gap(rule, earned, on, length):
    cycle = cycle_at(rule, earned, on, None if length is None else earned + timedelta(length))
    years = cycle.years()
    assert (years[0][0], years[-1][1]) == (cycle.since, cycle.until)
    assert 1 <= len(years) <= rule.years
    for (_, last), (first, _) in pairwise(years):
        assert first == last + timedelta(1)
    assert all(timedelta(0) <= last - first < timedelta(366 + 31) for first, last in years)


@pytest.mark.parametrize("expires", [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)], ids=str)
@pytest.mark.parametrize(
    ("on", "since"), [(date(2026, 11, 24), 2024), (date(2027, 2, 1), 2024), (date(2023, 12, 31), 2021)]
)
def test_by_calendar_years_a_day_early_in_the_year_is_that_of_reporting(expires, on, since):
    cycle = cycle_at(CALENDAR, date(2018, 9, 9), on, expires)
    assert cycle.years() == tuple((date(y, 1, 1), date(y, 12, 31)) for y in range(since, since + 3))


def test_years_of_the_calendar_turn_in_january_whatever_end_is_typed():
    cycle = cycle_at(CALENDAR, date(2018, 9, 9), date(2026, 11, 24), date(2026, 6, 30))
    assert cycle.years() == (
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2026, 1, 1), date(2026, 6, 30)),
    )
    before = cycle_at(CALENDAR, date(2018, 9, 9), date(2023, 12, 31), date(2026, 6, 30))
    assert (before.since, before.until) == (date(2021, 1, 1), date(2023, 12, 31))
    assert span(EARNED, date(2018, 1, 31), date(2026, 11, 24), date(2027, 1, 31))[1] == date(2027, 1, 31)

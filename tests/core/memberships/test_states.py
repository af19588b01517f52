"""What a membership is on any day follows from its dates."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import accumulate, pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.memberships.states import Span, State, Times

YEAR = Span(date(2026, 1, 1), date(2026, 12, 31))
AFTER = Span(date(2027, 1, 1), date(2027, 12, 31))
A_DAY = timedelta(1)

DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))
SPANS = st.integers(0, 366)


@st.composite
def times(draw):
    """Any dates that a membership can have: terms one after the other, with gaps or without."""
    steps = draw(st.lists(st.integers(0, 800), max_size=12))
    days = accumulate((timedelta(step) for step in steps), initial=draw(DAYS))
    # Each day is a day later than drawn, so that no term begins on the last day of the one before it.
    edges = [day + number * A_DAY for number, day in enumerate(days)]
    terms = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)]
    return Times(
        terms=terms,
        joined=draw(st.none() | DAYS),
        ended_on=draw(st.none() | DAYS),
        renewal_days=draw(SPANS),
        grace_days=draw(SPANS),
    )


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2025, 12, 31), "upcoming"),
        (date(2026, 1, 1), "active"),
        (date(2026, 10, 1), "active"),
        (date(2026, 10, 2), "renewal-open"),
        (date(2026, 12, 31), "renewal-open"),
        (date(2027, 1, 1), "grace"),
        (date(2027, 3, 1), "grace"),
        (date(2027, 3, 2), "lapsed"),
        (date(2199, 1, 1), "lapsed"),
        (date(1900, 1, 1), "upcoming"),
    ],
)
def test_a_term_with_its_window_and_its_grace(on, state):
    assert Times(terms=[YEAR], renewal_days=90, grace_days=60).state(on) == state


def test_renewed_before_its_end_it_is_active_until_the_new_one():
    renewed = Times(terms=[YEAR, AFTER], renewal_days=90)
    assert renewed.state(date(2026, 12, 31)) == "active"
    assert renewed.covered_until(date(2026, 12, 31)) == AFTER.until
    assert renewed.renewal_opens(date(2026, 5, 1)) == date(2027, 10, 2)
    assert renewed.lapses(date(2026, 5, 1)) == date(2028, 1, 1)


def test_a_gap_between_two_terms_is_seen():
    gap = Times(terms=[YEAR, Span(date(2027, 3, 1), date(2028, 2, 28))], grace_days=30)
    assert [gap.state(date(2027, 1, 30)), gap.state(date(2027, 1, 31))] == ["grace", "lapsed"]
    assert gap.state(date(2027, 3, 1)) == "active"


def test_who_leaves_has_nothing_to_renew_and_then_has_left():
    left = Times(terms=[YEAR], ended_on=date(2026, 12, 31), renewal_days=90)
    assert left.state(date(2026, 12, 30)) == "active"
    assert left.state(date(2026, 12, 31)) == "ended"


def test_without_terms_it_is_active_from_joining():
    assert Times().state(date(2026, 1, 1)) == "active"
    assert Times(joined=date(2026, 5, 1)).state(date(2026, 4, 30)) == "upcoming"
    assert Times().renewal_opens(date(2026, 1, 1)) is Times().lapses(date(2026, 1, 1)) is None


def test_who_joined_before_the_first_term_that_is_known_was_a_member():
    assert Times(terms=[YEAR], joined=date(2019, 5, 1)).state(date(2024, 1, 1)) == "active"


@given(times(), DAYS)
def test_on_any_day_it_is_in_exactly_one_state_and_none_contradicts_its_dates(of, on):
    state = of.state(on)
    assert state in get_args(State)
    in_term = any(term.since <= on <= term.until for term in of.terms)
    has_left = of.ended_on is not None and on >= of.ended_on
    assert (state == "ended") == has_left
    if in_term:
        assert state in ("active", "renewal-open", "ended")
    if state in ("grace", "lapsed"):
        assert not in_term and any(term.until < on for term in of.terms)
    if state == "upcoming":
        assert not any(term.since <= on for term in of.terms)


@given(times(), DAYS)
def test_the_days_on_which_it_changes_are_those_it_tells(of, on):
    covered, opens, lapses = of.covered_until(on), of.renewal_opens(on), of.lapses(on)
    if covered is None or of.ended_on:
        return
    assert opens <= covered < lapses
    if on <= covered:
        assert of.state(on) == ("renewal-open" if on >= opens else "active")
    else:
        assert of.state(on) == ("lapsed" if on >= lapses else "grace")


@given(times())
def test_what_covers_a_day_never_ends_earlier_on_a_later_day(of):
    days = sorted({edge for term in of.terms for edge in (term.since, term.until, term.until + A_DAY)})
    covered = [of.covered_until(day) for day in days]
    assert all(earlier <= later for earlier, later in pairwise(covered))

"""Rhythms as recurrence rules."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.calendars.series import series_rule
from mentorlog.dates import Repeat, next_date


@pytest.mark.parametrize(
    ("repeat", "first", "anchor", "rule"),
    [
        (Repeat(10, "days"), date(2026, 1, 31), 31, b"FREQ=DAILY;INTERVAL=10"),
        (Repeat(2, "weeks"), date(2026, 1, 31), 31, b"FREQ=WEEKLY;INTERVAL=2"),
        (Repeat(3, "months"), date(2026, 1, 15), 15, b"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
        (Repeat(1, "months"), date(2026, 1, 31), 31, b"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1"),
        (
            Repeat(1, "months"),
            date(2026, 2, 28),
            30,
            b"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        ),
        (Repeat(1, "years"), date(2028, 2, 29), 29, b"FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=-1;BYMONTH=2"),
        (Repeat(1, "years"), date(2026, 2, 28), 28, b"FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=28;BYMONTH=2"),
        (Repeat(1, "years"), date(2026, 8, 31), 31, b"FREQ=YEARLY;INTERVAL=1;BYMONTHDAY=31;BYMONTH=8"),
        (Repeat(1, "months"), date(2026, 3, 12), 31, b"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=12"),
    ],
)
def test_a_rhythm_becomes_a_rule(repeat: Repeat, first: date, anchor: int, rule: bytes) -> None:
    assert sorted(series_rule(repeat, first, anchor).split(b";")) == sorted(rule.split(b";"))


@given(
    st.builds(Repeat, st.integers(1, 5), st.sampled_from(["days", "weeks", "months", "years"])),
    st.dates(date(2026, 1, 1), date(2030, 12, 31)),
)
def test_the_rule_gives_the_dates_that_the_follow_ups_of_the_series_will_have(
    repeat: Repeat, first: date
) -> None:
    rule = rrulestr(series_rule(repeat, first, first.day).decode(), dtstart=datetime(*first.timetuple()[:3]))
    expected = first
    for found, _number in zip(rule, range(6), strict=False):
        assert found.date() == expected
        expected = next_date(expected, repeat, first.day)
    assert expected > first + timedelta(days=5)

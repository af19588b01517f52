"""The day that a sentence ends with is found, and nothing is taken for one that is none."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.dates import DateAndTime, day_said

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Send her the RACI by Friday", date(2026, 11, 27)),
        ("Send her the RACI by Friday.", date(2026, 11, 27)),
        ("Tell Bruno until 3 Dec", date(2026, 12, 3)),
        ("Ask again on Monday!", date(2026, 11, 30)),
        ("Call Bruno tomorrow", date(2026, 11, 25)),
        ("Call Bruno today", TODAY),
        ("Write to her next week", date(2026, 12, 1)),
        ("Look at it in 3 days", date(2026, 11, 27)),
        ("Plan due 2026-12-24", date(2026, 12, 24)),
        ("by thu 26 nov", date(2026, 11, 26)),
        ("Close it by end of month", date(2026, 11, 30)),
    ],
)
def test_the_day_at_the_end_is_found(words, day):
    assert day_said(words, TODAY) == DateAndTime(day)


def test_a_time_is_found_with_it():
    assert day_said("Send it by Friday 9:30", TODAY) == DateAndTime(date(2026, 11, 27), time(9, 30))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "by",
        "Look at the sun",
        "On Friday she said so",  # what follows is not the end
        "Move on",
        "Stand by me",
        "The report of 3 Dec",
        "Done by 3 Dec 2020",  # has been
        "Wait a year",
        "Put it in writing",
        "by 31 Feb",
    ],
)
def test_other_words_are_no_day(words):
    assert day_said(words, TODAY) is None


@given(st.text())
def test_no_words_make_it_fail_or_look_back(words):
    found = day_said(words, TODAY)
    assert found is None or found.day >= TODAY

"""Days in tables, in all forms in which programs write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.contacts.tables.days import read_day
from mentorlog.dates import parse_partial


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12 Mar 2024", "2024-03-12"),
        ("01 January 2020", "2020-01-01"),
        ("7-Feb-22", "2022-02-07"),
        ("7-Feb-75", "1975-02-07"),
        ("7-Feb-26", "2026-02-07"),
        ("7-Feb-27", "1927-02-07"),
        ("Mar 12, 2024", "2024-03-12"),
        ("March 12th 2024", "2024-03-12"),
        ("7-Feb", "--02-07"),
        ("Mar 2024", "2024-03"),
        ("2024", "2024"),
        ("2024-03-12", "2024-03-12"),
        ("2024/3/12", "2024-03-12"),
        ("20240312", "2024-03-12"),
        ("2024-03-12 10:22", "2024-03-12"),
        ("2024-03-12T10:22:00Z", "2024-03-12"),
        ("3/4/2024", "2024-04-03"),
        ("3/4/24 9:00 AM", "2024-04-03"),
        ("3.4.2024", "2024-04-03"),
        ("--03-07", "--03-07"),
        ("--0307", "--03-07"),
        ("--02-29", "--02-29"),
        ("1604-05-09", "--05-09"),
        ("5/9/1604", "--09-05"),
        ("", ""),
        ("0/0/00", ""),
        ("0000-00-00", ""),
        ("31 Feb 2024", None),
        ("13/13/2024", None),
        ("29.2.2023", None),
        ("12. März 2024", None),
        ("12345", None),
        ("soon", None),
    ],
)
def test_a_day_is_read(written, day):
    assert read_day(written, "day-month") == day


def test_the_order_is_of_slashes_and_dashes_alone():
    assert read_day("3/4/2024", "month-day") == read_day("3-4-2024", "month-day") == "2024-03-04"
    assert read_day("3.4.2024", "month-day") == "2024-04-03"


@given(
    st.text() | st.from_regex(r"[0-9a-z/. -]{1,12}", fullmatch=True),
    st.sampled_from(["day-month", "month-day"]),
)
def test_any_text_is_a_day_or_none(text, order):
    if day := read_day(text, order):
        parse_partial(day)

"""Days as a question names them, seen from Friday 27 November 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.errors import InvalidEntry
from mentorlog.list_language.spans import WORDS, Calendar, Span, span

FRIDAY = Calendar(date(2026, 11, 27))


def days(text, looks="back", calendar=FRIDAY):
    found = span(text, calendar, looks)
    return tuple(str(day) if day else "" for day in (found.since, found.until))


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        (">90d", "", "2026-08-28"),
        (">=90d", "", "2026-08-29"),
        ("<7d", "2026-11-21", "2026-11-27"),
        ("<=7d", "2026-11-20", "2026-11-27"),
        ("7d", "2026-11-20", "2026-11-27"),
        (">2w", "", "2026-11-12"),
        (">3m", "", "2026-08-26"),
        (">1y", "", "2025-11-26"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026q4", "2026-10-01", "2026-12-31"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("2026-11-03", "2026-11-03", "2026-11-03"),
        ("2026-05..2026-07", "2026-05-01", "2026-07-31"),
        ("2026-05..", "2026-05-01", ""),
        ("..2026-05-03", "", "2026-05-03"),
        (">2026-05", "2026-06-01", ""),
        (">=2026-05", "2026-05-01", ""),
        ("<2026", "", "2025-12-31"),
        ("<=2026-Q1", "", "2026-03-31"),
        ("yesterday", "2026-11-26", "2026-11-26"),
        ("this-week", "2026-11-23", "2026-11-29"),
        ("Last-Month", "2026-10-01", "2026-10-31"),
        ("next-year", "2027-01-01", "2027-12-31"),
    ],
)
def test_days_behind(text, since, until):
    assert days(text) == (since, until)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("<7d", "", "2026-12-03"),
        ("<=7d", "", "2026-12-04"),
        (">7d", "2026-12-05", ""),
        (">=1m", "2026-12-27", ""),
        ("overdue", "", "2026-11-26"),
        ("2026-12", "2026-12-01", "2026-12-31"),
    ],
)
def test_days_ahead(text, since, until):
    assert days(text, "ahead") == (since, until)


def test_a_week_begins_where_the_user_begins_it():
    assert days("this-week", calendar=Calendar(FRIDAY.today, week_start=7)) == ("2026-11-22", "2026-11-28")


@pytest.mark.parametrize(
    "text", ["", "90", ">", "2026-13", "2026-02-30", "..", "x..y", "0000", ">9999y", "soon", "2026-q5"]
)
def test_what_is_no_time_is_told(text):
    with pytest.raises(InvalidEntry, match=r"is no time\. Write >90d, 2026-Q3 or last-month"):
        span(text, FRIDAY, "back")


@given(
    st.text() | st.from_regex(r"(<|>|<=|>=)?[0-9]{0,5}-?(d|w|m|q[0-9]|y)?", fullmatch=True),
    st.dates(),
    st.integers(1, 7),
)
def test_any_text_is_a_span_or_none(text, today, week_start):
    for looks in ("back", "ahead"):
        try:
            assert isinstance(span(text, Calendar(today, week_start), looks), Span)
        except InvalidEntry as problem:
            assert problem.field == "query"


@given(st.sampled_from(sorted(WORDS)), st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_a_word_is_a_span_on_any_day(word, today):
    found = span(word, Calendar(today), "ahead")
    assert found.until and (found.since is None or found.since <= found.until)

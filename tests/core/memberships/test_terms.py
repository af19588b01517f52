"""Terms follow one another, cost dues, and never overlap."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.memberships import memberships, terms
from mentorlog.memberships.membership_list import one
from mentorlog.memberships.states import Span
from mentorlog.memberships.terms import first_day, last_day, last_day_of_first

DAYS = st.dates(date(1990, 1, 1), date(2150, 1, 1))


def spans(logbook, uid):
    return [(term.since, term.until) for term in terms.of_membership(logbook, uid)]


@pytest.mark.parametrize(
    ("since", "anchor", "until"),
    [
        (date(2026, 4, 1), "anniversary", date(2027, 3, 31)),
        (date(2024, 2, 29), "anniversary", date(2025, 2, 28)),
        (date(2023, 3, 1), "anniversary", date(2024, 2, 29)),
        (date(2026, 1, 1), "calendar-year", date(2026, 12, 31)),
        (date(2026, 8, 15), "calendar-year", date(2026, 12, 31)),
    ],
)
def test_a_term_ends_before_its_anniversary_or_with_the_year(since, anchor, until):
    assert last_day(since, anchor) == until


@pytest.mark.parametrize(
    ("since", "anchor", "preset", "until"),
    [
        (date(2026, 7, 31), "calendar-year", "isaca", date(2026, 12, 31)),
        (date(2026, 8, 1), "calendar-year", "isaca", date(2027, 12, 31)),
        (date(2026, 12, 31), "calendar-year", "isaca", date(2027, 12, 31)),
        (date(2026, 1, 1), "calendar-year", "isaca", date(2026, 12, 31)),
        (date(2026, 8, 1), "calendar-year", "", date(2026, 12, 31)),  # of which nothing is known
        (date(2026, 8, 1), "anniversary", "isaca", date(2027, 7, 31)),  # the user knows better
        (date(2026, 8, 1), "anniversary", "pmi", date(2027, 7, 31)),
    ],
)
def test_who_joins_late_in_a_calendar_year_may_have_the_next_as_well(since, anchor, preset, until):
    assert last_day_of_first(since, anchor, preset) == until


@given(DAYS)
def test_the_first_day_follows_from_the_last(until):
    assert abs((last_day(first_day(until, "anniversary"), "anniversary") - until).days) <= 1
    assert last_day(first_day(until, "calendar-year"), "calendar-year").year == until.year


def test_the_first_term_ends_by_itself(logbook, pmi):
    [term] = terms.of_membership(logbook, pmi)
    assert (term.since, term.until) == (date(2026, 4, 1), date(2027, 3, 31))
    assert (term.dues, term.currency, term.paid_on) == (16400, "USD", date(2026, 3, 20))


def test_the_next_term_begins_the_day_after(logbook, pmi):
    terms.renew(logbook, pmi, until=date(2028, 3, 31), dues="170")
    assert spans(logbook, pmi)[-1] == (date(2027, 4, 1), date(2028, 3, 31))
    assert one(logbook, pmi).term.currency == "USD"  # as before
    terms.renew(logbook, pmi)
    assert spans(logbook, pmi)[-1] == (date(2028, 4, 1), date(2029, 3, 31))
    logbook.undo()
    logbook.undo()
    assert len(spans(logbook, pmi)) == 1


def test_the_first_term_of_a_membership_that_had_none(logbook, club, today):
    terms.renew(logbook, club, until=date(2027, 6, 30))
    assert spans(logbook, club) == [(date(2026, 7, 1), date(2027, 6, 30))]
    logbook.undo()
    terms.renew(logbook, club)
    assert spans(logbook, club) == [(today, date(2027, 11, 23))]


@pytest.mark.parametrize(
    ("grace", "since", "until"),
    [
        (0, date(2026, 11, 24), date(2027, 11, 23)),
        (9, date(2026, 11, 24), date(2027, 11, 23)),
        (10, date(2026, 11, 15), date(2027, 11, 14)),  # the last day of grace
    ],
)
def test_what_has_lapsed_begins_anew_today_and_what_has_not_goes_on(logbook, today, grace, since, until):
    uid = memberships.add(logbook, "Guild", term={"until": date(2026, 11, 14)}, grace_days=grace)
    assert terms.proposed(logbook, uid) == Span(since, until)
    terms.renew(logbook, uid, until=until)
    assert spans(logbook, uid)[-1] == (since, until)


def test_terms_long_past_that_are_noted_one_by_one_follow_one_another(logbook, today):
    uid = memberships.add(logbook, "Guild", term={"since": date(2022, 1, 1)})
    for year in (2023, 2024):
        terms.renew(logbook, uid, until=date(year, 12, 31))
    assert spans(logbook, uid)[1:] == [(date(year, 1, 1), date(year, 12, 31)) for year in (2023, 2024)]


def test_a_term_that_is_noted_long_after_a_lapse_is_one_term_and_fills_no_gap(logbook, today):
    guild = memberships.add(logbook, "Guild", term={"until": date(2022, 12, 31)})
    terms.renew(logbook, guild, until=date(2026, 6, 30))
    assert spans(logbook, guild)[-1] == (date(2025, 7, 1), date(2026, 6, 30))


def test_who_comes_back_late_in_a_calendar_year_joins_anew(logbook, today):
    uid = memberships.add(logbook, "ISACA", term={"until": date(2025, 12, 31)})
    assert terms.proposed(logbook, uid) == Span(today, date(2027, 12, 31))
    terms.renew(logbook, uid, until=date(2026, 12, 31), since=date(2026, 1, 1))
    assert terms.proposed(logbook, uid) == Span(date(2027, 1, 1), date(2027, 12, 31))


def test_after_a_lapse_it_begins_when_the_user_says(logbook, pmi):
    terms.renew(logbook, pmi, since=date(2029, 1, 15))
    assert spans(logbook, pmi)[-1] == (date(2029, 1, 15), date(2030, 1, 14))


@pytest.mark.parametrize(
    ("field", "details"),
    [
        ("until", {"until": date(2027, 3, 31)}),
        ("until", {"until": date(2020, 1, 1)}),
        ("until", {"since": date(2028, 1, 1), "until": date(2027, 12, 31)}),
        ("since", {"since": date(2027, 3, 31)}),
        ("since", {"since": date(2025, 4, 2)}),
        ("since", {"since": date(2020, 1, 1), "until": date(2030, 1, 1)}),
        ("since", {"since": date(1, 1, 1)}),
        ("until", {"until": date(9999, 12, 31)}),
        ("dues", {"dues": "free"}),
        ("currency", {"dues": "10", "currency": "euro"}),
        ("currency", {"dues": "10 EUR", "currency": "USD"}),
    ],
)
def test_what_cannot_be_a_term_is_refused_beside_its_field(logbook, pmi, field, details):
    with pytest.raises(InvalidEntry) as refused:
        terms.renew(logbook, pmi, **details)
    assert refused.value.field == field and "{" not in str(refused.value)
    assert len(spans(logbook, pmi)) == 1


def test_who_has_left_renews_nothing_until_back(logbook, pmi):
    memberships.leave(logbook, pmi, date(2026, 12, 1))
    with pytest.raises(InvalidEntry) as refused:
        terms.renew(logbook, pmi)
    assert "Tue 1 Dec 2026" in str(refused.value)
    memberships.resume(logbook, pmi)
    assert terms.renew(logbook, pmi)


def test_a_term_is_changed(logbook, pmi):
    [term] = terms.of_membership(logbook, pmi)
    terms.edit(logbook, term.uid, until=date(2027, 4, 30), dues="150.50")
    [changed] = terms.of_membership(logbook, pmi)
    assert (changed.since, changed.until, changed.dues) == (term.since, date(2027, 4, 30), 15050)
    assert (changed.currency, changed.paid_on) == ("USD", term.paid_on)
    terms.edit(logbook, term.uid, currency="EUR", paid_on=None)
    [changed] = terms.of_membership(logbook, pmi)
    assert (changed.dues, changed.currency, changed.paid_on) == (15050, "EUR", None)
    terms.edit(logbook, term.uid, dues="")
    [changed] = terms.of_membership(logbook, pmi)
    assert (changed.dues, changed.currency) == (None, "")
    for _step in range(3):
        logbook.undo()
    assert terms.of_membership(logbook, pmi) == [term]


def test_a_changed_term_overlaps_no_other(logbook, pmi):
    following = terms.renew(logbook, pmi)
    with pytest.raises(InvalidEntry) as refused:
        terms.edit(logbook, following, since=date(2027, 3, 31))
    assert "from Wed 1 Apr 2026 to Wed 31 Mar 2027" in str(refused.value)
    with pytest.raises(InvalidEntry):
        terms.edit(logbook, following, until=date(2027, 3, 1))
    terms.edit(logbook, following, since=date(2027, 5, 1))
    assert spans(logbook, pmi)[-1] == (date(2027, 5, 1), date(2028, 3, 31))


def test_a_term_is_taken_away_until_undo(logbook, pmi):
    following = terms.renew(logbook, pmi)
    terms.remove(logbook, following)
    assert len(spans(logbook, pmi)) == 1
    logbook.undo()
    assert len(spans(logbook, pmi)) == 2
    with pytest.raises(NotFound):
        terms.remove(logbook, "nothing")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.lists(st.none() | DAYS, max_size=8))
def test_renewing_never_lowers_the_end_and_leaves_no_gap(logbook, ends):
    uid = memberships.add(logbook, "PMI", term={"since": date(2026, 4, 1)})
    until = date(2027, 3, 31)
    for end in ends:
        try:
            terms.renew(logbook, uid, until=end)
        except InvalidEntry:
            assert end is not None and end <= until
        assert one(logbook, uid).term.until >= until
        until = one(logbook, uid).term.until
    of = one(logbook, uid).times
    assert of.covered_until(date(2026, 4, 1)) == until
    memberships.trash(logbook, [uid])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.none() | DAYS, st.none() | DAYS), max_size=10))
def test_whatever_is_renewed_and_changed_terms_never_overlap(logbook, acts):
    uid = memberships.add(logbook, "Debating Club")
    for place, since, until in acts:
        kept = terms.of_membership(logbook, uid)
        with suppress(InvalidEntry):
            if place < len(kept):
                terms.edit(logbook, kept[place].uid, since=since, until=until)
            else:
                terms.renew(logbook, uid, since=since, until=until)
    edges = [day for span in spans(logbook, uid) for day in span]
    assert edges == sorted(edges)
    assert all(last < first for last, first in zip(edges[1::2], edges[2::2], strict=False))
    memberships.trash(logbook, [uid])

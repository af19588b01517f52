"""The evaluator: what counts of what was earned, case by case and for any activities at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorlog.credentials.amounts import Hundredths
from mentorlog.credentials.counting import Entry, count
from mentorlog.credentials.cycles import Cycle, cycle_at
from mentorlog.credentials.rule import CycleRule, Group, Rule


def rule(*groups, **figures):
    usual = {
        "as_of": date(2026, 11, 23),
        "id": "test",
        "issuer": "Test",
        "name": "T",
        "title": "Test",
        "unit": "CPE",
        "increment": 25,
        "minutes_per_unit": 60,
        "total": 6000,
        "cycle": CycleRule(years=3, anchor="calendar_year"),
    }
    return Rule(**(usual | figures), groups=groups)


CYCLE = Cycle(date(2024, 1, 1), date(2026, 12, 31), 3)
PMP = rule(
    Group(id="education", name="Education", min=3500),
    Group(id="ways-of-working", name="Ways of Working", parent="education", min=800),
    Group(id="power-skills", name="Power Skills", parent="education", min=800),
    Group(id="giving-back", name="Giving Back", max=2500),
    Group(id="practitioner", name="Practitioner", parent="giving-back", max=800, claims_per_cycle=1),
)
CISA = rule(
    Group(id="education", name="Education"), Group(id="mentoring", name="Mentoring", max_per_year=1000)
)


def earned(*amounts, opening=False):
    return [Entry(date(year, 6, 1), group, amount * 100, opening) for group, year, amount in amounts]


def test_a_group_lets_through_no_more_than_its_maximum():
    counted = count(PMP, CYCLE, earned(("ways-of-working", 2024, 35), ("giving-back", 2025, 40)))
    assert (counted.total, counted.groups["giving-back"].counted) == (6000, 2500)
    assert counted.groups["giving-back"].earned == 4000
    assert counted.groups["education"].counted == counted.groups["ways-of-working"].counted == 3500


def test_what_a_part_lets_through_counts_in_its_parent_within_that_ones_own_maximum():
    entries = earned(("education", 2024, 35), ("practitioner", 2025, 20))
    assert count(PMP, CYCLE, entries).total == 4300
    assert count(PMP, CYCLE, [*entries, *earned(("giving-back", 2025, 24))]).total == 6000


def test_of_what_can_be_claimed_once_the_largest_claim_counts():
    entries = earned(("practitioner", 2024, 2), ("practitioner", 2025, 6), ("practitioner", 2026, 4))
    assert count(PMP, CYCLE, entries).total == 600


def test_what_is_left_out_of_the_limits_is_still_told_as_earned():
    claims = earned(("practitioner", 2024, 2), ("practitioner", 2025, 6))
    told = count(PMP, CYCLE, claims).groups["practitioner"]
    assert (told.counted, told.earned) == (600, 800)
    scrum = rule(Group(id="any", name="Any"), per_day_max=800)
    told = count(scrum, CYCLE, earned(("any", 2024, 5), ("any", 2024, 6))).groups["any"]
    assert (told.counted, told.earned) == (800, 1100)


def test_of_what_is_above_the_maximum_of_a_cycle_the_earliest_counts():
    counted = count(PMP, CYCLE, earned(("giving-back", 2024, 20), ("giving-back", 2025, 20)))
    assert counted.years == (2000, 500, 0)


def test_the_maximum_of_a_year_holds_in_each_year():
    entries = earned(*(("education", year, 35) for year in (2024, 2025, 2026)), ("mentoring", 2025, 30))
    assert count(CISA, CYCLE, entries).total == 11500
    assert count(CISA, CYCLE, entries).years == (3500, 4500, 3500)


def test_the_maximum_of_a_day():
    scrum = rule(Group(id="any", name="Any"), per_day_max=800)
    day = date(2025, 5, 5)
    entries = [Entry(day, "any", 500), Entry(day, "any", 600), Entry(day + timedelta(1), "any", 600)]
    assert count(scrum, CYCLE, entries).total == 1400


def test_nothing_outside_the_cycle_or_in_an_unknown_group_counts():
    border = [
        Entry(CYCLE.since - timedelta(1), "education", 100),
        Entry(CYCLE.since, "education", 200),
        Entry(CYCLE.until, "education", 400),
        Entry(CYCLE.until + timedelta(1), "education", 800),
        Entry(CYCLE.since, "removed", 1600),
    ]
    assert count(CISA, CYCLE, border).total == 600


def test_an_opening_balance_stands_for_what_was_before_it():
    opening = earned(("education", 2025, 50), opening=True)
    assert count(CISA, CYCLE, [*opening, *earned(("education", 2024, 20))]).total == 5000
    counted = count(CISA, CYCLE, [*opening, *earned(("education", 2025, 1), ("education", 2026, 20))])
    assert (counted.total, counted.years, counted.judged_from) == (7100, (0, 5100, 2000), 1)


def test_an_opening_balance_has_the_limits_of_all_the_years_that_it_stands_for():
    assert count(CISA, CYCLE, earned(("mentoring", 2024, 30), opening=True)).total == 1000
    assert count(CISA, CYCLE, earned(("mentoring", 2025, 30), opening=True)).total == 2000
    assert count(CISA, CYCLE, earned(("mentoring", 2026, 30), opening=True)).total == 3000


def test_an_opening_balance_as_of_the_first_day_of_a_year_is_of_the_year_before():
    new_year = date(2026, 1, 1)
    opening = [Entry(new_year, "education", 8000, True), Entry(new_year, "mentoring", 3000, True)]
    counted = count(CISA, CYCLE, [*opening, *earned(("mentoring", 2026, 9))])
    assert (counted.years, counted.judged_from) == ((0, 10000, 900), 1)


def test_what_is_taken_over_from_the_cycle_before_counts_in_the_first_year():
    counted = count(CISA, CYCLE, [Entry(CYCLE.since, "education", 500, True)])
    assert (counted.years, counted.judged_from) == ((500, 0, 0), 0)


def test_the_last_day_of_a_cycle_with_a_leap_day_is_in_its_last_year():
    cycle = cycle_at(CycleRule(years=3, anchor="earned_date"), date(2024, 1, 15), date(2025, 1, 1))
    assert (cycle.since, cycle.until) == (date(2024, 1, 15), date(2027, 1, 14))
    assert count(CISA, cycle, [Entry(cycle.until, "education", 2000)]).years == (0, 0, 2000)


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_groups_in_the_rule_does_not_matter(order):
    turned = rule(*PMP.groups[::order])
    entries = earned(("practitioner", 2024, 20), ("giving-back", 2024, 24), ("power-skills", 2026, 7))
    assert count(turned, CYCLE, entries).total == 3200


GROUPS = ("education", "ways-of-working", "power-skills", "giving-back", "practitioner")
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.dates(CYCLE.since - timedelta(60), CYCLE.until + timedelta(60)),
        st.sampled_from(GROUPS),
        st.integers(0, 5000).map(lambda quarters: quarters * 25),
    ),
    max_size=12,
)


@st.composite
def rules(draw):
    """Any limits on the groups of PMI."""
    limit = st.none() | st.integers(0, 400).map(lambda quarters: Hundredths(quarters * 25))
    figure = "max" if draw(st.booleans()) else "max_per_year"
    groups = [
        Group(id=each.id, name=each.name, parent=each.parent, **{figure: draw(limit)}) for each in PMP.groups
    ]
    return rule(*groups)


@given(rules(), ENTRIES, ENTRIES)
def test_one_more_activity_never_lowers_the_total(limited, entries, more):
    assert count(limited, CYCLE, [*entries, *more]).total >= count(limited, CYCLE, entries).total


@given(rules(), ENTRIES)
def test_no_limit_is_ever_exceeded_and_the_total_is_the_sum_of_the_top_level(limited, entries):
    counted = count(limited, CYCLE, entries)
    for group in limited.groups:
        kept = counted.groups[group.id]
        assert group.max is None or kept.counted <= group.max
        assert group.max_per_year is None or max(kept.years) <= group.max_per_year
        assert kept.counted == sum(kept.years) <= kept.earned
    tops = [counted.groups[group.id].counted for group in limited.groups if not group.parent]
    assert counted.total == sum(tops) == sum(counted.years)

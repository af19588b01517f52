"""Whatever rule the checks let pass is counted fairly: they refuse limits that do not go together."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mentorlog.credentials.amounts import Hundredths
from mentorlog.credentials.counting import Entry, count
from mentorlog.credentials.cycles import Cycle
from mentorlog.credentials.rule import CycleRule, Group, Rule
from mentorlog.credentials.rule_reading import read_rules
from mentorlog.credentials.rule_writing import template

CYCLE = Cycle(date(2024, 1, 1), date(2026, 12, 31), 3)
LIMIT = st.none() | st.sampled_from([100, 300, 500, 900]).map(Hundredths)
IDS = "abcd"


@st.composite
def accepted(draw):
    """A rule of a few groups with any limits, if it is one that may be kept."""
    groups = [
        Group(
            id=key,
            name=key,
            parent=draw(st.sampled_from(["", *IDS[:number]])),
            min=draw(st.none() | st.just(Hundredths(100))),
            max=draw(LIMIT),
            max_per_year=draw(LIMIT),
            claims_per_cycle=draw(st.none() | st.just(1) | st.just(2)),
        )
        for number, key in enumerate(IDS[: draw(st.integers(1, 4))])
    ]
    rule = Rule(
        as_of=date(2026, 11, 23), id="any", issuer="I", name="N", title="T", unit="U",
        increment=Hundredths(25), minutes_per_unit=60, total=Hundredths(100),
        cycle=CycleRule(years=3, anchor="calendar_year"),
        per_day_max=draw(LIMIT), groups=tuple(groups),
    )  # fmt: skip
    read = read_rules(template(rule), "any")
    assume(not read.problems)
    assert read.rules["any"] == rule
    return rule


DAYS = st.sampled_from([CYCLE.since + timedelta(days) for days in (0, 1, 200, 400, 800, 801)])
EARNED = st.tuples(DAYS, st.integers(0, 3), st.sampled_from([100, 200, 400, 800, 1000]))


@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(accepted(), st.lists(EARNED, max_size=8), EARNED)
def test_one_more_activity_never_lowers_a_total_and_no_limit_is_exceeded(rule, told, more):
    *entries, one_more = [
        Entry(day, rule.groups[group % len(rule.groups)].id, amount) for day, group, amount in (*told, more)
    ]
    before, after = count(rule, CYCLE, entries), count(rule, CYCLE, [*entries, one_more])
    assert after.total >= before.total
    for group in rule.groups:
        counted = after.groups[group.id]
        assert group.max is None or counted.counted <= group.max
        assert group.max_per_year is None or max(counted.years) <= group.max_per_year
    assert after.total == sum(after.groups[group.id].counted for group in rule.groups if not group.parent)

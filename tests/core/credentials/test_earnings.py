"""What activities earn, gathered by what they have in common: the same as each by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mentorlog.credentials import activities, claims, holdings
from mentorlog.credentials.activities import KINDS, Part
from mentorlog.credentials.activity_list import listing
from mentorlog.credentials.counting import Entry, Run, count
from mentorlog.credentials.cycles import cycle_at
from mentorlog.credentials.earnings import earned
from mentorlog.credentials.rule_book import rule_of, shipped
from mentorlog.credentials.worth import amount_of, worth

DAY = date(2026, 5, 20)
RULES = list(shipped().rules.values())


def gathered(logbook, *keys, until=None):
    runs = earned(logbook, {key: rule_of(logbook, key) for key in keys}, until)
    return {key: sorted((run.group, run.amount, sorted(run.days)) for run in runs[key]) for key in keys}


def test_activities_that_are_alike_are_one_run(logbook, pmp, cism):
    for number in range(3):
        activities.add(logbook, "Course", "course", DAY + timedelta(number), minutes=60)
    parts = [Part("pmi-pmp", "power-skills", 100), Part("isaca-cism", "education")]
    activities.add(logbook, "Typed", "course", DAY, minutes=60, parts=parts)
    days = [DAY, DAY + timedelta(1), DAY + timedelta(2)]
    assert gathered(logbook, "pmi-pmp", "isaca-cism") == {
        "pmi-pmp": [("education", 100, days), ("power-skills", 100, [DAY])],
        "isaca-cism": [("education", 100, [DAY, *days])],
    }
    assert gathered(logbook, "pmi-pmp", until=DAY) == {
        "pmi-pmp": [("education", 100, [DAY]), ("power-skills", 100, [DAY])]
    }


def test_neither_trash_nor_what_was_rejected_earns_anything(logbook, pmp, cism):
    kept, rejected, trashed = (
        activities.add(logbook, title, "course", DAY, minutes=60) for title in ("Kept", "Rejected", "Trashed")
    )
    claims.claim(logbook, [rejected], "pmi-pmp", "rejected")
    claims.claim(logbook, [kept], "pmi-pmp", "approved")
    activities.trash(logbook, [trashed])
    assert gathered(logbook, "pmi-pmp", "isaca-cism", "sa-csm") == {
        "pmi-pmp": [("education", 100, [DAY])],
        "isaca-cism": [("education", 100, [DAY, DAY])],
        "sa-csm": [],
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_amount_is_that_of_the_worth(rule):
    for kind in KINDS:
        for minutes in (None, 5, 25, 50, 75, 90, 480, 6000):
            assert amount_of(rule, kind, minutes) == worth(rule, kind, minutes).credits


ADDED = st.tuples(
    st.integers(-100, 1200), st.sampled_from(KINDS), st.sampled_from([None, 30, 60, 90]), st.booleans()
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ADDED, min_size=1, max_size=6))
def test_it_is_what_the_list_shows(logbook, added):
    keys = ("pmi-pmp", "isaca-cism", "isc2-cissp", "sa-csm")
    if not holdings.listing(logbook):
        for key in keys:
            holdings.add(logbook, key, earned=date(2024, 3, 15))
    for days, kind, minutes, is_rejected in added:
        uid = activities.add(logbook, "It", kind, date(2024, 3, 15) + timedelta(days), minutes=minutes)
        counts = {each.rule for each in next(row for row in listing(logbook) if row.uid == uid).credits}
        if is_rejected and "pmi-pmp" in counts:
            claims.claim(logbook, [uid], "pmi-pmp", "rejected")
    shown, begun = {key: [] for key in keys}, holdings.first_days(logbook)
    for row in listing(logbook):
        for each in row.credits:
            if row.day < begun[each.rule]:
                assert each.amount == 0
            elif each.claim != "rejected":
                shown[each.rule].append((each.group, each.amount, row.day))
    found = {
        key: sorted((group, amount, day) for group, amount, days in runs for day in days if day >= begun[key])
        for key, runs in gathered(logbook, *keys).items()
    }
    assert found == {key: sorted(each) for key, each in shown.items()}


DAYS = st.lists(st.integers(-40, 1200), max_size=6)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(RULES),
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3000), DAYS), max_size=5),
    st.none() | st.tuples(st.integers(0, 1090), st.integers(1, 3000)),
    st.none() | st.integers(100, 800),
)
def test_runs_count_as_their_entries_do(rule, made, opening, per_day_max):
    rule = replace(rule, per_day_max=per_day_max) if per_day_max else rule
    first = date(2024, 3, 15)
    cycle = cycle_at(rule.cycle, first, date(2025, 6, 1))
    groups = [*(group.id for group in rule.groups), "removed"]
    runs = [
        Run(groups[group % len(groups)], amount, [first + timedelta(day) for day in days])
        for group, amount, days in made
    ]
    openings = [Entry(first + timedelta(opening[0]), rule.groups[0].id, opening[1], True)] if opening else []
    entries = [entry for run in runs for entry in run.entries()]
    assert count(rule, cycle, openings, runs) == count(rule, cycle, [*openings, *entries])
